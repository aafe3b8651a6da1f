package dev.mockerp.contract.fault;

import dev.mockerp.contract.Api;
import dev.mockerp.contract.Contract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applies single steps, written as they stand in a faults.yaml. */
final class Changes {

    private static final Contract SHOXL = Contract.of(Api.SHOXL);
    private static final Contract FLOW_RETAIL = Contract.of(Api.FLOWRETAIL);

    private Changes() {}

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static JsonNode json(String text) {
        return new JsonMapper().readTree(text);
    }

    /** A question to Shoxl with a header and a query. */
    static Request question(String body) {
        return new Request(
                SHOXL.operation("getProductInformations"),
                "/Shoxl/v1/GetProductInformations?trace=a%20b&debug",
                new Headers(List.of(new Headers.Field("Content-Type", "application/json"))),
                utf8(body));
    }

    /** A get of one customer, whose uid needs an escape. */
    static Request get() {
        return new Request(
                FLOW_RETAIL.operation("getCustomer"), "/v2/tenants/demo/customers/c%201", Headers.NONE, new byte[0]);
    }

    static Answer answer(String body) {
        return new Answer(
                200, new Headers(List.of(new Headers.Field("Content-Type", "application/json"))), utf8(body), false);
    }

    static Changed<Answer> onAnswer(String step, Answer answer) {
        return Mutation.of("answer: [" + step + "]")
                .answer(question("{\"accountNumber\":\"128\",\"productNumbers\":[\"90001\"]}"), answer, 3);
    }

    static Changed<Request> onRequest(String step, Request request) {
        return Mutation.of("request: [" + step + "]").request(request, 3);
    }
}
