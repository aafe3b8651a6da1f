package dev.mockerp.verify.http;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends a request once and reads its answer to the end, both within the limits. */
final class Attempt {

    private final HttpClient client;
    private final Duration longest;
    private final int largestBody;
    private final Failure failure;

    /** With the longest time for a whole answer, and the most bytes that its body may have. */
    Attempt(HttpClient client, Duration longest, int largestBody, Failure failure) {
        this.client = client;
        this.longest = longest;
        this.largestBody = largestBody;
        this.failure = failure;
    }

    /** The whole answer, or {@link NoAnswer}; the connection is closed when time is up. */
    Received answer(HttpRequest request) throws InterruptedException {
        AtomicBoolean hasBegun = new AtomicBoolean();
        long start = System.nanoTime();
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request, head -> {
            hasBegun.set(true);
            return new BoundedBody(largestBody, () -> failure.tooLarge(request, largestBody));
        });
        try {
            // The client's own time limit ends with the headers; this one covers the body too.
            HttpResponse<byte[]> answer = coming.get(longest.toNanos(), TimeUnit.NANOSECONDS);
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return new Received(answer.statusCode(), headers(answer), answer.body(), millis);
        } catch (TimeoutException e) {
            throw failure.late(request);
        } catch (ExecutionException e) {
            throw failure.of(e, request, hasBegun.get());
        } finally {
            coming.cancel(true);
        }
    }

    private static SortedMap<String, List<String>> headers(HttpResponse<?> answer) {
        SortedMap<String, List<String>> headers = new TreeMap<>();
        answer.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return Collections.unmodifiableSortedMap(headers);
    }
}
