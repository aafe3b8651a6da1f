package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Two tenants never see each other's customers, whatever they have in common. */
class IsolationIT {

    private final Flow demo = Flow.demo();
    private final Flow other = Flow.other();

    @Test
    @Proves("FLW-CUS-012")
    void aCustomerIsNeverSeenThroughAnotherTenant() {
        ObjectNode customer = demo.someone();
        String uid = customer.get("customerUid").asString();

        other.get(uid).expect(404);
        other.export(uid).expect(404);
        other.store("other-store-1", uid).expect(404);
        assertThat(other.listed(customer.get("externalId").asString())
                        .expect(200)
                        .at("/items"))
                .isEmpty();
        assertThat(Flow.uids(other.list().query("pageSize", 1000).expect(200))).doesNotContain(uid, "customer-128");
        assertThat(other.found(object("query", customer.get("lastname").asString())))
                .isEmpty();
        assertThat(other.found(object("email", customer.get("email").asString())))
                .isEmpty();
    }

    @Test
    @Proves("FLW-CUS-012")
    void aCustomerIsNeverChangedThroughAnotherTenant() {
        ObjectNode customer = demo.someone();
        String uid = customer.get("customerUid").asString();

        other.update(uid, object("city", "Ålesund")).expect(404);
        other.delete(uid).expect(404);
        other.addExtension(uid, "other-store-1").expect(404);
        other.deleteExtension(uid, "other-store-1").expect(404);
        ObjectNode batch = object();
        batch.set("update", Flow.items(object("customerUid", uid).put("city", "Ålesund")));
        batch.set("delete", Flow.items(object("customerUid", uid)));
        Exchange result = other.batch(batch).expect(207);

        assertThat(result.at("/update/0/status").asInt()).isEqualTo(404);
        assertThat(result.at("/delete/0/status").asInt()).isEqualTo(404);
        assertThat(demo.read(uid)).isEqualTo(customer);
    }

    @Test
    @Proves("FLW-CUS-012")
    void anUpsertByExternalIdStaysInItsTenant() {
        ObjectNode customer = demo.someone();
        ObjectNode item = NewCustomer.person();
        item.set("externalId", customer.get("externalId"));

        Exchange result = other.batch(object().set("upsert", Flow.items(item))).expect(200);

        assertThat(result.at("/upsert/0/customerUid").asString())
                .isNotEqualTo(customer.get("customerUid").asString());
        assertThat(demo.read(customer.get("customerUid").asString())).isEqualTo(customer);
    }

    @Test
    @Proves("FLW-CUS-012")
    void theSameIdentifierMeansAnotherCustomerInAnotherTenant() {
        String uid = Unique.text("twin-");
        demo.created(NewCustomer.person().put("customerUid", uid).put("city", "Utrecht"));
        other.created(NewCustomer.person().put("customerUid", uid).put("city", "Ålesund"));

        demo.update(uid, object("city", "Groningen")).expect(200);
        assertThat(other.read(uid).get("city").asString()).isEqualTo("Ålesund");
        demo.delete(uid).expect(204);
        assertThat(other.read(uid).get("city").asString()).isEqualTo("Ålesund");
    }

    @Test
    @Proves("FLW-CUS-012")
    void theSameExternalIdOfBuiltInCustomersMeansTwoCustomers() {
        assertThat(Flow.uids(demo.listed("128").expect(200))).containsExactly("customer-128");
        assertThat(Flow.uids(other.listed("128").expect(200))).containsExactly("other-128");
    }
}
