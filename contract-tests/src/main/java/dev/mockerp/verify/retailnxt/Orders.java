package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.run.Exchange;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The orders of an answer. */
final class Orders {

    private Orders() {}

    /** In their order; none if the answer has none, also where a refusal shows some. */
    static List<JsonNode> of(Exchange answer) {
        return answer.json().isArray()
                ? answer.json().valueStream().filter(JsonNode::isObject).toList()
                : List.of();
    }

    /** The number that outsiders use, or an empty text. */
    static String external(JsonNode order) {
        return order.path("ExternalOrderNr").asString("");
    }

    /** The number that the ERP uses, or an empty text. */
    static String internal(JsonNode order) {
        JsonNode number = order.path("InternalOrderNr");
        return number.isNumber() ? number.decimalValue().stripTrailingZeros().toPlainString() : number.asString("");
    }

    /** The shop, or an empty text. */
    static String shop(JsonNode order) {
        return order.path("LocationIdentifier").asString("");
    }

    /** Whether one of its numbers is that. */
    static boolean bears(JsonNode order, String identifier) {
        return external(order).equals(identifier) || internal(order).equals(identifier);
    }

    /** Whether both are about one order of one shop. */
    static boolean isOne(JsonNode a, JsonNode b) {
        return internal(a).equals(internal(b)) && external(a).equals(external(b)) && shop(a).equals(shop(b));
    }

    /** The one among the orders of an answer that is this one. */
    static Optional<JsonNode> find(Exchange answer, JsonNode order) {
        return of(answer).stream().filter(other -> isOne(other, order)).findFirst();
    }
}
