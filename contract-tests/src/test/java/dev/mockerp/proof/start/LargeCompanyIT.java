package dev.mockerp.proof.start;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Http;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hundred thousand customers. Alone, for it measures. */
@Isolated
class LargeCompanyIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int CUSTOMERS = 100_000;
    private static final int MOST_ROUNDS = 10;
    private static final Duration BOUND = Duration.ofMillis(20);
    private static final String SEARCH = "/v2/tenants/demo/customers/search";

    @TempDir
    private static Path folder;

    private static Program program;

    @BeforeAll
    static void start() throws IOException {
        Path file = Files.createDirectories(folder.resolve("flowretail")).resolve("customers.json");
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            writer.write("{ \"tenants\": [{ \"tenantUid\": \"demo\", \"customers\": [\n");
            for (int i = 0; i < CUSTOMERS; i++) {
                writer.write(customer(i) + (i + 1 < CUSTOMERS ? ",\n" : "\n"));
            }
            writer.write("] }] }\n");
        }
        program = Program.startOn(List.of("-Xmx1g"), "--server.port=0", "--fixtures=" + folder);
        program.address();
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"Ødegård77777\"}",
                "{\"query\":\"nobody has this\"}",
                "{\"query\":\"zoë\"}",
                "{\"email\":\"c54321@\"}",
                "{\"mobile\":\"+31699999\",\"query\":\"utrecht\"}",
                "{\"query\":\"ødegård99999\",\"exactMatch\":true}",
                "{\"createdAt\":\"2025-06-01T00:00:00.000Z\",\"storeUid\":\"store-2\"}"
            })
    void aSearchIsAnsweredWithinTwentyMilliseconds(String search) throws Exception {
        program.http()
                .with("Authorization", "Bearer demo-token")
                .post(SEARCH, search)
                .expect(200);
        // The first round warms up; a later one may be spoilt by what else the machine does.
        Duration best = median(search);
        for (int round = 0; round < MOST_ROUNDS && best.compareTo(BOUND) >= 0; round++) {
            best = Collections.min(List.of(best, median(search)));
        }
        assertThat(best).as("the median for %s", search).isLessThan(BOUND);
    }

    /** Of twenty searches, sent by a client that does nothing with the answers. */
    private static Duration median(String search) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(program.address() + SEARCH + "?pageSize=20"))
                .header("Authorization", "Bearer demo-token")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(search))
                .build();
        List<Duration> durations = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long start = System.nanoTime();
            CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
            durations.add(Duration.ofNanos(System.nanoTime() - start));
        }
        Collections.sort(durations);
        return durations.get(10);
    }

    @Test
    void theSearchFindsWhatIsThere() {
        Http demo = program.http().with("Authorization", "Bearer demo-token");
        assertThat(demo.post(SEARCH, "{\"query\":\"ØDEGÅRD77777\"}").expect(200).text("/items/0/customerUid"))
                .isEqualTo("c-77777");
        assertThat(demo.post(SEARCH, "{\"query\":\"zoë\"}")
                        .expect(200)
                        .at("/paging/totalCount")
                        .asInt())
                .isEqualTo(CUSTOMERS);
    }

    private static String customer(int i) {
        return """
                { "customerUid": "c-%d", "customerType": "PERSON", "externalId": "%d", "firstname": "Zoë",
                  "lastname": "Ødegård%d", "email": "c%d@example.com", "mobile": "+316%08d", "address": "Straat 1%d",
                  "postalCode": "3511 AB", "city": "%s", "countryCode": "NL", "defaultStoreUid": "store-%d",
                  "createdAt": "20%02d-0%d-11T10:00:00.000Z", "lastModifiedAt": "2026-01-01T10:00:00.000Z" }""".formatted(i, i, i, i, i, i, i % 3 == 0 ? "Utrecht" : "Groningen", 1 + i % 2, 20 + i % 6, 1 + i % 9);
    }
}
