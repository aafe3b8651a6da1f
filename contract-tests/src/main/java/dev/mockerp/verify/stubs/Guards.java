package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Body;
import dev.mockerp.contract.Operation;
import dev.mockerp.contract.Parameter;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Credentials;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stubs that refuse what breaks the contract, before any other looks at it. */
final class Guards {

    private static final byte[] NOT_JSON = "{".getBytes(StandardCharsets.UTF_8);
    private static final byte[] PLAIN = "?".getBytes(StandardCharsets.UTF_8);

    private final Scope scope;
    private final Answers answers;
    private final Refusals refusals;
    private final JsonNode document;
    private final List<Stub> stubs = new ArrayList<>();

    Guards(Scope scope, Answers answers) {
        this.scope = scope;
        this.answers = answers;
        this.refusals = new Refusals(scope.contract());
        this.document = scope.contract().document();
    }

    /** Those of an operation; the call is a well-formed one. */
    void of(Call good) {
        if (scope.header() != null) {
            Call nobody = good.as(Credentials.NONE);
            stubs.add(Stub.fixed(
                    nobody,
                    "no credentials",
                    "",
                    Priority.CREDENTIALS,
                    scope.unauthenticated(nobody)
                            .header(scope.header(), Matching.absentOr(Matching.differsFrom(scope.shape()))),
                    answers.refusal(Reason.NO_CREDENTIALS, nobody)));
        }
        Operation operation = operation(good);
        operation.parameters().stream()
                .filter(parameter -> parameter.in().equals("query"))
                .forEach(parameter -> parameter(good, parameter));
        if (operation.requestBody() != null && good.json() != null) {
            body(good, operation.requestBody());
        }
    }

    List<Stub> stubs() {
        return stubs;
    }

    private void body(Call good, Body body) {
        Call plain = good.bytes(PLAIN, "text/plain");
        stubs.add(Stub.fixed(
                plain,
                "other media type",
                "",
                Priority.MEDIA_TYPE,
                scope.authenticated(plain)
                        .header("Content-Type", Matching.absentOr(Matching.differsFrom(Scope.JSON_TYPE)))
                        .body(Matching.matches("[\\s\\S]+")),
                answers.refusal(Reason.OTHER_MEDIA_TYPE, plain)));

        Call broken = good.bytes(NOT_JSON, "application/json");
        Answer notJson = answers.refusal(Reason.NOT_JSON, broken);
        stubs.add(Stub.fixed(
                broken,
                "not JSON",
                "",
                Priority.CONTENT,
                scope.authenticated(broken).body(Matching.not(Matching.schema(Json.object()))),
                refusals.saying(notJson, Reason.NOT_JSON.words())));

        ObjectNode schema = new RequestSchema(document).at(body.schema());
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").values().forEach(name -> required.add(name.asString("")));
        for (String member : required) {
            ObjectNode rest = ((ObjectNode) good.json()).deepCopy();
            rest.remove(member);
            Call without = good.body(rest);
            ObjectNode others = schema.deepCopy();
            others.remove("required");
            ArrayNode names = others.putArray("required");
            required.stream().filter(name -> !name.equals(member)).forEach(names::add);
            if (names.isEmpty()) {
                others.remove("required");
            }
            ObjectNode lacks = Json.object();
            lacks.putArray("required").add(member);
            Answer refusal =
                    without.isSafe() ? answers.refusal(Reason.BROKEN, without) : refusals.missing(notJson, member);
            stubs.add(Stub.fixed(
                    without,
                    "without",
                    member,
                    Priority.CONTENT - 1,
                    scope.authenticated(without)
                            .header("Content-Type", Matching.matches(Scope.JSON_TYPE))
                            .body(Matching.schema(others))
                            .body(Matching.not(Matching.schema(lacks))),
                    answers instanceof ContractAnswers ? refusals.missing(notJson, member) : refusal));
        }
        Call list = good.body(Json.array());
        stubs.add(Stub.fixed(
                list,
                "breaks the schema",
                "",
                Priority.CONTENT,
                scope.authenticated(list)
                        .body(Matching.schema(Json.object()))
                        .body(Matching.not(Matching.schema(schema))),
                refusals.saying(notJson, Reason.BROKEN.words())));
    }

