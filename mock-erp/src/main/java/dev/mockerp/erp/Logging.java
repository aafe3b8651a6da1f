package dev.mockerp.erp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;

/** What the mock has to say besides its ready line, on standard error. */
final class Logging {

    private static final String LEVEL = "logging.level.";

    /** The log forgets what was set of a logger that nobody holds. */
    private static final List<Logger> HELD = new ArrayList<>();

    private Logging() {}

    /**
     * Sets it up. As it is when nobody sets anything it takes Spring a twentieth of a start to do so.
     *
     * @return who does it in due time, where somebody sets anything: what that means is for Spring to say
     */
    static List<ApplicationListener<?>> setUp(String[] arguments, Properties defaults) {
        if (isSetBy(arguments)) {
            return List.of(new LoggingApplicationListener());
        }
        setUp(defaults);
        return List.of();
    }

    private static boolean isSetBy(String[] arguments) {
        return Stream.of(arguments).anyMatch(argument -> argument.startsWith("--logging."))
                || System.getProperties().stringPropertyNames().stream()
                        .anyMatch(name -> name.startsWith("logging.") || name.equals("spring.application.json"))
                || System.getenv().keySet().stream()
                        .anyMatch(name -> name.toUpperCase(Locale.ROOT).startsWith("LOGGING")
                                || name.equals("SPRING_APPLICATION_JSON"));
    }

    private static void setUp(Properties defaults) {
        try (InputStream in = Logging.class.getResourceAsStream("/mock-erp-logging.properties")) {
            LogManager.getLogManager().readConfiguration(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String name : defaults.stringPropertyNames()) {
            if (name.startsWith(LEVEL) && !name.equals(LEVEL + "root")) {
                Logger logger = Logger.getLogger(name.substring(LEVEL.length()));
                logger.setLevel(level(defaults.getProperty(name)));
                HELD.add(logger);
            }
        }
    }

    private static Level level(String name) {
        return switch (name) {
            case "warn" -> Level.WARNING;
            case "error" -> Level.SEVERE;
            default -> Level.parse(name.toUpperCase(Locale.ROOT));
        };
    }
}
