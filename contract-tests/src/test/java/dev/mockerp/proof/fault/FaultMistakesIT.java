package dev.mockerp.proof.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import org.junit.jupiter.api.Test;

/** A fault that cannot be had is refused with everything that is wrong with it. */
class FaultMistakesIT {

    private final Faulty erp = Faulty.fresh();

    @Test
    void everyMistakeIsToldAtOnce() {
        Exchange refused = erp.control().put("/__erp/faults", """
                {"faults":[
                  {},
                  {"connection":"reset","malformed":true,"retryAfter":1},
                  {"status":500,"operations":["getNothing"],"match":{"body":{"a":1,"/b":{"matches":"("},"/c":{"over":1}}}},
                  {"catalogue":"no-such-fault","match":{"path":{"customerUuid":"1"}}},
                  {"catalogue":"html-page"},
                  {"catalogue":"shoxl/stock-as-text","operations":["getCustomer"],"delay":{"uniform":[2,1]}}]}""").expect(400);

        assertThat(refused.places())
                .containsExactlyInAnyOrder(
                        "body /faults/0",
                        "body /faults/1/malformed",
                        "body /faults/1/retryAfter",
                        "body /faults/2/operations/0",
                        "body /faults/2/match/body/a",
                        "body /faults/2/match/body/~1b",
                        "body /faults/2/match/body/~1c",
                        "body /faults/3/catalogue",
                        "body /faults/3/match/path/customerUuid",
                        "body /faults/4/catalogue",
                        "body /faults/5/operations",
                        "body /faults/5/delay/uniform");
        assertThat(refused.text("/violations/" + refused.places().indexOf("body /faults/3/catalogue") + "/message"))
                .endsWith("GET /__erp/faults/catalogue lists those that it has.");
        assertThat(erp.control()
                        .post("/__erp/faults", "{\"catalogue\":\"overlapping-price-ranges\"}")
                        .expect(400)
                        .text("/detail"))
                .contains("did you mean shoxl/ranges-overlap");
        assertThat(erp.control()
                        .post("/__erp/faults", "{\"operations\":[\"getPrices\"],\"retryAfter\":5,\"status\":200}")
                        .expect(400)
                        .places())
                .containsExactlyInAnyOrder("body /status", "body /operations/0");
        assertThat(erp.control()
                        .post("/__erp/faults", "{\"status\":200,\"delay\":{},\"often\":true}")
                        .expect(400)
                        .places())
                .containsExactlyInAnyOrder("body /status", "body /delay", "body /often");
        assertThat(erp.control().get("/__erp/faults").expect(200).at("/faults")).isEmpty();
    }

    @Test
    void faultsAreBoundedAndTakenAwayOneByOne() {
        String many = "{\"delay\":{\"fixed\":0}},".repeat(99);
        erp.control()
                .put("/__erp/faults", "{\"faults\":[" + many + "{\"status\":500}]}")
                .expect(200);

        erp.control().post("/__erp/faults", "{\"status\":500}").expect(409);
        erp.control().delete("/__erp/faults/100").expect(204);
        erp.control().delete("/__erp/faults/100").expect(404);
        assertThat(erp.add("{\"status\":500}")).isEqualTo(101);
    }
}
