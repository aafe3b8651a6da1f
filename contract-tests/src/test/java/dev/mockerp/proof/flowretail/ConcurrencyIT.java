package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Sixteen callers at the same time. */
class ConcurrencyIT {

    private static final int CALLERS = 16;
    private final Flow flow = Flow.demo();

    /** Runs the work of all callers at once; fails as soon as one of them fails. */
    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            CyclicBarrier start = new CyclicBarrier(CALLERS);
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                Callable<T> own = work.apply(i);
                futures.add(callers.submit(() -> {
                    start.await(30, TimeUnit.SECONDS);
                    return own.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } finally {
            callers.shutdownNow();
        }
    }

    @Test
    @Proves("FLW-CUS-097")
    void parallelUpdatesOfDifferentMembersAllSurvive() throws Exception {
        List<String> members = new ArrayList<>(NewCustomer.TEXTS);
        members.addAll(List.of("ledgerNumber", "pricelistUid", "paymentTerms"));
        assertThat(members).hasSize(CALLERS);
        for (int round = 0; round < 15; round++) {
            String uid = flow.created(NewCustomer.full());
            String value = Integer.toString(1000 + round);

            atOnce(i -> () -> flow.update(
                            uid,
                            members.get(i).equals("paymentTerms")
                                    ? object().put("paymentTerms", Integer.parseInt(value))
                                    : object(members.get(i), value))
                    .expect(200));

            ObjectNode read = flow.read(uid);
            for (String member : members) {
                assertThat(read.get(member).asString()).as(member).isEqualTo(value);
            }
        }
    }

    @Test
    @Proves("FLW-CUS-083")
    void ofParallelCreatesWithOneIdentifierExactlyOneSucceeds() throws Exception {
        for (int round = 0; round < 10; round++) {
            String uid = Unique.text("race-");
            List<Integer> statuses = atOnce(i -> () -> flow.create(
                            NewCustomer.person().put("customerUid", uid).put("origin", "caller " + i))
                    .send()
                    .status());

            assertThat(statuses)
                    .containsOnlyOnce(201)
                    .filteredOn(status -> status != 201)
                    .containsOnly(409);
            int winner = statuses.indexOf(201);
            assertThat(flow.read(uid).get("origin").asString()).isEqualTo("caller " + winner);
        }
    }

    @Test
    @Proves("FLW-CUS-117")
    void parallelUpsertsOfOneExternalIdMakeOneCustomer() throws Exception {
        for (int round = 0; round < 10; round++) {
            String externalId = Unique.text("race");
            List<String> uids = atOnce(i -> () -> flow.batch(
                            BatchIT.batch("upsert", NewCustomer.person().put("externalId", externalId)))
                    .expect(200)
                    .text("/upsert/0/customerUid"));

            assertThat(new HashSet<>(uids)).hasSize(1);
            assertThat(Flow.uids(flow.listed(externalId).expect(200))).containsExactly(uids.get(0));
        }
    }

    @Test
    @Proves({"FLW-CUS-060", "FLW-CUS-104"})
    void parallelAddsOfOneExtensionKeepItOnce() throws Exception {
        String uid = flow.created(NewCustomer.person());

        atOnce(i ->
                () -> flow.addExtension(uid, i % 2 == 0 ? "store-1" : "store-2").expect(200));

        assertThat(flow.read(uid).get("extensions")).hasSize(2);
    }

    @Test
    @Proves("FLW-CUS-100")
    void ofParallelDeletesExactlyOneSucceeds() throws Exception {
        String uid = flow.created(NewCustomer.person());

        List<Integer> statuses = atOnce(i -> () -> flow.delete(uid).send().status());

        assertThat(statuses)
                .containsOnlyOnce(204)
                .filteredOn(status -> status != 204)
                .containsOnly(404);
    }

    @Test
    @Proves({"FLW-CUS-088", "FLW-CUS-026"})
    void nobodySeesHalfOfAnUpdate() throws Exception {
        String externalId = Unique.text("half");
        ObjectNode customer = NewCustomer.person()
                .put("externalId", externalId)
                .put("firstname", "0")
                .put("lastname", "0");
        String uid = flow.created(customer);

        atOnce(i -> () -> {
            for (int round = 0; round < 20; round++) {
                if (i < 4) {
                    String name = i + "." + round;
                    flow.update(uid, object("firstname", name).put("lastname", name))
                            .expect(200);
                } else {
                    var read = i % 2 == 0
                            ? flow.read(uid)
                            : flow.listed(externalId).expect(200).at("/items/0");
                    assertThat(read.path("firstname")).isEqualTo(read.path("lastname"));
                }
            }
            return i;
        });
    }
}
