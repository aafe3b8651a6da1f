package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.process.Worthless;
import dev.mockerp.benchmark.process.Wrk;
import dev.mockerp.benchmark.server.Jdk;
import dev.mockerp.benchmark.server.Question;
import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Servers;
import dev.mockerp.benchmark.server.Started;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Other requests than the one for two products, of the mock. */
public final class Requests implements Part {

    private static final int MANY = 100;
    private static final String CUSTOMERS = "/v2/tenants/demo/customers";
    private static final Map<String, String> ADMITTED =
            Map.of("Authorization", "Bearer demo-token", "Content-Type", "application/json");

    private static final List<Question> QUESTIONS = List.of(
            Servers.TWO_PRODUCTS,
            Question.products(
                    "ten products",
                    "128",
                    List.of("90001", "80001", "70001", "60001", "60002", "50001", "50002", "40001", "40002", "30001")),
            new Question("list of 100 customers", "GET", CUSTOMERS + "?pageSize=" + MANY, ADMITTED, ""),
            search("search that finds one customer", "bench.57@"),
            new Question(
                    "batch of 100 updates",
                    "POST",
                    CUSTOMERS + "/batch",
                    ADMITTED,
                    batch("update", number -> "{\"customerUid\":\"bench-" + number + "\",\"city\":\"Zeist\"}")));

    /** A search of all customers for a text. */
    static Question search(String name, String text) {
        return new Question(name, "POST", CUSTOMERS + "/search", ADMITTED, "{\"query\":\"" + text + "\"}");
    }

    @Override
    public void measure(Bench bench) {
        bench.wrk("requests").ifPresent(wrk -> measure(bench, wrk));
    }

    private static void measure(Bench bench, Wrk wrk) {
        Server mock = bench.servers().mock(Jdk.own());
        for (int round = 1; round <= bench.rounds(); round++) {
            Bench.say("requests, round " + round + " of " + bench.rounds());
            try (Started started = Started.start(mock, Servers.TWO_PRODUCTS, bench.scratch())) {
                makeCustomers(started);
                for (Question question : QUESTIONS) {
                    Loaded.measure(
                            bench,
                            wrk,
                            started,
                            question,
                            Loaded.subject(bench, "requests", question.name(), mock, question));
                }
            }
        }
    }

    private static void makeCustomers(Started mock) {
        try {
            new Question(
                            "customers",
                            "POST",
                            CUSTOMERS + "/batch",
                            ADMITTED,
                            batch(
                                    "create",
                                    number ->
                                            "{\"customerUid\":\"bench-%d\",\"customerType\":\"PERSON\",\"firstname\":\"Sanne\",\"lastname\":\"Jansen\",\"email\":\"bench.%d@example.com\"}"
                                                    .formatted(number, number)))
                    .ask(mock.port());
        } catch (IOException e) {
            throw new Worthless("the mock makes no customers: " + e.getMessage());
        }
    }

    private static String batch(String group, IntFunction<String> item) {
        return IntStream.range(0, MANY).mapToObj(item).collect(Collectors.joining(",", "{\"" + group + "\":[", "]}"));
    }
}
