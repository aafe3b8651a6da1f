package dev.mockerp.erp;

import dev.mockerp.erp.console.Console;
import dev.mockerp.erp.control.Control;
import dev.mockerp.erp.control.Steering;
import dev.mockerp.erp.control.Version;
import dev.mockerp.erp.delivery.Delivering;
import dev.mockerp.erp.fault.FaultsOnDemand;
import dev.mockerp.erp.flowretail.FlowRetail;
import dev.mockerp.erp.journal.Journaling;
import dev.mockerp.erp.retailnxt.RetailNxt;
import dev.mockerp.erp.sandbox.SandboxConfiguration;
import dev.mockerp.erp.setting.Settings;
import dev.mockerp.erp.setting.StartProblem;
import dev.mockerp.erp.shoxl.Shoxl;
import dev.mockerp.erp.stub.Stubbing;
import java.net.BindException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.aot.AotDetector;
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
import org.springframework.core.SpringProperties;
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
    LeanStart.class,
    JsonConfiguration.class,
    SandboxConfiguration.class,
    CompanyConfiguration.class,
    WebConfiguration.class,
    Control.class,
    Journaling.class,
    Delivering.class,
    FaultsOnDemand.class,
    Console.class,
    Stubbing.class,
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
            System.out.println("mock-erp " + Version.text());
        } else if (options.equals(List.of("--rehearse"))) {
            rehearse();
        } else {
            start(arguments);
        }
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        try {
            listSettingsAside();
            useWhatTheBuildPrepared();
            SpringApplication application = new SpringApplication(MockErp.class);
            CommandLine.check(arguments);
            Properties defaults = Defaults.read();
            application.setDefaultProperties(defaults);
            application.setListeners(Logging.setUp(arguments, defaults));
            // Before anything is made of them, so that a wrong one is told without the noise of what it broke.
            application.addListeners(new SettingsCheck());
            ConfigurableApplicationContext context = application.run(arguments);
            announce((ServletWebServerApplicationContext) context);
            return context;
        } catch (SpringApplication.AbandonedRunException onlyPrepared) {
            // The build wants to know what would be started.
            throw onlyPrepared;
        } catch (RuntimeException | OutOfMemoryError failure) {
            reason(failure, arguments).lines().forEach(line -> System.err.println("mock-erp: " + line));
            System.exit(COULD_NOT_START);
            throw failure;
        }
    }

    /** A class of its own: of a lambda Spring cannot see what it listens to, and tries it with everything. */
    private static final class SettingsCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

        @Override
        public void onApplicationEvent(ApplicationEnvironmentPreparedEvent prepared) {
            Settings settings = new Settings(prepared.getEnvironment());
            String portFile = settings.text("port-file");
            if (!portFile.isEmpty()) {
                PortFile.clear(portFile);
            }
            StandardInput.watch(settings);
        }
    }

    /** The list is JSON: the library for that is loaded while Spring is. Whoever needs the list waits until it is there. */
    private static void listSettingsAside() {
        Thread thread = new Thread(() -> Objects.requireNonNull(Settings.ALL), "settings");
        thread.setDaemon(true);
        thread.start();
    }

    private static void rehearse() {
        try (ConfigurableApplicationContext context = start("--server.port=0")) {
            Rehearsal.with(address((ServletWebServerApplicationContext) context));
        } catch (IllegalStateException failure) {
            System.err.println("mock-erp: the rehearsal failed: " + failure.getMessage());
            System.exit(COULD_NOT_START);
        }
    }

    /** Which beans there are, and how they are made, was found out by the build; in an IDE it is at every start. */
    private static void useWhatTheBuildPrepared() {
        boolean preparing = Boolean.getBoolean("spring.aot.processing");
        if (!preparing && MockErp.class.getResource("MockErp__ApplicationContextInitializer.class") != null) {
            SpringProperties.setFlag(AotDetector.AOT_ENABLED);
        }
    }

    /** Says where the mock serves: last of all, so that whoever reads it can ask. */
    private static void announce(ServletWebServerApplicationContext context) {
        String file = context.getBean(Settings.class).text("port-file");
        if (!file.isEmpty()) {
            PortFile portFile = new PortFile(file, context.getWebServer().getPort());
            // First, since whoever sees the file may stop the mock at once.
            context.addApplicationListener(portFile);
            portFile.write();
        }
        String address = address(context);
        if (context.getBean(Steering.class).isOpenToOthers()) {
            System.err.println(
                    "mock-erp: whoever reaches " + address
                            + " can steer this mock and read what it was asked; --control.token=… lets in only who has the token");
        }
        System.out.println("mock-erp ready " + address);
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
            if (cause instanceof OutOfMemoryError) {
                return "the data do not fit in the %d MB that the JVM may use; give it more, such as %s"
                        .formatted(Runtime.getRuntime().maxMemory() >> 20, "MOCK_ERP_JAVA_OPTIONS=-Xmx4g");
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
