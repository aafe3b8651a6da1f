package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine;

/** {@code java -jar erp-verify.jar} in a process of its own, with little memory. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(240);

    /** A line of a stack trace, a class of some package, or an exception by its name. */
    private static final String INNARDS = "(?m)^\\s+at [\\w.$]+\\(|\\b(java|javax|jdk|sun|picocli|dev\\.mockerp|"
            + "tools\\.jackson|com\\.networknt|dev\\.cel|org\\.\\w+)\\.[a-z]+[.\\w]*|\\w(Exception|Error)\\b";

    private final Process process;
    private final Path out;
    private final Path err;

    /**
     * How it ended.
     *
     * @param code its exit code
     * @param out what it wrote on standard output
     * @param err what it wrote on standard error
     */
    record Ended(int code, String out, String err) {

        /** Both streams. */
        String said() {
            return out + err;
        }
    }

    private Program(Map<String, String> environment, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(arguments);
        try {
            out = temporary(".out");
            err = temporary(".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it, and does not wait for it. */
    static Program start(Map<String, String> environment, Object... arguments) {
        List<String> options = List.of(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-XX:SharedArchiveFile=" + jar().toString().replaceFirst("\\.jar$", ".jsa"));
        return new Program(environment, options, texts(arguments));
    }

    /** Starts it without an option of the JVM, as its users do. */
    static Program startPlainly(Object... arguments) {
        return new Program(Map.of(), List.of(), texts(arguments));
    }

    private static List<String> texts(Object... arguments) {
        return Stream.of(arguments).map(String::valueOf).toList();
    }

    /** Runs it to its end, which shows nothing of its innards. */
    static Ended run(Object... arguments) {
        return run(PATIENCE, arguments);
    }

    /** Runs it in this process, which is faster and has everything but an environment and an end of its own. */
    static Ended runHere(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = ErpVerify.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = line.execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }

    /** The same, within that time. */
    static Ended run(Duration longest, Object... arguments) {
        try (Program program = start(Map.of(), arguments)) {
            return program.end(longest);
        }
    }

    /** Asks it to end, as Ctrl-C and build servers do. */
    void stop() {
        process.destroy();
    }

    /** Waits for its end. */
    Ended end(Duration longest) {
        try {
            assertThat(process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS))
                    .as(() -> "it ends within " + longest + "; so far: " + text(out) + text(err))
                    .isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Ended ended = new Ended(process.exitValue(), text(out), text(err));
        assertThat(ended.said()).doesNotContainPattern(INNARDS);
        return ended;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static Path temporary(String suffix) throws IOException {
        Path file = Files.createTempFile("erp-verify-", suffix);
        file.toFile().deleteOnExit();
        return file;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() {
        Path jar = Path.of(System.getProperty("erpverify.jar", "target/erp-verify.jar"))
                .toAbsolutePath()
                .normalize();
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("the checker is not packaged: " + jar);
        }
        return jar;
    }
}
