package dev.mockerp.verify.retailnxt;

import dev.mockerp.verify.Altered;
import dev.mockerp.verify.http.Received;
import dev.mockerp.verify.http.Sent;
import dev.mockerp.verify.http.Transport;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** An ERP that does one thing wrong, made of a mock that does none. */
@FunctionalInterface
interface BrokenRetailNxt {

    String PATH = "/api/CustomerOrder";
    String OF_SHOP = PATH + "?ShopCode=FL_NL_1";
    String OF_ORDER = PATH + "?OrderIdentifier=123";
    String OF_BOTH = OF_SHOP + "&OrderIdentifier=123";

    Received answer(Sent request, Transport mock);

    /** Where a question is such, the answer is that. */
    static BrokenRetailNxt when(Predicate<Sent> such, Received answer) {
        return (request, mock) -> such.test(request) ? answer : mock.send(request);
    }

    /** Where a question is such, it is read as a GET of that target, by the shop. */
    static BrokenRetailNxt reads(Predicate<Sent> such, String target) {
        return (request, mock) -> such.test(request) ? ask(mock, "shop", target) : mock.send(request);
    }

    /** Where a question is such, its answer is changed. */
    static BrokenRetailNxt orders(Predicate<Sent> such, Consumer<ArrayNode> change) {
        return (request, mock) -> {
            Received answer = mock.send(request);
            return such.test(request)
                    ? Altered.change(answer, body -> {
                        if (body instanceof ArrayNode array) {
                            change.accept(array);
                        }
                    })
                    : answer;
        };
    }

    /** The same, and then its answers are changed. */
    default BrokenRetailNxt andThen(Consumer<ArrayNode> change) {
        return (request, mock) -> {
            Received answer = answer(request, mock);
            return request.target().equals(OF_BOTH)
                    ? Altered.change(answer, body -> change.accept((ArrayNode) body))
                    : answer;
        };
    }

    /** An identifier alone also finds orders of the other shop. */
    static BrokenRetailNxt looksIntoEveryShop() {
        return (request, mock) -> {
            Received answer = mock.send(request);
            if (!request.target().startsWith(PATH + "?OrderIdentifier=")) {
                return answer;
            }
            JsonNode others = Altered.body(ask(mock, "shop2", request.target()));
            return Altered.change(answer, body -> others.forEach(((ArrayNode) body)::add));
        };
    }

    static boolean isWithout(Sent request, String header) {
        return !request.headers().containsKey(header);
    }

    static boolean isWrong(Sent request) {
        String credentials = request.headers().getOrDefault("Authorization", "");
        return !credentials.isEmpty() && !credentials.equals(basic("shop"));
    }

    private static Received ask(Transport mock, String user, String target) {
        return mock.send(new Sent(
                "GET", target, Map.of("Accept", "application/json", "Authorization", basic(user)), new byte[0]));
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }

    static Received failure() {
        return Altered.answer(500, Json.object().put("message", "oops").toString());
    }
}
