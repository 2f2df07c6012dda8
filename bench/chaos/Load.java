import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Clients that ask all the time, compare each answer with the right one, and remember the errors. */
final class Load implements AutoCloseable {
    static final String QUESTION = "{ meetings(filter: { between: [\"Russia\", \"Tajikistan\"], during: \"2023\" })"
            + " { totalCount nodes { id title } } }";
    private static final Pattern CODE = Pattern.compile("\"code\":\"(\\w+)\"");

    private final Application application;
    private final String answer;
    private final ExecutorService threads;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private volatile boolean stopped;
    private long longest;
    private long lastRefusal;

    Load(Application application, int clients, String answer) {
        this.application = application;
        this.answer = answer;
        threads = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            threads.execute(this::ask);
        }
    }

    private void ask() {
        while (!stopped) {
            long start = System.nanoTime();
            String outcome = outcome();
            record(outcome, System.nanoTime() - start);
            if (!outcome.equals("ANSWERED")) {
                sleep(50);
            }
        }
    }

    private String outcome() {
        try {
            String told = application.ask(QUESTION);
            Matcher code = CODE.matcher(told);
            return told.equals(answer) ? "ANSWERED" : code.find() ? code.group(1) : "WRONG " + told;
        } catch (IOException noAnswer) {
            return "NO ANSWER " + noAnswer;
        }
    }

    private synchronized void record(String outcome, long nanos) {
        outcomes.merge(outcome, 1, Integer::sum);
        longest = Math.max(longest, nanos);
        if (!outcome.equals("ANSWERED")) {
            lastRefusal = System.nanoTime();
        }
    }

    /** The time from this moment to the last rejection. */
    synchronized Duration recoveredAfter(long nanos) {
        return Duration.ofNanos(Math.max(0, lastRefusal - nanos));
    }

    synchronized Map<String, Integer> outcomes() {
        return new TreeMap<>(outcomes);
    }

    synchronized Duration longest() {
        return Duration.ofNanos(longest);
    }

    static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopped = true;
        threads.shutdown();
        threads.awaitTermination(90, TimeUnit.SECONDS);
    }
}
