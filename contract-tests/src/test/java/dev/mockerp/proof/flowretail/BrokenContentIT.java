package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import dev.mockerp.proof.harness.Request;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Bodies and parameters that break the contract: each is refused, with the place and every other one. */
class BrokenContentIT {

    private final Flow flow = Flow.demo();

    static Stream<String> texts() {
        return Stream.concat(
                NewCustomer.TEXTS.stream(),
                Stream.of("countryCode", "customerType", "ledgerNumber", "pricelistUid", "defaultStoreUid"));
    }

    private void assertRefused(String member, String json) {
        ObjectNode broken = (ObjectNode) Exchange.JSON.readTree(json);
        ObjectNode customer = NewCustomer.full();
        customer.remove(List.of("ehf", "credit", "customerGroupUids"));
        customer.setAll(broken);
        assertThat(flow.create(customer).expect(400).places()).contains("body " + member);
        String uid = flow.created(NewCustomer.full());
        ObjectNode before = flow.read(uid);
        assertThat(flow.update(uid, broken).expect(400).places()).contains("body " + member);
        assertThat(flow.read(uid)).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Proves("FLW-CUS-126")
    void aTextIsATextAndNothingElse(String member) {
        for (String value : List.of("1", "1.5", "true", "null", "{}", "[]", "[\"a\"]")) {
            assertRefused("/" + member, "{\"" + member + "\": " + value + "}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/paymentTerms        | {\"paymentTerms\": \"14\"}",
                "/paymentTerms        | {\"paymentTerms\": 14.5}",
                "/paymentTerms        | {\"paymentTerms\": true}",
                "/paymentTerms        | {\"paymentTerms\": 1e40}",
                "/paymentTerms        | {\"paymentTerms\": 3000000000}",
                "/ehfEnabled          | {\"ehfEnabled\": \"true\"}",
                "/ehfEnabled          | {\"ehfEnabled\": 1}",
                "/ehf                 | {\"ehf\": true}",
                "/ehf/enabled         | {\"ehf\": {\"enabled\": \"yes\"}}",
                "/ehf/enabled         | {\"ehf\": {\"enabled\": null}}",
                "/credit              | {\"credit\": 5}",
                "/credit/limit        | {\"credit\": {\"limit\": \"5\"}}",
                "/credit/limit        | {\"credit\": {\"limit\": 0.5}}",
                "/customerGroupUids   | {\"customerGroupUids\": \"group-care\"}",
                "/customerGroupUids   | {\"customerGroupUids\": {}}",
                "/customerGroupUids/1 | {\"customerGroupUids\": [\"group-care\", 1]}",
                "/customerGroupUids/0 | {\"customerGroupUids\": [null]}"
            })
    @Proves("FLW-CUS-126")
    void aMemberOfTheWrongTypeIsRefused(String member, String json) {
        assertRefused(member, json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10A", "-1", " 1", "1 ", "1.0", "+1", "①", "١٢", "1\n"})
    @Proves({"FLW-CUS-049", "FLW-CUS-051"})
    void aLedgerNumberThatIsNoNumberIsRefused(String value) {
        assertRefused("/ledgerNumber", object("ledgerNumber", value).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "N", "NOR", "Norway", "NO ", "47", "N1", "ÅØ"})
    @Proves({"FLW-CUS-048", "FLW-CUS-052"})
    void aCountryCodeIsTwoLetters(String value) {
        assertRefused("/countryCode", object("countryCode", value).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRIVATE", "person", "Company", "", "B2C", "PERSON "})
    @Proves({"FLW-CUS-131", "FLW-CUS-129"})
    void anUnknownCustomerTypeIsRefused(String value) {
        assertRefused("/customerType", object("customerType", value).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"!x", "", " x", "åse", ".", "#"})
    @Proves("FLW-CUS-128")
    void anIdentifierThatBreaksItsPatternIsRefused(String uid) {
        assertThat(flow.create(NewCustomer.person().put("customerUid", uid))
                        .expect(400)
                        .places())
                .contains("body /customerUid");
        assertRefused("/defaultStoreUid", object("defaultStoreUid", uid).toString());
        assertThat(flow.search(object("storeUid", uid)).expect(400).places()).containsExactly("body /storeUid");
        assertThat(flow.addExtension("customer-202", uid).expect(400).places()).containsExactly("body /storeUid");
        assertThat(flow.deleteExtension("customer-202", uid).expect(400).places())
                .containsExactly("body /storeUid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!x", "%20x", "%C3%A5se", "%21", "$"})
    @Proves("FLW-CUS-128")
    void anIdentifierInThePathThatBreaksItsPatternIsRefused(String uid) {
        for (Function<Flow, Request> call : List.<Function<Flow, Request>>of(
                f -> f.get(uid),
                f -> f.delete(uid),
                f -> f.export(uid),
                f -> f.update(uid, "{}"),
                f -> f.addExtension(uid, "store-1"),
                f -> f.store("store-1", uid))) {
            assertThat(call.apply(flow).expect(400).places()).containsExactly("path customerUid");
        }
        assertThat(flow.store(uid, "customer-128").expect(400).places()).containsExactly("path storeUid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTHER", "two_invoice", "TWO_INVOICE2", "%20"})
    @Proves("FLW-CUS-129")
    void anUnknownExtensionIsRefused(String code) {
        String path = flow.customer("customer-202") + "/extensions/" + code;

        assertThat(flow.http()
                        .post(path, object("storeUid", "store-1"))
                        .expect(400)
                        .places())
                .containsExactly("path customerExtensionCode");
        assertThat(flow.http()
                        .delete(path)
                        .json(object("storeUid", "store-1"))
                        .expect(400)
                        .places())
                .containsExactly("path customerExtensionCode");
    }

    @ParameterizedTest
    @CsvSource({
        "/exactMatch, '{\"exactMatch\": \"true\"}'",
        "/query, '{\"query\": 5}'",
        "/query, '{\"query\": null}'",
        "/mobile, '{\"mobile\": 4790012345}'",
        "/email, '{\"email\": []}'",
        "/vatNumber, '{\"vatNumber\": {}}'",
        "/storeUid, '{\"storeUid\": 1}'",
        "/createdAt, '{\"createdAt\": \"yesterday\"}'",
        "/createdAt, '{\"createdAt\": \"2026-03-02\"}'",
        "/createdAt, '{\"createdAt\": \"2026-13-45T99:00:00Z\"}'",
        "/createdAt, '{\"createdAt\": 1700000000}'",
        "/scope, '{\"scope\": \"STORE\"}'",
        "/scope, '{\"scope\": 1}'",
        "/scope, '{\"scope\": null}'"
    })
    @Proves({"FLW-CUS-126", "FLW-CUS-129"})
    void aSearchThatBreaksTheContractIsRefused(String place, String json) {
        assertThat(flow.search(json).expect(400).places()).contains("body " + place);
    }

    @Test
    @Proves("FLW-CUS-126")
    void anExternalSearchThatBreaksTheContractIsRefused() {
        assertThat(flow.searchExternal("{\"query\": 5}").expect(400).places()).containsExactly("body /query");
        assertThat(flow.searchExternal("{\"query\": null}").expect(400).places())
                .containsExactly("body /query");
    }

    @Test
    @Proves({"FLW-CUS-126", "FLW-CUS-127"})
    void anExtensionWithAStoreOfTheWrongTypeIsRefused() {
        for (String body :
                List.of("{\"storeUid\": 1}", "{\"storeUid\": null}", "{\"storeUid\": [\"store-1\"]}", "{}")) {
            assertThat(flow.http()
                            .post(flow.extension("customer-202"), body)
                            .expect(400)
                            .places())
                    .containsExactly("body /storeUid");
            assertThat(flow.http()
                            .delete(flow.extension("customer-202"))
                            .json(body)
                            .expect(400)
                            .places())
                    .containsExactly("body /storeUid");
        }
    }
}
