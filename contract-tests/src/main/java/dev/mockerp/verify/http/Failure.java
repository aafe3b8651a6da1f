package dev.mockerp.verify.http;

import dev.mockerp.verify.http.NoAnswer.Kind;
import dev.mockerp.verify.profile.Profile;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.apache.hc.core5.http.TruncatedChunkException;

/** Says in one sentence why there is no answer. */
final class Failure {

    static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    private final Profile profile;
    private final Secrets secrets;

    Failure(Profile profile) {
        this.profile = profile;
        this.secrets = Secrets.of(profile);
    }

    /**
     * What the client's exception means.
     *
     * @param hasBegun whether the headers of the answer had come
     */
    NoAnswer of(Throwable thrown, RequestLine request, boolean hasBegun) {
        List<Throwable> causes = Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .toList();
        for (Throwable cause : causes) {
            if (cause instanceof NoAnswer known) {
                return known;
            }
        }
        if (!hasBegun && has(causes, SSLException.class)) {
            return answer(Kind.UNREACHABLE, TlsFailure.sentence(request.uri(), causes));
        }
        if (has(causes, SocketTimeoutException.class)) {
            return unreachable("no connection within " + length(Clients.longestConnect(profile.connection())));
        }
        if (has(causes, UnknownHostException.class)) {
            return unreachable("unknown host");
        }
        if (has(causes, NoRouteToHostException.class) || says(causes, "unreachable")) {
            return unreachable("no route to it");
        }
        if (has(causes, ConnectException.class)) {
            return unreachable(
                    causes.stream().allMatch(Failure::mayBeRefusal) ? "connection refused" : "no connection");
        }
        return answer(Kind.BROKEN, broken(causes, hasBegun) + about(request) + (hasBegun ? "" : hint(request)));
    }

    /** No whole answer came in time. */
    NoAnswer late(RequestLine request) {
        return answer(
                Kind.TIMEOUT,
                "no whole answer came within " + length(profile.connection().answer()) + " to " + about(request));
    }

    /** More came than is read. */
    NoAnswer tooLarge(RequestLine request, int limit) {
        return answer(Kind.TOO_LARGE, "more than " + limit + " bytes came in answer to " + about(request));
    }

    /** The ERP sends the client elsewhere. */
    NoAnswer redirected(RequestLine request, URI to) {
        return answer(
                Kind.REDIRECTED,
                "the ERP redirects %s %s to %s, and the checker follows to no other server; name that server as baseUrl if it is the ERP"
                        .formatted(request.method(), Address.of(request.uri()), Address.of(to)));
    }

    /** The proxy answers itself, with that status. */
    NoAnswer proxyRefuses(int status) {
        return unreachable(
                status == PROXY_AUTHENTICATION_REQUIRED
                        ? "the proxy asks for credentials, and the checker has none for it"
                        : "the proxy refuses to connect");
    }

    /** Somebody stops the run. */
    NoAnswer interrupted(RequestLine request) {
        return answer(Kind.UNREACHABLE, "the run was stopped while it waited for the answer to " + about(request));
    }

    private NoAnswer unreachable(String reason) {
        URI proxy = profile.connection().proxy();
        String through = proxy == null ? "" : " through the proxy " + Address.server(proxy);
        return answer(
                Kind.UNREACHABLE, "no ERP answers at " + Address.of(profile.baseUrl()) + through + " (" + reason + ")");
    }

    private NoAnswer answer(Kind kind, String sentence) {
        return new NoAnswer(kind, secrets.hide(sentence));
    }

    private static String broken(List<Throwable> causes, boolean hasBegun) {
        boolean closed = has(causes, ConnectionClosedException.class)
                || has(causes, NoHttpResponseException.class)
                || has(causes, TruncatedChunkException.class)
                || has(causes, SocketException.class)
                || has(causes, SSLException.class);
        if (!closed) {
            return "what came is not well-formed HTTP, in answer to ";
        }
        return hasBegun
                ? "the ERP closed the connection in the middle of its answer to "
                : "the ERP closed the connection without a whole answer to ";
    }

    /** With TLS 1.3 a server often hangs up without a word on a client that shows no certificate. */
    private String hint(RequestLine request) {
        boolean showsNone = "https".equalsIgnoreCase(request.uri().getScheme())
                && profile.connection().clientCert() == null;
        return showsNone ? "; it may ask for a certificate of the checker, which tls.clientCert names" : "";
    }

    private static boolean mayBeRefusal(Throwable cause) {
        return !(cause instanceof ConnectException)
                || cause.getMessage() == null
                || cause.getMessage().contains("refused");
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> type) {
        return causes.stream().anyMatch(type::isInstance);
    }

    private static boolean says(List<Throwable> causes, String words) {
        return causes.stream()
                .anyMatch(cause ->
                        cause.getMessage() != null && cause.getMessage().contains(words));
    }

    private static String about(RequestLine request) {
        return request.method() + " " + Address.path(request.uri());
    }

    private static String length(Duration duration) {
        return duration.toMillisPart() == 0 ? duration.toSeconds() + " s" : duration.toMillis() + " ms";
    }
}
