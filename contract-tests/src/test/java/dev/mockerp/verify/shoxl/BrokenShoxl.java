package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.Altered;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.run.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An ERP that does one thing wrong, made of a mock that does none. */
@FunctionalInterface
interface BrokenShoxl {

    Received answer(Sent request, Transport mock);

    /** Where a question is such, the answer is that. */
    static BrokenShoxl when(Predicate<Sent> such, Received answer) {
        return (request, mock) -> such.test(request) ? answer : mock.send(request);
    }

    /** Where a question is such, another one is answered. */
    static BrokenShoxl reads(Predicate<Sent> such, Consumer<ObjectNode> change) {
        return (request, mock) -> {
            if (!such.test(request)) {
                return mock.send(request);
            }
            ObjectNode body = Altered.body(request) instanceof ObjectNode object ? object.deepCopy() : Json.object();
            change.accept(body);
            return mock.send(Altered.with(request, body));
        };
    }

    /** Where a question is such, the rows of its answer are changed. */
    static BrokenShoxl rows(Predicate<Sent> such, Consumer<ArrayNode> change) {
        return (request, mock) -> {
            Received answer = mock.send(request);
            return such.test(request)
                    ? Altered.change(answer, body -> {
                        JsonNode rows = body.isArray() ? body : body.path("customerProducts");
                        if (rows instanceof ArrayNode array) {
                            change.accept(array);
                        }
                    })
                    : answer;
        };
    }

    /** The product numbers of a question. */
    static List<String> numbers(Sent request) {
        return Altered.body(request)
                .path("productNumbers")
                .valueStream()
                .map(number -> number.asString(""))
                .toList();
    }

    /** The account of a question. */
    static String account(Sent request) {
        return Altered.body(request).path("accountNumber").asString("");
    }

    /** Whether it asks for the customer's own numbers only. */
    static boolean asksOwn(Sent request) {
        List<String> numbers = numbers(request);
        return !numbers.isEmpty() && ShoxlProfiles.OWN.values().containsAll(numbers);
    }

    static boolean asksInformations(Sent request) {
        return request.target().endsWith("GetProductInformations");
    }

    static boolean asksTranslations(Sent request) {
        return request.target().endsWith("GetCustomerProducts");
    }

    static ArrayNode list(List<String> numbers) {
        ArrayNode list = Json.array();
        numbers.forEach(list::add);
        return list;
    }

    /** Moves what is said of each product on to the next one. */
    static void mixUp(ArrayNode rows) {
        List<JsonNode> numbers = new ArrayList<>();
        rows.forEach(row -> numbers.add(row.path("productNumber")));
        for (int i = 0; i < rows.size(); i++) {
            ((ObjectNode) rows.get(i)).set("productNumber", numbers.get((i + 1) % numbers.size()));
        }
    }

    /** Every row that is an object. */
    static Stream<ObjectNode> objects(ArrayNode rows) {
        return rows.valueStream().map(ObjectNode.class::cast);
    }
}
