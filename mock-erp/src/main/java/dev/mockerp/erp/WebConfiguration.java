package dev.mockerp.erp;

import dev.mockerp.erp.request.AnnouncingJsonConverter;
import dev.mockerp.erp.request.ContractFilter;
import dev.mockerp.erp.request.ControllerRefusals;
import dev.mockerp.erp.request.Interference;
import dev.mockerp.erp.request.OperationMapping;
import dev.mockerp.erp.request.Recorder;
import dev.mockerp.erp.request.RefusalWriter;
import dev.mockerp.erp.request.RequestCounts;
import dev.mockerp.erp.request.SandboxDoor;
import dev.mockerp.erp.request.ServedApi;
import dev.mockerp.erp.request.Substitutes;
import dev.mockerp.erp.request.TomcatRefusals;
import dev.mockerp.erp.setting.Settings;
import java.util.List;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** What every request meets: the contract first, then the controllers, and one door for every "no". */
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final JsonMapper json;
    private final RefusalWriter refusals;

    WebConfiguration(JsonMapper json) {
        this.json = json;
        this.refusals = new RefusalWriter(json);
    }

    @Bean
    RefusalWriter refusalWriter() {
        return refusals;
    }

    @Bean
    RequestCounts requestCounts(List<ServedApi> apis) {
        return new RequestCounts(apis);
    }

    @Bean
    FilterRegistrationBean<ContractFilter> contractFilter(
            List<ServedApi> apis,
            SandboxDoor sandboxes,
            Settings settings,
            Recorder recorder,
            RequestCounts counts,
            Substitutes substitutes,
            Interference interference,
            JsonMapper json) {
        FilterRegistrationBean<ContractFilter> registration = new FilterRegistrationBean<>(new ContractFilter(
                apis, sandboxes, settings, refusals, recorder, counts, substitutes, interference, json));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return registration;
    }

    @Bean
    WebMvcRegistrations operationMapping() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                return new OperationMapping();
            }
        };
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcatRefusals() {
        TomcatContextCustomizer useOurs = context -> {
            ((StandardHost) context.getParent()).setErrorReportValveClass(TomcatRefusals.class.getName());
            // Whatever is under way had its time before the server stops, which is not to wait once more. (0 is for
            // ever.)
            ((StandardContext) context).setUnloadDelay(20);
        };
        return factory -> {
            factory.addContextCustomizers(useOurs);
            // TRACE is not served, but refused by the contract like any other method, with the Allow of the path.
            factory.addConnectorCustomizers(connector -> {
                connector.setAllowTrace(true);
                // A body that is not sent on must not hold a thread for longer.
                connector.setProperty("disableUploadTimeout", "false");
                connector.setProperty("connectionUploadTimeout", "5000");
                connector.setProperty("executorTerminationTimeoutMillis", "0");
            });
        };
    }

    /** It sees to it that requests can be found on their threads, which DispatcherServlet does as well. */
    @Bean
    static FilterRegistrationBean<RequestContextFilter> noSecondRequestContext() {
        FilterRegistrationBean<RequestContextFilter> registration =
                new FilterRegistrationBean<>(new RequestContextFilter());
        registration.setEnabled(false);
        return registration;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.withJsonConverter(new AnnouncingJsonConverter(json));
    }

    @Override
    public void configureHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.add(new ControllerRefusals(refusals));
    }

    @Override
    public void configureContentNegotiation(ContentNegotiationConfigurer configurer) {
        // What the caller accepts was checked before; the answer is JSON.
        ContentNegotiationStrategy any = request -> List.of(MediaType.ALL);
        configurer.strategies(List.of(any));
    }
}
