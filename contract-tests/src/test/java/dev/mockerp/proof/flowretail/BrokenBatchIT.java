package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.BatchIT.batch;
import static dev.mockerp.proof.flowretail.BatchIT.statuses;
import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Unique;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Batches with items that break the contract, and batches that are none. */
class BrokenBatchIT {

    private final Flow flow = Flow.demo();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create | {}                                                       | /customerType",
                "create | {\"customerType\": \"PRIVATE\"}                          | /customerType",
                "create | {\"customerType\": \"PERSON\", \"lastname\": \"Ås\"}     | /firstname",
                "create | {\"customerType\": \"B2B\", \"companyName\": \"Ås\", \"paymentTerms\": \"7\"} | /paymentTerms",
                "create | {\"customerType\": \"B2B\", \"companyName\": \"Ås\", \"paymentTerms\": 3000000000} | /paymentTerms",
                "create | {\"customerType\": \"B2B\", \"companyName\": \"Ås\", \"customerUid\": \"!x\"}   | /customerUid",
                "create | {\"customerType\": \"B2B\", \"companyName\": \"Ås\", \"email\": null}           | /email",
                "create | {\"customerType\": \"B2B\", \"companyName\": \"Ås\", \"defaultStoreUid\": \"store-9\"} | /defaultStoreUid",
                "update | {}                                                       | /customerUid",
                "update | {\"customerUid\": 128}                                   | /customerUid",
                "update | {\"customerUid\": \"customer-202\", \"city\": 5}         | /city",
                "update | {\"customerUid\": \"customer-202\", \"ledgerNumber\": \"1A\"} | /ledgerNumber",
                "update | {\"customerUid\": \"customer-202\", \"customerGroupUids\": [\"group-9\"]} | /customerGroupUids/0",
                "delete | {}                                                       | /customerUid",
                "delete | {\"customerUid\": null}                                  | /customerUid",
                "upsert | {\"customerUid\": \"customer-202\", \"city\": {}}        | /city",
                "upsert | {\"customerType\": \"PERSON\", \"lastname\": \"Ås\"}     | /firstname",
                "upsert | {\"lastname\": \"Ås\", \"firstname\": \"Pål\"}           | /customerType",
                "create | \"text\" | ''",
                "create | null     | ''",
                "update | 7        | ''",
                "update | []       | ''",
                "delete | true     | ''",
                "upsert | null     | ''",
                "upsert | [[]]     | ''",
            })
    @Proves({"FLW-CUS-112", "FLW-CUS-119", "FLW-CUS-118", "FLW-CUS-137"})
    void anItemThatBreaksTheContractFailsAlone(String group, String item, String member) {
        ObjectNode untouched = flow.read("customer-202");
        String uid = Unique.text("beside-");
        ObjectNode request = object();
        request.putArray(group).add(Exchange.JSON.readTree(item));
        request.withArray("create").add(NewCustomer.person().put("customerUid", uid));

        Exchange answer = flow.batch(request).expect(207);

        assertThat(answer.at("/" + group + "/0/status").asInt()).isEqualTo(400);
        assertThat(answer.at("/" + group + "/0/error/violations")
                        .valueStream()
                        .map(violation -> violation.get("pointer").asString()))
                .contains("/" + group + "/0" + member);
        flow.get(uid).expect(200);
        assertThat(flow.read("customer-202")).isEqualTo(untouched);
    }

    @Test
    @Proves({"FLW-CUS-112", "FLW-CUS-119"})
    void aFailedItemIsNotKeptInPart() {
        ObjectNode before = flow.someone();
        String uid = before.get("customerUid").asString();
        String never = Unique.text("never-");
        String externalId = Unique.text("never");
        ObjectNode request = batch(
                "update",
                object("customerUid", uid)
                        .put("city", "Alta")
                        .put("externalId", externalId)
                        .put("countryCode", "NOR"));
        request.set(
                "create",
                Flow.items(NewCustomer.person()
                        .put("customerUid", never)
                        .put("externalId", externalId)
                        .put("ledgerNumber", "x")));

        Exchange answer = flow.batch(request).expect(207);

        assertThat(statuses(answer, "update")).containsExactly(400);
        assertThat(statuses(answer, "create")).containsExactly(400);
        assertThat(flow.read(uid)).isEqualTo(before);
        flow.get(never).expect(404);
        assertThat(flow.listed(externalId).expect(200).at("/items")).isEmpty();
    }

    @Test
    @Proves("FLW-CUS-083")
    void theSecondOfTwoItemsWithOneIdentifierFails() {
        String uid = Unique.text("double-");
        ObjectNode first = NewCustomer.person().put("customerUid", uid);

        Exchange answer = flow.batch(batch("create", first, NewCustomer.person().put("customerUid", uid)))
                .expect(207);

        assertThat(statuses(answer, "create")).containsExactly(201, 409);
        assertThat(flow.read(uid).get("lastname")).isEqualTo(first.get("lastname"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"create\": []}",
                "{\"create\": [], \"update\": [], \"delete\": [], \"upsert\": []}",
                "{\"remove\": [{\"customerUid\": \"customer-202\"}]}"
            })
    @Proves("FLW-CUS-125")
    void aBatchWithoutItemsIsRefused(String body) {
        assertThat(flow.batch(body).expect(400).violations()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"create\": {}}        | body /create",
                "{\"delete\": \"all\"}   | body /delete",
                "{\"update\": null}      | body /update",
                "{\"upsert\": 1}         | body /upsert",
                "[{\"customerUid\": \"customer-202\"}] | 'body '",
                "null                    | 'body '",
            })
    @Proves({"FLW-CUS-126", "FLW-CUS-134"})
    void aBrokenEnvelopeIsRefusedAsAWhole(String body, String place) {
        assertThat(flow.batch(body).expect(400).places()).contains(place);
    }

    @Test
    @Proves({"FLW-CUS-126", "FLW-CUS-134"})
    void nothingIsDoneWhenTheEnvelopeIsBroken() {
        String uid = Unique.text("envelope-");
        ObjectNode request = batch("create", NewCustomer.person().put("customerUid", uid));
        request.put("delete", "customer-202");

        flow.batch(request).expect(400);

        flow.get(uid).expect(404);
    }
}
