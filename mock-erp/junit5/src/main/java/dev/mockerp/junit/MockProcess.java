package dev.mockerp.junit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A mock that runs.
 *
 * <p>It reads from a pipe that this JVM holds, and stops at its end: the system closes the pipe when the JVM is gone,
 * also when it was killed and could not stop anybody.
 */
final class MockProcess implements AutoCloseable {

    private static final String READY = "mock-erp ready ";
    private static final int SECONDS_TO_START = 60;
    private static final int SECONDS_TO_STOP = 10;

    private final Process process;
    private final URI address;

    private MockProcess(Process process) {
        this.process = process;
        CompletableFuture<URI> ready = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(ready), "mock-erp-output");
        reader.setDaemon(true);
        reader.start();
        this.address = await(ready);
    }

    /**
     * Starts one, and waits until it serves.
     *
     * @throws IllegalStateException with what the mock says if it does not
     */
    static MockProcess start(List<String> settings) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(PackagedMock.jvmOptions());
        command.addAll(List.of("-jar", PackagedMock.jar().toString(), "--server.port=0", "--stop-with-input=true"));
        settings.forEach(setting -> command.add("--" + setting));
        try {
            return new MockProcess(
                    new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException("the mock ERP cannot be started", e);
        }
    }

    /** Where it listens, without a slash at the end. */
    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
            if (process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException pipeIsBroken) {
            // Then it is gone, or to be treated like one that does not go.
        }
        process.destroyForcibly();
    }

    private URI await(CompletableFuture<URI> ready) {
        try {
            return ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw new IllegalStateException("the mock ERP was not ready after " + SECONDS_TO_START + " seconds", e);
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the mock ERP started", e);
        }
    }

    /** Waits for the ready line; what the mock says later are warnings, and go to standard error. */
    private void read(CompletableFuture<URI> ready) {
        List<String> before = new ArrayList<>();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    ready.complete(URI.create(line.substring(READY.length())));
                } else if (ready.isDone()) {
                    System.err.println("mock-erp: " + line);
                } else {
                    before.add(line);
                }
            }
        } catch (IOException e) {
            before.add(e.toString());
        }
        ready.completeExceptionally(
                new IllegalStateException("the mock ERP did not start:\n" + String.join("\n", before)));
    }
}
