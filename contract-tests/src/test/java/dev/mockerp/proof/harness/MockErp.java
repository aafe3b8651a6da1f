package dev.mockerp.proof.harness;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The packaged mock in a process of its own, on a free port.
 *
 * <p>Most tests use {@link #shared()}. A class that needs other settings starts its own and closes it.
 */
public final class MockErp implements AutoCloseable {

    private static final int SECONDS_TO_START = 90;
    private static final String READY = "mock-erp ready ";
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Process process;
    private final Path log;
    private final ContractWitness witness;
    private final URI baseUrl;

    /**
     * How a process ended that did not come to serve.
     *
     * @param code its exit code
     * @param out what it wrote on standard output
     * @param err what it wrote on standard error
     */
    public record Ended(int code, String out, String err) {}

    private static final class Shared {
        private static final MockErp INSTANCE = start();
    }

    private MockErp(Process process, Path log, ContractWitness witness) {
        this.process = process;
        this.log = log;
        this.witness = witness;
        CompletableFuture<URI> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(ready), "mock-erp-output");
        reader.setDaemon(true);
        reader.start();
        try {
            this.baseUrl = ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (Exception e) {
            process.destroyForcibly();
            throw new IllegalStateException("the mock does not serve (" + e + "); it says:\n" + text(log), e);
        }
    }

    /** The one instance with default settings that all tests of this JVM share; started when it is first used. */
    public static MockErp shared() {
        return Shared.INSTANCE;
    }

    /** Starts another one, with settings such as {@code --flowretail.first-page=0}. */
    public static MockErp start(String... settings) {
        Path log = target().resolve("mock-erp-" + COUNT.incrementAndGet() + ".log");
        return new MockErp(launch(log, null, settings), log, new ContractWitness(List.of(settings)));
    }

    /** Runs the mock with settings that must keep it from serving, and waits for its end. */
    public static Ended startInVain(String... settings) {
        int number = COUNT.incrementAndGet();
        Path err = target().resolve("mock-erp-" + number + ".log");
        Path out = target().resolve("mock-erp-" + number + ".out");
        Process process = launch(err, out, settings);
        try {
            if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
                throw new AssertionError("the mock serves although it must not start: " + text(out));
            }
            return new Ended(process.exitValue(), text(out), text(err));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** Where it listens, without a slash at the end. */
    public URI baseUrl() {
        return baseUrl;
    }

    /** A client whose exchanges are held against the contract as this process is set to keep it. */
    public Http http() {
        return http(witness);
    }

    /** A client with a witness of its own, which then knows of nothing but that client's exchanges. */
    public Http http(ContractWitness own) {
        return new Http(baseUrl, own);
    }

    /** What the process wrote on standard error so far. */
    public String log() {
        return text(log);
    }

    /** The process, to measure or to kill it. */
    public Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void read(CompletableFuture<URI> ready) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            StringBuilder before = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length()).strip()));
                } else if (!ready.isDone()) {
                    before.append(line).append('\n');
                }
            }
            ready.completeExceptionally(new IllegalStateException("it ended. Output: " + before));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private static Process launch(Path err, @org.jspecify.annotations.Nullable Path out, String... settings) {
        List<String> command = new ArrayList<>(program());
        command.add("--server.port=0");
        command.addAll(List.of(settings));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("MOCK_ERP_JAVA_OPTIONS", "-Xmx256m");
        if (out != null) {
            builder.redirectOutput(out.toFile());
        }
        try {
            Process process = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What users start; on Windows they have the jar. */
    private static List<String> program() {
        Path home = Path.of(System.getProperty("mockerp.home", "../mock-erp/target/mock-erp"))
                .toAbsolutePath()
                .normalize();
        Path program = home.resolve("bin").resolve("mock-erp");
        if (!Files.isRegularFile(program)) {
            throw new IllegalStateException("the mock is not packaged: " + program);
        }
        return File.separatorChar == '/'
                ? List.of(program.toString())
                : List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        home.resolveSibling("mock-erp.jar").toString());
    }

    private static Path target() {
        try {
            return Files.createDirectories(Path.of("target", "mock-erp").toAbsolutePath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "(" + e + ")";
        }
    }
}
