package dev.mockerp.verify.stubs;

import dev.mockerp.contract.Operation;
import dev.mockerp.verify.profile.Profile;
import dev.mockerp.verify.run.Call;
import dev.mockerp.verify.run.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The stubs of Shoxl: what each account is told of each product. */
final class ShoxlStubs {

    private static final String NOBODY = "no-such-account";
    private static final String ROWS = "customerProducts";

    private final Scope scope;
    private final Answers answers;
    private final List<Stub> stubs = new ArrayList<>();

    ShoxlStubs(Scope scope, Answers answers) {
        this.scope = scope;
        this.answers = answers;
    }

    /** The questions of an ERP's data: each product alone, all of them together, own numbers, none at all. */
    static List<Call> questions(Scope scope, Profile.Data data) {
        List<Call> calls = new ArrayList<>();
        List<String> accounts = Stream.of(data.accountNumber(), data.otherAccountNumber())
                .flatMap(account -> Stream.ofNullable(account))
                .distinct()
                .toList();
        for (Operation operation : scope.contract().operations()) {
            boolean translates = operation.id().equals("getCustomerProducts");
            List<String> own = translates
                    ? List.of()
                    : List.copyOf(new LinkedHashSet<>(data.ownProductNumbers().values()));
            for (String account : accounts) {
                data.productNumbers()
                        .forEach(number -> calls.add(question(scope, operation, account, List.of(number))));
                own.forEach(number -> calls.add(question(scope, operation, account, List.of(number))));
                if (data.productNumbers().size() > 1) {
                    calls.add(question(scope, operation, account, data.productNumbers()));
                }
                calls.add(question(scope, operation, account, List.of()));
            }
        }
        return calls;
    }

    /** The questions that the contract shows. */
    static List<Call> examples(Scope scope) {
        Examples examples = new Examples(scope.contract());
        List<Call> calls = new ArrayList<>();
        for (Operation operation : scope.contract().operations()) {
            examples.requests(operation.id())
                    .values()
                    .forEach(body -> calls.add(scope.call(operation).body(body)));
        }
        return calls;
    }

    /** The stubs for those questions, and for all that they do not name. */
    List<Stub> of(List<Call> questions) {
        Map<String, List<Call>> byOperation = new LinkedHashMap<>();
        questions.forEach(call -> byOperation
                .computeIfAbsent(call.name(), name -> new ArrayList<>())
                .add(call));
        byOperation.values().forEach(this::operation);
        return stubs;
    }

    private void operation(List<Call> questions) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        Map<String, Answer> wholes = new LinkedHashMap<>();
        Set<String> accounts = new LinkedHashSet<>();
        for (Call call : questions) {
            String account = account(call);
            if (account.equals(NOBODY)) {
                continue;
            }
            Answer answer = Due.success(call, answers.to(call));
            accounts.add(account);
            wholes.putIfAbsent(account, answer);
            collect(call, answer, rows.computeIfAbsent(account, name -> new LinkedHashMap<>()));
            stubs.add(Stub.fixed(
                    call,
                    "account and products",
                    account + " " + String.join(" ", numbers(call)),
                    Priority.SPECIFIC,
                    ofAccount(call)
                            .body(Matching.at(
                                    "$.productNumbers",
                                    Matching.equalToJson(call.json().path("productNumbers")))),
                    answer));
        }
        Call first = questions.get(0);
        accounts.forEach(account -> general(first, account, rows.get(account), wholes.get(account)));
        Call unknown = question(
                scope, first.operation(), NOBODY, List.of(numbers(first).get(0)));
        answers.to(unknown)
                .filter(answer -> answer.isSuccess() || answer.isRefusal())
                .ifPresent(answer -> stubs.add(Stub.templated(
                        unknown,
                        "unknown account",
                        "",
                        Priority.NOT_THERE,
                        scope.like(unknown),
                        Template.following(answer, NOBODY, Template.fromBody("$.accountNumber")))));
    }

    /** Any products of an account: the rows that are known, in the order asked, each once; unknown ones are left out. */
    private void general(Call like, String account, Map<String, String> rows, Answer whole) {
        StringBuilder each = new StringBuilder();
        List<String> some = new ArrayList<>();
        int place = 0;
        for (Map.Entry<String, String> row : rows.entrySet()) {
            if (Template.isPlain(row.getKey())) {
                some.add(row.getKey());
                String seen = "seen" + place++;
                each.append("{{#eq this '")
                        .append(row.getKey())
                        .append("'}}{{#unless ")
                        .append(seen)
                        .append("}}")
                        .append("{{#if any}},{{/if}}")
                        .append(Template.literal(row.getValue()))
                        .append(Template.assign(seen, "1"))
                        .append(Template.assign("any", "1"))
                        .append("{{/unless}}{{/eq}}");
            }
        }
        String list = "[{{#each (jsonPath request.body '$.productNumbers')}}" + each + "{{/each}}]";
        String body = list;
        if (whole.json() instanceof ObjectNode wrapper) {
            ObjectNode around = wrapper.deepCopy();
            around.remove(ROWS);
            around.put(ROWS, ROWS);
            body = Template.literal(text(around))
                    .replace("\"" + ROWS + "\":\"" + ROWS + "\"", "\"" + ROWS + "\": " + list);
        }
        List<String> asked = new ArrayList<>(some.subList(0, Math.min(2, some.size())));
        asked.add("no-such-product");
        Call sample = question(scope, like.operation(), account, asked);
        stubs.add(
                Stub.templated(sample, "any products", account, Priority.GENERAL, ofAccount(sample), whole.with(body)));
    }

    private Matching ofAccount(Call call) {
        return scope.like(call).body(Matching.at("$.accountNumber", Matching.equalTo(account(call))));
    }

    /** The rows by the number that was asked; the bytes of the ERP where a row came alone. */
    private static void collect(Call call, Answer answer, Map<String, String> rows) {
        JsonNode list = answer.json().isArray() ? answer.json() : answer.json().path(ROWS);
        List<String> asked = numbers(call);
        boolean alone = answer.json().isArray() && list.size() == 1 && asked.size() == 1;
        list.values().forEach(row -> {
            String number = alone ? asked.get(0) : row.path("productNumber").asString("");
            String written = answer.text().strip();
            rows.putIfAbsent(
                    number, alone ? written.substring(1, written.length() - 1).strip() : text(row));
        });
    }

    private static Call question(
            Scope scope, @org.jspecify.annotations.Nullable Operation operation, String account, List<String> numbers) {
        ObjectNode body = Json.object().put("accountNumber", account);
        ArrayNode asked = body.putArray("productNumbers");
        numbers.forEach(asked::add);
        return scope.call(Optional.ofNullable(operation).orElseThrow()).body(body);
    }

    private static String account(Call call) {
        return call.json() == null ? "" : call.json().path("accountNumber").asString("");
    }

    private static List<String> numbers(Call call) {
        return call.json() == null
                ? List.of()
                : call.json()
                        .path("productNumbers")
                        .valueStream()
                        .map(number -> number.asString(""))
                        .toList();
    }

    private static String text(JsonNode json) {
        return new String(Json.bytes(json), StandardCharsets.UTF_8);
    }
}
