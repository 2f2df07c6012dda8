import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportListener;
import org.chancery.ingest.write.run.ImportOptions;
import org.chancery.postgres.EmbeddedDatabase;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Imports made-up meetings, and copies the resulting rows directly into another archive with the same constraints and
 * indexes. The difference is the time to read, check, recognise, resolve and derive.
 */
public final class ImportBenchmark {
    /** The tables, in the order of their references. */
    private static final List<String> TABLES = List.of(
            "dataset",
            "entry",
            "source",
            "actor",
            "actor_code",
            "affiliation",
            "place",
            "event",
            "meeting",
            "participation",
            "event_party",
            "name",
            "citation");

    private final Path folder;
    private final String server;
    private final String user;
    private final String password;

    private ImportBenchmark(Path folder, String server, String user, String password) {
        this.folder = folder;
        this.server = server;
        this.user = user;
        this.password = password;
    }

    /** The arguments are the working folder and the numbers of meetings. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String url = System.getenv("BENCH_JDBC_URL");
        if (url != null) {
            new ImportBenchmark(folder, url, System.getenv("BENCH_USER"), System.getenv("BENCH_PASSWORD"))
                    .run(arguments);
            return;
        }
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(folder.resolve("data"))) {
            String withoutName =
                    embedded.jdbcUrl().substring(0, embedded.jdbcUrl().lastIndexOf('/') + 1);
            new ImportBenchmark(folder, withoutName, embedded.username(), embedded.password()).run(arguments);
        }
    }

    private void run(String[] arguments) throws Exception {
        ArrayList<String> lines = new ArrayList<>();
        lines.add("| meetings | rows stored | our seconds | bare seconds | ratio | meetings/s | bare meetings/s "
                + "| peak heap |");
        lines.add("|---:|---:|---:|---:|---:|---:|---:|---:|");
        for (int index = 1; index < arguments.length; index++) {
            String line = compare(Integer.parseInt(arguments[index]));
            System.out.println(line);
            lines.add(line);
        }
        lines.forEach(System.out::println);
        System.out.println("Bare copies by "
                + (hasPsql() ? "psql \\copy" : "the JDBC driver's COPY, since " + "there is no psql"));
    }

    private String compare(int meetings) throws Exception {
        Path csv = folder.resolve("meetings-" + meetings + ".csv");
        MadeUpMeetings.write(csv, meetings);
        freshDatabase("chancery_bench_ours");
        freshDatabase("chancery_bench_bare");
        double ours = importMeetings(csv);
        double heap = peakHeap();
        Map<String, Long> rows = dump();
        double bare = copyBare(rows);
        return "| %,d | %,d | %.1f | %.1f | %.2f | %,.0f | %,.0f | %.0f MB |"
                .formatted(
                        meetings,
                        rows.values().stream().mapToLong(Long::longValue).sum(),
                        ours,
                        bare,
                        bare / ours,
                        meetings / ours,
                        meetings / bare,
                        heap);
    }

    private double importMeetings(Path csv) {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(server + "chancery_bench_ours");
        dataSource.setUser(user);
        dataSource.setPassword(password);
        long start = System.nanoTime();
        ImportReport report = new DatasetImport(dataSource, change -> {}, Clock.systemUTC())
                .run(new MadeUpMeetings(), Inputs.of(List.of(csv)), ImportOptions.DEFAULT, progress(start));
        System.out.println(report.counts() + " " + report.problemCount() + " problems " + report.duration());
        report.problems().stream().limit(3).forEach(System.out::println);
        return seconds(start);
    }

    private static ImportListener progress(long start) {
        return (stage, done, total, records) -> {
            if (records > 0 && records % 100_000 == 0) {
                System.out.printf("%s %,d after %.1f s%n", stage, records, seconds(start));
            }
        };
    }

    private Map<String, Long> dump() throws SQLException, IOException {
        TreeMap<String, Long> rows = new TreeMap<>();
        try (Connection connection = connect("chancery_bench_ours")) {
            for (String table : TABLES) {
                try (OutputStream out = Files.newOutputStream(file(table))) {
                    rows.put(
                            table,
                            connection
                                    .unwrap(PGConnection.class)
                                    .getCopyAPI()
                                    .copyOut("copy " + columns(connection, table) + " to stdout", out));
                }
            }
        }
        return rows;
    }

    private double copyBare(Map<String, Long> rows) throws Exception {
        ArrayList<String> script = new ArrayList<>();
        try (Connection connection = connect("chancery_bench_bare")) {
            for (String table : TABLES) {
                if (rows.get(table) > 0) {
                    script.add("\\copy " + columns(connection, table) + " from '" + file(table) + "'");
                }
            }
        }
        System.gc();
        checkpoint();
        long start = System.nanoTime();
        if (hasPsql()) {
            copyByPsql(script);
        } else {
            copyByDriver(rows);
        }
        return seconds(start);
    }

    private void copyByPsql(List<String> script) throws IOException, InterruptedException {
        Path file = folder.resolve("copy.sql");
        Files.write(file, script);
        ProcessBuilder builder = new ProcessBuilder(
                "psql",
                "-X",
                "-q",
                "-v",
                "ON_ERROR_STOP=1",
                (server + "chancery_bench_bare").substring("jdbc:".length()),
                "-U",
                user,
                "-f",
                file.toString());
        builder.environment().put("PGPASSWORD", password);
        if (builder.inheritIO().start().waitFor() != 0) {
            throw new IllegalStateException("psql failed");
        }
    }

    private void copyByDriver(Map<String, Long> rows) throws SQLException, IOException {
        try (Connection connection = connect("chancery_bench_bare")) {
            for (String table : TABLES) {
                if (rows.get(table) > 0) {
                    try (InputStream in = Files.newInputStream(file(table))) {
                        connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyIn("copy " + columns(connection, table) + " from stdin", in);
                    }
                }
            }
        }
    }

    private Path file(String table) {
        return folder.toAbsolutePath().resolve(table + ".copy");
    }

    /** The table with its stored columns, in the form of COPY. */
    private static String columns(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select string_agg(column_name, ', ' order by ordinal_position) from information_schema.columns
                        where table_name = '%s' and table_schema = 'public' and is_generated = 'NEVER'""".formatted(table))) {
            rows.next();
            return table + " (" + rows.getString(1) + ")";
        }
    }

    private void freshDatabase(String name) throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name);
            statement.execute("create database " + name);
        }
        Flyway.configure().dataSource(server + name, user, password).load().migrate();
        checkpoint();
    }

    private void checkpoint() throws SQLException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(server + database, user, password);
    }

    private static boolean hasPsql() {
        try {
            return new ProcessBuilder("psql", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double peakHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1e6;
    }
}
