package dev.mockerp.erp.control;

import dev.mockerp.contract.ControlContract;
import dev.mockerp.erp.setting.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The control surface: import it to serve its operations. */
@Configuration(proxyBeanMethods = false)
@Import({
    ProviderStateController.class,
    SandboxController.class,
    ClockController.class,
    FixtureController.class,
    DataController.class,
    HealthController.class,
    ContractsController.class,
    MetricsController.class
})
public class Control {

    @Bean
    Steering steering(Settings settings) {
        return new Steering(settings);
    }

    @Bean
    ControlSurface controlSurface(Steering steering, ObjectProvider<ContentCheck> checks) {
        // They may need the surfaces in their turn.
        return new ControlSurface(ControlContract.read(), steering, checks::stream);
    }
}
