package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Contract;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ERP that the examples of a contract tell of: what they show, and what plainly follows from it. */
final class ContractAnswers implements Answers {

    private static final int OK = 200;

    private final Examples examples;
    private final Refusals refusals;

    ContractAnswers(Contract contract) {
        this.examples = new Examples(contract);
        this.refusals = new Refusals(contract);
    }

    @Override
    public Optional<Answer> to(Call call) {
        String operation = call.name();
        Optional<JsonNode> body = switch (operation) {
            case "getCustomerOrder" -> Optional.of(orders(call.query()));
            case "listCustomers" -> Optional.of(page(call));
            case "getCustomer" ->
                Optional.ofNullable(customers().get(call.variables().get("customerUid")));
            case "exportCustomer" -> of(operation, "/customer/customerUid", call);
            case "getStoreCustomer" -> of(operation, "/customerUid", call);
            case "searchCustomers" -> example(operation, call).or(() -> found(call));
            default -> example(operation, call);
        };
        return body.map(json -> Answer.json(OK, json));
    }

    @Override
    public Answer refusal(Reason reason, Call call) {
        return refusals.of(reason, call);
    }

    /** The customers of the examples, by identifier. */
    Map<String, JsonNode> customers() {
        Map<String, JsonNode> customers = new LinkedHashMap<>();
        examples.answers("getCustomer", OK)
                .values()
                .forEach(customer -> customers.put(customer.path("customerUid").asString(""), customer));
        return customers;
    }

    /** The answer to the example with that body: the one of its name, and for the first example the first. */
    private Optional<JsonNode> example(String operation, Call call) {
        Map<String, JsonNode> answers = examples.answers(operation, OK);
        List<String> asked = new ArrayList<>();
        for (Map.Entry<String, JsonNode> request : examples.requests(operation).entrySet()) {
            asked.add(request.getKey());
            if (call.json() != null && Json.same(request.getValue(), call.json())) {
                JsonNode named = answers.get(request.getKey());
                return asked.size() > 1 || named != null
                        ? Optional.ofNullable(named)
                        : answers.values().stream().findFirst();
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> of(String operation, String pointer, Call call) {
        return examples.answers(operation, OK).values().stream()
                .filter(answer ->
                        answer.at(pointer).asString("").equals(call.variables().get("customerUid")))
                .findFirst();
    }

    private JsonNode orders(Map<String, String> query) {
        for (Map.Entry<String, Map<String, String>> example :
                examples.parameters("getCustomerOrder").entrySet()) {
            if (example.getValue().equals(query)) {
                return examples.answers("getCustomerOrder", OK).get(example.getKey());
            }
        }
        ArrayNode found = Json.array();
        examples.answers("getCustomerOrder", OK).values().stream()
                .flatMap(JsonNode::valueStream)
                .filter(order -> Stream.of("ExternalOrderNr", "InternalOrderNr")
                        .anyMatch(number -> order.path(number).asString("").equals(query.get("OrderIdentifier"))))
                .forEach(found::add);
        return found;
    }

    private JsonNode page(Call call) {
        String externalId = call.query().get("customerExternalId");
        if (externalId == null) {
            Map<String, JsonNode> pages = examples.answers("listCustomers", OK);
            return call.query().getOrDefault("pageNumber", "1").equals("1")
                    ? pages.get("customerPage")
                    : pages.get("emptyPage");
        }
        return pageOf(customers().values().stream()
                .filter(customer -> customer.path("externalId").asString("").equals(externalId)));
    }

    /** Customers by their whole e-mail address, which is the only search that is made beside the examples. */
    private Optional<JsonNode> found(Call call) {
        if (call.json() == null || !call.json().has("email") || call.json().size() > 2) {
            return Optional.empty();
        }
        String email = call.json().path("email").asString("");
        return Optional.of(pageOf(customers().values().stream()
                .filter(customer -> customer.path("email").asString("").equalsIgnoreCase(email))));
    }

    private JsonNode pageOf(Stream<JsonNode> customers) {
        ObjectNode page = Json.object();
        ArrayNode items = page.putArray("items");
        customers.forEach(items::add);
        ObjectNode paging = page.putObject("paging");
        paging.put("pageNumber", 1);
        paging.set(
                "pageSize",
                examples.answers("listCustomers", OK).get("customerPage").at("/paging/pageSize"));
        paging.put("totalCount", items.size());
        return page;
    }
}
