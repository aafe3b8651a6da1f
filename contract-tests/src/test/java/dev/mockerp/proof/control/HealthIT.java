package dev.mockerp.proof.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mockerp.proof.harness.Exchange;
import dev.mockerp.proof.harness.Http;
import dev.mockerp.proof.harness.MockErp;
import org.junit.jupiter.api.Test;

/** What watches over a mock can ask it how it is. */
class HealthIT {

    private final Http http = MockErp.shared().http();

    @Test
    void aMockThatServesSaysSo() {
        Exchange health = http.get("/__erp/health").expect(200);

        assertThat(health.text("/status")).isEqualTo("UP");
        assertThat(health.text("/version")).matches("[0-9]+\\.[0-9]+\\.[0-9]+\\S*");
        assertThat(health.at("/uptimeSeconds").asLong()).isBetween(0L, 3600L);
    }

    @Test
    void healthIsReadAndNotSet() {
        http.post("/__erp/health", "{}").expect(405);
    }
}
