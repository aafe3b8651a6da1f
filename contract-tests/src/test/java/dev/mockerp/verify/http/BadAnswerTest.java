package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mockerp.verify.http.NoAnswer.Kind;
import dev.mockerp.verify.profile.Profile.Auth;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadAnswerTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String TOKEN = "t0ken-of-great-value";
    private static final Sent POST =
            Profiles.sent("POST", "/v1/x?q=1", Map.of("Authorization", "Bearer " + TOKEN), "{}");

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Type: appl"})
    void anAnswerThatEndsBeforeItsBodyIsBroken(String bytes) {
        NoAnswer none = noAnswer(bytes);
        assertThat(none.kind()).isEqualTo(Kind.BROKEN);
        assertThat(none).hasMessage("the ERP closed the connection without a whole answer to POST /v1/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"a\":",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n50\r\n{\"a\":"
            })
    void aBodyThatEndsEarlyIsBroken(String bytes) {
        NoAnswer none = noAnswer(bytes);
        assertThat(none.kind()).isEqualTo(Kind.BROKEN);
        assertThat(none).hasMessage("the ERP closed the connection in the middle of its answer to POST /v1/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "220 mail.example ESMTP ready\r\n\r\n",
                "HTTP/1.1 abc OK\r\n\r\n",
                "\0\1\2\3\4\5\6\7\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n"
            })
    void whatIsNotHttpIsBroken(String bytes) {
        NoAnswer none = noAnswer(bytes);
        assertThat(none.kind()).isEqualTo(Kind.BROKEN);
        assertThat(none).hasMessage("what came is not well-formed HTTP, in answer to POST /v1/x");
    }

    @Test
    void aConnectionThatIsResetIsBroken() {
        try (RawServer server = new RawServer((request, connection, out) -> connection.setSoLinger(true, 0))) {
            NoAnswer none = noAnswer(server, Profiles.LONG, 100);
            assertThat(none.kind()).isEqualTo(Kind.BROKEN);
            assertThat(none).hasMessage("the ERP closed the connection without a whole answer to POST /v1/x");
        }
    }

    @Test
    void aServerThatNeverStopsToDribbleItsBodyEndsAtTheLimit() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server =
                new RawServer((request, connection, out) -> dribble("HTTP/1.1 200 OK\r\n\r\n", out, hungUp))) {
            NoAnswer none = noAnswer(server, SHORT, 1_000_000);
            assertThat(none.kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(none).hasMessage("no whole answer came within 300 ms to POST /v1/x");
            assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aServerThatNeverStopsToDribbleHeadersEndsAtTheLimit() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server =
                new RawServer((request, connection, out) -> dribble("HTTP/1.1 200 OK\r\nX: ", out, hungUp))) {
            assertThat(noAnswer(server, SHORT, 100).kind()).isEqualTo(Kind.TIMEOUT);
            assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aServerThatSaysNothingEndsAtTheLimit() {
        try (RawServer server = new RawServer(
                (request, connection, out) -> connection.getInputStream().read())) {
            assertThat(noAnswer(server, SHORT, 100).kind()).isEqualTo(Kind.TIMEOUT);
        }
    }

    @Test
    void aBodyWithoutEndIsReadNoFurtherThanTheLimit() throws InterruptedException {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, connection, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes());
            flood(connection, out, hungUp);
        })) {
            NoAnswer none = noAnswer(server, Profiles.LONG, 1000);
            assertThat(none.kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(none).hasMessage("more than 1000 bytes came in answer to POST /v1/x");
            assertThat(hungUp.await(5, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void headersWithoutEndAreNotReadForEver() {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server = new RawServer((request, connection, out) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes());
            flood(connection, out, hungUp);
        })) {
            assertThat(noAnswer(server, Profiles.LONG, 1000).kind()).isEqualTo(Kind.BROKEN);
        }
    }

    @Test
    void aBodyOfJustTheLimitIsRead() {
        try (RawServer server = RawServer.saying("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n1234")) {
            HttpTransport transport = new HttpTransport(Profiles.at(server.url()), "1", 4, Watch.REAL);
            assertThat(transport.send(POST).body()).hasSize(4);
        }
    }

    private static void dribble(String start, OutputStream out, CountDownLatch hungUp)
            throws IOException, InterruptedException {
        try {
            out.write(start.getBytes());
            while (!hungUp.await(20, TimeUnit.MILLISECONDS)) {
                out.write('x');
                out.flush();
            }
        } catch (IOException e) {
            hungUp.countDown();
        }
    }

    private static void flood(Socket connection, OutputStream out, CountDownLatch hungUp) {
        byte[] much = "x".repeat(10_000).getBytes();
        try {
            while (!connection.isClosed()) {
                out.write(much);
            }
        } catch (IOException e) {
            hungUp.countDown();
        }
    }

    private static NoAnswer noAnswer(String bytes) {
        try (RawServer server = RawServer.saying(bytes)) {
            return noAnswer(server, Profiles.LONG, 1000);
        }
    }

    private static NoAnswer noAnswer(RawServer server, Duration answer, int largestBody) {
        HttpTransport transport = new HttpTransport(
                Profiles.of(server.url(), new Auth.Bearer(TOKEN, null), Map.of(), Profiles.connection(answer)),
                "1",
                largestBody,
                Watch.REAL);
        NoAnswer none = catchThrowableOfType(NoAnswer.class, () -> transport.send(POST));
        assertThat(none).isNotNull();
        assertThat(none.getMessage()).doesNotContain(TOKEN).doesNotContain("java");
        return none;
    }
}
