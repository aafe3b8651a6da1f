package dev.mockerp.proof.start;

import dev.mockerp.proof.harness.ContractWitness;
import dev.mockerp.proof.harness.Http;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** {@code java -jar mock-erp.jar} with exactly those arguments and that environment. */
final class Program implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 90;
    private static final String READY = "mock-erp ready ";

    private final Process process;
    private final Path err;
    private final List<String> out = new ArrayList<>();
    private final CompletableFuture<URI> ready = new CompletableFuture<>();

    private Program(List<String> jvm, Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(arguments));
        try {
            err = Files.createTempFile("mock-erp-", ".err");
            err.toFile().deleteOnExit();
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(err.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
        Thread reader = new Thread(this::read, "program-output");
        reader.setDaemon(true);
        reader.start();
    }

    static Program start(String... arguments) {
        return start(Map.of(), arguments);
    }

    static Program start(Map<String, String> environment, String... arguments) {
        return new Program(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), environment, arguments);
    }

    /** With options for the JVM alone, to measure it as its users run it. */
    static Program startOn(List<String> jvm, String... arguments) {
        return new Program(jvm, Map.of(), arguments);
    }

    /** Where it serves; waits for it to be ready. */
    URI address() {
        try {
            return ready.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the mock does not serve: " + out() + err(), e);
        }
    }

    Http http() {
        return new Http(address(), new ContractWitness());
    }

    Process process() {
        return process;
    }

    /** Waits for its end and gives the exit code. */
    int exitCode() {
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the mock does not end: " + out() + err());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What it wrote on standard output so far. */
    String out() {
        synchronized (out) {
            return String.join("\n", out);
        }
    }

    /** What it wrote on standard error so far. */
    String err() {
        try {
            return Files.readString(err);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (out) {
                    out.add(line);
                }
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length())));
                }
            }
            ready.completeExceptionally(new IllegalStateException("it ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    private static Path jar() {
        return Path.of(System.getProperty("mockerp.jar", "../mock-erp/target/mock-erp.jar"))
                .toAbsolutePath()
                .normalize();
    }
}
