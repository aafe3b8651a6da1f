package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.process.Wrk;
import dev.mockerp.benchmark.result.Results;
import dev.mockerp.benchmark.server.Question;
import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Started;

/** A running server under the load of one question, after a warm-up. */
final class Loaded {

    private static final double MILLISECONDS = 1000;

    private Loaded() {}

    static String command(Bench bench, Question question) {
        return "wrk -t1 -c%d -d%ds --latency  # %s %s %s"
                .formatted(Bench.CONNECTIONS, bench.seconds(), question.method(), question.path(), shortened(question));
    }

    static Results.Subject subject(Bench bench, String part, String name, Server server, Question question) {
        return bench.results().of(part, name, server.jdk(), command(bench, question));
    }

    /** Adds the server's CPU per request, requests per second and latencies. */
    static void measure(Bench bench, Wrk wrk, Started server, Question question, Results.Subject subject) {
        Bench.load(wrk, server.port(), question, Bench.CONNECTIONS, bench.secondsOfWarmUp());
        double before = server.account().ownSeconds();
        Wrk.Load load = Bench.load(wrk, server.port(), question, Bench.CONNECTIONS, bench.seconds());
        double used = server.account().ownSeconds() - before;
        subject.add("CPU per request", used * MILLISECONDS / load.requests(), "ms")
                .add("requests", load.perSecond(), "per s")
                .add("p50", load.p50(), "ms")
                .add("p99", load.p99(), "ms");
    }

    private static String shortened(Question question) {
        int most = 80;
        return question.body().length() <= most
                ? question.body()
                : question.body().substring(0, most) + "…";
    }
}
