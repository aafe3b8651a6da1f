package dev.mockerp.proof.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Runs commands as people paste them. */
public final class Shell {

    private static final long SECONDS = 20;

    private static final class Curl {
        private static final boolean IS_THERE =
                !out("curl --version", Path.of("."), Map.of()).isEmpty();
    }

    private Shell() {}

    /**
     * What a command that calls curl prints on standard output. Where there is no curl the test is skipped.
     *
     * @param folder where it runs
     * @param environment variables beside those of the tests
     */
    public static String curl(String command, Path folder, Map<String, String> environment) {
        Assumptions.assumeTrue(Curl.IS_THERE, "curl is not installed");
        return out(command, folder, environment);
    }

    private static String out(String command, Path folder, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        try {
            Process shell = builder.start();
            String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!shell.waitFor(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("it does not end: " + command);
            }
            return out;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
