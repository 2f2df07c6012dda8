import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Breaks a real PostgreSQL in every way under load. For each way it reports the time to recovery, the errors of clients
 * and the losses. Ends with 1 if a promise was broken.
 */
public final class Chaos {
    private static final Duration RECOVERY = Duration.ofSeconds(5);
    /** Fewer clients than slots, so that every rejection comes from the fault. */
    private static final int CLIENTS = Application.SLOTS - 2;

    private static final List<String> STATED = List.of("ANSWERED", "UNAVAILABLE", "DEADLINE_EXCEEDED", "OVERLOADED");

    private final Path work;
    private final Path programs;
    private final Random random = new Random(1815);
    private int broken;

    private Chaos(Path work, Path programs) {
        this.work = work;
        this.programs = programs;
    }

    public static void main(String[] arguments) throws Exception {
        Chaos chaos = new Chaos(Path.of(arguments[0]), Path.of(arguments[1]));
        System.out.println("Load of the machine at the start: "
                + Files.readString(Path.of("/proc/loadavg")).strip());
        System.out.printf("%-28s %9s %9s %8s ", "fault", "recovery", "longest", "slots");
        System.out.printf("%-44s %s%n", "answers of clients", "left over");
        ImportChaos imports = new ImportChaos(chaos.work, chaos.programs, chaos.random, chaos::promise);
        chaos.unlessLeftOut("server", chaos::oneServer);
        chaos.unlessLeftOut("failover", chaos::failover);
        chaos.unlessLeftOut("imports", () -> {
            imports.killed(Integer.getInteger("chaos.kills", 10));
            imports.serverKilled();
        });
        chaos.unlessLeftOut("disk", imports::diskFull);
        chaos.unlessLeftOut("embedded", chaos::embeddedKilled);
        System.out.println(chaos.broken == 0 ? "Every promise was kept." : chaos.broken + " promises were broken.");
        System.exit(chaos.broken == 0 ? 0 : 1);
    }

    /** A fault of a server, which is over when the method returns. */
    private interface Fault {
        void happen() throws Exception;
    }

    private void unlessLeftOut(String part, Fault faults) throws Exception {
        String only = System.getProperty("chaos.only", "");
        if (only.isEmpty() || List.of(only.split(",")).contains(part)) {
            faults.happen();
        }
    }

    private void oneServer() throws Exception {
        PostgresServer server = PostgresServer.create(programs, work.resolve("single"));
        server.start();
        try (Application application = Application.serve(work, settings(server.url(), server.user()))) {
            String answer = application.ask(Load.QUESTION);
            break_("nothing happens", application, server, answer, () -> Load.sleep(10_000));
            break_("restart, fast", application, server, answer, () -> {
                server.stop("fast");
                Load.sleep(3000);
                server.start();
            });
            break_("restart, immediate", application, server, answer, () -> {
                server.stop("immediate");
                server.start();
            });
            break_("kill -9 of all processes", application, server, answer, () -> {
                server.kill();
                Load.sleep(1000);
                server.start();
            });
            break_("mass termination, 10 times", application, server, answer, () -> {
                for (int time = 0; time < 10; time++) {
                    server.terminateAll();
                    Load.sleep(300);
                }
            });
            break_("frozen for a minute", application, server, answer, () -> {
                server.signal("STOP");
                Load.sleep(60_000);
                promise("not ready while frozen", !application.isReady());
                promise("live while frozen", application.isLive());
                server.signal("CONT");
            });
        } finally {
            server.discard();
        }
    }

    private void failover() throws Exception {
        PostgresServer primary = PostgresServer.create(programs, work.resolve("primary"));
        PostgresServer standby = primary.standby(work.resolve("standby"));
        standby.startAfter(primary);
        String url = "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/postgres?targetServerType=primary"
                .formatted(primary.port, standby.port);
        try (Application application = Application.serve(work, settings(url, primary.user()))) {
            String answer = application.ask(Load.QUESTION);
            primary.execute("create table written (number bigint)");
            Writer writer = new Writer(url, primary.user());
            break_("failover to a standby", application, standby, answer, () -> {
                Load.sleep(2000);
                primary.kill();
                Load.sleep(2000);
                standby.promote();
            });
            long last = writer.stop();
            long kept = standby.number("select count(distinct number) from written where number <= " + last);
            promise("%d commits were acknowledged, %d are kept".formatted(last, kept), kept == last && last > 0);
        } finally {
            standby.discard();
        }
    }

