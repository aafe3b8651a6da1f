package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.contract.Api;
import dev.mockerp.proof.harness.ContractWitness;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Tours;
import dev.mockerp.proof.harness.Unique;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Walks all twelve operations, so that each condition of the contract meets an answer that it speaks of. */
class StandardTourIT {

    private final ContractWitness witness = new ContractWitness();
    private final Flow flow = Flow.of(MockErp.shared().http(witness), "demo", "demo-token");

    @Test
    @Tours(Api.FLOWRETAIL)
    @Proves({"FLW-CUS-144", "FLW-CUS-147"})
    void everyConditionIsMetOnTheWayThroughAllOperations() {
        String uid = Unique.text("tour-");
        String externalId = Unique.text("tour");
        ObjectNode customer = NewCustomer.full()
                .put("customerUid", uid)
                .put("externalId", externalId)
                .put("ehfEnabled", true);

        flow.create(customer).expect(201);
        flow.update(uid, object("city", "Alta").put("ledgerNumber", "007")).expect(200);
        flow.get(uid).expect(200);
        flow.export(uid).expect(200);
        flow.store("store-2", uid).expect(200);
        flow.addExtension(uid, "store-1").expect(200);
        flow.deleteExtension(uid, "store-1").expect(204);
        flow.list().query("pageSize", 3).query("pageNumber", 2).expect(200);
        flow.listed(externalId).expect(200);
        flow.listed("128").expect(200);
        flow.search(object("query", "Zorg")
                        .put("createdAt", "2024-01-01T00:00:00Z")
                        .put("storeUid", "store-1"))
                .query("pageSize", 2)
                .query("pageNumber", 1)
                .expect(200);
        flow.searchExternal(object("query", "a"))
                .query("pageSize", 2)
                .query("pageNumber", 1)
                .expect(200);
        flow.batch(BatchIT.batch("update", object("customerUid", uid).put("city", "Bodø"), object()))
                .expect(207);
        flow.delete(uid).expect(204);

        witness.assertEveryConditionWasMet(Api.FLOWRETAIL);
    }

    @Test
    void theBuiltInCustomersKeepTheContract() {
        Flow other = Flow.of(MockErp.shared().http(witness), "other", "other-token");
        var ofDemo = flow.list().query("pageSize", 1000).expect(200).at("/items");
        var ofOther = other.list().query("pageSize", 1000).expect(200).at("/items");

        assertThat(ofDemo.size() + ofOther.size()).isGreaterThanOrEqualTo(30);
        for (String type : new String[] {"PERSON", "COMPANY", "B2B"}) {
            assertThat(ofOther.valueStream()
                            .map(customer -> customer.get("customerType").asString()))
                    .contains(type);
        }
        flow.search(object()).query("pageSize", 1000).expect(200);
        flow.searchExternal(object()).query("pageSize", 1000).expect(200);
        Flow.uids(other.list().query("pageSize", 1000).expect(200))
                .forEach(uid -> other.get(uid).send());
    }
}
