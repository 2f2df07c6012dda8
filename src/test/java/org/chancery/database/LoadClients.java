package org.chancery.database;

import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.chancery.serve.http.GraphQL;

/** Clients that ask the same question all the time, and remember what they were told. */
final class LoadClients implements AutoCloseable {
    static final String QUESTION = """
            { meetings(filter: { between: ["Russia", "Tajikistan"], during: "2023" }) { totalCount } }""";
    static final String ANSWERED = "ANSWERED";
    private static final Set<String> FORESEEN = Set.of(ANSWERED, "UNAVAILABLE", "DEADLINE_EXCEEDED", "OVERLOADED");

    private final ExecutorService threads;
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicLong longestNanos = new AtomicLong();
    private final Map<String, AtomicInteger> outcomes = new ConcurrentHashMap<>();
    private volatile boolean stopped;

    private LoadClients(int number) {
        threads = Executors.newFixedThreadPool(number);
        for (int client = 0; client < number; client++) {
            threads.execute(this::ask);
        }
    }

    static LoadClients asking(int number) {
        return new LoadClients(number);
    }

    private void ask() {
        while (!stopped) {
            long begin = System.nanoTime();
            String outcome = outcome(GraphQL.post(QUESTION));
            longestNanos.accumulateAndGet(System.nanoTime() - begin, Math::max);
            outcomes.computeIfAbsent(outcome, key -> new AtomicInteger()).incrementAndGet();
            if (outcome.equals(ANSWERED)) {
                answers.incrementAndGet();
            } else {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a client was told: that it is answered, or why it is not. */
    static String outcome(Response response) {
        String code = response.path("errors[0].extensions.code");
        if (code != null) {
            return code;
        }
        Integer count = response.path("data.meetings.totalCount");
        return response.statusCode() == 200 && count != null && count == 7 ? ANSWERED : response.asString();
    }

    /** Waits until so many more have been answered. */
    void awaitAnswers(int more) {
        int enough = answers.get() + more;
        await().atMost(Duration.ofMinutes(1)).until(() -> answers.get() >= enough);
    }

    /** What was told that is neither the answer nor a refusal which says why. */
    Set<String> strangeAnswers() {
        return outcomes.keySet().stream()
                .filter(outcome -> !FORESEEN.contains(outcome))
                .collect(Collectors.toSet());
    }

    Duration longestWait() {
        return Duration.ofNanos(longestNanos.get());
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        threads.shutdown();
        threads.awaitTermination(30, TimeUnit.SECONDS);
    }
}
