package dev.mockerp.erp;

import dev.mockerp.erp.setting.Settings;
import org.springframework.core.env.StandardEnvironment;
import tools.jackson.databind.json.JsonMapper;

/** What the classes of the mock that are benchmarked are made with, as in the mock: no part of it is stood in for. */
public final class Wiring {

    private Wiring() {}

    /** The mapper of the mock. */
    public static JsonMapper json() {
        return new JsonConfiguration().jsonMapper();
    }

    /** Every setting at its default. */
    public static Settings settings() {
        return new Settings(new StandardEnvironment());
    }
}
