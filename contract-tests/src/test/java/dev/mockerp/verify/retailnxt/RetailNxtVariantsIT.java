package dev.mockerp.verify.retailnxt;

import static dev.mockerp.verify.retailnxt.BrokenRetailNxt.orders;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.verify.Altered;
import dev.mockerp.verify.PlainTransport;
import dev.mockerp.verify.Remembering;
import dev.mockerp.verify.Tried;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Transport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** ERPs that do it in their own way, which is as right: there is no finding. */
class RetailNxtVariantsIT {

    private static final Transport MOCK =
            new Remembering(new PlainTransport(MockErp.shared().baseUrl()));
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Test
    void optionalMembersMayBeLeftOut() {
        assertThat(broken(orders(
                        request -> true,
                        orders -> orders.forEach(order -> ((ObjectNode) order)
                                .retain("LocationIdentifier", "InternalOrderNr", "ExternalOrderNr")))))
                .isEmpty();
    }

    @Test
    void ordersAndTheirLinesMayComeInAnyOrder() {
        assertThat(broken(orders(request -> true, orders -> {
                    List<JsonNode> turned = new ArrayList<>(orders.values());
                    Collections.rotate(turned, COUNT.incrementAndGet());
                    orders.removeAll().addAll(turned);
                })))
                .isEmpty();
    }

    @Test
    void membersMayBeAddedWithOneNote() {
        assertThat(broken(orders(
                        request -> true,
                        orders -> orders.forEach(
                                order -> ((ObjectNode) order).put("AnsweredAt", COUNT.incrementAndGet())))))
                .containsExactly("retailnxt#added-members");
    }

    @Test
    void refusalsMaySpeakAnotherDialect() {
        assertThat(broken(refusing(Altered.answer(422, "\"no\"")))).isEmpty();
        assertThat(broken(refusing(Altered.answer(500, "{\"Error\":\"Not Authorized\"}"))))
                .isEmpty();
    }

    private static BrokenRetailNxt refusing(Received refusal) {
        return (request, mock) -> {
            Received answer = mock.send(request);
            return answer.status() >= 400 ? refusal : answer;
        };
    }

    private static List<String> broken(BrokenRetailNxt erp) {
        Tried tried = RetailNxtProfiles.run(RetailNxtProfiles.standard(), request -> erp.answer(request, MOCK));
        assertThat(tried.mistakes()).isEmpty();
        return tried.broken();
    }
}
