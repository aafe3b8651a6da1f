package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Those who follow the journal are kept apart from all that the mock has to do. */
class JournalListenersIT {

    private static final int MOST = 16;

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
