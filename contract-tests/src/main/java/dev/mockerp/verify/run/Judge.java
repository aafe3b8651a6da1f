package dev.mockerp.verify.run;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Contract;
import dev.mockerp.contract.Occurrences;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Shape;
import dev.mockerp.contract.Shapes;
import dev.mockerp.contract.condition.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Holds every success of an operation against the document, and against every rule that is a condition. */
final class Judge {

    private static final int MOST_KEPT = 10_000;

    /** Beyond that many, conditions would add nothing to what is said already, and take very long. */
    private static final int MOST_MISMATCHES = 1_000;

    private final RuleBook book;
    private final Statements statements;
    private final Shapes shapes;
    private final Occurrences occurrences;
    private final Supplier<Conditions> conditions;
    private final Remarks remarks;
    /** What kept every condition on its schema, by that: lists show the same customers again and again. */
    private final Map<String, Set<JsonNode>> kept = new HashMap<>();

    Judge(Contract contract, RuleBook book, Shapes shapes, Supplier<Conditions> conditions) {
        this.book = book;
        this.statements = new Statements(contract);
        this.shapes = shapes;
        this.occurrences = new Occurrences(contract.document());
        this.conditions = conditions;
        this.remarks = new Remarks(contract, occurrences);
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
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        Departures departures = body == null ? new Departures() : content(exchange, operation, body, declared);
        boolean readable = body == null || exchange.notJson() == null;
        boolean asked = exchange.call().intent() != Intent.BROKEN
                && (operation.requestBody() == null || exchange.call().json() != null);
        if (asked && readable) {
            boolean lenient = !declared || departures.isAnywhereIn("");
            conditions.get().on(operation.id()).stream()
                    .filter(condition -> !departures.isOfAnotherType("") || !isAboutTheBody(condition))
                    .forEach(condition -> hold(condition, exchange, "", variables(exchange), lenient));
        }
    }

    private static boolean isAboutTheBody(Condition condition) {
        return String.valueOf(condition.rule().condition()).contains("response.body");
    }

    private Departures content(Exchange exchange, Operation operation, Body body, boolean declared) {
        Tally json = book.of(statements.json(operation));
        String type = exchange.received().header("content-type").orElse("none");
        if (exchange.notJson() != null) {
            json.breaks(finding(
                    exchange, "", "a JSON document", "not JSON (" + exchange.notJson() + "), content type " + type));
            return new Departures();
        }
        if (isJson(type)) {
            json.holds();
        } else {
            json.breaks(finding(exchange, "", "content type " + body.mediaType(), "content type " + type));
        }
        int status = declared
                ? exchange.status()
                : operation.successes().stream().sorted().findFirst().orElse(200);
        Departures departures = new Departures();
        for (Shape.Mismatch mismatch : shapes.at(body.schema()).mismatches(exchange.json())) {
            Subject statement = statements.broken(operation, status, mismatch);
            departures.add(mismatch, statement == null);
            if (statement != null) {
                book.of(statement).breaks(finding(exchange, mismatch.pointer(), expected(mismatch), mismatch.actual()));
            }
        }
        if (!departures.areBreaches()) {
            book.of(statements.shape(operation)).holds();
        }
        remarks.see(body, exchange);
        if (departures.count() > MOST_MISMATCHES) {
            return departures;
        }
        occurrences.visit(body.schema(), exchange.json(), (schema, pointer, value) -> {
            if (!departures.isOfAnotherType(pointer)) {
                occurrence(schema, exchange, pointer, value, departures.isAnywhereIn(pointer));
            }
        });
        return departures;
    }

    private void occurrence(String schema, Exchange exchange, String pointer, JsonNode value, boolean lenient) {
        List<Condition> about = conditions.get().on(schema);
        if (about.isEmpty()) {
            return;
        }
        Set<JsonNode> alike = kept.computeIfAbsent(schema, each -> new HashSet<>());
        if (alike.contains(value)) {
            about.forEach(condition -> book.of(condition.rule()).holds());
            return;
        }
        ObjectNode variables = Json.object();
        variables.set("self", value);
        boolean all = true;
        for (Condition condition : about) {
            all &= hold(condition, exchange, pointer, variables, lenient);
        }
        if (all && alike.size() < MOST_KEPT) {
            alike.add(value);
        }
    }

    /**
     * Whether the condition holds.
     *
     * @param lenient whether the value departs from its schema, so that it may leave the condition without an answer
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
