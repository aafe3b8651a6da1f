package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Batches whose items are well-formed: what they do, in which order, and what is said of each. */
class BatchIT {

    private final Flow flow = Flow.demo();

    static ObjectNode batch(String group, JsonNode... items) {
        return object().set(group, Flow.items(items));
    }

    static List<Integer> statuses(Exchange answer, String group) {
        return StreamSupport.stream(answer.at("/" + group).spliterator(), false)
                .map(entry -> entry.get("status").asInt())
                .toList();
    }

    @Test
    @Proves({
        "FLW-CUS-110",
        "FLW-CUS-113",
        "FLW-CUS-114",
        "FLW-CUS-115",
        "FLW-CUS-116",
        "FLW-CUS-122",
        "FLW-CUS-140",
        "FLW-CUS-147"
    })
    void aBatchThatSucceedsTakesEffectInAllFourGroups() {
        ObjectNode toChange = flow.someone();
        String changed = toChange.get("customerUid").asString();
        String deleted = flow.created(NewCustomer.person());
        String upserted = flow.created(NewCustomer.full());
        ObjectNode created = NewCustomer.full().put("customerUid", Unique.text("batch-"));
        ObjectNode request = batch("create", created);
        request.set("update", Flow.items(object("customerUid", changed).put("city", "Alta")));
        request.set("delete", Flow.items(object("customerUid", deleted)));
        request.set("upsert", Flow.items(object("customerUid", upserted).put("city", "Bodø"), NewCustomer.person()));

        Exchange answer = flow.batch(request).expect(200);

        assertThat(statuses(answer, "create")).containsExactly(201);
        assertThat(statuses(answer, "update")).containsExactly(200);
        assertThat(statuses(answer, "delete")).containsExactly(204);
        assertThat(statuses(answer, "upsert")).containsExactly(200, 201);
        assertThat(answer.at("/create/0/externalId")).isEqualTo(created.get("externalId"));
        ObjectNode read = flow.read(created.get("customerUid").asString());
        for (String member : NewCustomer.TEXTS) {
            assertThat(read.get(member)).as(member).isEqualTo(created.get(member));
        }
        flow.get(deleted).expect(404);
        assertThat(flow.read(upserted).get("city").asString()).isEqualTo("Bodø");
        flow.get(answer.text("/upsert/1/customerUid")).expect(200);
        ObjectNode after = flow.read(changed);
        assertThat(after.get("city").asString()).isEqualTo("Alta");
        List<String> mayDiffer = List.of("city", "lastModifiedAt");
        assertThat(after.deepCopy().remove(mayDiffer))
                .isEqualTo(toChange.deepCopy().remove(mayDiffer));
    }

    @Test
    @Proves({"FLW-CUS-111", "FLW-CUS-118", "FLW-CUS-119", "FLW-CUS-123"})
    void oneItemFailsAndTheOthersTakeEffect() {
        ObjectNode taken = flow.someone();
        String changed = flow.created(NewCustomer.person());
        String deleted = flow.created(NewCustomer.person());
        String uid = Unique.text("batch-");
        ObjectNode request = batch(
                "create",
                NewCustomer.full().set("customerUid", taken.get("customerUid")),
                NewCustomer.person().put("customerUid", uid));
        request.set(
                "update",
                Flow.items(
                        object("customerUid", Flow.NOBODY).put("city", "Alta"),
                        object("customerUid", changed).put("city", "Alta")));
        request.set("delete", Flow.items(object("customerUid", Flow.NOBODY), object("customerUid", deleted)));

        Exchange answer = flow.batch(request).expect(207);

        assertThat(statuses(answer, "create")).containsExactly(409, 201);
        assertThat(statuses(answer, "update")).containsExactly(404, 200);
        assertThat(statuses(answer, "delete")).containsExactly(404, 204);
        assertThat(flow.read(taken.get("customerUid").asString())).isEqualTo(taken);
        flow.get(uid).expect(200);
        assertThat(flow.read(changed).get("city").asString()).isEqualTo("Alta");
        flow.get(deleted).expect(404);
        flow.get(Flow.NOBODY).expect(404);
    }

    @Test
    @Proves("FLW-CUS-111")
    void aBatchInWhichEverythingFailsIsAnsweredWith207Too() {
        Exchange answer =
                flow.batch(batch("delete", object("customerUid", Flow.NOBODY))).expect(207);

        assertThat(answer.text("/delete/0/customerUid")).isEqualTo(Flow.NOBODY);
        assertThat(answer.text("/delete/0/error/message")).contains(Flow.NOBODY);
        assertThat(answer.text("/delete/0/error/code")).isNotBlank();
    }

