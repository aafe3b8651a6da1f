package dev.mockerp.verify.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.verify.profile.Profile.Auth;
import dev.mockerp.verify.profile.Profile.Connection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaitingTest {

    private static final String FINE = "200 OK\r\n";
    private final TestWatch watch = new TestWatch();

    @ParameterizedTest
    @CsvSource({"3, 3", "0, 0", "10, 10", "'Sun, 01 Mar 2026 12:00:07 GMT', 7", "'Sun, 01 Mar 2026 11:00:00 GMT', 0"})
    void waitsAsLongAsTheErpAsksAndSendsAgain(String retryAfter, int seconds) {
        assertThat(statuses("POST", "429 Wait\r\nRetry-After: " + retryAfter + "\r\n", FINE))
                .containsExactly(200);
        assertThat(watch.pauses()).containsExactly(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest
    @CsvSource({"Retry-After: 11", "Retry-After: soon", "Retry-After: -1", "Retry-After: 99999999999", "X: y"})
    void doesNotWaitForWhatIsTooLongOrUnknown(String header) {
        assertThat(statuses("POST", "429 Wait\r\n" + header + "\r\n")).containsExactly(429);
        assertThat(watch.pauses()).isEmpty();
    }

    @Test
    void sendsTwiceAgainAtMost() {
        String wait = "429 Wait\r\nRetry-After: 1\r\n";
        assertThat(statuses("GET", wait, wait, wait)).containsExactly(429);
        assertThat(watch.pauses()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"GET, 200", "POST, 503"})
    void sendsAgainAfter503OnlyWhatChangesNothing(String method, int status) {
        assertThat(statuses(method, "503 Down\r\nRetry-After: 1\r\n", FINE)).startsWith(status);
    }

    @Test
    void waitsAMinuteInAllAtMost() {
        Patience patience = new Patience(watch);
        Received received = new Received(429, Map.of("retry-after", List.of("10")), new byte[0], 1);
        for (int i = 0; i < 10; i++) {
            waits(patience, received);
        }
        assertThat(watch.pauses()).hasSize(6);
        assertThat(waits(patience, received)).isFalse();
    }

    @Test
    void keepsRequestsApartAsTheVendorAsks() throws InterruptedException {
        Pace pace = new Pace(4, watch);
        for (int i = 0; i < 3; i++) {
            pace.keep();
        }
        assertThat(watch.pauses()).containsExactly(Duration.ofMillis(250), Duration.ofMillis(250));
        watch.pause(Duration.ofSeconds(9));
        pace.keep();
        assertThat(watch.pauses()).hasSize(3);
    }

    @Test
    void keepsTheRetriesApartToo() {
        Connection connection = new Connection(null, null, null, null, Profiles.LONG, Profiles.LONG, 1);
        try (RawServer server = serving("429 Wait\r\nRetry-After: 0\r\n", FINE)) {
            new HttpTransport(Profiles.of(server.url(), new Auth.None(), Map.of(), connection), "1", 100, watch)
                    .send(Profiles.get("/"));
        }
        assertThat(watch.pauses()).containsExactly(Duration.ZERO, Duration.ofSeconds(1));
    }

    private static boolean waits(Patience patience, Received received) {
        try {
            return patience.waits("POST", received);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<Integer> statuses(String method, String... answers) {
        try (RawServer server = serving(answers)) {
            HttpTransport transport = new HttpTransport(Profiles.at(server.url()), "1", 100, watch);
            return List.of(
                    transport.send(Profiles.sent(method, "/", Map.of(), "")).status());
        }
    }

    private static RawServer serving(String... answers) {
        Deque<String> left = new ArrayDeque<>(List.of(answers));
        return new RawServer((request, connection, out) -> {
            synchronized (left) {
                out.write(("HTTP/1.1 " + left.remove() + "Content-Length: 0\r\nConnection: close\r\n\r\n").getBytes());
            }
        });
    }
}
