package dev.mockerp.proof.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Requests that are too large, half, doubled, or not quite HTTP. */
class RawRequestsIT {

    private static final String PATH = "/Shoxl/v1/GetCustomerProducts";
    private static final String QUESTION = "{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\"]}";
    private static final int TEN_MEGABYTES = 10_000_000;

    private final URI address = Sweep.victim().baseUrl();
    private final Sweep sweep = new Sweep();

    @Test
    void bodiesOfTenMegabytesAreRefused() throws IOException {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            sweep.refused(
                    target.operation() + " with 10 MB",
                    target.request("{\"unknown\":\"" + "x".repeat(TEN_MEGABYTES) + "\"}"),
                    exchange -> exchange.status() == 413 ? null : "no 413");
        }
        try (Wire wire = new Wire(address)) {
            wire.send(head("POST", PATH, "Transfer-Encoding: chunked", "Connection: close"));
            String chunk = "10000\r\n" + " ".repeat(0x10000) + "\r\n";
            for (int sent = 0; sent < TEN_MEGABYTES; sent += 0x10000) {
                wire.send(chunk);
            }
            refused("10 MB in chunks", wire.send("0\r\n\r\n").answer(), 413);
        }
        sweep.assertAllRefused();
    }

    @Test
    void aBodyThatAnnouncesTooMuchIsRefusedBeforeItIsSent() throws IOException {
        try (Wire wire = new Wire(address)) {
            wire.send(head("POST", PATH, "Content-Length: 9999999999", "Connection: close"));
            refused("an announcement of 10 GB", wire.answer(), 413);
        }
        sweep.assertAllRefused();
    }

    /** A web page may have its own name point at this machine; the browser then takes the mock for the page's server. */
    @Test
    void underAnotherNameOfThisMachineTheMockIsNotSteered() {
        String body = "{\"state\":\"a tenant\"}";
        for (String host : new String[] {"shop.example", "127.0.0.1.shop.example:8080", "localhost.shop.example", ""}) {
            String request = "POST /__erp/provider-states HTTP/1.1\r\nHost: " + host
                    + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                    + "\r\nConnection: close\r\n\r\n" + body;
            assertThat(Wire.exchange(address, request).status()).as(host).isBetween(400, 403);
        }
    }

    @Test
    void headersOfTwentyKilobytesAreRefused() {
        Wire.Answer header = Wire.exchange(address, head("GET", PATH, "X-Long: " + "x".repeat(20_000)));
        refused("one long header", header, 431);
        Wire.Answer path = Wire.exchange(address, head("GET", "/v2/" + "x".repeat(20_000)));
        refused("a long path", path, 414);
        refused("a long query", Wire.exchange(address, head("GET", PATH + "?x=" + "y".repeat(20_000))), 414);
        Wire.Answer many = Wire.exchange(address, head("GET", PATH, "X-A: b\r\n".repeat(3000) + "X-C: d"));
        refused("many headers", many, 431);
        sweep.assertAllRefused();
        assertThat(header.body()).contains("headers", "8192 bytes");
        assertThat(path.body()).contains("request line", "8192 bytes");
        assertThat(many.body()).contains("more than 100 headers");
    }

    @Test
    void aTunnelIsRefused() {
        for (String target : List.of("shop.example:443", "/", PATH)) {
            Wire.Answer answer = Wire.exchange(
                    address, "CONNECT " + target + " HTTP/1.1\r\nHost: shop.example\r\nConnection: close\r\n\r\n");
            refused("CONNECT " + target, answer, 0);
            assertThat(answer.body()).doesNotContain("Transfer-Encoding");
        }
        sweep.assertAllRefused();
    }

    @Test
    void aSandboxOfOtherLettersIsToldAsItWasSent() {
        String name = new String("zé€".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        Wire.Answer answer = Wire.exchange(address, head("GET", "/__erp/clock", "X-Sandbox: " + name));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("zé€");
    }

    @Test
    void whatIsNotHttpIsRefused() {
        for (String request : List.of(
                "GET\r\n\r\n",
                "G@T " + PATH + " HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET " + PATH + " HTTP/1.1\r\n\r\n",
                "GET " + PATH + " HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "GET " + PATH + " HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET " + PATH + " HTTP/1.1\r\nHost: x\r\nNo Colon\r\n\r\n",
                "GET " + PATH + " HTTP/1.1\r\nHost: x\r\n: no name\r\n\r\n",
                "POST " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "POST " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Length: x\r\n\r\n",
                "POST " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
                "POST " + PATH + " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: sideways\r\n\r\n",
                head("POST", PATH, "Transfer-Encoding: chunked") + "xyz\r\n{}\r\n0\r\n\r\n",
                head("POST", PATH, "Transfer-Encoding: chunked") + "-2\r\n{}\r\n0\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".replace("HTTP/2.0", "HTTP/1.1"))) {
            refused(request.lines().findFirst().orElse(""), Wire.exchange(address, request), 0);
        }
        sweep.assertAllRefused();
    }

    @Test
    void anOldClientIsAnswered() {
        Wire.Answer answer = Wire.exchange(
                MockErp.shared().baseUrl(),
                "POST " + PATH + " HTTP/1.0\r\nContent-Type: application/json\r\nContent-Length: " + QUESTION.length()
                        + "\r\n\r\n" + QUESTION);
        assertThat(answer.status()).isEqualTo(200);
        refused("GET in HTTP/1.0", Wire.exchange(address, "GET " + PATH + " HTTP/1.0\r\n\r\n"), 405);
        sweep.assertAllRefused();
    }

    @Test
    void requestsInOneGoAreAnsweredInOrder() throws IOException {
        String good = head("POST", PATH, "Content-Length: " + QUESTION.length()) + QUESTION;
        try (Wire wire = new Wire(MockErp.shared().baseUrl())) {
            wire.send(good + good + head("GET", PATH) + head("GET", "/nowhere", "Connection: close"));
            assertThat(wire.answers().stream().map(Wire.Answer::status)).containsExactly(200, 200, 405, 404);
        }
    }

    @Test
    void halfRequestsHangNobodyElse() throws IOException {
        List<Wire> halves = new ArrayList<>();
        try {
            for (int i = 0; i < 40; i++) {
                halves.add(new Wire(address).send("POST " + PATH + " HTTP/1.1\r\nHost: x\r\nContent-Ty"));
                halves.add(new Wire(address).send(head("POST", PATH, "Content-Length: 500") + "{\"account"));
            }
            Instant start = Instant.now();
            String whole = head("POST", PATH, "Content-Length: " + QUESTION.length()) + QUESTION;
            for (int i = 0; i < 10; i++) {
                assertThat(Wire.exchange(address, whole).status()).isEqualTo(200);
            }
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        } finally {
            for (Wire half : halves) {
                half.close();
            }
        }
        sweep.assertAllRefused();
    }

    private void refused(String what, Wire.Answer answer, int status) {
        String problem = Sweep.problem(answer.status(), answer.header("Content-Type"), answer.body());
        if (problem == null && status != 0 && answer.status() != status) {
            problem = "no " + status;
        }
        if (problem != null) {
            sweep.note(what, problem + "; " + answer.status() + " " + Sweep.cut(answer.body()));
        }
    }

    private static String head(String method, String path, String... headers) {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n");
        if (method.equals("POST")) {
            head.append("Content-Type: application/json\r\n");
        }
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }
}
