package org.chancery.serve.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;
import org.chancery.serve.operation.EndedOperation;
import org.chancery.serve.operation.OperationListener;
import org.jboss.logging.Logger;

/** Logs each slow operation in one line, without what was asked. */
@ApplicationScoped
class SlowOperations implements OperationListener {
    private static final Logger LOG = Logger.getLogger(SlowOperations.class);

    private final MonitoringConfig config;
    private final LinesPerMinute lines;

    SlowOperations(MonitoringConfig config, Clock clock) {
        this.config = config;
        this.lines = new LinesPerMinute(config.slowOperationsPerMinute(), clock);
    }

    @Override
    public Consumer<EndedOperation> begin() {
        return operation -> {
            if (operation.duration().compareTo(config.slowOperation()) >= 0) {
                lines.take().ifPresent(leftOut -> log(operation, leftOut));
            }
        };
    }

    private static void log(EndedOperation operation, long leftOut) {
        if (leftOut > 0) {
            LOG.warnf("%d more slow operations were not logged", leftOut);
        }
        LOG.warnf(
                "Slow operation name=%s durationMillis=%d statements=%d price=%s outcome=%s codes=%s document=%s"
                        + " correlationId=%s",
                operation.name().map(OperationNames::shortened).orElse(OperationNames.ANONYMOUS),
                operation.duration().toMillis(),
                operation.statements(),
                operation.price().isPresent() ? operation.price().getAsLong() : "unknown",
                operation.outcome().label(),
                operation.codes().stream().distinct().toList(),
                operation.documentHash(),
                operation.correlationId());
    }
}
