package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Requests over HTTP/1.1 to the ERP of a profile. Follows no redirect, keeps no cookie, and uses a proxy only if the
 * profile names one. Waits and sends again when the ERP answers 429, or 503 to GET and HEAD, with a Retry-After of at
 * most ten seconds: twice for a request, and for a minute in all. Safe for many threads; its own threads are daemons
 * that end when it is no longer used.
 */
public final class HttpTransport implements Transport {

    /** The most bytes of a body that are read. */
    static final int LARGEST_BODY = 16 * 1024 * 1024;

    private final Profile profile;
    private final String userAgent;
    private final Failure failure;
    private final Attempt attempt;
    private final Pace pace;
    private final Patience patience;

    HttpTransport(Profile profile, String checkerVersion, int largestBody, Watch watch) {
        this.profile = profile;
        this.userAgent = "erp-verify/" + checkerVersion;
        this.failure = new Failure(profile);
        this.attempt = new Attempt(Clients.to(profile), profile.connection().answer(), largestBody, failure);
        this.pace = new Pace(profile.connection().requestsPerSecond(), watch);
        this.patience = new Patience(watch);
    }

    /**
     * Adds the user agent and the profile's headers to each request, but no credentials: those come with the request.
     *
     * @throws IllegalArgumentException with one sentence that lists all in the profile that cannot be used
     */
    public static HttpTransport to(Profile profile, String checkerVersion) {
        return new HttpTransport(profile, checkerVersion, LARGEST_BODY, Watch.REAL);
    }

    @Override
    public Received send(Sent sent) {
        RequestLine line = new RequestLine(sent.method(), Clients.uri(profile.baseUrl() + sent.target()));
        SortedMap<String, String> headers = RequestHeaders.of(profile, sent.headers());
        headers.putIfAbsent("User-Agent", userAgent);
        headers.forEach(RequestHeaders::check);
        try {
            Received received = paced(line, headers, sent.body());
            for (int retry = 0; retry < Patience.RETRIES && patience.waits(sent.method(), received); retry++) {
                received = paced(line, headers, sent.body());
            }
            return received;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure.interrupted(line);
        }
    }

    private Received paced(RequestLine line, Map<String, String> headers, byte[] body) throws InterruptedException {
        pace.keep();
        Received received = attempt.answer(line, headers, body);
        if (received.status() == Failure.PROXY_AUTHENTICATION_REQUIRED
                && profile.connection().proxy() != null) {
            throw failure.proxyRefuses(received.status());
        }
        if (received.status() / 100 == 3) {
            Optional<URI> elsewhere = received.header("Location")
                    .flatMap(location -> Address.resolve(line.uri(), location))
                    .filter(to -> !Address.isSameServer(line.uri(), to));
            if (elsewhere.isPresent()) {
                throw failure.redirected(line, elsewhere.get());
            }
        }
        return received;
    }
}
