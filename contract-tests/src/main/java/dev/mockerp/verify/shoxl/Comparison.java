package dev.mockerp.verify.shoxl;

import dev.mockerp.contract.Shape;
import dev.mockerp.verify.run.Exchange;
import dev.mockerp.verify.run.Likeness;
import dev.mockerp.verify.run.Trial.Wrong;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Compares rows of two answers, as far as the contract knows what they say. */
final class Comparison {

    private final Likeness likeness;

    Comparison(Likeness likeness) {
        this.likeness = likeness;
    }

    /** Whether both answers say the same, in whatever order. */
    boolean isSame(Exchange a, Exchange b) {
        return a.status() == b.status() && (!a.isSuccess() || likeness.same(a.json(), b.json()));
    }

    /** What differs between the rows for a product in two answers, if anything. */
    Optional<Wrong> difference(String number, Exchange before, Exchange now) {
        return difference(Rows.row(before, number), before, Rows.row(now, number), now, number);
    }

    /** What differs, but for the number, between two rows for a product; one that is empty stands for no row. */
    Optional<Wrong> difference(
            Optional<JsonNode> first, Exchange before, Optional<JsonNode> second, Exchange now, String number) {
        if (first.isEmpty() && second.isEmpty()) {
            return Optional.empty();
        }
        if (first.isEmpty() || second.isEmpty()) {
            return Wrong.at(
                    "",
                    (first.isEmpty() ? "no row" : "a row") + " for product " + number + ", as before",
                    Saying.observed(now),
                    before,
                    now);
        }
        JsonNode a = withoutNumber(first.get());
        JsonNode b = withoutNumber(second.get());
        return likeness.difference(a, b)
                .flatMap(member -> Wrong.at(
                        Rows.pointer(now, second.get()) + "/" + member,
                        Shape.describe(a.path(member)) + ", as before for product " + number,
                        Shape.describe(b.path(member)),
                        before,
                        now));
    }

    /** Whether two rows say the same, but for the number. */
    boolean isSame(JsonNode a, JsonNode b) {
        return likeness.same(withoutNumber(a), withoutNumber(b));
    }

    private static JsonNode withoutNumber(JsonNode row) {
        return row instanceof ObjectNode object ? object.deepCopy().without("productNumber") : row;
    }
}
