import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures a cheap question beside many dear ones. */
public final class Overload {
    private static final int CLIENTS = 200;
    private static final long PROMISED_P99_MILLIS = 500;
    private static final long PAUSE_MILLIS = 25;
    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");

    private static final List<String> DEAR = List.of(
            "{ statistics(by: [PAIR], first: 100) { groupCount buckets { count pair { name } } } }",
            "{ statistics(by: [ACTOR], first: 100) { groupCount buckets { count } } }",
            "{ timeline(filter: {text: \"a\"}, first: 200) { totalCount nodes { id title participants { role "
                    + "actor { name } } } } }",
            "{ meetings(first: 200) { totalCount nodes { id title place { name } participants { role level "
                    + "actor { id name } } } } }",
            "{ search(text: \"Persn of a stte\", first: 200) { totalCount nodes { __typename } } }");

    private static final String PAIR = """
            { meetings(filter: {between: ["iso3166:%s", "iso3166:%s"], during: "20%02d"}, first: 20) {
                nodes { id title place { name } date { edtf } participants { role actor { id name } } } } }""";
    private static final String[] STATES = {"AD", "AE", "AF", "AG", "AL", "AM", "AO", "AR", "AT", "AU"};

    private final URI endpoint;
    private final HttpClient http = HttpClient.newBuilder()
            // Over HTTP/2 all clients would share one connection, which has a limit of its own.
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();
    private int asked;

    private Overload(URI endpoint) {
        this.endpoint = endpoint;
    }

    /** The arguments are the origin of the server and the seconds of each of the two measurements. */
    public static void main(String[] arguments) throws Exception {
        try {
            new Overload(URI.create(arguments[0] + "/graphql")).run(Integer.parseInt(arguments[1]));
        } catch (Exception failure) {
            // The other clients would go on.
            failure.printStackTrace();
            System.exit(1);
        }
    }

    private void run(int seconds) throws Exception {
        measure(Math.min(10, seconds));
        long[] alone = measure(seconds);
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        long end = System.nanoTime() + Duration.ofSeconds(seconds + 2).toNanos();
        for (int client = 0; client < CLIENTS; client++) {
            String dear = DEAR.get(client % DEAR.size());
            clients.submit(() -> askUntil(end, dear));
        }
        Thread.sleep(2_000);
        long[] beside = measure(seconds);
        clients.shutdown();
        System.out.println("| the pair question | answers | p50, ms | p99, ms | longest, ms |");
        System.out.println("|---|---:|---:|---:|---:|");
        print("alone", alone);
        print("beside " + CLIENTS + " clients of the dearest operations", beside);
        System.out.println("\nOutcomes of the dear ones: " + outcomes);
        boolean isKept = percentile(beside, 99) < PROMISED_P99_MILLIS
                && outcomes.keySet().stream()
                        .allMatch(List.of("200", "503 OVERLOADED", "504 DEADLINE_EXCEEDED")::contains);
        System.out.println(isKept ? "kept" : "BROKEN");
        System.exit(isKept ? 0 : 1);
    }

    private void askUntil(long end, String query) {
        while (System.nanoTime() < end) {
            String outcome;
            try {
                HttpResponse<String> answer = ask(query);
                Matcher code = CODE.matcher(answer.body());
                boolean isRefused = answer.statusCode() != 200 || answer.body().startsWith("{\"errors\"");
                outcome = answer.statusCode() + (isRefused && code.find() ? " " + code.group(1) : "");
                // A rejected client comes back sooner than it should.
                Thread.sleep(isRefused ? 100 : 0);
            } catch (Exception e) {
                outcome = e.getClass().getSimpleName();
            }
            outcomes.computeIfAbsent(outcome, key -> new LongAdder()).increment();
        }
    }

    /** Asks for this time, and returns the sorted times of the answers in microseconds. */
    private long[] measure(int seconds) throws Exception {
        List<Long> times = new ArrayList<>();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        while (System.nanoTime() < end) {
            int number = asked++;
            String query = PAIR.formatted(
                    STATES[number % STATES.length],
                    STATES[(number + 1 + number / STATES.length % (STATES.length - 1)) % STATES.length],
                    number % 24);
            long start = System.nanoTime();
            HttpResponse<String> answer = ask(query);
            times.add((System.nanoTime() - start) / 1_000);
            if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
                throw new IllegalStateException(
                        "The pair question was answered with " + answer.statusCode() + " " + answer.body());
            }
            Thread.sleep(PAUSE_MILLIS);
        }
        return times.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private HttpResponse<String> ask(String query) throws Exception {
        String body = "{\"query\": \""
                + query.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ") + "\"}";
        return http.send(
                HttpRequest.newBuilder(endpoint)
                        .header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static void print(String what, long[] times) {
        System.out.printf(
                "| %s | %d | %.1f | %.1f | %.1f |%n",
                what,
                times.length,
                percentile(times, 50),
                percentile(times, 99),
                Arrays.stream(times).max().orElse(0) / 1_000.0);
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000.0;
    }
}
