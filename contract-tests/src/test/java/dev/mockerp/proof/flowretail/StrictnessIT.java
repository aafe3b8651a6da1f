package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.node.ObjectNode;

/** A mock that refuses what the contract does not know, and that takes only little. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrictnessIT {

    private MockErp erp;
    private Flow flow;

    @BeforeAll
    void start() {
        erp = MockErp.start(
                "--unknown-members=refuse",
                "--limits.body-bytes=4096",
                "--limits.text-length=100",
                "--limits.violations=3",
                "--limits.nesting=10");
        flow = Flow.of(erp.http(), "demo", "demo-token");
    }

    @AfterAll
    void stop() {
        erp.close();
    }

    @Test
    @Proves("FLW-CUS-136")
    void unknownMembersAndParametersMayBeRefused() {
        String uid = flow.created(NewCustomer.full());
        ObjectNode before = flow.read(uid);

        assertThat(flow.create(NewCustomer.person().put("colour", "red"))
                        .expect(400)
                        .json()
                        .toString())
                .contains("colour");
        assertThat(flow.update(uid, object("city", "Alta").put("displayName", "x"))
                        .expect(400)
                        .json()
                        .toString())
                .contains("displayName");
        flow.search(object("colour", "red")).expect(400);
        assertThat(flow.list().query("colour", "red").expect(400).places()).containsExactly("query colour");
        assertThat(flow.read(uid)).isEqualTo(before);
    }

    @Test
    @Proves("FLW-CUS-136")
    void anUnknownMemberOfABatchItemMayBeRefused() {
        String uid = flow.created(NewCustomer.full());
        var answer = flow.batch(
                        BatchIT.batch("update", object("customerUid", uid).put("colour", "red")))
                .expect(207);

        assertThat(answer.at("/update/0/status").asInt()).isEqualTo(400);
    }

    @Test
    void whatTheContractKnowsIsStillTaken() {
        String uid = flow.created(NewCustomer.full());
        flow.update(uid, object("city", Unique.text("Alta"))).expect(200);
        flow.search(object("query", "a").put("scope", "CONTACT")).expect(200);
        flow.list().query("pageSize", 5).expect(200);
        flow.batch(BatchIT.batch("delete", object("customerUid", uid))).expect(200);
    }

    @Test
    void bodiesTextsAndRefusalsAreLimitedAsSet() {
        flow.create(object("internalNote", "x".repeat(5000))).expect(413);
        assertThat(flow.create(NewCustomer.person().put("internalNote", "x".repeat(101)))
                        .expect(400)
                        .places())
                .containsExactly("body /internalNote");
        flow.create(NewCustomer.person().put("internalNote", "x".repeat(100))).expect(201);
        ObjectNode manyFaults = object();
        for (String member : List.of("address", "city", "email", "origin", "mobile")) {
            manyFaults.put(member, 1);
        }
        assertThat(flow.update(Flow.NOBODY, manyFaults).expect(400).violations())
                .hasSize(3);
        flow.create("{\"a\":" + "[".repeat(11) + "]".repeat(11) + "}").expect(400);
    }
}
