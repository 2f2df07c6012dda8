package org.chancery.serve.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.serve.operation.generated.GeneratedOperation;
import org.chancery.serve.operation.generated.OperationGenerator;

/** Asks both engines generated operations, and notes each difference with the seed of its operation. */
final class GeneratedRun {
    private static final int MOST_DIFFERENCES = 10;
    private final BothEngines engines;
    private final OperationGenerator generator;
    private final boolean isFaultExpected;
    private final List<String> differences = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger executed = new AtomicInteger();
    private final AtomicInteger withErrors = new AtomicInteger();
    private final AtomicInteger withoutData = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    /** @param isFaultExpected whether resolvers may fail in ways that the client cannot foresee */
    GeneratedRun(BothEngines engines, OperationGenerator generator, boolean isFaultExpected) {
        this.engines = engines;
        this.generator = generator;
        this.isFaultExpected = isFaultExpected;
    }

    /** Asks so many operations, with all processors. */
    void ask(long firstSeed, int operations) throws InterruptedException, ExecutionException {
        int workers = Runtime.getRuntime().availableProcessors();
        ExecutorService threads = Executors.newFixedThreadPool(workers, OperationThreads.named("generated"));
        try {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> working = new ArrayList<>();
            for (int worker = 0; worker < workers; worker++) {
                working.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement(); number < operations; number = next.getAndIncrement()) {
                        ask(firstSeed + number);
                    }
                }));
            }
            for (Future<?> each : working) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private void ask(long seed) {
        GeneratedOperation operation = generator.operation(seed);
        Comparison comparison = engines.compare(new Question(
                operation.document(),
                operation.name(),
                operation.variables(),
                seed % 10 == 0,
                operation.acceptLanguage()));
        count(comparison.plain());
        boolean isFaulty = !isFaultExpected
                && (comparison.served().hasFault() || comparison.plain().hasFault());
        if ((isFaulty || !comparison.isEqual()) && differences.size() < MOST_DIFFERENCES) {
            differences.add("seed %d, variables %s, Accept-Language %s:\n%s\n%s"
                    .formatted(
                            seed,
                            operation.variables(),
                            operation.acceptLanguage(),
                            operation.document(),
                            isFaulty ? comparison.served().errors() : comparison.difference()));
        }
    }

    private void count(Answer answer) {
        if (!answer.isExecuted()) {
            refused.incrementAndGet();
            return;
        }
        executed.incrementAndGet();
        if (!answer.errors().isEmpty()) {
            withErrors.incrementAndGet();
        }
        if ("null".equals(answer.data())) {
            withoutData.incrementAndGet();
        }
    }

    /** The first ones that were found. */
    List<String> differences() {
        return differences;
    }

    int executed() {
        return executed.get();
    }

    int withErrors() {
        return withErrors.get();
    }

    int withoutData() {
        return withoutData.get();
    }

    @Override
    public String toString() {
        return "%d executed, of these %d with errors and %d without data; %d refused"
                .formatted(executed.get(), withErrors.get(), withoutData.get(), refused.get());
    }
}
