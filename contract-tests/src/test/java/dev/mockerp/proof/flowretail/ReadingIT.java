package dev.mockerp.proof.flowretail;

import static dev.mockerp.proof.flowretail.NewCustomer.object;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Proves;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One customer, seen alike through every operation that shows it. */
class ReadingIT {

    private final Flow flow = Flow.demo();

    static Stream<String> customers() {
        return Stream.of("customer-128", "customer-310", "customer-georgiou", "a new one");
    }

    @ParameterizedTest
    @MethodSource("customers")
    @Proves({"FLW-CUS-068", "FLW-CUS-070", "FLW-CUS-072"})
    void everyReadShowsTheSameCustomer(String name) {
        String uid = name.startsWith("customer-") ? name : flow.created(NewCustomer.full());
        ObjectNode customer = flow.read(uid);

        assertThat(item(flow.list().query("pageSize", 1000).expect(200), uid)).isEqualTo(customer);
        ObjectNode search = object(
                "query",
                customer.get(customer.get("companyName").asString().isEmpty() ? "lastname" : "companyName")
                        .asString());
        assertThat(item(flow.search(search).query("pageSize", 1000).expect(200), uid))
                .isEqualTo(customer);
        assertThat(flow.export(uid).expect(200).at("/customer")).isEqualTo(customer);
        for (String store : new String[] {"store-1", "store-2"}) {
            Exchange answer = flow.store(store, uid).expect(200);
            ObjectNode ofStore = (ObjectNode) answer.json();
            ofStore.remove("storeCustomerDetails");
            assertThat(answer.text("/storeCustomerDetails/storeUid")).isEqualTo(store);
            assertThat(ofStore).isEqualTo(customer);
        }
    }

    private static JsonNode item(Exchange page, String uid) {
        return page.json()
                .path("items")
                .valueStream()
                .filter(item -> item.path("customerUid").asString().equals(uid))
                .findFirst()
                .orElseThrow(() -> new AssertionError(uid + " is not on the page"));
    }

    @Test
    @Proves("FLW-CUS-073")
    void readingTwiceGivesTheSame() {
        String uid = flow.created(NewCustomer.full());
        String externalId = flow.read(uid).get("externalId").asString();
        var search = object("query", flow.read(uid).get("city").asString());

        assertThat(flow.get(uid).expect(200).body())
                .isEqualTo(flow.get(uid).expect(200).body());
        assertThat(flow.listed(externalId).expect(200).body())
                .isEqualTo(flow.listed(externalId).expect(200).body());
        assertThat(flow.search(search).expect(200).body())
                .isEqualTo(flow.search(search).expect(200).body());
    }

    @Test
    @Proves("FLW-CUS-072")
    void aChangeIsSeenEverywhere() {
        String uid = flow.created(NewCustomer.full());
        flow.update(uid, object("city", "Hammerfest")).expect(200);
        flow.addExtension(uid, "store-1").expect(200);
        ObjectNode customer = flow.read(uid);

        assertThat(customer.get("city").asString()).isEqualTo("Hammerfest");
        assertThat(flow.listed(customer.get("externalId").asString())
                        .expect(200)
                        .at("/items/0"))
                .isEqualTo(customer);
        assertThat(flow.search(object("query", customer.get("lastname").asString()))
                        .expect(200)
                        .at("/items/0"))
                .isEqualTo(customer);
        assertThat(flow.export(uid).expect(200).at("/customer")).isEqualTo(customer);
        assertThat(flow.store("store-2", uid).expect(200).at("/city")).isEqualTo(customer.get("city"));
    }

    @Test
    @Proves("FLW-CUS-079")
    void aCreatedCustomerIsSeenEverywhere() {
        ObjectNode sent = NewCustomer.full();
        String uid = flow.created(sent);

        assertThat(flow.found(object("query", sent.get("lastname").asString()))).containsExactly(uid);
        assertThat(flow.export(uid).expect(200).at("/customer/customerUid").asString())
                .isEqualTo(uid);
        assertThat(flow.store("store-1", uid).expect(200).at("/lastname")).isEqualTo(sent.get("lastname"));
        ObjectNode batch = object();
        batch.set("update", Flow.items(object("customerUid", uid).put("city", "Alta")));
        flow.batch(batch).expect(200);
        assertThat(flow.read(uid).get("city").asString()).isEqualTo("Alta");
    }

    @Test
    void anExportHoldsTheOrdersOfTheCustomer() {
        assertThat(flow.export("customer-128").expect(200).at("/orders").isArray())
                .isTrue();
        assertThat(flow.export(flow.created(NewCustomer.person())).expect(200).at("/orders"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {Flow.NOBODY, "customer-12", "customer-1280", "CUSTOMER-128", "a%20b", "customer-128%20", "128"})
    @Proves({"FLW-CUS-074", "FLW-CUS-075"})
    void aCustomerThatDoesNotExistIsNotFound(String uid) {
        flow.get(uid).expect(404);
        flow.export(uid).expect(404);
        flow.store("store-1", uid).expect(404);
        flow.update(uid, object("city", "Bergen")).expect(404);
    }

    @Test
    @Proves("FLW-CUS-076")
    void aStoreThatTheTenantDoesNotHaveIsNotFound() {
        String uid = flow.created(NewCustomer.person());

        flow.store("store-1", uid).expect(200);
        flow.store("store-9", uid).expect(404);
        flow.store("other-store-1", uid).expect(404);
    }
}
