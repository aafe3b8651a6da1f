package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Those who follow the journal are kept apart from all that the mock has to do. */
class JournalListenersIT {

    private static final int MOST = 16;
    private static final String CUSTOMERS = "/v2/tenants/demo/customers";

    @Test
    void listenersAreBoundedAndDelayNeitherRequestsNorTheEnd() throws Exception {
        List<Socket> listeners = new ArrayList<>();
        try (MockErp mock = MockErp.start("--journal.entries=5")) {
            listeners.add(listen(mock));
            // More than a connection takes that nobody reads from.
            String path = "/no/such/" + "x".repeat(6_000);
            for (int i = 0; i < 300; i++) {
                mock.http().get(path).expect(404);
            }
            assertThat(mock.http()
                            .get("/__erp/journal")
                            .expect(200)
                            .at("/dropped")
                            .asInt())
                    .isEqualTo(295);

            while (listeners.size() < MOST) {
                listeners.add(listen(mock));
            }
            assertThat(mock.http().get("/__erp/journal/events").expect(409).text("/detail"))
                    .contains(MOST + " listeners");

            listeners.get(0).close();
            mock.process().destroy();
            assertThat(mock.process().waitFor(4, TimeUnit.SECONDS)).isTrue();
            assertThat(mock.log()).isEmpty();
        } finally {
            for (Socket listener : listeners) {
                listener.close();
            }
        }
    }

    @Test
    void thoseWhoAreGoneTakeNoPlaceFromOthers() throws Exception {
        List<Socket> listeners = new ArrayList<>();
        try (MockErp mock = MockErp.start()) {
            for (int round = 0; round < 2; round++) {
                for (int i = 0; i < MOST; i++) {
                    listeners.add(listen(mock));
                }
                for (Socket listener : listeners) {
                    // So that it leaves as clients do, who have read what came.
                    listener.getInputStream().skip(listener.getInputStream().available());
                    listener.close();
                }
                listeners.clear();
            }
        }
    }

    @Test
    void aListenerHearsWhatComesAndGoesOnWhereItLeftOff() throws Exception {
        String sandbox = Unique.text("listener");
        Http http = MockErp.shared().http().with("X-Sandbox", sandbox);
        http.get(CUSTOMERS).expect(401);
        http.get(CUSTOMERS).query("pageNumber", 1).expect(401);
        JsonNode entries = http.get("/__erp/journal").expect(200).at("/entries");

        try (BufferedReader events = follow(sandbox, entries.at("/0/id").asString())) {
            assertThat(events.readLine()).startsWith(":");
            assertThat(events.readLine()).isEmpty();
            assertThat(events.readLine()).isEqualTo("id: " + entries.at("/1/id"));
            assertThat(events.readLine()).isEqualTo("event: request");
            assertThat(Exchange.JSON.readTree(events.readLine().substring("data: ".length())))
                    .isEqualTo(entries.path(1));
            http.get(CUSTOMERS).query("pageNumber", 2).expect(401);
            assertThat(events.lines()
                            .filter(line -> line.contains("pageNumber=2"))
                            .findFirst())
                    .get()
                    .asString()
                    .contains("\"status\":401");
        }
    }

    private static BufferedReader follow(String sandbox, String last) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(MockErp.shared().baseUrl() + "/__erp/journal/events"))
                .header("Accept", "text/event-stream")
                .header("X-Sandbox", sandbox)
                .header("Last-Event-ID", last)
                .build();
        HttpResponse<InputStream> response =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    /** A listener that hears the beginning of the answer, and reads no further. */
    private static Socket listen(MockErp mock) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.setSoTimeout(10_000);
        socket.connect(new InetSocketAddress("127.0.0.1", mock.baseUrl().getPort()));
        socket.getOutputStream()
                .write("GET /__erp/journal/events HTTP/1.1\r\nHost: localhost\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
        assertThat(socket.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
        return socket;
    }
}
