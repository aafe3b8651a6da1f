package dev.mockerp.proof.sandbox;

import static dev.mockerp.proof.sandbox.Sandbox.CUSTOMERS;
import static dev.mockerp.proof.sandbox.Sandbox.person;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thirty-two suites at the same time that use the same identifiers. */
class ParallelSuitesIT {

    private static final int SUITES = 32;
    private static final int ROUNDS = 2;

    /** What a suite sees of the customers that all suites write. */
    private static List<String> suite(int number) {
        Sandbox sandbox = Sandbox.fresh();
        Sandbox either = number % 2 == 0 ? sandbox : sandbox.byHeader(MockErp.shared());
        List<String> seen = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            either.create("same", "Suite " + number);
            sandbox.http()
                    .put(CUSTOMERS + "/same", "{\"externalId\":\"round-" + number + "." + round + "\"}")
                    .expect(200);
            either.create("kept-" + round, "Suite " + number);
            seen.add(either.read("same").text("/lastname") + " "
                    + either.read("same").text("/externalId"));
            seen.add(sandbox.http()
                    .get(CUSTOMERS)
                    .query("pageSize", 1)
                    .expect(200)
                    .at("/paging/totalCount")
                    .asString());
            either.http()
                    .post(CUSTOMERS + "/search", "{\"query\":\"Suite\"}")
                    .expect(200)
                    .at("/items")
                    .valueStream()
                    .forEach(item -> seen.add(item.path("customerUid").asString() + " "
                            + item.path("lastname").asString()));
            either.http().delete(CUSTOMERS + "/same").expect(204);
            sandbox.http()
                    .delete(CUSTOMERS + "/customer-" + (round == 0 ? "128" : "kept"))
                    .send();
        }
        seen.add(either.create(person("x", "y").without("customerUid")).text("/customerUid"));
        return seen;
    }

    @Test
    void noneSeesAnother() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SUITES);
        try {
            List<Future<List<String>>> suites = threads.invokeAll(IntStream.range(0, SUITES)
                    .<Callable<List<String>>>mapToObj(number -> () -> suite(number))
                    .toList());
            List<String> alone = suite(SUITES);
            for (int number = 0; number < SUITES; number++) {
                int own = number;
                assertThat(suites.get(number).get())
                        .isEqualTo(alone.stream()
                                .map(line -> line.replace("Suite " + SUITES, "Suite " + own)
                                        .replace("round-" + SUITES, "round-" + own))
                                .toList());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void resetsOfOneDoNotDisturbTheOthers() throws Exception {
        Sandbox resetting = Sandbox.fresh();
        Sandbox other = Sandbox.fresh();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<?> resets = threads.submit(() -> IntStream.range(0, 50).forEach(i -> resetting.reset()));
            for (int i = 0; i < 20; i++) {
                resetting.create(person("x", "y").without("customerUid"));
                other.create("kept-" + i, "Jansen");
            }
            resets.get();
            assertThat(IntStream.range(0, 20))
                    .allSatisfy(
                            i -> assertThat(other.read("kept-" + i).status()).isEqualTo(200));
        } finally {
            threads.shutdownNow();
        }
    }
}
