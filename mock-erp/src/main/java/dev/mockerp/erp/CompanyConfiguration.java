package dev.mockerp.erp;

import dev.mockerp.erp.company.Coherence;
import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.company.CompanyPart;
import dev.mockerp.erp.fixture.Fixtures;
import dev.mockerp.erp.setting.Settings;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** What the APIs share: settings, fixtures, the company that they all tell of, and the time. */
@Configuration(proxyBeanMethods = false)
class CompanyConfiguration {

    @Bean
    Settings settings(ConfigurableEnvironment environment) {
        return new Settings(environment);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Fixtures fixtures(Settings settings, JsonMapper json) {
        return new Fixtures(settings, json);
    }

    @Bean
    Company company(Fixtures fixtures) {
        return new Company(fixtures);
    }

    @Bean
    SmartInitializingSingleton coherence(List<CompanyPart> parts, Fixtures fixtures) {
        return () -> Coherence.check(parts, fixtures);
    }
}
