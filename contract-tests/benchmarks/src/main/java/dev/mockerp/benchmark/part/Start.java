package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Servers;
import dev.mockerp.benchmark.server.Started;

/** CPU and wall time from the start of a process to its first correct answer. */
public final class Start implements Part {

    private static final int LEAST_ROUNDS = 7;

    @Override
    public void measure(Bench bench) {
        int rounds = bench.rounds() == 1 ? 1 : Math.max(LEAST_ROUNDS, bench.rounds());
        for (int round = 1; round <= rounds; round++) {
            Bench.say("start, round " + round + " of " + rounds);
            for (Server server : bench.beside()) {
                try (Started started = Started.start(server, Servers.TWO_PRODUCTS, bench.scratch())) {
                    bench.results()
                            .of("start", server.name(), server.jdk(), bench.shown(server))
                            .add("CPU", started.atFirstAnswer().seconds(), "s")
                            .add("wall", started.wallSeconds(), "s")
                            .add("resident", started.atFirstAnswer().residentMb(), "MB");
                }
            }
        }
    }
}
