package dev.mockerp.erp.stub;

import dev.mockerp.erp.setting.Settings;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What stubs may do and how many there may be, as the settings say.
 *
 * @param folder where stubs are read from and saved in; null if they are neither
 * @param proxy whether they may pass requests on to other servers
 * @param allTemplates whether every answer is a template
 * @param journal whether requests are kept, so that they can be counted
 * @param most how many a sandbox can have
 * @param mostBytes how many bytes all sandboxes can have
 * @param bodyBytes how large the body of a request can be
 * @param seed where ids, and what is random in templates, come from
 */
record StubOptions(
        @Nullable Path folder,
        boolean proxy,
        boolean allTemplates,
        boolean journal,
        int most,
        long mostBytes,
        int bodyBytes,
        int seed) {

    static StubOptions of(Settings settings) {
        String folder = settings.text("stubs");
        return new StubOptions(
                folder.isEmpty() ? null : Path.of(folder),
                settings.is("allow-proxy", "true"),
                settings.is("stub-templates", "all"),
                settings.number("journal.entries") > 0,
                settings.number("limits.stubs"),
                settings.number("limits.stub-bytes"),
                settings.number("limits.body-bytes"),
                settings.number("seed"));
    }
}
