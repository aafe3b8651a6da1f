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
import java.util.stream.IntStream;

/** What faults and stubs cost a request that they are not for. */
public final class Unused implements Part {

    private static final int MANY = 10;
    private static final String ELSEWHERE = "/sandbox/elsewhere";

    private static final List<Case> CASES = List.of(
            new Case("nothing beside it", List.of()),
            new Case("a fault in another sandbox", List.of(steering(ELSEWHERE + "/__erp/faults", "{\"status\":503}"))),
            new Case("a stub in another sandbox", List.of(stub(ELSEWHERE, 0))),
            new Case(
                    "ten stubs that do not match",
                    IntStream.range(0, MANY)
                            .mapToObj(number -> stub("", number))
                            .toList()));

    /** What is there before the load. */
    private record Case(String name, List<Question> before) {}

    @Override
    public void measure(Bench bench) {
        bench.wrk("unused").ifPresent(wrk -> {
            Server mock = bench.servers().mock(Jdk.own());
            for (int round = 1; round <= bench.rounds(); round++) {
                for (Case each : CASES) {
                    Bench.say("unused, round " + round + " of " + bench.rounds() + ", " + each.name());
                    measure(bench, wrk, mock, each);
                }
            }
        });
    }

    private static void measure(Bench bench, Wrk wrk, Server mock, Case each) {
        try (Started started = Started.start(mock, Servers.TWO_PRODUCTS, bench.scratch())) {
            for (Question question : each.before()) {
                question.ask(started.port());
            }
            Loaded.measure(
                    bench,
                    wrk,
                    started,
                    Servers.TWO_PRODUCTS,
                    Loaded.subject(bench, "unused", each.name(), mock, Servers.TWO_PRODUCTS));
        } catch (IOException refused) {
            throw new Worthless("the mock does not take " + each.name() + ": " + refused.getMessage());
        }
    }

    private static Question stub(String sandbox, int number) {
        return steering(
                sandbox + "/__admin/mappings",
                "{\"request\":{\"method\":\"POST\",\"urlPath\":\"/nowhere/" + number
                        + "\"},\"response\":{\"status\":204}}");
    }

    private static Question steering(String path, String body) {
        return new Question(path, "POST", path, Map.of("Content-Type", "application/json"), body);
    }
}
