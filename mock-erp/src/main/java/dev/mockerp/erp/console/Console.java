package dev.mockerp.erp.console;

import dev.mockerp.erp.setting.Settings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The console: import it to show the mock to people. It asks the control surface, and is of no use without it. */
@Configuration(proxyBeanMethods = false)
public class Console {

    @Bean
    FilterRegistrationBean<ConsolePages> consolePages(Settings settings) {
        FilterRegistrationBean<ConsolePages> registration = new FilterRegistrationBean<>(new ConsolePages());
        registration.setUrlPatterns(ConsolePages.PATTERNS);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setEnabled(settings.is("console", "on") && settings.is("control.erp", "on"));
        return registration;
    }
}
