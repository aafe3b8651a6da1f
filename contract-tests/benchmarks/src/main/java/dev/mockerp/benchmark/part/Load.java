package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.process.ProcessAccount;
import dev.mockerp.benchmark.process.Wrk;
import dev.mockerp.benchmark.result.Results;
import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Servers;
import dev.mockerp.benchmark.server.Started;

/** The question for two products, of every server. */
public final class Load implements Part {

    @Override
    public void measure(Bench bench) {
        bench.wrk("load").ifPresent(wrk -> measure(bench, wrk));
    }

    private static void measure(Bench bench, Wrk wrk) {
        for (int round = 1; round <= bench.rounds(); round++) {
            for (Server server : bench.beside()) {
                Bench.say("load, round " + round + " of " + bench.rounds() + ", " + server.name());
                try (Started started = Started.start(server, Servers.TWO_PRODUCTS, bench.scratch())) {
                    Results.Subject subject =
                            Loaded.subject(bench, "load", server.name(), server, Servers.TWO_PRODUCTS);
                    Loaded.measure(bench, wrk, started, Servers.TWO_PRODUCTS, subject);
                    ProcessAccount account = started.account();
                    subject.add("resident", account.residentMb(), "MB").add("peak", account.peakMb(), "MB");
                }
            }
        }
    }
}
