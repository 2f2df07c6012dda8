package org.chancery.serve.monitoring;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.chancery.serve.export.EndedExport;

/** Counts and times exports by format and outcome. */
@ApplicationScoped
class ExportMetrics {
    private final MeterRegistry registry;

    ExportMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void ended(@Observes EndedExport export) {
        registry.timer(
                        "chancery.exports",
                        "format",
                        export.format().name(),
                        "outcome",
                        export.outcome().label())
                .record(export.duration());
    }
}
