package dev.mockerp.verify.http;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;

/** Sends a request once and reads its answer to the end, both within the limits. */
final class Attempt {

    private final CloseableHttpClient client;
    private final Duration longest;
    private final int largestBody;
    private final Failure failure;
    private final ScheduledThreadPoolExecutor clock = clock();

    /** With the longest time for a whole answer, and the most bytes that its body may have. */
    Attempt(CloseableHttpClient client, Duration longest, int largestBody, Failure failure) {
        this.client = client;
        this.longest = longest;
        this.largestBody = largestBody;
        this.failure = failure;
    }

    /** The whole answer, or {@link NoAnswer}; the connection is closed when time is up. */
    Received answer(RequestLine line, Map<String, String> headers, byte[] body) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException();
        }
        HttpUriRequestBase request = new HttpUriRequestBase(line.method(), line.uri());
        headers.forEach(request::setHeader);
        if (body.length > 0) {
            request.setEntity(new ByteArrayEntity(body, null));
        }
        AtomicBoolean isLate = new AtomicBoolean();
        AtomicBoolean hasBegun = new AtomicBoolean();
        // The client's own time limits are for each packet; this one is for the whole answer.
        Future<?> limit = clock.schedule(
                () -> {
                    isLate.set(true);
                    request.abort();
                },
                longest.toNanos(),
                TimeUnit.NANOSECONDS);
        try {
            return answer(line, request, hasBegun);
        } catch (IOException e) {
            request.abort();
            throw isLate.get() ? failure.late(line) : failure.of(e, line, hasBegun.get());
        } finally {
            limit.cancel(false);
        }
    }

    private Received answer(RequestLine line, HttpUriRequestBase request, AtomicBoolean hasBegun) throws IOException {
        long start = System.nanoTime();
        HttpHost erp = new HttpHost(
                line.uri().getScheme(), line.uri().getHost(), line.uri().getPort());
        HttpClientContext context = HttpClientContext.create();
        try (ClassicHttpResponse answer = client.executeOpen(erp, request, context)) {
            hasBegun.set(true);
            if (erp.getSchemeName().equals("https") && context.getSSLSession() == null) {
                request.abort();
                throw failure.proxyRefuses(answer.getCode());
            }
            byte[] body = body(line, request, answer.getEntity());
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return new Received(answer.getCode(), headers(answer), body, millis);
        }
    }

    /** Hangs up when the body grows beyond what is read. */
    private byte[] body(RequestLine line, HttpUriRequestBase request, HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        InputStream in = entity.getContent();
        byte[] body = in.readNBytes(largestBody);
        if (in.read() >= 0) {
            request.abort();
            throw failure.tooLarge(line, largestBody);
        }
        return body;
    }

    private static SortedMap<String, List<String>> headers(ClassicHttpResponse answer) {
        SortedMap<String, List<String>> headers = new TreeMap<>();
        for (Header header : answer.getHeaders()) {
            String name = header.getName().toLowerCase(Locale.ROOT);
            headers.computeIfAbsent(name, each -> new ArrayList<>()).add(String.valueOf(header.getValue()));
        }
        return Collections.unmodifiableSortedMap(headers);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "erp-verify-clock");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(1, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        return clock;
    }
}
