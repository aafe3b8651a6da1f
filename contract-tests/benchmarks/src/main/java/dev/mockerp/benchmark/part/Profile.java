package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.process.Wrk;
import dev.mockerp.benchmark.server.Jdk;
import dev.mockerp.benchmark.server.Server;
import dev.mockerp.benchmark.server.Servers;
import dev.mockerp.benchmark.server.Started;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** Where the CPU time of the mock goes while it answers the question for two products. */
public final class Profile implements Part {

    private static final int METHODS = 20;
    private static final int PACKAGES = 15;

    @Override
    public void measure(Bench bench) {
        bench.wrk("profile").ifPresent(wrk -> {
            Bench.say("profile");
            Path recording = bench.scratch().file("mock.jfr");
            // With an archive of class data, JDK 17 may crash as the recording starts.
            String option =
                    "-Xshare:off -XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording;
            Server mock = bench.servers().mock(Jdk.own()).in("MOCK_ERP_JAVA_OPTIONS", option);
            Instant warm = load(bench, wrk, mock);
            SelfTimes times = read(recording, warm);
            String command = "contract-tests/benchmarks/run --profile";
            add(bench, "packages", times.ofPackages(PACKAGES), command);
            add(bench, "methods", times.ofMethods(METHODS), command);
        });
    }

    /** When the load began that follows the warm-up. */
    private static Instant load(Bench bench, Wrk wrk, Server mock) {
        try (Started started = Started.start(mock, Servers.TWO_PRODUCTS, bench.scratch())) {
            Bench.load(wrk, started.port(), Servers.TWO_PRODUCTS, Bench.CONNECTIONS, bench.secondsOfWarmUp());
            Instant warm = Instant.now();
            Bench.load(wrk, started.port(), Servers.TWO_PRODUCTS, Bench.CONNECTIONS, bench.seconds());
            return warm;
        }
    }

    private static SelfTimes read(Path recording, Instant from) {
        try {
            return SelfTimes.of(recording, from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Bench bench, String part, Map<String, Double> shares, String command) {
        shares.forEach((name, share) ->
                bench.results().of(part, "`" + name + "`", "", command).add("self samples", share, "%"));
    }
}
