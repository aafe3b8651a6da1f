package dev.mockerp.proof.broken;

import dev.mockerp.contract.fault.Answer;
import dev.mockerp.contract.fault.Headers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A proxy before a mock that writes down what is asked of it. Safe for many threads. */
public final class RecordedErp implements AutoCloseable {

    /**
     * A request as it came.
     *
     * @param target path and query
     * @param authorization the header, or an empty text
     */
    public record Asked(String method, String target, String authorization, String body) {}

    private final Upstream upstream;
    private final String refused;
    private final Predicate<Asked> lost;
    private final List<Asked> asked = new ArrayList<>();
    private final LoopbackServer server;

    private RecordedErp(URI mock, String refused, Predicate<Asked> lost) {
        this.upstream = new Upstream(mock);
        this.refused = refused;
        this.lost = lost;
        this.server = new LoopbackServer(this::answer);
    }

    /** Before the mock at that address. */
    public static RecordedErp before(URI mock) {
        return new RecordedErp(mock, "", request -> false);
    }

    /** Before the mock at that address, which never sees a request with that method: those are answered with 500. */
    public static RecordedErp refusing(String method, URI mock) {
        return new RecordedErp(mock, method, request -> false);
    }

    /** Before the mock at that address, whose answers to some requests never arrive. */
    public static RecordedErp losing(Predicate<Asked> lost, URI mock) {
        return new RecordedErp(mock, "", lost);
    }

    /** Where it listens, without a slash at the end. */
    public URI baseUrl() {
        return server.baseUrl();
    }

    /** Everything so far, in the order in which it came. */
    public List<Asked> asked() {
        synchronized (asked) {
            return List.copyOf(asked);
        }
    }

    /** Waits until that many requests have come; false if they do not within a minute and a half. */
    public boolean awaits(int requests) throws InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(90);
        synchronized (asked) {
            while (asked.size() < requests && System.nanoTime() < until) {
                TimeUnit.NANOSECONDS.timedWait(asked, until - System.nanoTime());
            }
            return asked.size() >= requests;
        }
    }

    private Answer answer(String method, String target, Headers headers, byte[] body) {
        String authorization = headers.first("Authorization");
        Asked request = new Asked(
                method, target, authorization == null ? "" : authorization, new String(body, StandardCharsets.UTF_8));
        synchronized (asked) {
            asked.add(request);
            asked.notifyAll();
        }
        if (method.equals(refused)) {
            return new Answer(500, Headers.NONE, new byte[0], false);
        }
        Answer answer = upstream.send(method, target, headers, body);
        if (lost.test(request)) {
            throw new UncheckedIOException(new IOException("lost on the way"));
        }
        return answer;
    }

    @Override
    public void close() {
        server.close();
    }
}
