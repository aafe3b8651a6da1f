package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.sandbox.Blueprint;
import dev.mockerp.erp.sandbox.FromFixtures;
import dev.mockerp.erp.setting.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Shoxl: import it to serve its operations. */
@Configuration(proxyBeanMethods = false)
@Import(ShoxlController.class)
public class Shoxl {

    @Bean
    FromFixtures<Catalogue> catalogue(Blueprint blueprint) {
        return blueprint.fromFixtures(making -> new Catalogue(making.fixtures()));
    }

    @Bean
    ShoxlErp shoxlErp(Settings settings) {
        return new ShoxlErp(settings);
    }

    @Bean
    ShoxlStates shoxlStates(FromFixtures<Catalogue> catalogue) {
        return new ShoxlStates(catalogue);
    }
}
