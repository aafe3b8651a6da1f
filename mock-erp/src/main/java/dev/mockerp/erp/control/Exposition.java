package dev.mockerp.erp.control;

import dev.mockerp.erp.request.Refusal;
import dev.mockerp.erp.request.RefusalWriter;
import dev.mockerp.erp.request.RequestCounts;
import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.instrumentation.jvm.JvmGarbageCollectorMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmMemoryMetrics;
import io.prometheus.metrics.instrumentation.jvm.JvmRuntimeInfoMetric;
import io.prometheus.metrics.instrumentation.jvm.JvmThreadsMetrics;
import io.prometheus.metrics.instrumentation.jvm.ProcessMetrics;
import io.prometheus.metrics.model.registry.MultiCollector;
import io.prometheus.metrics.model.registry.PrometheusRegistry;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.InfoSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

/** What is counted, in Prometheus' text format. */
final class Exposition {

    private final PrometheusRegistry registry = new PrometheusRegistry();
    private final PrometheusTextFormatWriter writer =
            PrometheusTextFormatWriter.builder().build();
    private final RequestCounts requests;
    private final RefusalWriter refusals;

    Exposition(RequestCounts requests, RefusalWriter refusals) {
        this.requests = requests;
        this.refusals = refusals;
        registry.register((MultiCollector) this::ours);
        JvmMemoryMetrics.builder().register(registry);
        JvmGarbageCollectorMetrics.builder().register(registry);
        JvmThreadsMetrics.builder().register(registry);
        JvmRuntimeInfoMetric.builder().register(registry);
        ProcessMetrics.builder().register(registry);
    }

    ByteArrayOutputStream text() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(out, registry.scrape());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    private MetricSnapshots ours() {
        return MetricSnapshots.of(info(), answered(), durations(), refused());
    }

    private static InfoSnapshot info() {
        return InfoSnapshot.builder()
                .name("mockerp")
                .help("The mock ERP that runs.")
                .dataPoint(InfoSnapshot.InfoDataPointSnapshot.builder()
                        .labels(Labels.of("version", Version.text()))
                        .build())
                .build();
    }

    private CounterSnapshot answered() {
        CounterSnapshot.Builder metric =
                CounterSnapshot.builder().name("mockerp_requests").help("Requests that were answered.");
        for (RequestCounts.Counts counts : requests.all()) {
            for (int status : counts.statuses()) {
                metric.dataPoint(CounterSnapshot.CounterDataPointSnapshot.builder()
                        .labels(labels(counts).merge(Labels.of("status", Integer.toString(status))))
                        .value(counts.answered(status))
                        .build());
            }
        }
        return metric.build();
    }

    private HistogramSnapshot durations() {
        HistogramSnapshot.Builder metric = HistogramSnapshot.builder()
                .name("mockerp_request_duration_seconds")
                .unit(Unit.SECONDS)
                .help("How long requests took inside the mock.");
        for (RequestCounts.Counts counts : requests.all()) {
            metric.dataPoint(HistogramSnapshot.HistogramDataPointSnapshot.builder()
                    .labels(labels(counts))
                    .classicHistogramBuckets(ClassicHistogramBuckets.of(RequestCounts.bounds(), counts.byDuration()))
                    .sum(counts.seconds())
                    .build());
        }
        return metric.build();
    }

    private CounterSnapshot refused() {
        CounterSnapshot.Builder metric =
                CounterSnapshot.builder().name("mockerp_refusals").help("Refusals, by what was wrong.");
        for (Refusal.Kind kind : Refusal.Kind.values()) {
            metric.dataPoint(CounterSnapshot.CounterDataPointSnapshot.builder()
                    .labels(Labels.of("kind", kind.name().toLowerCase(Locale.ROOT)))
                    .value(refusals.written(kind))
                    .build());
        }
        return metric.build();
    }

    private static Labels labels(RequestCounts.Counts counts) {
        return Labels.of("api", counts.api(), "operation", counts.operation());
    }
}
