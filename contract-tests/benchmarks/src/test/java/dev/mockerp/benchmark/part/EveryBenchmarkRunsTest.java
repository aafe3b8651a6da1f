package dev.mockerp.benchmark.part;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.TimeValue;

/** What JMH measures works; how fast it is does not matter here. */
class EveryBenchmarkRunsTest {

    @Test
    void once() throws Exception {
        assertThat(new Runner(Jmh.options()
                                .forks(0)
                                .warmupIterations(0)
                                .measurementIterations(1)
                                .measurementTime(TimeValue.milliseconds(10))
                                .param("customers", "1000")
                                .build())
                        .run())
                .hasSize(11)
                .allSatisfy(result ->
                        assertThat(result.getPrimaryResult().getScore()).isPositive());
    }
}
