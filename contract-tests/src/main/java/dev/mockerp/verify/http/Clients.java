package dev.mockerp.verify.http;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Connection;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** Makes the client that a profile describes, or says everything that stands against it. */
final class Clients {

    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST_AT_ONCE = 32;

    /** Idle connections are dropped before most servers drop them. */
    private static final TimeValue LONGEST_IDLE = TimeValue.ofSeconds(4);

    /** An answer may not fill the memory with its head either. */
    private static final Http1Config HEADS = Http1Config.custom()
            .setMaxHeaderCount(1_000)
            .setMaxLineLength(100_000)
            .build();

    private Clients() {}

    /** A client; IllegalArgumentException with one sentence that lists all in the profile that cannot be used. */
    static CloseableHttpClient to(Profile profile) {
        Connection connection = profile.connection();
        List<String> problems = new ArrayList<>();
        checkServer("baseUrl", profile.baseUrl(), Set.of("http", "https"), problems);
        profile.headers().forEach((name, value) -> RequestHeaders.check(name, value, problems));
        URI proxy = connection.proxy();
        if (proxy != null) {
            checkServer("proxy", proxy, Set.of("http"), problems);
        }
        Timeout connect = Timeout.of(longestConnect(connection));
        Reuse reuse = new Reuse(connect);
        PoolingHttpClientConnectionManagerBuilder connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setConnectionFactory(reuse.counting(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(HEADS)
                        .responseParserFactory(WholeHead::new)
                        .build()))
                .setConnectionConfigResolver(reuse::next)
                .setTlsSocketStrategy(Tls.of(profile, problems))
                .setDefaultTlsConfig(
                        TlsConfig.custom().setHandshakeTimeout(connect).build())
                .setMaxConnPerRoute(MOST_AT_ONCE)
                .setMaxConnTotal(MOST_AT_ONCE);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        return HttpClientBuilder.create()
                .setConnectionManager(connections.build())
                .setKeepAliveStrategy((answer, context) -> LONGEST_IDLE)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setProxy(proxy == null ? null : new HttpHost("http", proxy.getHost(), port(proxy)))
                .disableAutomaticRetries()
                .disableAuthCaching()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling()
                .build();
    }

    /** The address; IllegalArgumentException, which does not repeat it, if it is none. */
    static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("the target of a request is not percent-encoded as an address must be");
        }
    }

    /** No connection may take longer than a whole answer. */
    static Duration longestConnect(Connection connection) {
        return connection.connect().compareTo(connection.answer()) < 0 ? connection.connect() : connection.answer();
    }

    private static void checkServer(String what, URI uri, Set<String> schemes, List<String> problems) {
        boolean isServer = uri.getScheme() != null
                && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null
                && uri.getPort() <= HIGHEST_PORT;
        if (!isServer) {
            problems.add(what + " must be an address such as http://erp.example:8080, without credentials");
        }
    }

    private static int port(URI proxy) {
        return proxy.getPort() < 0 ? 80 : proxy.getPort();
    }
}
