package dev.mockerp.erp;

import dev.mockerp.erp.company.Company;
import dev.mockerp.erp.sandbox.Blueprint;
import dev.mockerp.erp.sandbox.FromFixtures;
import dev.mockerp.erp.setting.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;

/** What the APIs share: settings, and the company that they all tell of. */
@Configuration(proxyBeanMethods = false)
class CompanyConfiguration {

    @Bean
    Settings settings(ConfigurableEnvironment environment) {
        return new Settings(environment);
    }

    @Bean
    FromFixtures<Company> company(Blueprint blueprint) {
        return blueprint.fromFixtures(making -> new Company(making.fixtures()));
    }
}
