package dev.mockerp.erp.setting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.PropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the mock is set to. Each setting has a value that it allows. */
public final class Settings {

    /** All settings there are, in the order in which people should read them. */
    public static final List<Setting> ALL = read();

    private final Map<String, String> values = new HashMap<>();

    /**
     * The settings as command line and environment give them.
     *
     * @throws StartProblem naming every setting whose value is not allowed
     */
    public Settings(ConfigurableEnvironment environment) {
        List<String> problems = new ArrayList<>();
        for (Setting setting : ALL) {
            String value = value(environment, setting);
            if (!setting.allows(value)) {
                problems.add("--%s=%s is not allowed: %s".formatted(setting.name(), value, setting.allowed()));
            }
            values.put(setting.name(), value);
        }
        if (!problems.isEmpty()) {
            throw new StartProblem(String.join("\n", problems));
        }
    }

    /**
     * Plain names such as {@code seed} are read from the command line alone: in the environment they could mean anything,
     * so there they are called {@code MOCK_ERP_SEED}.
     */
    private static String value(ConfigurableEnvironment environment, Setting setting) {
        if (setting.name().contains(".")) {
            return environment.getProperty(setting.name(), setting.defaultValue());
        }
        PropertySource<?> commandLine = environment.getPropertySources().get("commandLineArgs");
        Object given = commandLine == null ? null : commandLine.getProperty(setting.name());
        return given == null
                ? environment.getProperty("mock-erp." + setting.name(), setting.defaultValue())
                : given.toString();
    }

    /** The value of a setting; empty text if it has none. */
    public String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new NoSuchElementException("no setting is called " + name);
        }
        return value;
    }

    /** The value of a setting that is a whole number. */
    public int number(String name) {
        return Integer.parseInt(text(name));
    }

    /** Whether a setting has that value, which must be one of its choices. */
    public boolean is(String name, String choice) {
        return text(name).equals(choice);
    }

    /** Whether a setting has the value that it has when nobody sets it. */
    public boolean isDefault(String name) {
        return ALL.stream()
                .anyMatch(setting ->
                        setting.name().equals(name) && setting.defaultValue().equals(values.get(name)));
    }

    private static List<Setting> read() {
        try (InputStream in = Settings.class.getResourceAsStream("/settings.json")) {
            JsonNode nodes = JsonMapper.shared().readTree(in);
            return nodes.valueStream().map(Setting::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
