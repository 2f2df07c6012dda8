import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process, to serve or for one command. */
final class Application implements AutoCloseable {
    static final int SLOTS = 8;
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final Process process;
    final Path log;
    private final URI origin;

    private Application(Process process, Path log, URI origin) {
        this.process = process;
        this.log = log;
        this.origin = origin;
    }

    static Application serve(Path work, Map<String, String> settings) throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Map<String, String> all = new java.util.HashMap<>(settings);
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", Integer.toString(SLOTS));
        Application application =
                start(work.resolve("server.log"), all, URI.create("http://127.0.0.1:" + port), List.of());
        application.awaitReady(Duration.ofMinutes(3));
        return application;
    }

    /** Starts a command without waiting for its end. */
    static Application command(Path log, Map<String, String> settings, String... arguments) throws IOException {
        return start(log, settings, URI.create("http://127.0.0.1"), List.of(arguments));
    }

    private static Application start(Path log, Map<String, String> settings, URI origin, List<String> arguments)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                System.getProperty("chaos.app") + "/quarkus-run.jar"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(settings);
        return new Application(builder.start(), log, origin);
    }

    void awaitReady(Duration longest) throws Exception {
        long end = System.nanoTime() + longest.toNanos();
        while (status("/q/health/ready") != 200) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("Not ready, see " + log);
            }
            Thread.sleep(100);
        }
    }

    boolean isLive() {
        return status("/q/health/live") == 200;
    }

    boolean isReady() {
        return status("/q/health/ready") == 200;
    }

    /** The status; 0 without an answer. */
    int status(String path) {
        try {
            return send(HttpRequest.newBuilder(origin.resolve(path))).statusCode();
        } catch (IOException noAnswer) {
            return 0;
        }
    }

    String ask(String question) throws IOException {
        String body = "{\"query\":\"" + question.replace("\"", "\\\"") + "\"}";
        return send(HttpRequest.newBuilder(origin.resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return CLIENT.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    int threads() throws IOException {
        return Files.readAllLines(proc("status")).stream()
                .filter(line -> line.startsWith("Threads:"))
                .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
                .sum();
    }

    long files() throws IOException {
        try (Stream<Path> files = Files.list(proc("fd"))) {
            return files.count();
        }
    }

    private Path proc(String name) {
        return Path.of("/proc", Long.toString(process.pid()), name);
    }

    int await() throws InterruptedException {
        return process.waitFor();
    }

    /** Ends the process like kill -9. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
