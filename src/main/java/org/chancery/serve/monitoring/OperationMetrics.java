package org.chancery.serve.monitoring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.chancery.serve.operation.AnswerSource;
import org.chancery.serve.operation.EndedOperation;
import org.chancery.serve.operation.OperationListener;
import org.chancery.serve.operation.OperationOutcome;

/** Counts and times operations by name and outcome, and counts errors by code. */
@ApplicationScoped
class OperationMetrics implements OperationListener {
    private static final Duration[] BUCKETS = {
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10)
    };

    private record Series(String operation, OperationOutcome outcome) {}

    private final MeterRegistry registry;
    private final OperationNames names;
    private final Map<Series, Timer> timers = new ConcurrentHashMap<>();
    private final Map<AnswerSource, Counter> answers = new ConcurrentHashMap<>();

    OperationMetrics(MeterRegistry registry, MonitoringConfig config) {
        this.registry = registry;
        this.names = new OperationNames(config.operationNames());
    }

    @Override
    public Consumer<EndedOperation> begin() {
        return this::ended;
    }

    private void ended(EndedOperation operation) {
        timers.computeIfAbsent(new Series(names.of(operation), operation.outcome()), this::timer)
                .record(operation.duration());
        answers.computeIfAbsent(operation.source(), this::counter).increment();
        if (operation.source() == AnswerSource.COMPUTED) {
            operation
                    .price()
                    .ifPresent(price ->
                            registry.summary("chancery.operations.price").record((double) price));
        }
    }

    private Counter counter(AnswerSource source) {
        return Counter.builder("chancery.answers")
                .description("Answers of GraphQL operations by where they came from")
                .tag("source", source.label())
                .register(registry);
    }

    private Timer timer(Series series) {
        return Timer.builder("chancery.operations")
                .description("GraphQL operations by name and outcome")
                .tags(
                        "operation",
                        series.operation(),
                        "outcome",
                        series.outcome().label())
                .serviceLevelObjectives(BUCKETS)
                .register(registry);
    }

    @Override
    public void errors(List<String> codes) {
        codes.forEach(code -> registry.counter("chancery.errors", "code", code).increment());
    }
}
