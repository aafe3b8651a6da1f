package dev.mockerp.verify.http;

import dev.mockerp.contract.Api;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.Connection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Profiles to fill in. */
final class Profiles {

    static final Duration LONG = Duration.ofSeconds(20);

    private Profiles() {}

    static Profile at(String baseUrl) {
        return of(baseUrl, new Auth.None(), Map.of(), connection(LONG));
    }

    static Profile of(String baseUrl, Auth auth, Map<String, String> headers, Connection connection) {
        return new Profile(
                "Example ERP",
                "1",
                Api.SHOXL,
                16,
                URI.create(baseUrl),
                auth,
                Profile.Mode.FULL,
                List.of(),
                new Profile.Data(null, null, List.of(), Map.of(), null, null, null, null, null, null, false),
                List.of(),
                connection,
                headers,
                Duration.ZERO);
    }

    static Connection connection(Duration answer) {
        return new Connection(null, null, null, null, LONG, answer, 0);
    }

    static Connection tls(@Nullable String caFile, @Nullable String clientCert, @Nullable String password) {
        return new Connection(caFile, clientCert, password, null, LONG, LONG, 0);
    }

    static Connection proxied(String proxy) {
        return new Connection(null, null, null, URI.create(proxy), LONG, LONG, 0);
    }

    static Sent sent(String method, String target, Map<String, String> headers, String body) {
        return new Sent(method, target, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    static Sent get(String target) {
        return sent("GET", target, Map.of(), "");
    }
}
