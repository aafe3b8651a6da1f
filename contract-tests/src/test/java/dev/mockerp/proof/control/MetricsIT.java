package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** What the mock did can be seen in Prometheus. */
class MetricsIT {

    private static final String PRICES = "/Shoxl/v1/GetProductInformations";
    private static final String QUESTION = "{\"accountNumber\":\"128\",\"productNumbers\":[\"70001\"]}";

    private final Http http = MockErp.shared().http();

    private List<String> lines() {
        return http.get("/__erp/metrics").expect(200).text().lines().toList();
    }

    private double value(String metric) {
        return lines().stream()
                .filter(line -> line.startsWith(metric + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(metric.length() + 1)))
                .findFirst()
                .orElse(0);
    }

    /**
     * Other tests ask the same mock, so that a number may grow by more. It grows when the answer is sent, which a client
     * can have read by then: so it is looked for more than once.
     */
    private void assertGrows(String metric, Runnable request) {
        double before = value(metric);
        request.run();
        assertThat(DoubleStream.generate(() -> value(metric)).limit(100).anyMatch(now -> now > before))
                .as(metric)
                .isTrue();
    }

    @Test
    void requestsAreCountedByOperationAndStatus() {
        String ofOperation = "{api=\"shoxl\",operation=\"getProductInformations\"";
        assertGrows(
                "mockerp_requests_total" + ofOperation + ",status=\"200\"}",
                () -> http.post(PRICES, QUESTION).expect(200));
        assertGrows(
                "mockerp_requests_total" + ofOperation + ",status=\"400\"}",
                () -> http.post(PRICES, "{}").expect(400));
        assertGrows(
                "mockerp_request_duration_seconds_count" + ofOperation + "}",
                () -> http.post(PRICES, QUESTION).expect(200));
        assertGrows(
                "mockerp_requests_total{api=\"shoxl\",operation=\"\",status=\"405\"}",
                () -> http.get(PRICES).expect(405));
    }

    @Test
    void namesThatCallersMakeUpDoNotBecomeLabels() {
        assertGrows(
                "mockerp_requests_total{api=\"\",operation=\"\",status=\"404\"}",
                () -> http.get("/made/up").expect(404));
        assertGrows(
                "mockerp_refusals_total{kind=\"unknown_path\"}",
                () -> http.request("MADEUP", "/made/up/too").expect(404));
        assertThat(lines())
                .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("made"));
    }

    @Test
    void prometheusUnderstandsThem() {
        http.get("/__erp/health").expect(200);
        Exchange metrics = http.get("/__erp/metrics")
                .header("Accept", "application/openmetrics-text;version=1.0.0;q=0.8,text/plain;version=0.0.4;q=0.5")
                .expect(200);

        assertThat(metrics.header("Content-Type")).matches("text/plain; ?version=0.0.4; ?charset=utf-8");
        assertThat(metrics.text().lines())
                .allMatch(line -> line.matches("#.*|[a-z_]+(\\{[^}]*})? (-?[0-9.]+(E-?[0-9]+)?|\\+Inf|NaN)"))
                .contains("# TYPE mockerp_requests_total counter", "# TYPE mockerp_request_duration_seconds histogram")
                .anyMatch(line -> line.startsWith("jvm_memory_used_bytes{"))
                .anyMatch(line -> line.startsWith("process_cpu_seconds_total "))
                .anyMatch(line -> line.startsWith("process_start_time_seconds "));
    }
}
