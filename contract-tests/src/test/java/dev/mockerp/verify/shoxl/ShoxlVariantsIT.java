package dev.mockerp.verify.shoxl;

import static dev.mockerp.verify.shoxl.BrokenShoxl.objects;
import static dev.mockerp.verify.shoxl.BrokenShoxl.rows;
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
class ShoxlVariantsIT {

    private static final Transport MOCK =
            new Remembering(new PlainTransport(MockErp.shared().baseUrl()));
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Test
    void optionalMembersMayBeLeftOut() {
        assertThat(broken(rows(
                        request -> true,
                        rows -> objects(rows).forEach(row -> {
                            row.retain("productNumber", "ownProductNumber", "quantityDiscountPrices");
                            row.path("quantityDiscountPrices")
                                    .forEach(price -> ((ObjectNode) price).retain("nettoPricePerItemExclVat"));
                        }))))
                .isEmpty();
    }

    @Test
    void nullableMembersMayBeNull() {
        assertThat(broken(rows(
                        BrokenShoxl::asksInformations,
                        rows -> objects(rows)
                                .forEach(row ->
                                        row.putNull("stock").putNull("vatCode").putNull("baseUnit")))))
                .isEmpty();
    }

    @Test
    void rowsMayComeInAnyOrder() {
        assertThat(broken(rows(request -> true, rows -> {
                    List<JsonNode> turned = new ArrayList<>(rows.values());
                    Collections.rotate(turned, COUNT.incrementAndGet());
                    rows.removeAll().addAll(turned);
                })))
                .isEmpty();
    }

    @Test
    void membersMayBeAddedWithOneNote() {
        assertThat(broken(rows(
                        request -> true,
                        rows -> objects(rows).forEach(row -> row.put("answeredAt", COUNT.incrementAndGet())))))
                .containsExactly("shoxl#added-members");
    }

    @Test
    void refusalsMaySpeakAnotherDialect() {
        assertThat(broken(refusing(Altered.answer(422, "\"no\"")))).isEmpty();
    }

    @Test
    void refusalsMayBeAnErrorCodeOrAnEmptyList() {
        String code = "{\"errorCode\":\"E1\",\"errorDescription\":\"no\",\"customerProducts\":[]}";
        assertThat(broken((request, mock) -> refusing(
                                Altered.answer(200, BrokenShoxl.asksTranslations(request) ? code : "[]"))
                        .answer(request, mock)))
                .isEmpty();
    }

    private static BrokenShoxl refusing(Received refusal) {
        return (request, mock) -> {
            Received answer = mock.send(request);
            return answer.status() >= 400 ? refusal : answer;
        };
    }

    private static List<String> broken(BrokenShoxl erp) {
        Tried tried = ShoxlProfiles.run(ShoxlProfiles.of(16), request -> erp.answer(request, MOCK));
        assertThat(tried.mistakes()).isEmpty();
        return tried.broken();
    }
}
