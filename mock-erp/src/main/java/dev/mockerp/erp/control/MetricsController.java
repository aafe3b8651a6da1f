package dev.mockerp.erp.control;

import dev.mockerp.erp.request.RefusalWriter;
import dev.mockerp.erp.request.RequestCounts;
import dev.mockerp.server.control.MetricsApi;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the numbers to Prometheus. Its library is not loaded before somebody asks. */
@Lazy
@RestController
class MetricsController implements MetricsApi {

    private static final MediaType TEXT = MediaType.parseMediaType(PrometheusTextFormatWriter.CONTENT_TYPE);

    private final Exposition exposition;

    MetricsController(RequestCounts requests, RefusalWriter refusals) {
        this.exposition = new Exposition(requests, refusals);
    }

    @Override
    public ResponseEntity<String> getMetrics() {
        return ResponseEntity.ok().contentType(TEXT).body(exposition.text().toString(StandardCharsets.UTF_8));
    }
}
