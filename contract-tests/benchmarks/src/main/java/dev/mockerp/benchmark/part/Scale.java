package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.process.Worthless;
import dev.mockerp.benchmark.process.Wrk;
import dev.mockerp.benchmark.result.Results;
import dev.mockerp.benchmark.server.Jdk;
import dev.mockerp.benchmark.server.Question;
import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Started;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The mock with generated companies of growing size. */
public final class Scale implements Part {

    private static final int PRODUCTS_PER_CUSTOMER = 10;
    private static final Question READY = data("products", 2);

    @Override
    public void measure(Bench bench) {
        bench.wrk("scale").ifPresent(wrk -> {
            for (int round = 1; round <= bench.rounds(); round++) {
                for (int products : bench.products()) {
                    Bench.say("scale, round " + round + " of " + bench.rounds() + ", " + products + " products");
                    if (!measured(bench, wrk, products)) {
                        return;
                    }
                }
            }
        });
    }

    private static boolean measured(Bench bench, Wrk wrk, int products) {
        String option = "--generate=products=%d,customers=%d".formatted(products, products / PRODUCTS_PER_CUSTOMER);
        Server mock = bench.servers().mock(Jdk.own()).with(option, answer -> true);
        try (Started started = Started.start(mock, READY, bench.scratch())) {
            Question two =
                    Question.products("two products", ids(started, "accounts").get(0), ids(started, "products"));
            String name = String.format(Locale.ROOT, "%,d products", products);
            Results.Subject subject = bench.results().of("scale", name, mock.jdk(), bench.shown(mock));
            subject.add("start", started.wallSeconds(), "s");
            Loaded.measure(bench, wrk, started, two, subject);
            subject.add("search, none found", search(bench, wrk, started, "no such customer"), "ms")
                    .add("search, frequent name", search(bench, wrk, started, "jansen"), "ms")
                    .add("resident", started.account().residentMb(), "MB");
            return true;
        } catch (Worthless refused) {
            if (refused.getMessage().contains("--generate")) {
                bench.results().skip("scale", "the mock does not know --generate");
                return false;
            }
            throw refused;
        }
    }

    /** One at a time: what one search takes, not how many share the cores. */
    private static double search(Bench bench, Wrk wrk, Started mock, String text) {
        Question search = Requests.search("search", text);
        Bench.load(wrk, mock.port(), search, 1, bench.secondsOfWarmUp());
        return Bench.load(wrk, mock.port(), search, 1, bench.seconds()).p50();
    }

    private static List<String> ids(Started mock, String kind) {
        try {
            JsonNode page = JsonMapper.shared().readTree(data(kind, 2).ask(mock.port()));
            return page.path("items")
                    .valueStream()
                    .map(item -> item.path("id").asString())
                    .toList();
        } catch (IOException e) {
            throw new Worthless("the mock does not say which " + kind + " it has: " + e.getMessage());
        }
    }

    private static Question data(String kind, int limit) {
        return new Question(kind, "GET", "/__erp/data/" + kind + "?limit=" + limit, Map.of(), "");
    }
}
