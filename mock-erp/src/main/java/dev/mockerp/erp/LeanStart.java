package dev.mockerp.erp;

import java.util.stream.Stream;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leaves out what Spring would do at every start for what the mock does not have. */
@Configuration(proxyBeanMethods = false)
class LeanStart {

    /** There are no methods that listen to events; to look for them is to read all that is said about every operation. */
    @Bean
    static BeanDefinitionRegistryPostProcessor noEventListeners() {
        return registry -> Stream.of(
                        AnnotationConfigUtils.EVENT_LISTENER_PROCESSOR_BEAN_NAME,
                        AnnotationConfigUtils.EVENT_LISTENER_FACTORY_BEAN_NAME)
                .filter(registry::containsBeanDefinition)
                .forEach(registry::removeBeanDefinition);
    }

    /** There are no messages in other languages. */
    @Bean
    static MessageSource messageSource() {
        return new NoMessages();
    }
}
