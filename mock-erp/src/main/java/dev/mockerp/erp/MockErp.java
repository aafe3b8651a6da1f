package dev.mockerp.erp;

import dev.mockerp.erp.control.Control;
import dev.mockerp.erp.flowretail.FlowRetail;
import dev.mockerp.erp.retailnxt.RetailNxt;
import dev.mockerp.erp.sandbox.SandboxConfiguration;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import dev.mockerp.erp.shoxl.Shoxl;
import java.net.BindException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.LifecycleAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

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
    SandboxConfiguration.class,
    CompanyConfiguration.class,
    WebConfiguration.class,
    Control.class,
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
            SpringApplication application = new SpringApplication(MockErp.class);
            // Before anything is made of them, so that a wrong one is told without the noise of what it broke.
            application.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                    prepared -> new Settings(prepared.getEnvironment()));
            ConfigurableApplicationContext context = application.run(arguments);
            System.out.println("mock-erp ready " + address((ServletWebServerApplicationContext) context));
        } catch (RuntimeException failure) {
            reason(failure, arguments).lines().forEach(line -> System.err.println("mock-erp: " + line));
            System.exit(COULD_NOT_START);
        }
    }

    private static String address(ServletWebServerApplicationContext context) {
        String host = context.getEnvironment().getProperty("server.address", "127.0.0.1");
        return scheme(context.getEnvironment()) + "://" + (host.contains(":") ? "[" + host + "]" : host) + ":"
                + context.getWebServer().getPort();
    }

    private static String scheme(Environment environment) {
        boolean certified = Stream.of("bundle", "key-store", "certificate")
                .anyMatch(name -> environment.containsProperty("server.ssl." + name));
        return certified && environment.getProperty("server.ssl.enabled", Boolean.class, true) ? "https" : "http";
    }

    /** What the user can do about it. */
    private static String reason(Throwable failure, String[] arguments) {
        Throwable deepest = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            deepest = cause;
            if (cause instanceof StartProblem problem) {
                return problem.getMessage();
            }
            if (cause instanceof PortInUseException busy) {
                return "port " + busy.getPort()
                        + " is in use; choose another with --server.port=…, or 0 for a free one";
            }
        }
        if (deepest instanceof BindException || deepest instanceof UnknownHostException) {
            String asked = Stream.of(arguments)
                    .filter(argument -> argument.startsWith("--server.address="))
                    .collect(Collectors.joining());
            return "cannot listen as asked (" + asked + "): " + deepest.getMessage();
        }
        return "could not start: " + deepest.getClass().getSimpleName() + ": " + deepest.getMessage();
    }
}
