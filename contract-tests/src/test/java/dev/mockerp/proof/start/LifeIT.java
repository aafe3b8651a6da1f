package dev.mockerp.proof.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** From the ready line to the last answer. */
class LifeIT {

    private static final String QUESTION = "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}";
    private static final String PATH = "/Shoxl/v1/GetProductInformations";

    @Test
    void aFreePortIsPrintedInOneLineAndServedOnLoopbackOnly() throws IOException {
        try (Program program = Program.start("--server.port=0")) {
            URI address = program.address();

            assertThat(program.out()).isEqualTo("mock-erp ready http://127.0.0.1:" + address.getPort());
            assertThat(address.getPort()).isPositive();
            Exchange answer = program.http().post(PATH, QUESTION).expect(200);
            assertThat(answer.json()).hasSize(1);
            assertThat(answer.text("/0/productNumber")).isEqualTo("70001");
            for (InetAddress other : otherAddresses()) {
                assertThatThrownBy(() -> connect(other, address.getPort()))
                        .as("%s", other)
                        .isInstanceOf(IOException.class);
            }
            assertThat(program.err()).as("standard error of a good start").isEmpty();
        }
    }

    @Test
    void aRequestUnderWayIsAnsweredBeforeTheEnd() throws Exception {
        try (Program program = Program.start("--server.port=0");
                Socket socket = new Socket("127.0.0.1", program.address().getPort())) {
            socket.setSoTimeout(10_000);
            program.http().post(PATH, QUESTION).expect(200);
            write(
                    socket,
                    "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: "
                            + "application/json\r\nContent-Length: " + QUESTION.length() + "\r\n\r\n"
                            + QUESTION.substring(0, 20));
            Thread.sleep(500);

            program.process().destroy();
            Thread.sleep(500);
            write(socket, QUESTION.substring(20));

            assertThat(read(socket)).startsWith("HTTP/1.1 200").contains("\"70001\"");
            assertThat(program.process().waitFor(8, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitCode()).isIn(0, 143);
            assertThat(program.err()).doesNotContain("Exception", "\tat ");
        }
    }

    @Test
    void anIdleMockEndsAtOnce() throws Exception {
        try (Program program = Program.start("--server.port=0")) {
            URI address = program.address();
            // A connection that is kept alive must not delay the end.
            program.http().post(PATH, QUESTION).expect(200);

            program.process().destroy();

            assertThat(program.process().waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitCode()).isIn(0, 143);
            assertThatThrownBy(() -> connect(InetAddress.getByName("127.0.0.1"), address.getPort()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aRequestWithoutEndDelaysTheEndByNoMoreThanItsTime() throws Exception {
        try (Program program = Program.start("--server.port=0", "--spring.lifecycle.timeout-per-shutdown-phase=1s")) {
            String each = "{{#each (range 1 9999)}}";
            String stub = "{\"request\":{\"urlPath\":\"/endless\"},\"response\":{\"body\":\"" + each.repeat(3)
                    + "{{/each}}".repeat(3) + "\",\"transformers\":[\"response-template\"]}}";
            program.http().post("/__admin/mappings", stub).expect(201);
            try (Socket socket = new Socket("127.0.0.1", program.address().getPort())) {
                write(socket, "GET /endless HTTP/1.1\r\nHost: localhost\r\n\r\n");
                Thread.sleep(500);

                program.process().destroy();

                assertThat(program.process().waitFor(4, TimeUnit.SECONDS)).isTrue();
                assertThat(program.err()).doesNotContain("Exception", "\tat ");
            }
        }
    }

    @Test
    void settingsComeFromTheEnvironmentToo() {
        Map<String, String> environment = Map.of(
                "SHOXL_AUTH", "basic",
                "SHOXL_PASSWORD", "from-environment",
                "SHOXL_CONTRACT_VERSION", "16",
                "FLOWRETAIL_DEFAULT_PAGE_SIZE", "7",
                "SERVER_PORT", "0",
                "RETAILNXT_REFUSAL_STATUS", "500");
        try (Program program = Program.start(environment, "--retailnxt.refusal-status=by-kind")) {
            Http http = program.http();
            http.post(PATH, QUESTION).expect(401);
            byte[] pair = "shop:from-environment".getBytes(StandardCharsets.UTF_8);
            http.with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair))
                    .post(PATH, QUESTION)
                    .expect(200);
            assertThat(http.with("Authorization", "Bearer demo-token")
                            .get("/v2/tenants/demo/customers")
                            .expect(200)
                            .at("/items"))
                    .hasSize(7);
            http.get("/api/CustomerOrder").expect(401);
        }
    }

    @Test
    void aBadValueInTheEnvironmentIsToldLikeOneOnTheCommandLine() {
        try (Program program = Program.start(Map.of("SHOXL_AUTH", "oauth"), "--server.port=0")) {
            assertThat(program.exitCode()).isEqualTo(2);
            assertThat(program.err()).contains("shoxl.auth", "oauth", "none | basic | header");
            assertThat(program.err()).doesNotContain("Exception", "\tat ");
        }
    }

    private static List<InetAddress> otherAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
                .toList();
    }

    private static void connect(InetAddress address, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), 2000);
        }
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String read(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
}
