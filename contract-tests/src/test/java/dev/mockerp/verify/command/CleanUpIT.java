package dev.mockerp.verify.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.broken.RecordedErp;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.command.Program.Ended;
import dev.mockerp.verify.run.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers that the checker makes do not stay, and those that it cannot delete are named. */
class CleanUpIT {

    private static final Duration TO_CLEAN_UP = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void afterARunTheCustomersAreThoseOfBefore() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start()) {
            Set<String> before = customers(mock);
            Ended ended = Program.run("--profile", ProfileFile.in(folder, Api.FLOWRETAIL, mock.baseUrl()));
            assertThat(ended.code()).as(ended.said()).isZero();
            assertThat(customers(mock)).isEqualTo(before);
        }
    }

    @Test
    void aRunThatIsStoppedCleansUpBeforeItEnds() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.before(mock.baseUrl())) {
            Set<String> before = customers(mock);
            Ended ended = stopped(erp);
            assertThat(erp.asked()).anyMatch(asked -> asked.method().equals("DELETE"));
            assertThat(customers(mock)).isEqualTo(before);
            assertThat(ended.out()).contains("the run was stopped before its end");
        }
    }

    @Test
    void customersWhoseCreateWasNotAnsweredAreFoundAndDeleted() throws IOException, InterruptedException {
        AtomicInteger creates = new AtomicInteger();
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.losing(
                        asked -> asked.method().equals("POST")
                                && asked.target().endsWith("/customers")
                                && asked.body().contains("@example.com")
                                && creates.incrementAndGet() % 3 == 2,
                        mock.baseUrl())) {
            Set<String> before = customers(mock);
            Path profile = ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl());
            Ended ended = Program.run("--profile", profile);
            assertThat(creates.get()).isGreaterThan(10);
            assertThat(customers(mock)).as(ended.said()).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeDeletedIsNamed() throws IOException, InterruptedException {
        try (MockErp mock = MockErp.start();
                RecordedErp erp = RecordedErp.refusing("DELETE", mock.baseUrl())) {
            Set<String> left = customers(mock);
            Ended ended = stopped(erp);
            Set<String> after = customers(mock);
            after.removeAll(left);
            assertThat(after).isNotEmpty();
            assertThat(ended.out()).contains("Left behind");
            String report = Files.readString(folder.resolve("report").resolve("report.json"));
            for (String uid : after) {
                assertThat(report).contains("customer " + uid + ": its DELETE is answered with status 500");
            }
        }
    }

    private Ended stopped(RecordedErp erp) throws InterruptedException {
        Path profile = ProfileFile.in(folder, Api.FLOWRETAIL, erp.baseUrl());
        try (Program program =
                Program.start(Map.of(), "--profile", profile, "--out", folder.resolve("report"), "--seed", "one")) {
            assertThat(erp.awaits(100)).isTrue();
            program.stop();
            return program.end(TO_CLEAN_UP);
        }
    }

    private static Set<String> customers(MockErp mock) throws IOException, InterruptedException {
        Set<String> uids = new TreeSet<>();
        for (int page = 1; ; page++) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(mock.baseUrl() + "/v2/tenants/demo/customers?pageSize=100&pageNumber=" + page))
                    .header("Authorization", "Bearer demo-token")
                    .build();
            byte[] body = HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofByteArray())
                    .body();
            int before = uids.size();
            Json.read(body)
                    .path("items")
                    .forEach(customer -> uids.add(customer.path("customerUid").asString()));
            if (uids.size() == before) {
                return uids;
            }
        }
    }
}
