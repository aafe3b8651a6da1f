package dev.mockerp.benchmark.server;

import dev.mockerp.benchmark.process.ProcessAccount;
import dev.mockerp.benchmark.process.Scratch;
import dev.mockerp.benchmark.process.Worthless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.TimeUnit;

/** A server that has given its first correct answer. */
public final class Started implements AutoCloseable {

    private static final long NANOSECONDS_TO_START = TimeUnit.MINUTES.toNanos(3);
    private static final int MILLISECONDS_BETWEEN_TRIES = 5;
    private static final double NANOSECONDS = 1e9;

    private final Scratch scratch;
    private final Process process;
    private final int port;
    private final double wallSeconds;
    private final ProcessAccount atFirstAnswer;

    private Started(Scratch scratch, Process process, int port, double wallSeconds) {
        this.scratch = scratch;
        this.process = process;
        this.port = port;
        this.wallSeconds = wallSeconds;
        this.atFirstAnswer = account();
    }

    /**
     * Starts the server on a free port, and asks until the answer is correct.
     *
     * @throws Worthless if it ends, answers something else, or does not come to answer
     */
    public static Started start(Server server, Question question, Scratch scratch) {
        int port = freePort();
        ProcessBuilder builder = new ProcessBuilder(server.command().apply(port))
                .redirectErrorStream(true)
                .redirectOutput(scratch.file("server.log").toFile());
        builder.environment().putAll(server.environment());
        long begun = System.nanoTime();
        Process process = scratch.start(builder);
        try {
            if (!server.correct().test(firstAnswer(process, port, question))) {
                throw new Worthless(server.name() + " answers, but not what it should");
            }
            return new Started(scratch, process, port, (System.nanoTime() - begun) / NANOSECONDS);
        } catch (Worthless e) {
            scratch.end(process);
            throw new Worthless(server.name() + ": " + e.getMessage() + "\n" + scratch.text("server.log"));
        }
    }

    private static byte[] firstAnswer(Process process, int port, Question question) {
        long latest = System.nanoTime() + NANOSECONDS_TO_START;
        IOException last = null;
        while (process.isAlive() && System.nanoTime() < latest) {
            try {
                return question.ask(port);
            } catch (IOException notYet) {
                last = notYet;
                pause();
            }
        }
        throw new Worthless(process.isAlive() ? "does not answer: " + last : "ended with " + process.exitValue());
    }

    private static void pause() {
        try {
            Thread.sleep(MILLISECONDS_BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Worthless("interrupted");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** From its start to the first correct answer. */
    public double wallSeconds() {
        return wallSeconds;
    }

    /** What it had used when the first correct answer was there. */
    public ProcessAccount atFirstAnswer() {
        return atFirstAnswer;
    }

    /** What it has used by now. */
    public ProcessAccount account() {
        return ProcessAccount.of(process.pid());
    }

    @Override
    public void close() {
        scratch.end(process);
    }
}
