package dev.mockerp.erp.control;

import dev.mockerp.contract.ControlContract;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** The control surface: import it to serve its operations. */
@Configuration(proxyBeanMethods = false)
@Import({ProviderStateController.class, SandboxController.class, ClockController.class, FixtureController.class})
public class Control {

    @Bean
    ControlSurface controlSurface(Environment environment) {
        return new ControlSurface(
                ControlContract.read(), isLoopback(environment.getProperty("server.address", "127.0.0.1")));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException notFound) {
            return false;
        }
    }
}
