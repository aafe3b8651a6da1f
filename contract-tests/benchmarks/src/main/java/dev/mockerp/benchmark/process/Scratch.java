package dev.mockerp.benchmark.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A folder and the processes of one run. None of them outlives it, however it ends. */
public final class Scratch implements AutoCloseable {

    private static final int SECONDS_TO_END = 10;

    private final Path folder;
    private final Set<Process> processes = ConcurrentHashMap.newKeySet();
    private final Thread atExit = new Thread(this::clear, "scratch");

    /** A new folder below that one. */
    public Scratch(Path below) {
        try {
            this.folder = Files.createTempDirectory(Files.createDirectories(below), "run-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(atExit);
    }

    /** A file in the folder, which need not be there. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a file into the folder. */
    public Path write(String name, byte[] content) {
        try {
            Files.createDirectories(file(name).getParent());
            return Files.write(file(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a program printed into a file of the folder, or why that cannot be told. */
    public String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            return "(" + e + ")";
        }
    }

    /** Starts a process that {@link #end} or the end of the run stops. */
    public Process start(ProcessBuilder builder) {
        try {
            // What a program leaves where it runs, such as the report of a crash, goes with the run.
            Process process = builder.directory(folder.toFile()).start();
            processes.add(process);
            return process;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, and makes it if it does not. */
    public void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        processes.remove(process);
    }

    /**
     * Runs a command to its end and gives what it printed.
     *
     * @throws Worthless if it does not end well
     */
    public String run(ProcessBuilder builder) {
        Path out = file("printed");
        Process process = start(builder.redirectErrorStream(true).redirectOutput(out.toFile()));
        try {
            if (process.waitFor() != 0) {
                throw new Worthless(String.join(" ", builder.command()) + " ended with " + process.exitValue() + ":\n"
                        + text("printed"));
            }
            return text("printed");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Worthless("interrupted");
        } finally {
            end(process);
        }
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(atExit);
        clear();
    }

    private void clear() {
        List.copyOf(processes).forEach(this::end);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("benchmarks: " + folder + " is left behind: " + e.getMessage());
        }
    }
}
