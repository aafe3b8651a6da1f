package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Who may do what. */
class PermissionsIT {

    private final Flow flow = Flow.demo();
    private final Flow accessOnly = Flow.of(MockErp.shared().http(), "demo", "access-token");

    @ParameterizedTest
    @MethodSource("dev.mockerp.proof.flowretail.Call#all")
    @Proves({"FLW-CUS-001", "FLW-CUS-002", "FLW-CUS-003"})
    void aRequestWithoutAValidTokenIsRefused(Call call) {
        for (String authorization : new String[] {
            null,
            "",
            "Bearer",
            "Bearer ",
            "Bearer no-such-token",
            "Bearer demo-token2",
            "Bearer DEMO-TOKEN",
            "demo-token",
            "Basic ZGVtbzpkZW1v",
            "Token demo-token",
            "Bearer demo-token, Bearer access-token"
        }) {
            Exchange refused = call.of().apply(flow.authorized(authorization)).expect(401);

            assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
            assertThat(refused.text("/message")).isNotBlank();
        }
    }

    @ParameterizedTest
    @MethodSource("dev.mockerp.proof.flowretail.Call#all")
    @Proves({"FLW-CUS-010", "FLW-CUS-011"})
    void aForeignTenantAndAnUnknownOneAreRefusedAlike(Call call) {
        Exchange foreign = call.of().apply(flow.at("other")).expect(403);
        Exchange unknown = call.of().apply(flow.at("no-such-tenant")).expect(403);

        assertThat(unknown.json()).isEqualTo(foreign.json());
        call.of().apply(Flow.other().at("demo")).expect(403);
        call.of().apply(Flow.other().at("DEMO")).expect(403);
    }

    @Test
    @Proves("FLW-CUS-010")
    void whatAForeignerSendsIsNotDone() {
        String externalId = Unique.text("foreign");
        ObjectNode customer = flow.someone();
        String uid = customer.get("customerUid").asString();
        Flow foreigner = Flow.other().at("demo");

        foreigner.create(NewCustomer.person().put("externalId", externalId)).expect(403);
        foreigner.update(uid, object("city", "Bergen")).expect(403);
        foreigner.delete(uid).expect(403);
        foreigner.addExtension(uid, "store-1").expect(403);

        assertThat(flow.listed(externalId).expect(200).at("/items")).isEmpty();
        assertThat(flow.read(uid)).isEqualTo(customer);
    }

    @Test
    @Proves("FLW-CUS-005")
    void tenantAccessIsEnoughToListCreateSearchGetAndUpdate() {
        ObjectNode sent = NewCustomer.full();
        String uid = accessOnly.created(sent);

        accessOnly.get(uid).expect(200);
        accessOnly.update(uid, object("city", "Bergen")).expect(200);
        assertThat(accessOnly.found(object("query", sent.get("lastname").asString())))
                .containsExactly(uid);
        assertThat(Flow.uids(
                        accessOnly.listed(sent.get("externalId").asString()).expect(200)))
                .containsExactly(uid);
        accessOnly.searchExternal(object("query", "Noor")).expect(200);
    }

    @Test
    @Proves("FLW-CUS-007")
    void aCustomerIsDeletedOnlyWithBackoffice() {
        ObjectNode customer = flow.someone();
        String uid = customer.get("customerUid").asString();

        Exchange refused = accessOnly.delete(uid).expect(403);

        assertThat(refused.text("/message")).contains("TENANT.BACKOFFICE");
        assertThat(flow.read(uid)).isEqualTo(customer);
        accessOnly.delete(Flow.NOBODY).expect(403);
        flow.delete(uid).expect(204);
    }

    @Test
    @Proves("FLW-CUS-008")
    void exportExtensionsBatchAndStoreNeedOnlyAToken() {
        String uid = accessOnly.created(NewCustomer.person());
        String another = Unique.text("batch-");

        accessOnly.export(uid).expect(200);
        accessOnly.store("store-1", uid).expect(200);
        accessOnly.addExtension(uid, "store-1").expect(200);
        accessOnly.deleteExtension(uid, "store-1").expect(204);
        ObjectNode batch = object();
        batch.set("create", Flow.items(NewCustomer.person().put("customerUid", another)));
        batch.set("update", Flow.items(object("customerUid", uid).put("city", "Bergen")));
        batch.set("delete", Flow.items(object("customerUid", another)));
        accessOnly.batch(batch).expect(200);
        flow.get(another).expect(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo-token", "access-token"})
    @Proves({"FLW-CUS-010", "FLW-CUS-011"})
    void aTokenOpensOneTenantOnly(String token) {
        for (String tenant : List.of("other", "no-such-tenant", "demo2", "Demo")) {
            Flow.of(MockErp.shared().http(), tenant, token).list().expect(403);
        }
        Flow.of(MockErp.shared().http(), "demo", token).list().expect(200);
    }
}