    /** The application's own server, which starts again by itself. */
    private void embeddedKilled() throws Exception {
        Path data = work.resolve("embedded").resolve("postgres");
        try (Application application =
                Application.serve(work, Map.of("CHANCERY_EMBEDDED_DATA_DIRECTORY", data.toString()))) {
            String answer = application.ask(Load.QUESTION);
            long start;
            try (Load load = new Load(application, CLIENTS, answer)) {
                Load.sleep(3000);
                ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                                .get(0)
                                .strip()))
                        .orElseThrow()
                        .destroyForcibly();
                start = System.nanoTime();
                Load.sleep(15_000);
                // Counted from the kill, because the application itself restarts the server.
                report("embedded server killed", load, start, "-", "", RECOVERY.multipliedBy(3));
            }
        }
    }

    private void break_(String name, Application application, PostgresServer server, String answer, Fault fault)
            throws Exception {
        int threads = application.threads();
        long files = application.files();
        try (Load load = new Load(application, CLIENTS, answer)) {
            Load.sleep(3000);
            fault.happen();
            long over = System.nanoTime();
            Load.sleep(10_000);
            load.close();
            Load.sleep(1000);
            int slots = Slots.serving(application, server);
            promise(name + ": every slot serves, not " + slots, slots == Application.SLOTS);
            promise(name + ": it is ready and live", application.isReady() && application.isLive());
            report(
                    name,
                    load,
                    over,
                    slots + "/" + Application.SLOTS,
                    "threads %+d, files %+d".formatted(application.threads() - threads, application.files() - files),
                    RECOVERY);
        }
    }

    private void report(String name, Load load, long over, String slots, String leftOver, Duration allowed) {
        Duration recovery = load.recoveredAfter(over);
        System.out.printf(
                "%-28s %8.1fs %8.1fs %8s %-44s %s%n",
                name, seconds(recovery), seconds(load.longest()), slots, load.outcomes(), leftOver);
        promise(name + ": recovery within " + allowed.toSeconds() + " s", recovery.compareTo(allowed) <= 0);
        promise(
                name + ": only stated refusals",
                STATED.containsAll(load.outcomes().keySet()));
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private void promise(String what, boolean kept) {
        if (!kept) {
            broken++;
            System.out.println("BROKEN  " + what);
        }
    }

    static Map<String, String> settings(String url, String user) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("QUARKUS_DATASOURCE_JDBC_URL", url);
        settings.put("QUARKUS_DATASOURCE_USERNAME", user);
        settings.put("QUARKUS_DATASOURCE_PASSWORD", "any");
        return settings;
    }

    /** Commits one number after the other, and remembers the acknowledged ones. */
    private static final class Writer {
        private final AtomicLong acknowledged = new AtomicLong();
        private final Thread thread;
        private volatile boolean stopped;

        Writer(String url, String user) {
            thread = new Thread(() -> write(url, user));
            thread.start();
        }

        private void write(String url, String user) {
            while (!stopped) {
                try (Connection connection = DriverManager.getConnection(
                                url + "&socketTimeout=5&connectTimeout=2&hostRecheckSeconds=1", user, "");
                        PreparedStatement insert = connection.prepareStatement("insert into written values (?)")) {
                    while (!stopped) {
                        insert.setLong(1, acknowledged.get() + 1);
                        insert.execute();
                        acknowledged.incrementAndGet();
                    }
                } catch (SQLException failure) {
                    Load.sleep(100);
                }
            }
        }

        long stop() throws InterruptedException {
            stopped = true;
            thread.join();
            return acknowledged.get();
        }
    }

    /** The number of connections that the application can use at once. */
    private static final class Slots {
        private static final String WAITING =
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query not like '%pg_stat%'";

        /** Makes an operation for each slot wait for a lock. Each holds its connection. */
        static int serving(Application application, PostgresServer server) throws Exception {
            long most = 0;
            try (Connection holder = server.connect();
                    Statement lock = holder.createStatement()) {
                holder.setAutoCommit(false);
                lock.execute("lock table event in access exclusive mode");
                try (Load load = new Load(application, Application.SLOTS, "")) {
                    for (int look = 0; look < 20 && most < Application.SLOTS; look++) {
                        Load.sleep(100);
                        most = Math.max(most, server.number(WAITING));
                    }
                    holder.rollback();
                }
            }
            return (int) most;
        }
    }
}
