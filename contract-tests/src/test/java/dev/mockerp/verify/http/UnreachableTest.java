package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mockerp.verify.http.NoAnswer.Kind;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.Connection;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnreachableTest {

    @Test
    void aPortWhereNobodyListens() throws IOException {
        String url = "http://127.0.0.1:" + closedPort();
        assertThat(noAnswer(Profiles.at(url))).hasMessage("no ERP answers at " + url + " (connection refused)");
    }

    @Test
    void aHostThatDoesNotExist() {
        assertThat(noAnswer(Profiles.at("http://erp.invalid/base")))
                .hasMessage("no ERP answers at http://erp.invalid/base (unknown host)");
    }

    @Test
    void aProxyThatDoesNotExist() throws IOException {
        int port = closedPort();
        Profile profile = Profiles.of(
                "http://erp.invalid", new Auth.None(), Map.of(), Profiles.proxied("http://127.0.0.1:" + port));
        assertThat(noAnswer(profile))
                .hasMessage("no ERP answers at http://erp.invalid through the proxy http://127.0.0.1:" + port
                        + " (connection refused)");
    }

    @Test
    void aServerThatNeverFinishesTheHandshake() {
        try (RawServer server = new RawServer((request, connection, out) -> {})) {
            Connection connection =
                    new Connection(null, null, null, null, Duration.ofMillis(200), Duration.ofSeconds(10), 0);
            Profile profile = Profiles.of(server.url().replace("http", "https"), new Auth.None(), Map.of(), connection);
            NoAnswer none = catchThrowableOfType(
                    NoAnswer.class, () -> HttpTransport.to(profile, "1").send(Profiles.get("/")));
            assertThat(none).hasMessageEndingWith("(no connection within 200 ms)");
        }
    }

    @Test
    void aProxyIsUsedOnlyWhenNamedAndThenForLocalAddressesToo() {
        try (RawServer proxy = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            Profile profile =
                    Profiles.of("http://127.0.0.1:9", new Auth.None(), Map.of(), Profiles.proxied(proxy.url()));
            assertThat(HttpTransport.to(profile, "1").send(Profiles.get("/x")).status())
                    .isEqualTo(200);
            assertThat(proxy.requests().get(0)).startsWith("GET http://127.0.0.1:9/x HTTP/1.1");
        }
    }

    @ParameterizedTest
    @CsvSource({"http, 407", "https, 407", "https, 403"})
    void aProxyThatRefuses(String scheme, int status) {
        try (RawServer proxy = RawServer.saying("HTTP/1.1 " + status + " No\r\nContent-Length: 0\r\n\r\n")) {
            Profile profile =
                    Profiles.of(scheme + "://erp.invalid", new Auth.None(), Map.of(), Profiles.proxied(proxy.url()));
            assertThat(noAnswer(profile))
                    .hasMessageStartingWith("no ERP answers at " + scheme + "://erp.invalid through the proxy")
                    .hasMessageContaining("(the proxy ");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://login.example/sign-in?token=abc, http://login.example/sign-in",
        "https://user:pw@127.0.0.1/x, https://127.0.0.1/x",
        "//my_host:81/x, http://my_host:81/x",
        "http://127.0.0.1:1/x, http://127.0.0.1:1/x"
    })
    void aRedirectToAnotherServer(String location, String shown) {
        try (RawServer server =
                RawServer.saying("HTTP/1.1 302 Found\r\nLocation: " + location + "\r\nContent-Length: 0\r\n\r\n")) {
            NoAnswer none = catchThrowableOfType(
                    NoAnswer.class,
                    () -> HttpTransport.to(Profiles.at(server.url()), "1").send(Profiles.get("/a?b=c")));
            assertThat(none.kind()).isEqualTo(Kind.REDIRECTED);
            assertThat(none)
                    .hasMessageStartingWith(
                            "the ERP redirects GET " + server.url() + "/a to " + shown + ", and the checker");
        }
    }

    @ParameterizedTest
    @CsvSource({"/other", "'HTTP://127.0.0.1:PORT/x'", "'not an address'", "mailto:a@b"})
    void aRedirectOnTheSameServerIsAnAnswer(String location) {
        try (RawServer server =
                new RawServer((request, connection, out) -> out.write(("HTTP/1.1 307 Found\r\nLocation: "
                                + location.replace("PORT", String.valueOf(connection.getLocalPort()))
                                + "\r\nContent-Length: 0\r\n\r\n")
                        .getBytes()))) {
            HttpTransport transport = HttpTransport.to(Profiles.at(server.url()), "1");
            assertThat(transport.send(Profiles.get("/a")).status()).isEqualTo(307);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aRunThatIsStopped() {
        try (RawServer server = new RawServer(
                (request, connection, out) -> connection.getInputStream().read())) {
            HttpTransport transport = HttpTransport.to(Profiles.at(server.url()), "1");
            Thread.currentThread().interrupt();
            NoAnswer none = catchThrowableOfType(NoAnswer.class, () -> transport.send(Profiles.get("/a")));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(none.isFinal()).isTrue();
            assertThat(none).hasMessage("the run was stopped while it waited for the answer to GET /a");
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static NoAnswer noAnswer(Profile profile) {
        NoAnswer none = catchThrowableOfType(
                NoAnswer.class, () -> HttpTransport.to(profile, "1").send(Profiles.get("/x")));
        assertThat(none).isNotNull();
        assertThat(none.kind()).isEqualTo(Kind.UNREACHABLE);
        assertThat(none.getMessage()).doesNotContain("java");
        return none;
    }
}
