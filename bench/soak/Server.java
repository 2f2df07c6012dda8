import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** The server under load, and its own metrics. */
final class Server {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LONGEST_WAIT)
            .build();
    private final String origin;
    private final long pid;

    Server(String origin, long pid) {
        this.origin = origin;
        this.pid = pid;
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(to(path));
    }

    HttpResponse<byte[]> post(String contentType, String body) throws IOException, InterruptedException {
        return send(to("/graphql").header("Content-Type", contentType).POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Accept", path.equals("/graphql") ? "application/graphql-response+json" : "*/*")
                .timeout(LONGEST_WAIT);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }

    /** Twice, because the second collection frees what the first finalises. */
    Levels levels() throws IOException, InterruptedException {
        for (int time = 0; time < 2; time++) {
            new ProcessBuilder("jcmd", Long.toString(pid), "GC.run").start().waitFor();
        }
        String metrics = new String(get("/q/metrics").body());
        return new Levels(
                metric(metrics, "jvm_memory_used_bytes{area=\"heap\""),
                metric(metrics, "jvm_threads_live_threads"),
                metric(metrics, "process_files_open_files"),
                metric(metrics, "agroal_active_count"));
    }

    private static long metric(String metrics, String prefix) {
        return (long) metrics.lines()
                .filter(line -> line.startsWith(prefix))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }
}