    /** A query parameter that is no such number, or none of the words there are. */
    private void parameter(Call good, Parameter parameter) {
        JsonNode schema = resolved(document.at(parameter.schema()));
        Optional<String> right = Optional.empty();
        if (parameter.type().equals("integer")) {
            right = Optional.of(schema.path("minimum").asInt(0) > 0 ? "0*[1-9][0-9]*" : "-?[0-9]+");
        } else if (schema.has("enum")) {
            right = Optional.of(Matching.anyOf(schema.path("enum")
                    .valueStream()
                    .map(word -> word.asString(""))
                    .toList()));
        }
        right.ifPresent(expression -> {
            Call wrong = good.query(parameter.name(), "x");
            Answer refusal = answers.refusal(Reason.PARAMETER, wrong);
            stubs.add(Stub.fixed(
                    wrong,
                    "wrong parameter",
                    parameter.name(),
                    Priority.CONTENT,
                    scope.authenticated(wrong).query(parameter.name(), Matching.differsFrom(expression)),
                    refusals.saying(refusal, parameter.name() + " breaks the contract.")));
        });
    }

    /** What the paths of an API have no method for, and what is no path of it at all. */
    void outside(List<String> prefixes) {
        List<Operation> operations = scope.contract().operations();
        Set<String> paths = new TreeSet<>(
                operations.stream().map(each -> each.path().text()).toList());
        for (String path : paths) {
            List<Operation> there = operations.stream()
                    .filter(each -> each.path().text().equals(path))
                    .toList();
            // Another path may fit the same words, as /customers/{customerUid} fits /customers/batch.
            List<String> words = there.get(0).path().segments().stream()
                    .map(segment -> segment.startsWith("{") ? "any" : segment)
                    .toList();
            List<String> allowed = operations.stream()
                    .filter(each -> each.path().match(words) != null)
                    .map(Operation::method)
                    .distinct()
                    .sorted()
                    .toList();
            Call good = scope.call(there.get(0));
            Stream.of("GET", "POST", "PUT", "PATCH", "DELETE")
                    .filter(method -> !allowed.contains(method))
                    .forEach(method -> {
                        Call other = good.method(method);
                        for (String name : variables(there.get(0))) {
                            if (!other.variables().containsKey(name)) {
                                other = other.variable(name, "any");
                            }
                        }
                        stubs.add(Stub.fixed(
                                other,
                                "other method",
                                path,
                                Priority.METHOD,
                                Matching.of(method, scope.pattern(there.get(0).path(), Map.of())),
                                refusals.otherMethod(other, allowed)));
                    });
        }
        String known = paths.stream()
                .map(path -> operations.stream()
                        .filter(each -> each.path().text().equals(path))
                        .findFirst()
                        .orElseThrow())
                .map(each -> scope.pattern(each.path(), Map.of()))
                .collect(Collectors.joining("|"));
        String madeUp = prefixes.get(0) + "/no-such-path";
        Call nowhere =
                Call.outside("GET", madeUp).as(scope.call(operations.get(0)).credentials());
        Answer refusal = answers.refusal(Reason.UNKNOWN_PATH, nowhere);
        String under = prefixes.stream().map(Matching::quoted).collect(Collectors.joining("|"));
        stubs.add(Stub.templated(
                nowhere,
                "unknown path",
                "",
                Priority.PATH,
                Matching.of("ANY", "(?!(?:" + known + ")$)(?:" + under + ")(?:/.*)?"),
                Template.following(refusal, madeUp, Template.PATH)));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.path("$ref").asString("").substring(1)) : schema;
    }

    private static List<String> variables(Operation operation) {
        return operation.path().segments().stream()
                .filter(segment -> segment.startsWith("{"))
                .map(segment -> segment.substring(1, segment.length() - 1))
                .toList();
    }

    private static Operation operation(Call call) {
        if (call.operation() == null) {
            throw new IllegalArgumentException("no operation at " + call.name());
        }
        return call.operation();
    }
}
