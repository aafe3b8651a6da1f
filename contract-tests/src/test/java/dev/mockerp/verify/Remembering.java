package dev.mockerp.verify;

import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a mock that nobody writes to, and remembers what it said: many runs over it take little time. */
public final class Remembering implements Transport {

    private final Transport mock;
    private final Map<List<Object>, Received> answers = new ConcurrentHashMap<>();

    /** Of that mock. */
    public Remembering(Transport mock) {
        this.mock = mock;
    }

    @Override
    public Received send(Sent request) {
        List<Object> key =
                List.of(request.method(), request.target(), request.headers(), Arrays.hashCode(request.body()));
        return answers.computeIfAbsent(key, unknown -> mock.send(request));
    }
}
