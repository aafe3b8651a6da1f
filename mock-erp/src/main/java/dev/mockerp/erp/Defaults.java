package dev.mockerp.erp;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/**
 * What the options do not cover.
 *
 * <p>The mock is started in folders of shops, whose own {@code application.properties} Spring would take for the mock's:
 * so no configuration is looked for, and only what lies in the jar is read.
 */
final class Defaults {

    private Defaults() {}

    static Properties read() {
        Properties defaults = new Properties();
        try (Reader in = new InputStreamReader(
                Defaults.class.getResourceAsStream("/mock-erp.properties"), StandardCharsets.UTF_8)) {
            defaults.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return defaults;
    }
}
