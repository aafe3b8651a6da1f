package dev.mockerp.verify.run;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Occurrences;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import dev.mockerp.contract.condition.Condition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds every success of an operation against the document, and against every rule that is a condition. */
final class Judge {

    private static final int MOST_KEPT = 10_000;

    private final RuleBook book;
    private final Statements statements;
    private final Shapes shapes;
    private final Occurrences occurrences;
    private final Supplier<Conditions> conditions;
    private final Remarks remarks;
    /** What kept every condition on its schema: lists show the same customers again and again. */
    private final Set<Judged> kept = new HashSet<>();

    private record Judged(String schema, JsonNode value) {}

    Judge(Contract contract, RuleBook book, Shapes shapes, Supplier<Conditions> conditions) {
        this.book = book;
        this.statements = new Statements(contract);
        this.shapes = shapes;
        this.occurrences = new Occurrences(contract.document());
        this.conditions = conditions;
        this.remarks = new Remarks(contract);
    }

    void see(Exchange exchange) {
        Operation operation = exchange.call().operation();
        if (operation == null || !exchange.isSuccess()) {
            return;
        }
        boolean declared = operation.successes().contains(exchange.status());
        Tally status = book.of(statements.status(operation));
        if (declared) {
            status.holds();
        } else {
            String expected = String.join(
                    " or ",
                    operation.successes().stream().sorted().map(String::valueOf).toList());
            status.breaks(finding(exchange, "", "status " + expected, "status " + exchange.status()));
        }
        Body body = declared
                ? operation.responses().get(exchange.status())
                : operation.successes().stream()
                        .sorted()
                        .map(operation.responses()::get)
                        .findFirst()
                        .orElse(null);
        List<String> wrong = body == null ? List.of() : content(exchange, operation, body, declared);
        if (exchange.call().intent() != Intent.BROKEN && (body == null || exchange.notJson() == null)) {
            conditions.get().on(operation.id()).forEach(condition -> {
                if (wrong.isEmpty()) {
                    hold(condition, exchange, "", variables(exchange), !declared);
                }
            });
        }
    }

    /** Gives the pointers at which the content is not of its shape. */
    private List<String> content(Exchange exchange, Operation operation, Body body, boolean declared) {
        Tally json = book.of(statements.json(operation));
        String type = exchange.received().header("content-type").orElse("none");
        if (exchange.notJson() != null) {
            json.breaks(finding(
                    exchange, "", "a JSON document", "not JSON (" + exchange.notJson() + "), content type " + type));
            return List.of("");
        }
        if (isJson(type)) {
            json.holds();
        } else {
            json.breaks(finding(exchange, "", "content type " + body.mediaType(), "content type " + type));
        }
        int status = declared
                ? exchange.status()
                : operation.successes().stream().sorted().findFirst().orElse(200);
        List<String> wrong = new ArrayList<>();
        List<String> tolerated = new ArrayList<>();
        for (Shape.Mismatch mismatch : shapes.at(body.schema()).mismatches(exchange.json())) {
            Subject statement = statements.broken(operation, status, mismatch);
            if (statement == null) {
                tolerated.add(mismatch.pointer());
            } else {
                wrong.add(mismatch.pointer());
                if (mismatch.keyword().equals("required")) {
                    tolerated.add(mismatch.pointer());
                }
                book.of(statement).breaks(finding(exchange, mismatch.pointer(), expected(mismatch), mismatch.actual()));
            }
        }
        if (wrong.isEmpty()) {
            book.of(statements.shape(operation)).holds();
        }
        remarks.see(body, exchange);
        occurrences.visit(body.schema(), exchange.json(), (schema, pointer, value) -> {
            // What a missing member leaves open may still be judged; what is said of another type may not.
            boolean lenient = tolerated.stream().anyMatch(place -> isWithin(place, pointer));
            if (wrong.stream().allMatch(place -> tolerated.contains(place) || !isWithin(place, pointer))) {
                occurrence(schema, exchange, pointer, value, lenient);
            }
        });
        return wrong;
    }

    private void occurrence(String schema, Exchange exchange, String pointer, JsonNode value, boolean lenient) {
        List<Condition> about = conditions.get().on(schema);
        if (about.isEmpty()) {
            return;
        }
        Judged judged = new Judged(schema, value);
        if (kept.contains(judged)) {
            about.forEach(condition -> book.of(condition.rule()).holds());
            return;
        }
        ObjectNode variables = Json.object();
        variables.set("self", value);
        boolean all = true;
        for (Condition condition : about) {
            all &= hold(condition, exchange, pointer, variables, lenient);
        }
        if (all && kept.size() < MOST_KEPT) {
            kept.add(judged);
        }
    }

    /**
     * Whether the condition holds.
     *
     * @param lenient whether the value departs from its schema where that is tolerated, so that nothing may follow
     */
    private boolean hold(
            Condition condition, Exchange exchange, String pointer, ObjectNode variables, boolean lenient) {
        Tally tally = book.of(condition.rule());
        try {
            if (condition.holds(variables)) {
                tally.holds();
                return true;
            } else {
                JsonNode at = variables.has("self") ? variables.get("self") : exchange.json();
                tally.breaks(finding(exchange, pointer, condition.rule().title(), Shape.describe(at)));
            }
        } catch (IllegalStateException cannotBeEvaluated) {
            if (!lenient) {
                tally.error("the condition cannot be evaluated: " + cannotBeEvaluated.getMessage());
            }
        }
        return false;
    }

    /** What the contract has no rule about, but a reader wants to know. */
    Remarks remarks() {
        return remarks;
    }

    Statements statements() {
        return statements;
    }

    private static Finding finding(Exchange exchange, String pointer, String expected, String observed) {
        return new Finding(exchange.call().name(), pointer, expected, observed, List.of(exchange));
    }

    private static String expected(Shape.Mismatch mismatch) {
        return switch (mismatch.keyword()) {
            case "required" -> "the member";
            case "type" -> "a value of JSON type " + mismatch.expected();
            default -> mismatch.keyword() + " " + mismatch.expected();
        };
    }

    private static boolean isJson(String contentType) {
        String type = contentType.toLowerCase(Locale.ROOT).split(";")[0].strip();
        return type.equals("application/json") || type.startsWith("application/") && type.endsWith("+json");
    }

    private static boolean isWithin(String place, String pointer) {
        return place.equals(pointer) || place.startsWith(pointer + "/");
    }

    /** The variables of a condition over an exchange, as {@code api-specs/README.md} describes them. */
    private static ObjectNode variables(Exchange exchange) {
        ObjectNode variables = Json.object();
        ObjectNode request = variables.putObject("request");
        ObjectNode path = request.putObject("path");
        exchange.call().variables().forEach(path::put);
        ObjectNode query = request.putObject("query");
        exchange.call().query().forEach(query::put);
        ObjectNode headers = request.putObject("headers");
        exchange.sent().headers().forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        if (exchange.call().json() != null) {
            request.set("body", exchange.call().json());
        }
        ObjectNode response = variables.putObject("response");
        response.put("status", exchange.status());
        ObjectNode received = response.putObject("headers");
        exchange.received().headers().forEach((name, values) -> received.put(name, String.join(", ", values)));
        if (exchange.notJson() == null) {
            response.set("body", exchange.json());
        }
        return variables;
    }
}
