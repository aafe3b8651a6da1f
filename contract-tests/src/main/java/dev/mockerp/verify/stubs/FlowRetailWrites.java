package dev.mockerp.verify.stubs;

import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stubs of Flow Retail that write. Nothing that writes is ever sent, so they follow the examples of the contract:
 * what is sent is answered, on top of what is known of the customer. They do not remember.
 */
final class FlowRetailWrites {

    private final Scope scope;
    private final Answers answers;
    private final Examples examples;
    /** What getCustomer answers, by identifier. */
    private final Map<String, Answer> customers;

    private final List<Stub> stubs = new ArrayList<>();

    FlowRetailWrites(Scope scope, Answers answers, Map<String, Answer> customers) {
        this.scope = scope;
        this.answers = answers;
        this.examples = new Examples(scope.contract());
        this.customers = customers;
    }

    /** All that writes; extensions are added for that store. */
    List<Stub> of(String store) {
        if (scope.offers("createCustomer")) {
            create();
        }
        if (scope.offers("updateCustomer")) {
            customers.forEach(this::update);
            unknown(call("updateCustomer").body(sent("updateCustomer", 0)));
        }
        if (scope.offers("deleteCustomer")) {
            delete();
        }
        extensions(store);
        if (scope.offers("batchCustomers")) {
            stubs.addAll(new FlowRetailBatch(scope, answers, customers).stubs());
        }
        return stubs;
    }

    private void create() {
        ObjectNode whole = sent("createCustomer", 0);
        whole.remove("customerUid");
        whole.remove("defaultStoreUid");
        Call call = call("createCustomer").body(whole);
        stubs.add(Stub.templated(
                call,
                "create",
                "",
                Priority.GENERAL,
                scope.like(call),
                Answer.json(201, Map.of(), CustomerTemplate.created(blank()))));

        nameless(call);
        if (customers.isEmpty()) {
            return;
        }
        String taken = customers.keySet().iterator().next();
        Call again = call.body(whole.deepCopy().put("customerUid", taken));
        Answer conflict = answers.refusal(Reason.TAKEN, again);
        stubs.add(Stub.fixed(
                again,
                "identifier in use",
                "",
                Priority.SPECIFIC,
                scope.like(again)
                        .body(Matching.at(
                                "$.customerUid", Matching.matches(Matching.anyOf(List.copyOf(customers.keySet()))))),
                conflict));
    }

    /** What the schema says in words: a person has two names, everybody else is called as the company. */
    private void nameless(Call create) {
        ObjectNode named = Json.object();
        named.putObject("if").putObject("properties").putObject("customerType").put("const", "PERSON");
        named.putObject("then").putArray("required").add("firstname").add("lastname");
        named.putObject("else").putArray("required").add("companyName");
        Call call = create.body(Json.object().put("customerType", "PERSON"));
        Answer refusal = answers.refusal(Reason.BROKEN, call);
        stubs.add(Stub.fixed(
                call,
                "without a name",
                "",
                Priority.CONTENT,
                scope.like(call)
                        .body(Matching.schema(Json.object().put("type", "object")))
                        .body(Matching.not(Matching.schema(named))),
                new Refusals(scope.contract())
                        .saying(refusal, "A person needs firstname and lastname, everybody else companyName.")));
    }

    private void update(String uid, Answer known) {
        if (!(known.json() instanceof ObjectNode)) {
            return;
        }
        Call call = call("updateCustomer").variable("customerUid", uid).body(sent("updateCustomer", 0));
        stubs.add(Stub.templated(
                call,
                "update",
                uid,
                Priority.GENERAL,
                scope.like(call),
                Answer.json(200, Map.of(), CustomerTemplate.updated(known.text().strip()))));
    }

    private void delete() {
        customers.keySet().stream().limit(1).forEach(uid -> {
            Call call = call("deleteCustomer").variable("customerUid", uid);
            stubs.add(Stub.fixed(
                    call, "delete", "", Priority.GENERAL, scope.any(call, anyCustomer()), Answer.empty(204)));
        });
        unknown(call("deleteCustomer"));
    }

    private void extensions(String store) {
        ObjectNode body = Json.object().put("storeUid", store);
        for (String operation : List.of("addCustomerExtension", "deleteCustomerExtension")) {
            if (!scope.offers(operation)) {
                continue;
            }
            Call call = call(operation)
                    .variable("customerExtensionCode", "TWO_INVOICE")
                    .body(body);
            Map<String, String> segments = new LinkedHashMap<>(anyCustomer());
            segments.put("customerExtensionCode", "TWO_INVOICE");
            Optional<String> one = customers.keySet().stream().findFirst();
            one.ifPresent(uid -> stubs.add(Stub.fixed(
                    call.variable("customerUid", uid),
                    operation.startsWith("add") ? "add extension" : "delete extension",
                    "",
                    Priority.GENERAL,
                    scope.any(call, segments),
                    operation.startsWith("add")
                            ? Answer.json(
                                    200,
                                    examples.answers(operation, 200)
                                            .values()
                                            .iterator()
                                            .next())
                            : Answer.empty(204))));
            unknown(call);
        }
    }

    /** Any customer that is not known. */
    private void unknown(Call call) {
        Call nobody = call.variable("customerUid", FlowRetailStubs.NOBODY);
        Answer refusal = FlowRetailStubs.unknownCustomer(answers.refusal(Reason.UNKNOWN_CUSTOMER, nobody));
        stubs.add(Stub.templated(
                nobody,
                "unknown customer",
                "",
                Priority.NOT_THERE,
                scope.any(nobody, Map.of()),
                Template.following(refusal, FlowRetailStubs.NOBODY, Template.segmentAfter("customers"))));
    }

    private Map<String, String> anyCustomer() {
        return Map.of(
                "customerUid",
                "(?:"
                        + Matching.anyOf(
                                customers.keySet().stream().map(Call::encode).toList())
                        + ")");
    }

    /** A customer of whom nothing is known: the created one of the contract without what was sent. */
    private String blank() {
        ObjectNode blank = (ObjectNode) examples.answers("createCustomer", 201)
                .values()
                .iterator()
                .next()
                .deepCopy();
        for (Map.Entry<String, JsonNode> member : List.copyOf(blank.properties())) {
            if (member.getValue().isString()) {
                blank.put(member.getKey(), "");
            }
        }
        return new String(Json.bytes(blank), StandardCharsets.UTF_8);
    }

    /** The example of a request at that place. */
    private ObjectNode sent(String operation, int place) {
        return (ObjectNode)
                List.copyOf(examples.requests(operation).values()).get(place).deepCopy();
    }

    private Call call(String operation) {
        return scope.call(scope.contract().operation(operation));
    }
}
