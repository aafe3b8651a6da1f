package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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

    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    private final Profile profile;
    private final String userAgent;
    private final Failure failure;
    private final Attempt attempt;
    private final Pace pace;
    private final Patience patience;

    HttpTransport(Profile profile, String checkerVersion, int largestBody, Watch watch) {
        HttpClient client = Clients.to(profile);
        this.profile = profile;
        this.userAgent = "erp-verify/" + checkerVersion;
        this.failure = new Failure(profile);
        this.attempt = new Attempt(client, profile.connection().answer(), largestBody, failure);
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
        HttpRequest request = request(sent);
        try {
            Received received = paced(request);
            for (int retry = 0; retry < Patience.RETRIES && patience.waits(sent.method(), received); retry++) {
                received = paced(request);
            }
            return received;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure.interrupted(request);
        }
    }

    private Received paced(HttpRequest request) throws InterruptedException {
        pace.keep();
        Received received = attempt.answer(request);
        if (received.status() == PROXY_AUTHENTICATION_REQUIRED
                && profile.connection().proxy() != null) {
            throw failure.proxyWantsCredentials();
        }
        if (received.status() / 100 == 3) {
            Optional<URI> elsewhere = received.header("Location")
                    .flatMap(location -> Address.resolve(request.uri(), location))
                    .filter(to -> !Address.isSameServer(request.uri(), to));
            if (elsewhere.isPresent()) {
                throw failure.redirected(request, elsewhere.get());
            }
        }
        return received;
    }

    private HttpRequest request(Sent sent) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(Clients.uri(profile.baseUrl() + sent.target()));
        SortedMap<String, String> headers = RequestHeaders.of(profile, sent.headers());
        headers.putIfAbsent("User-Agent", userAgent);
        for (Map.Entry<String, String> header : headers.entrySet()) {
            Clients.addHeader(builder, header.getKey(), header.getValue());
        }
        if (sent.body().length > 0) {
            return builder.method(sent.method(), BodyPublishers.ofByteArray(sent.body()))
                    .build();
        }
        // A GET made by method() would say that it has a body of no bytes.
        return sent.method().equals("GET")
                ? builder.GET().build()
                : builder.method(sent.method(), BodyPublishers.noBody()).build();
    }
}
