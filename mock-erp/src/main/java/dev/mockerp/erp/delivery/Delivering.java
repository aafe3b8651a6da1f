package dev.mockerp.erp.delivery;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers that are held back: import it to hold some. */
@Configuration(proxyBeanMethods = false)
public class Delivering {

    @Bean
    HeldAnswers heldAnswers() {
        return new HeldAnswers();
    }

    /** Where answers come through when they have been held. */
    @Bean
    FilterRegistrationBean<HeldAnswers> heldAnswersFilter(HeldAnswers held) {
        FilterRegistrationBean<HeldAnswers> registration = new FilterRegistrationBean<>(held);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.ASYNC));
        return registration;
    }
}
