package dev.mockerp.benchmark.part;

import dev.mockerp.benchmark.process.Worthless;
import dev.mockerp.benchmark.server.Jdk;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** The hot parts of a request, each alone, with JMH and the options of the JVM that the mock has. */
public final class Jmh implements Part {

    private static final String OURS = "dev\\.mockerp\\.erp\\..*Benchmark";

    /** Every benchmark, long enough to be believed. */
    static ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .include(OURS)
                .mode(Mode.AverageTime)
                .timeUnit(TimeUnit.MICROSECONDS)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true);
    }

    @Override
    public void measure(Bench bench) {
        Bench.say("jmh");
        try {
            Collection<RunResult> results = new Runner(options()
                            .forks(bench.rounds())
                            .warmupIterations(3)
                            .measurementIterations(3)
                            .warmupTime(TimeValue.milliseconds(Math.min(1000, bench.seconds() * 100L)))
                            .measurementTime(TimeValue.milliseconds(Math.min(1000, bench.seconds() * 100L)))
                            .jvmArgsAppend("@" + bench.servers().built("mock-erp/jvm.options"))
                            .build())
                    .run();
            for (RunResult result : results) {
                String benchmark = result.getParams().getBenchmark().replaceAll("^.*\\.(\\w+)Benchmark\\.", "$1.");
                bench.results()
                        .of("jmh", benchmark, Jdk.own().feature(), "contract-tests/benchmarks/run --only jmh")
                        .add("time", result.getPrimaryResult().getScore(), "µs");
            }
        } catch (RunnerException e) {
            throw new Worthless("JMH could not run: " + e.getMessage());
        }
    }
}
