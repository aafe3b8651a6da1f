package dev.mockerp.proof.hostile;

import dev.mockerp.proof.harness.Exchange;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** At every place of every request body, a value of every JSON type that the contract does not take there. */
class WrongTypesIT {

    /** The emoji is where a message that quotes the value might cut it in half. */
    private static final String LONG_TEXT = "\"" + "a".repeat(59) + "😀".repeat(40) + "\"";

    private final Sweep sweep = new Sweep();

    @Test
    void aValueOfAnotherTypeIsRefusedAndNamed() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("null", List.of("null"));
        values.put("boolean", List.of("true"));
        values.put("number", List.of("1.5"));
        values.put("integer", List.of("0"));
        values.put("string", List.of("\"\"", LONG_TEXT));
        values.put("array", List.of("[]", "[\"x\"]"));
        values.put("object", List.of("{}", "{\"x\":1}"));
        for (Target target : Target.withBody(Sweep.victim().http())) {
            for (Position position : Position.of(target.contract(), target.bodySchema())) {
                values.forEach((type, texts) -> {
                    boolean taken = position.takes(type) || type.equals("integer") && position.takes("number");
                    if (!taken) {
                        texts.forEach(text -> refused(target, position, text));
                    }
                });
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void aMissingMemberIsRefusedAndNamed() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            for (Position position : Position.of(target.contract(), target.bodySchema())) {
                for (String name : position.required()) {
                    Position missing = new Position(position.pointer() + "/" + name, position.types(), List.of());
                    JsonNode body = Exchange.JSON.readTree(missing.put(target, "0"));
                    ((ObjectNode) body.at(position.pointer())).remove(name);
                    send(target, missing, body.toString());
                }
            }
        }
        sweep.assertAllRefused();
    }

    @Test
    void anIntegerThatIsTooLargeIsRefusedAndNamed() {
        for (Target target : Target.withBody(Sweep.victim().http())) {
            for (Position position : Position.of(target.contract(), target.bodySchema())) {
                if (position.takes("integer")) {
                    List<String> numbers = new ArrayList<>(List.of(
                            "9223372036854775808",
                            "-9223372036854775809",
                            "1e19",
                            "1e400",
                            "1e999999999",
                            "0.5",
                            "1e-999999999",
                            "1".repeat(900),
                            "1".repeat(10_000),
                            "0." + "1".repeat(10_000)));
                    if (position.pointer().endsWith("/paymentTerms")) {
                        // What the contract gives no size has 32 bits.
                        numbers.addAll(List.of("2147483648", "-2147483649", "3e9"));
                    }
                    for (String number : numbers) {
                        boolean unreadable = number.length() > 1000;
                        sent(target, position, number, unreadable);
                    }
                }
            }
        }
        sweep.assertAllRefused();
    }

    private void refused(Target target, Position position, String text) {
        send(target, position, position.put(target, text));
    }

    private void sent(Target target, Position position, String number, boolean unreadable) {
        if (unreadable) {
            // No document any more, so that even a batch is refused as a whole.
            sweep.refused(
                    target.operation() + " " + position.pointer() + " " + number,
                    target.request(position.put(target, number)));
        } else {
            refused(target, position, number);
        }
    }

    private void send(Target target, Position position, String body) {
        String what = target.operation() + " " + position.pointer() + " in " + body;
        if (position.isInItem(target)) {
            sweep.judged(what, target.request(body), itemIsRefused(position));
        } else {
            sweep.refused(what, target.request(body), isNamed(position));
        }
    }

    private static Function<Exchange, @Nullable String> isNamed(Position position) {
        return exchange -> names(exchange.at("/violations"), position) ? null : "does not name the place";
    }

    /** A broken item is refused alone, inside the answer; one that no mock can read, with the whole. */
    private static Function<Exchange, @Nullable String> itemIsRefused(Position position) {
        return exchange -> {
            if (exchange.status() == 400) {
                return names(exchange.at("/violations"), position) ? null : "does not name the place";
            }
            if (exchange.status() != 207) {
                return "no 207";
            }
            JsonNode item = exchange.at("/" + position.pointer().split("/")[1] + "/0");
            if (item.path("status").asInt() != 400) {
                return "the item is not refused with 400";
            }
            return names(item.at("/error/violations"), position) ? null : "does not name the place";
        };
    }

    private static boolean names(JsonNode violations, Position position) {
        return violations
                .valueStream()
                .anyMatch(violation -> violation
                        .path("pointer")
                        .asString()
                        .startsWith(position.pointer().endsWith("/scope/0") ? "/scope" : position.pointer()));
    }
}
