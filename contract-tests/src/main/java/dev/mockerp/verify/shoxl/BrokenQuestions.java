package dev.mockerp.verify.shoxl;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Intent;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Questions with one thing wrong; each method gives them by a name of what is wrong. */
final class BrokenQuestions {

    static final List<String> REQUIRED = List.of("accountNumber", "productNumbers");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Shoxl shoxl;
    private final String operation;

    BrokenQuestions(Shoxl shoxl, String operation) {
        this.shoxl = shoxl;
        this.operation = operation;
    }

    Map<String, Call> withoutARequiredMember() {
        Map<String, Call> broken = new LinkedHashMap<>();
        for (String member : REQUIRED) {
            ObjectNode body = shoxl.question();
            body.remove(member);
            broken.put("a request without " + member, call(body));
        }
        return broken;
    }

    Map<String, Call> withNullForARequiredMember() {
        Map<String, Call> broken = new LinkedHashMap<>();
        for (String member : REQUIRED) {
            broken.put("null for " + member, call(shoxl.question().putNull(member)));
        }
        return broken;
    }

    /** Where it can be, the value is one that a lax ERP would take for the right one. */
    Map<String, Call> withAWrongType() {
        String product = shoxl.products().get(0);
        JsonNode numbers = shoxl.question().path("productNumbers");
        Map<String, Call> broken = new LinkedHashMap<>();
        put(broken, "a number for accountNumber", "accountNumber", number(shoxl.account()));
        put(broken, "a list for accountNumber", "accountNumber", Json.array().add(shoxl.account()));
        put(broken, "an object for accountNumber", "accountNumber", Json.object());
        put(broken, "a text for productNumbers", "productNumbers", JSON.stringNode(product));
        put(broken, "an object for productNumbers", "productNumbers", Json.object());
        put(
                broken,
                "a number as a product number",
                "productNumbers",
                Json.array().add(number(product)));
        put(broken, "a list as a product number", "productNumbers", Json.array().add(numbers));
        put(
                broken,
                "null as a product number",
                "productNumbers",
                Json.array().add(product).addNull());
        broken.put("a list for the whole request", call(Json.array().add(shoxl.question())));
        return broken;
    }

    Map<String, Call> thatAreNotJson() {
        String whole = shoxl.question().toString();
        Map<String, Call> broken = new LinkedHashMap<>();
        broken.put("JSON without its end", text(whole.substring(0, whole.length() - 1)));
        broken.put("words instead of JSON", text("accountNumber is " + shoxl.account()));
        broken.put("a request without a body", text(""));
        return broken;
    }

    /** With two things wrong: the account is missing, and a product number is no text. */
    Call withTwoThingsWrong() {
        ObjectNode body = Json.object();
        body.putArray("productNumbers").add(shoxl.products().get(0)).addObject();
        return call(body);
    }

    private void put(Map<String, Call> broken, String what, String member, JsonNode value) {
        ObjectNode body = shoxl.question();
        body.set(member, value);
        broken.put(what, call(body));
    }

    private Call call(JsonNode body) {
        return shoxl.erp().call(operation).body(body).as(Intent.BROKEN);
    }

    private Call text(String body) {
        return shoxl.erp()
                .call(operation)
                .bytes(body.getBytes(StandardCharsets.UTF_8), "application/json")
                .as(Intent.BROKEN);
    }

    private static JsonNode number(String digits) {
        return digits.matches("[1-9][0-9]{0,17}") ? JSON.numberNode(Long.parseLong(digits)) : JSON.numberNode(128);
    }
}
