package dev.mockerp.erp.shoxl;

import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.setting.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Shoxl: import it to serve its operations. */
@Configuration(proxyBeanMethods = false)
@Import(ShoxlController.class)
public class Shoxl {

    @Bean
    Catalogue catalogue(Fixtures fixtures) {
        return new Catalogue(fixtures);
    }

    @Bean
    ShoxlErp shoxlErp(Catalogue catalogue, Settings settings) {
        return new ShoxlErp(catalogue, settings);
    }

    @Bean
    ShoxlStates shoxlStates(Catalogue catalogue) {
        return new ShoxlStates(catalogue);
    }
}
