package dev.mockerp.erp;

import dev.mockerp.erp.flowretail.FlowRetail;
import dev.mockerp.erp.retailnxt.RetailNxt;
import dev.mockerp.erp.setting.StartProblem;
import dev.mockerp.erp.shoxl.Shoxl;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Starts the mock ERP. */
@SpringBootConfiguration(proxyBeanMethods = false)
// Only what serves: looking for everything that could be configured takes a good part of a start.
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    LifecycleAutoConfiguration.class,
    SslAutoConfiguration.class,
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
})
@Import({
    JsonConfiguration.class,
    CompanyConfiguration.class,
    WebConfiguration.class,
    Shoxl.class,
    RetailNxt.class,
    FlowRetail.class
})
public class MockErp {

    private static final int COULD_NOT_START = 2;

    /** Serves until it is stopped; exits with 2 and a sentence when it cannot start. */
    public static void main(String[] arguments) {
        List<String> options = Arrays.asList(arguments);
        if (options.contains("--help") || options.contains("-h")) {
            System.out.print(CommandLine.help());
        } else if (options.contains("--version")) {
            String version = MockErp.class.getPackage().getImplementationVersion();
            System.out.println("mock-erp " + (version == null ? "(not packaged)" : version));
        } else {
            start(arguments);
        }
    }

    private static void start(String[] arguments) {
        try {
            CommandLine.check(arguments);
            ConfigurableApplicationContext context = SpringApplication.run(MockErp.class, arguments);
            System.out.println("mock-erp ready " + address((ServletWebServerApplicationContext) context));
        } catch (RuntimeException failure) {
            String reason = reason(failure);
            if (reason == null) {
                throw failure;
            }
            reason.lines().forEach(line -> System.err.println("mock-erp: " + line));
            System.exit(COULD_NOT_START);
        }
    }

    private static String address(ServletWebServerApplicationContext context) {
        String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + context.getWebServer().getPort();
    }

    /** What the user can do about it, if the failure says so. */
    private static @Nullable String reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartProblem problem) {
                return problem.getMessage();
            }
            if (cause instanceof PortInUseException busy) {
                return "port " + busy.getPort()
                        + " is in use; choose another with --server.port=…, or 0 for a free one";
            }
        }
        return null;
    }
}
