import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportOptions;
import org.chancery.postgres.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Compares the statistics of a running application over made-up events with plain SQL for the same numbers. Every tenth
 * event is known to the month, every fiftieth to the year.
 */
public final class StatisticsBenchmark {
    private static final String DATABASE = "chancery_bench_statistics";
    private static final int WARM_UPS = 5;
    private static final int ROUNDS = 15;

    /** A comparison of an operation with handwritten SQL for certain dates only. */
    private record Comparison(String what, String operation, String sql) {}

    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison(
                    "by YEAR, everything",
                    "{ statistics(by: [YEAR]) { buckets { count period { edtf } } } }",
                    "select date_trunc('year', earliest_begin), count(*) from event group by 1"),
            new Comparison(
                    "by MONTH, everything",
                    "{ statistics(by: [MONTH]) { buckets { count period { edtf } } } }",
                    "select date_trunc('month', earliest_begin), count(*) from event group by 1"),
            new Comparison(
                    "by MONTH, SHARED, everything",
                    "{ statistics(by: [MONTH], counting: SHARED) { buckets { count period { edtf } } } }",
                    "select date_trunc('month', earliest_begin), count(*) from event group by 1"),
            new Comparison(
                    "by PLACE, everything",
                    "{ statistics(by: [PLACE]) { buckets { count place { name latitude longitude } } } }",
                    "select place_id, count(*) from event group by 1"),
            new Comparison(
                    "by ACTOR, the first 20, everything",
                    "{ statistics(by: [ACTOR], first: 20) { buckets { count actor { name } } } }",
                    "select actor_id, count(distinct event_id) from event_party group by 1 order by 2 desc limit 20"),
            new Comparison(
                    "by PAIR, the first 20, everything",
                    "{ statistics(by: [PAIR], first: 20) { groupCount buckets { count pair { name } } } }",
                    """
                    select a.actor_id, b.actor_id, count(distinct a.event_id)
                    from event_party a join event_party b on b.event_id = a.event_id and b.actor_id > a.actor_id
                    where a.participant_id <> b.participant_id group by 1, 2 order by 3 desc limit 20"""),
            new Comparison(
                    "by LEVEL and YEAR, everything",
                    "{ statistics(by: [LEVEL, YEAR]) { buckets { count level period { edtf } } } }",
                    """
                    select p.level, date_trunc('year', e.earliest_begin), count(distinct e.id)
                    from event e join event_party p on p.event_id = e.id group by 1, 2"""),
            new Comparison("counterparts of one state in ten years, by level", """
                    { statistics(by: [ACTOR, LEVEL], first: 10, filter: { between: ["State 7"], during: "2000/2009" }) {
                        eventCount groupCount buckets { count actor { name } level } } }""", """
                    select b.actor_id, b.level, count(distinct a.event_id)
                    from event_party a join event_party b on b.event_id = a.event_id and b.participant_id <> a.participant_id
                    where a.actor_id = (select entry_id from name where text = 'State 7')
                      and a.earliest between '2000-01-01' and '2009-12-31' group by 1, 2"""),
            new Comparison("each pair of eight states by month in ten years", """
                    { statistics(by: [PAIR, MONTH], filter: { during: "2000/2009" }, among: ["State 1", "State 2", "State 3",
                        "State 4", "State 5", "State 6", "State 7", "State 8"]) { buckets { count pair { name } period { edtf } } } }""", """
                    select a.actor_id, b.actor_id, date_trunc('month', a.earliest), count(distinct a.event_id)
                    from event_party a join event_party b on b.event_id = a.event_id and b.actor_id > a.actor_id
                    where a.participant_id <> b.participant_id and a.earliest between '2000-01-01' and '2009-12-31'
                      and a.actor_id in (select entry_id from name where text similar to 'State [1-8]')
                      and b.actor_id in (select entry_id from name where text similar to 'State [1-8]')
                    group by 1, 2, 3"""),
            new Comparison("contact of two states", """
                    { contact(between: ["State 1", "State 2"]) { count first { title } latest { title }
                        longestGap { from { title } to { title } days { atLeast atMost } } byLevel { level count } } }""", """
                    select max(gap) from (
                        select a.earliest - lag(a.latest) over (order by a.earliest) as gap
                        from event_party a join event_party b on b.event_id = a.event_id and b.participant_id <> a.participant_id
                        where a.actor_id = (select entry_id from name where text = 'State 1')
                          and b.actor_id = (select entry_id from name where text = 'State 2')) g"""));

    private final Path folder;
    private final String server;
    private final String user;
    private final String password;
    private final HttpClient http = HttpClient.newHttpClient();

    private StatisticsBenchmark(Path folder, String server, String user, String password) {
        this.folder = folder;
        this.server = server;
        this.user = user;
        this.password = password;
    }

    /** The arguments are the working folder and the number of events. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        int events = Integer.parseInt(arguments[1]);
        String url = System.getenv("BENCH_JDBC_URL");
        if (url != null) {
            new StatisticsBenchmark(folder, url, System.getenv("BENCH_USER"), System.getenv("BENCH_PASSWORD"))
                    .run(events);
            return;
        }
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.resolve("data"))) {
            String withoutName =
                    embedded.jdbcUrl().substring(0, embedded.jdbcUrl().lastIndexOf('/') + 1);
            new StatisticsBenchmark(folder, withoutName, embedded.username(), embedded.password()).run(events);
        }
    }

    private void run(int events) throws Exception {
        fill(events);
        int port = freePort();
        Process application = start(port);
        try {
            waitFor(port);
            System.out.printf("%,d events; medians of %d, in milliseconds%n", events, ROUNDS);
            System.out.println("| | over HTTP | bare SQL | ratio |");
            System.out.println("|---|---:|---:|---:|");
            for (Comparison comparison : COMPARISONS) {
                System.out.println(compare(comparison, port));
            }
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    private String compare(Comparison comparison, int port) throws Exception {
        double[] ours = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        try (Connection connection = connect(DATABASE)) {
            for (int round = -WARM_UPS; round < ROUNDS; round++) {
                double asked = ask(comparison.operation(), port);
                double queried = query(connection, comparison.sql());
                if (round >= 0) {
                    ours[round] = asked;
                    bare[round] = queried;
                }
            }
        }
        return "| %s | %.1f | %.1f | %.2f |"
                .formatted(comparison.what(), median(ours), median(bare), median(ours) / median(bare));
    }

    private double ask(String operation, int port) throws Exception {
        String body =
                "{\"query\": \"%s\"}".formatted(operation.replace("\"", "\\\"").replace("\n", " "));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        double taken = milliseconds(start);
        if (answer.statusCode() != 200 || answer.body().contains("\"errors\"")) {
            throw new IllegalStateException(operation + ": " + answer.body());
        }
        return taken;
    }

    private static double query(Connection connection, String sql) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int read = 0;
            while (rows.next()) {
                read += rows.getObject(1) == null ? 0 : 1;
            }
            if (read < 0) {
                throw new IllegalStateException();
            }
        }
        return milliseconds(start);
    }

    private void fill(int events) throws Exception {
        if (hasEvents(events)) {
            return;
        }
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + DATABASE);
            statement.execute("create database " + DATABASE);
        }
        Flyway.configure().dataSource(server + DATABASE, user, password).load().migrate();
        Path csv = folder.resolve("meetings-" + events + ".csv");
        MadeUpMeetings.write(csv, events);
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server + DATABASE);
        dataSource.setUser(user);
        dataSource.setPassword(password);
        ImportReport report = new DatasetImport(dataSource, change -> {}, Clock.systemUTC())
                .run(
                        new MadeUpMeetings(),
                        Inputs.of(List.of(csv)),
                        ImportOptions.DEFAULT,
                        (stage, done, total, records) -> {});
        System.out.println(report.counts() + " in " + report.duration());
        blur();
    }

    private boolean hasEvents(int events) {
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from event where duration_class >= 0")) {
            rows.next();
            return rows.getInt(1) >= events;
        } catch (SQLException e) {
            return false;
        }
    }

    private void blur() throws SQLException {
        try (Connection connection = connect(DATABASE);
                Statement statement = connection.createStatement()) {
            for (String[] blurred :
                    List.of(new String[] {"10", "month", "YYYY-MM"}, new String[] {"50", "year", "YYYY"})) {
                String first = "date_trunc('%s', earliest_begin)".formatted(blurred[1]);
                String last = "%s + interval '1 %s' - interval '1 millisecond'".formatted(first, blurred[1]);
                statement.execute("""
                        update event set during = to_char(earliest_begin, '%s'), earliest_begin = %s, latest_begin = %s,
                                         earliest_end = %2$s, latest_end = %3$s
                        where id %% %4$s = 0""".formatted(blurred[2], first, last, blurred[0]));
            }
            statement.execute("""
                    update event_party p set earliest = e.earliest_begin, latest = e.latest_end
                    from event e where e.id = p.event_id and e.id % 10 = 0""");
            statement.execute("vacuum full analyze");
        }
    }

    private Process start(int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dquarkus.http.port=" + port,
                "-Dchancery.dossier.load=false",
                // A busy machine needs more time.
                "-Dquarkus.datasource.jdbc.acquisition-timeout=120",
                "-jar",
                "target/quarkus-app/quarkus-run.jar");
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", server + DATABASE);
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", user);
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", password);
        Path log = folder.resolve("application.log");
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    private void waitFor(int port) throws Exception {
        for (int attempt = 0; attempt < 1_500; attempt++) {
            try {
                ask("{ actor(ref: \"State 1\") { id } }", port);
                return;
            } catch (IOException e) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The application did not start; see " + folder.resolve("application.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + database, user, password);
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static double milliseconds(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
