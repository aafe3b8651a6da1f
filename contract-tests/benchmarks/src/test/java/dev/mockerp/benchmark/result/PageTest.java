package dev.mockerp.benchmark.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Path PAGE = Path.of("..", "..", "docs", "performance.md");

    @Test
    void thePerformancePageIsWhatTheResultsAre() throws Exception {
        String page = Page.of(Report.read(Path.of("results.json")));
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("docs/performance.md is stale; renew it with"
                        + " mvn -pl contract-tests/benchmarks -am test -Dtest=PageTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Ddocs.update=true")
                .hasContent(page);
    }

    @Test
    void aGoalIsReachedOrNotOrNotMeasured() {
        Results results = new Results();
        load(results, "mock", 0.1, 100);
        load(results, "WireMock", 0.2, 90);

        assertThat(Page.tables(report(results)))
                .contains(
                        "| CPU per request, two products, to WireMock's static stub | at most 0.600x | 0.500x | yes |")
                .contains("| requests per second, to WireMock's | at least 1.50x | 1.11x | **no** |")
                .contains("| 1,000,000 products: start | at most 15.00 s | not measured |  |");
    }

    @Test
    void whatIsSkippedIsSaid() {
        Results results = new Results();
        results.skip("Prism", "npm is not installed");

        assertThat(Page.of(report(results))).contains("- skipped: Prism (npm is not installed)\n");
    }

    @Test
    void theMiddleOfTheRoundsIsShown() {
        Results results = new Results();
        load(results, "mock", 9, 1);
        load(results, "mock", 1, 1);
        load(results, "mock", 2, 1);

        assertThat(report(results).median("load", "mock", "17", "CPU per request"))
                .hasValue(2.0);
    }

    @Test
    void partsThatWereNotMeasuredAgainAreKeptOfTheSameMachineOnly() {
        Results before = new Results();
        load(before, "mock", 9, 1);
        before.of("start", "mock", "17", "").add("CPU", 1, "s");
        Results after = new Results();
        load(after, "mock", 2, 1);

        Report over = report(after).over(report(before));
        assertThat(over.median("load", "mock", "17", "CPU per request")).hasValue(2.0);
        assertThat(over.median("start", "mock", "17", "CPU")).hasValue(1.0);
        Report elsewhere = before.on(new Machine(64, 512, "Linux 6.1", "17"), Map.of());
        assertThat(report(after).over(elsewhere).median("start", "mock", "17", "CPU"))
                .isEmpty();
    }

    private static void load(Results results, String subject, double cpu, double requests) {
        results.of("load", subject, "17", "wrk")
                .add("CPU per request", cpu, "ms")
                .add("requests", requests, "per s");
    }

    private static Report report(Results results) {
        return results.on(new Machine(2, 8, "Linux 6.1", "17"), Map.of());
    }
}
