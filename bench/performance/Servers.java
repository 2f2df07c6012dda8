import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Starts Chancery and its peers, each as it is meant to run in production, on free ports of the loopback. */
final class Servers {
    private static final int SECONDS_TO_START = 120;
    private static final Pattern IMAGE_SETTING = Pattern.compile("\\b(QUARKUS_[A-Z_]+|CHANCERY_[A-Z_]+)=(\\S+)");
    /** A question that any schema answers. */
    private static final Request ANY = new Question("{ __typename }", Map.of()).asPost();

    private final Path app;
    private final Path work;
    private final Path peers = Path.of("bench", "peers").toAbsolutePath();
    private final String java =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private double secondsToReady;

    Servers(Path app, Path work) {
        this.app = app;
        this.work = work;
    }

    /** With its embedded server on this folder. */
    HttpContestant chancery(String name, Path archive) throws IOException {
        HttpContestant chancery = chancery(name, Map.of("CHANCERY_EMBEDDED_DATA_DIRECTORY", archive.toString()), null);
        chancery.hasStarted(Database.of(archive));
        return chancery;
    }

    /** With a server that is running. */
    HttpContestant chancery(String name, Database database) throws IOException {
        return chancery(
                name,
                Map.of(
                        "QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", Database.USER,
                        "QUARKUS_DATASOURCE_PASSWORD", database.password()),
                database);
    }

    private HttpContestant chancery(String name, Map<String, String> settings, Database database) throws IOException {
        int port = freePort();
        Map<String, String> environment = new HashMap<>(settings);
        imageSettings(environment);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        List<String> command = new ArrayList<>(List.of(java, "@" + jvmOptions()));
        if (Files.exists(app.resolve("chancery.aot"))) {
            command.add("-XX:AOTCache=chancery.aot");
        }
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return start(name, Dialect.CHANCERY, app, environment, command, port, database, Request.get("/q/health/ready"));
    }

    /** The flags of the image's JVM. */
    private Path jvmOptions() {
        Path packaged = app.resolve("jvm.options");
        return Files.exists(packaged)
                ? packaged
                : Path.of("docker", "jvm.options").toAbsolutePath();
    }

    /** The settings that the image has besides those of the application. */
    private static void imageSettings(Map<String, String> environment) throws IOException {
        Matcher matcher = IMAGE_SETTING.matcher(Files.readString(Path.of("docker", "Dockerfile.jvm")));
        while (matcher.find()) {
            environment.put(matcher.group(1), matcher.group(2));
        }
    }

    HttpContestant mercurius(String name, Database database) throws IOException {
        int port = freePort();
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("PORT", Integer.toString(port));
        environment.put("NODE_ENV", "production");
        return start(name, Dialect.MERCURIUS, peers, environment, node("mercurius/server.mjs"), port, database, ANY);
    }

    HttpContestant postGraphile(String name, Database database) throws IOException {
        int port = freePort();
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("PORT", Integer.toString(port));
        environment.put("NODE_ENV", "production");
        environment.put("GRAPHILE_ENV", "production");
        environment.put(
                "DATABASE_URL",
                "postgres://%s:%s@127.0.0.1:%d/%s"
                        .formatted(Database.USER, database.password(), database.port(), Database.NAME));
        List<String> command =
                node("node_modules/postgraphile/dist/cli-run.js", "--config", "postgraphile/graphile.config.mjs");
        return start(name, Dialect.POSTGRAPHILE, peers, environment, command, port, database, ANY);
    }

    HttpContestant rest(String name, Database database) throws IOException {
        int port = freePort();
        List<String> command = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                "Rest",
                Integer.toString(port),
                database.jdbcUrl(),
                database.password());
        return start(name, Dialect.REST, peers, database.environment(), command, port, database, Request.get("/ready"));
    }

    private List<String> node(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(peers.resolve("node_modules/.bin/node").toString()));
        command.addAll(List.of(arguments));
        return command;
    }

    private HttpContestant start(
            String name,
            Dialect dialect,
            Path folder,
            Map<String, String> environment,
            List<String> command,
            int port,
            Database database,
            Request probe)
            throws IOException {
        Path log = work.resolve(name.replace(' ', '-') + ".log");
        long begin = System.nanoTime();
        Program program = Program.start(name, folder, log, environment, command);
        HttpContestant contestant = new HttpContestant(name, dialect, program, port, database);
        contestant.waitFor(probe, SECONDS_TO_START);
        secondsToReady = (System.nanoTime() - begin) / 1e9;
        return contestant;
    }

    /** Of the server started last. */
    double secondsToReady() {
        return secondsToReady;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
