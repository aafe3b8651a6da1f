package dev.mockerp.proof.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.MockErp;
import dev.mockerp.proof.harness.Unique;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Bodies that are JSON, and too long, too deep, too many or too large. */
class ExtremeValuesIT {

    private static final List<String> NUMBERS = List.of(
            "1e999999999",
            "-1e999999999",
            "1e400",
            "1e-999999999",
            "9".repeat(10_000),
            "0." + "3".repeat(10_000),
            "1E+2147483648",
            "1e99999999999999999999");

    private final Sweep sweep = new Sweep();

    @Test
    void aTextOfHundredThousandCharactersIsRefusedEverywhere() {
        String text = "\"" + "9".repeat(100_000) + "\"";
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = target.goodBody().toString().substring(1);
            sweep.refused(
                    target.operation() + " with a long text in an unknown member",
                    target.request("{\"unknown\":" + text + "," + good));
            sweep.refused(
                    target.operation() + " with a member of a long name", target.request("{" + text + ":1," + good));
            for (Position position : Position.of(target.contract(), target.bodySchema())) {
                if (position.takes("string") && !position.isInItem(target)) {
                    sweep.refused(
                            target.operation() + " with a long text at " + position.pointer(),
                            target.request(position.put(target, text)),
                            exchange -> exchange.places().contains("body " + position.pointer())
                                    ? null
                                    : "does not name the place");
                }
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void tenThousandLevelsAreRefused() {
        int levels = 10_000;
        String arrays = "[".repeat(levels) + "]".repeat(levels);
        String objects = "{\"a\":".repeat(levels) + "1" + "}".repeat(levels);
        String mixed = "[{\"a\":".repeat(levels / 2) + "1" + "}]".repeat(levels / 2);
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = target.goodBody().toString().substring(1);
            String first = target.goodBody().propertyNames().iterator().next();
            for (String deep : List.of(arrays, objects, mixed, "[".repeat(levels), "{\"a\":".repeat(levels))) {
                String what = target.operation() + " with " + deep.substring(0, 8);
                sweep.refused(what, target.request(deep));
                sweep.refused(what + " in an unknown member", target.request("{\"unknown\":" + deep + "," + good));
                sweep.refused(what + " at " + first, target.request("{\"" + first + "\":" + deep + "}"));
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void hugeListsAreRefused() {
        String strings = "[" + "\"1\",".repeat(49_999) + "\"1\"]";
        String lists = "[" + "[],".repeat(49_999) + "[]]";
        String items = "[" + "{},".repeat(49_999) + "{}]";
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = target.goodBody().toString().substring(1);
            for (String list : List.of(strings, lists, items)) {
                String what = target.operation() + " with many " + list.substring(1, 4);
                sweep.refused(what, target.request(list));
                sweep.refused(what + " in an unknown member", target.request("{\"unknown\":" + list + "," + good));
                for (Position position : Position.of(target.contract(), target.bodySchema())) {
                    if (position.takes("array") && !position.isInItem(target)) {
                        sweep.refused(what + " at " + position.pointer(), target.request(position.put(target, list)));
                    }
                }
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void hugeNumbersAreRefusedEverywhere() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            String good = target.goodBody().toString().substring(1);
            for (String number : NUMBERS) {
                String what = target.operation() + " with " + number;
                sweep.refused(what, target.request(number));
                sweep.refused(what + " in an unknown member", target.request("{\"unknown\":" + number + "," + good));
                sweep.refused(what + " in a list", target.request("{\"unknown\":[{\"a\":[1," + number + "]}]," + good));
                for (Position position : Position.of(target.contract(), target.bodySchema())) {
                    if (position.takes("string") && !position.isInItem(target)) {
                        sweep.refused(what + " at " + position.pointer(), target.request(position.put(target, number)));
                    }
                }
            }
        }
        sweep.assertAllRefused();
    }

    /** A NUL is a character like any other in JSON; what is taken must come back. */
    @Test
    void aNulCharacterSurvivesOrIsRefused() {
        String name = Unique.text("a\u0000b");
        Target create = Target.of(MockErp.shared().http(), "createCustomer");
        Exchange created = create.request(Exchange.JSON
                        .createObjectNode()
                        .put("customerType", "PERSON")
                        .put("firstname", name)
                        .put("lastname", "\u0000"))
                .send();
        if (created.status() == 201) {
            Exchange read = create.http()
                    .get(create.path() + "/" + created.text("/customerUid"))
                    .expect(200);
            assertThat(read.text("/firstname")).isEqualTo(name);
            assertThat(read.text("/lastname")).isEqualTo("\u0000");
        } else {
            assertThat(created.status()).isEqualTo(400);
        }
    }

    @Test
    void minusZeroIsZero() {
        Target create = Target.of(MockErp.shared().http(), "createCustomer");
        String body = "{\"customerType\":\"COMPANY\",\"companyName\":\"" + Unique.text("zero")
                + "\",\"paymentTerms\":-0,\"credit\":{\"limit\":-0},\"unknown\":-0.0}";
        Exchange created = create.request(body).expect(201);
        Exchange read = create.http()
                .get(create.path() + "/" + created.text("/customerUid"))
                .expect(200);
        assertThat(read.at("/paymentTerms").asInt()).isZero();
        assertThat(read.at("/credit/limit").asLong()).isZero();
        assertThat(read.text()).doesNotContain(":-0");
    }
}
