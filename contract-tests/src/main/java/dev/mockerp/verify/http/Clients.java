package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Connection;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Makes the client that a profile describes, or says everything that stands against it. */
final class Clients {

    private static final String KEEP_ALIVE = "jdk.httpclient.keepalive.timeout";
    private static final int HIGHEST_PORT = 65_535;

    static {
        // Idle connections are dropped before most servers drop them, so that no request meets one that is just being
        // closed; and the thread of a client that nobody uses any more ends with its last connection.
        if (System.getProperty(KEEP_ALIVE) == null) {
            System.setProperty(KEEP_ALIVE, "4");
        }
    }

    private Clients() {}

    /** A client; IllegalArgumentException with one sentence that lists all in the profile that cannot be used. */
    static HttpClient to(Profile profile) {
        Connection connection = profile.connection();
        List<String> problems = new ArrayList<>();
        checkServer("baseUrl", profile.baseUrl(), Set.of("http", "https"), problems);
        checkHeaders(profile, problems);
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(daemons())
                .connectTimeout(longestConnect(connection))
                .proxy(HttpClient.Builder.NO_PROXY);
        URI proxy = connection.proxy();
        if (proxy != null && checkServer("proxy", proxy, Set.of("http"), problems)) {
            int port = proxy.getPort() < 0 ? 80 : proxy.getPort();
            builder.proxy(ProxySelector.of(new InetSocketAddress(proxy.getHost(), port)));
        }
        Tls.of(connection, problems).ifPresent(builder::sslContext);
        if ("http".equalsIgnoreCase(profile.baseUrl().getScheme())) {
            builder.sslContext(NoTls.CONTEXT);
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return builder.build();
    }

    /** The address; IllegalArgumentException, which does not repeat it, if it is none. */
    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the target of a request is not percent-encoded as an address must be");
        }
    }

    /** Adds it; IllegalArgumentException that names it, without its value, if HTTP or the client does not allow it. */
    static void addHeader(HttpRequest.Builder builder, String name, String value) {
        try {
            builder.setHeader(name, value);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("the header \"" + name + "\" cannot be sent with that value");
        }
    }

    private static boolean checkServer(String what, URI uri, Set<String> schemes, List<String> problems) {
        boolean isServer = uri.getScheme() != null
                && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getPort() <= HIGHEST_PORT;
        if (!isServer) {
            problems.add(what + " must be an address such as http://erp.example:8080, without credentials");
        }
        return isServer;
    }

    private static void checkHeaders(Profile profile, List<String> problems) {
        HttpRequest.Builder probe = HttpRequest.newBuilder();
        profile.headers().forEach((name, value) -> {
            try {
                addHeader(probe, name, value);
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage());
            }
        });
    }

    /** No connection may take longer than a whole answer. */
    static Duration longestConnect(Connection connection) {
        return connection.connect().compareTo(connection.answer()) < 0 ? connection.connect() : connection.answer();
    }

    private static Executor daemons() {
        return new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> {
            Thread thread = new Thread(work, "erp-verify-http");
            thread.setDaemon(true);
            return thread;
        });
    }
}
