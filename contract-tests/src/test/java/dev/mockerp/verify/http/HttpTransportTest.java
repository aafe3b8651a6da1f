package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.profile.Profile.Auth;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTransportTest {

    private static final String NOTHING = "HTTP/1.1 204 No Content\r\n\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void sendsAnyMethodWithABody(String method) {
        try (RawServer server = RawServer.saying(NOTHING)) {
            HttpTransport.to(Profiles.at(server.url() + "/v2"), "1")
                    .send(Profiles.sent(method, "/x?q=%C3%A9", Map.of("Content-Type", "text/json"), "{\"a\":\"é\"}"));
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request)
                            .startsWith(method + " /v2/x?q=%C3%A9 HTTP/1.1\r\n")
                            .endsWith("\r\n\r\n{\"a\":\"é\"}"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PATCH", "DELETE", "OPTIONS", "HEAD"})
    void sendsAnyMethodWithoutABody(String method) {
        try (RawServer server = RawServer.saying(NOTHING)) {
            HttpTransport.to(Profiles.at(server.url()), "1").send(Profiles.sent(method, "/x", Map.of(), ""));
            assertThat(server.requests().get(0)).startsWith(method + " /x HTTP/1.1\r\n");
        }
    }

    @Test
    void doesNotWaitForTheBodyOfAnAnswerToHead() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")) {
            Received received =
                    HttpTransport.to(Profiles.at(server.url()), "1").send(Profiles.sent("HEAD", "/x", Map.of(), ""));
            assertThat(received.body()).isEmpty();
            assertThat(received.header("content-length")).contains("99999999");
        }
    }

    @Test
    void saysWhoItIsAndSendsTheHeadersOfTheProfileUnlessTheRequestHasItsOwn() {
        try (RawServer server = RawServer.saying(NOTHING)) {
            Profile profile = Profiles.of(
                    server.url(),
                    new Auth.Bearer("not-applied-here", null),
                    Map.of("X-One", "profile", "X-Two", "profile"),
                    Profiles.connection(Profiles.LONG));
            HttpTransport.to(profile, "1.2.3").send(Profiles.sent("GET", "/", Map.of("x-two", "request"), ""));
            String request = server.requests().get(0);
            assertThat(request.toLowerCase(Locale.ROOT).lines())
                    .contains("user-agent: erp-verify/1.2.3", "x-one: profile", "x-two: request")
                    .doesNotContain("x-two: profile")
                    .noneMatch(line -> line.startsWith("authorization")
                            || line.startsWith("accept-encoding")
                            || line.startsWith("upgrade"));
        }
    }

    @Test
    void givesHeadersWithNamesInLowerCaseAndInOrder() {
        try (RawServer server = RawServer.saying(
                "HTTP/1.1 401 No\r\nX-B: 1\r\nContent-Length: 2\r\nX-b: 2\r\nSet-Cookie: a=b\r\n\r\nno")) {
            HttpTransport transport = HttpTransport.to(Profiles.at(server.url()), "1");
            Received received = transport.send(Profiles.get("/"));
            assertThat(received.status()).isEqualTo(401);
            assertThat(received.headers().keySet()).containsExactly("content-length", "set-cookie", "x-b");
            assertThat(received.headers()).containsEntry("x-b", List.of("1", "2"));
            assertThat(new String(received.body(), StandardCharsets.UTF_8)).isEqualTo("no");
            transport.send(Profiles.get("/"));
            assertThat(server.requests().get(1).toLowerCase(Locale.ROOT)).doesNotContain("cookie");
        }
    }

    @Test
    void listsEverythingInTheProfileThatCannotBeUsedWithoutSecrets() {
        Profile profile = Profiles.of(
                "ftp://erp.example",
                new Auth.None(),
                Map.of("Host", "secret-value", "X-Bad", "secret\nvalue"),
                Profiles.proxied("socks://proxy:1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HttpTransport.to(profile, "1"))
                .withMessageContaining("baseUrl must be an address such as http://erp.example:8080")
                .withMessageContaining("proxy must be an address")
                .withMessageContaining("the header \"Host\" cannot be sent")
                .withMessageContaining("the header \"X-Bad\" cannot be sent")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void refusesTargetsThatAreNoAddressWithoutRepeatingThem() {
        HttpTransport transport = HttpTransport.to(Profiles.at("http://127.0.0.1:9"), "1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> transport.send(Profiles.get("/a b?secret")))
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("secret"));
    }

    @Test
    void itsThreadsKeepNoProgramAlive() {
        try (RawServer server = RawServer.saying(NOTHING)) {
            HttpTransport.to(Profiles.at(server.url()), "1").send(Profiles.get("/"));
            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().startsWith("erp-verify")
                            || thread.getName().startsWith("HttpClient"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }

    @Test
    void usesAnotherConnectionWhereTheServerHangsUpWithoutSayingSo() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
            HttpTransport transport = HttpTransport.to(Profiles.at(server.url()), "1");
            for (int i = 0; i < 40; i++) {
                assertThat(transport
                                .send(Profiles.sent("POST", "/" + i, Map.of(), "{}"))
                                .status())
                        .isEqualTo(200);
                server.awaitHangUp();
            }
            assertThat(server.requests()).hasSize(40);
        }
    }
}
