package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Deleting customers. */
class DeletingIT {

    private final Flow flow = Flow.demo();

    @Test
    @Proves({"FLW-CUS-100", "FLW-CUS-074", "FLW-CUS-075"})
    void aDeletedCustomerIsGoneFromEveryOperation() {
        ObjectNode customer = flow.someone();
        String uid = customer.get("customerUid").asString();
        String externalId = customer.get("externalId").asString();
        flow.addExtension(uid, "store-1").expect(200);

        Exchange deleted = flow.delete(uid).expect(204);

        assertThat(deleted.body()).isEmpty();
        flow.get(uid).expect(404);
        flow.update(uid, object("city", "Bergen")).expect(404);
        flow.delete(uid).expect(404);
        flow.export(uid).expect(404);
        flow.store("store-1", uid).expect(404);
        flow.addExtension(uid, "store-1").expect(404);
        flow.deleteExtension(uid, "store-1").expect(404);
        assertThat(Flow.uids(flow.listed(externalId).expect(200))).isEmpty();
        for (String member : NewCustomer.SEARCHED) {
            assertThat(flow.found(object("query", customer.get(member).asString())))
                    .as(member)
                    .doesNotContain(uid);
        }
        for (String field : new String[] {"mobile", "email", "vatNumber"}) {
            assertThat(flow.found(object(field, customer.get(field).asString())))
                    .as(field)
                    .isEmpty();
        }
        ObjectNode batch = object();
        batch.set("update", Flow.items(object("customerUid", uid).put("city", "Bergen")));
        batch.set("delete", Flow.items(object("customerUid", uid)));
        Exchange result = flow.batch(batch).expect(207);
        assertThat(result.at("/update/0/status").asInt()).isEqualTo(404);
        assertThat(result.at("/delete/0/status").asInt()).isEqualTo(404);
        flow.get(uid).expect(404);
    }

    @Test
    @Proves("FLW-CUS-096")
    void aDeleteLeavesOthersAsTheyAre() {
        ObjectNode first = NewCustomer.full();
        String uid = flow.created(first);
        ObjectNode twin = flow.read(flow.created(first));

        flow.delete(uid).expect(204);

        assertThat(flow.read(twin.get("customerUid").asString())).isEqualTo(twin);
        assertThat(flow.found(object("email", first.get("email").asString())))
                .containsExactly(twin.get("customerUid").asString());
    }

    @Test
    @Proves({"FLW-CUS-083", "FLW-CUS-100"})
    void theIdentifierOfADeletedCustomerIsFreeAgainAndBringsNothingBack() {
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();
        flow.addExtension(uid, "store-1").expect(200);
        flow.delete(uid).expect(204);

        flow.create(NewCustomer.person().put("customerUid", uid)).expect(201);

        ObjectNode after = flow.read(uid);
        assertThat(after.get("extensions")).isEmpty();
        assertThat(after.get("city").asString()).isEmpty();
        assertThat(Flow.uids(flow.listed(before.get("externalId").asString()).expect(200)))
                .isEmpty();
    }

    @Test
    @Proves("FLW-CUS-074")
    void whatNeverWasCannotBeDeleted() {
        flow.delete(Flow.NOBODY).expect(404);
    }

    @Test
    void aCallerWhoAcceptsNoJsonMayDelete() {
        String uid = flow.created(NewCustomer.person());

        flow.delete(uid).header("Accept", "text/html").expect(204);
    }
}