    @Test
    @Proves({"FLW-CUS-120", "FLW-CUS-121"})
    void theEntriesStandInTheOrderOfTheItems() {
        ObjectNode request = object();
        var create = request.putArray("create");
        List<String> uids =
                IntStream.range(0, 20).mapToObj(i -> Unique.text("order-")).toList();
        uids.forEach(uid -> create.add(NewCustomer.person().put("customerUid", uid)));
        var delete = request.putArray("delete");
        List<String> backwards =
                IntStream.range(0, 20).mapToObj(i -> uids.get(19 - i)).toList();
        backwards.forEach(uid -> delete.add(object("customerUid", uid)));

        Exchange answer = flow.batch(request).expect(200);

        assertThat(uidsOf(answer, "create")).isEqualTo(uids);
        assertThat(uidsOf(answer, "delete")).isEqualTo(backwards);
    }

    private static List<String> uidsOf(Exchange answer, String group) {
        return StreamSupport.stream(answer.at("/" + group).spliterator(), false)
                .map(entry -> entry.get("customerUid").asString())
                .toList();
    }

    @Test
    @Proves("FLW-CUS-124")
    void aBatchRunsInTheOrderCreateUpdateUpsertDelete() {
        String kept = Unique.text("kept-");
        String gone = Unique.text("gone-");
        ObjectNode request = object();
        request.set("delete", Flow.items(object("customerUid", gone)));
        request.set("upsert", Flow.items(object("customerUid", kept).put("city", "third")));
        request.set(
                "update",
                Flow.items(
                        object("customerUid", kept).put("city", "second").put("origin", "second"),
                        object("customerUid", gone).put("city", "second")));
        request.set(
                "create",
                Flow.items(
                        NewCustomer.person().put("customerUid", kept).put("city", "first"),
                        NewCustomer.person().put("customerUid", gone)));

        Exchange answer = flow.batch(request).expect(200);

        assertThat(statuses(answer, "upsert")).containsExactly(200);
        assertThat(flow.read(kept).get("city").asString()).isEqualTo("third");
        assertThat(flow.read(kept).get("origin").asString()).isEqualTo("second");
        flow.get(gone).expect(404);
    }

    @Test
    @Proves({"FLW-CUS-116", "FLW-CUS-114"})
    void anUpsertCreatesUnderItsIdentifierAndThenChangesOnlyWhatItNames() {
        String uid = Unique.text("upsert-");
        ObjectNode item = NewCustomer.full().put("customerUid", uid);

        assertThat(statuses(flow.batch(batch("upsert", item)).expect(200), "upsert"))
                .containsExactly(201);
        ObjectNode before = flow.read(uid);
        assertThat(statuses(
                        flow.batch(batch("upsert", object("customerUid", uid).put("email", "new@example.org")))
                                .expect(200),
                        "upsert"))
                .containsExactly(200);

        List<String> mayDiffer = List.of("email", "lastModifiedAt");
        assertThat(flow.read(uid).get("email").asString()).isEqualTo("new@example.org");
        assertThat(flow.read(uid).remove(mayDiffer)).isEqualTo(before.remove(mayDiffer));
    }

    @Test
    @Proves("FLW-CUS-117")
    void anUpsertWithoutIdentifierIsMatchedByItsExternalId() {
        ObjectNode item = NewCustomer.full();
        String externalId = item.get("externalId").asString();

        Exchange first = flow.batch(batch("upsert", item)).expect(200);
        Exchange second = flow.batch(
                        batch("upsert", object("externalId", externalId).put("city", "Alta")))
                .expect(200);

        assertThat(statuses(first, "upsert")).containsExactly(201);
        assertThat(statuses(second, "upsert")).containsExactly(200);
        String uid = first.text("/upsert/0/customerUid");
        assertThat(second.text("/upsert/0/customerUid")).isEqualTo(uid);
        assertThat(Flow.uids(flow.listed(externalId).expect(200))).containsExactly(uid);
        assertThat(flow.read(uid).get("city").asString()).isEqualTo("Alta");
        assertThat(flow.read(uid).get("lastname")).isEqualTo(item.get("lastname"));
    }
}
