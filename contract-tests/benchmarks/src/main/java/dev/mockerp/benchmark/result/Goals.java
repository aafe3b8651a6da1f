package dev.mockerp.benchmark.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers that the mock and the checker have to reach. Those beside others are ratios within one run. */
final class Goals {

    private static final String MOCK = "mock";
    private static final String WIREMOCK = "WireMock";
    private static final String CPU = "CPU per request";
    private static final String LARGE = "1,000,000 products";

    /** To start on a newer JDK, whose archives hold more, must take less. */
    private static final Map<String, Double> PART_OF_WIREMOCKS_START = Map.of("17", 0.8, "25", 0.65);

    private final Report report;

    private Goals(Report report) {
        this.report = report;
    }

    static String table(Report report) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of("", "goal", "measured", "reached"));
        for (Goal goal : new Goals(report).all()) {
            lines.add(List.of(goal.what(), goal.asked(), goal.found(), goal.verdict()));
        }
        return Table.markdown(lines);
    }

    private List<Goal> all() {
        String jdk = report.jdks("load").stream().findFirst().orElse("17");
        List<Goal> goals = new ArrayList<>();
        goals.add(Goal.atMost(
                "CPU per request, two products, to WireMock's static stub", 0.6, "x", toWireMock("load", jdk, CPU)));
        goals.add(Goal.atMost(
                "CPU per request, two products, to a bare servlet that writes the same bytes",
                2,
                "x",
                ratio("load", jdk, CPU, "bare servlet")));
        goals.add(Goal.atLeast("requests per second, to WireMock's", 1.5, "x", toWireMock("load", jdk, "requests")));
        goals.add(Goal.atMost("99th percentile of latency, to WireMock's", 0.333, "x", toWireMock("load", jdk, "p99")));
        PART_OF_WIREMOCKS_START.keySet().stream().sorted().forEach(version -> {
            double part = PART_OF_WIREMOCKS_START.get(version);
            String start = "start to the first correct answer, JDK " + version + ", to WireMock's: ";
            goals.add(Goal.atMost(start + "CPU", part, "x", toWireMock("start", version, "CPU")));
            goals.add(Goal.atMost(start + "wall", part, "x", toWireMock("start", version, "wall")));
        });
        goals.add(
                Goal.atMost("memory under load, journal on", 200, "MB", report.median("load", MOCK, jdk, "resident")));
        goals.add(Goal.atMost(LARGE + ": start", 15, "s", report.median("scale", LARGE, jdk, "start")));
        goals.add(Goal.atMost(LARGE + ": memory", 1500, "MB", report.median("scale", LARGE, jdk, "resident")));
        goals.add(Goal.atMost(
                LARGE + ": CPU per request, to that of 1,000 products",
                1.3,
                "x",
                quotient(report.median("scale", LARGE, jdk, CPU), report.median("scale", "1,000 products", jdk, CPU))));
        for (String search : List.of("search, none found", "search, frequent name")) {
            goals.add(Goal.atMost("100,000 customers: " + search, 5, "ms", report.median("scale", LARGE, jdk, search)));
        }
        goals.add(Goal.atMost(
                "checker: a whole run against Shoxl", 2, "s", report.median("checker", "erp-verify", jdk, "wall")));
        return goals;
    }

    private Optional<Double> toWireMock(String part, String jdk, String what) {
        return ratio(part, jdk, what, WIREMOCK);
    }

    private Optional<Double> ratio(String part, String jdk, String what, String to) {
        return quotient(report.median(part, MOCK, jdk, what), report.median(part, to, jdk, what));
    }

    private static Optional<Double> quotient(Optional<Double> value, Optional<Double> to) {
        return value.flatMap(dividend -> to.map(divisor -> dividend / divisor));
    }
}
