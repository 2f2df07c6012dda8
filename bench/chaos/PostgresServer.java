import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The run's own PostgreSQL, on loopback, without a password. */
final class PostgresServer {
    private static final String USER = "chaos";

    private final Path programs;
    private final Path folder;
    final int port;

    private PostgresServer(Path programs, Path folder, int port) {
        this.programs = programs;
        this.folder = folder;
        this.port = port;
    }

    /** @param options of initdb, beside the usual ones */
    static PostgresServer create(Path programs, Path folder, String... options) throws Exception {
        PostgresServer server = new PostgresServer(programs, folder, freePort());
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of(
                "--pgdata=" + folder,
                "--username=" + USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--lc-ctype=C.UTF-8"));
        server.run("initdb", arguments.toArray(String[]::new));
        Files.writeString(
                folder.resolve("postgresql.conf"),
                "listen_addresses='127.0.0.1'\nunix_socket_directories=''\nwal_level=replica\n"
                        + "hot_standby=on\njit=off\nshared_buffers=64MB\nmax_wal_size=64MB\nmin_wal_size=32MB\n"
                        + "restart_after_crash=on\nport=" + server.port + "\n",
                StandardOpenOption.APPEND);
        return server;
    }

    /** Makes a standby from this stopped server. */
    PostgresServer standby(Path copy) throws Exception {
        copyFolder(folder, copy);
        PostgresServer standby = new PostgresServer(programs, copy, freePort());
        Files.createFile(copy.resolve("standby.signal"));
        Files.writeString(
                copy.resolve("postgresql.conf"),
                "port=" + standby.port + "\nprimary_conninfo='host=127.0.0.1 port=" + port + " user=" + USER
                        + " application_name=standby'\n",
                StandardOpenOption.APPEND);
        // Acknowledged data has reached both servers.
        Files.writeString(
                folder.resolve("postgresql.conf"), "synchronous_standby_names='standby'\n", StandardOpenOption.APPEND);
        return standby;
    }

    void start() throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                startOnce();
                return;
            } catch (IOException killedOneIsNotGoneYet) {
                if (attempt == 20) {
                    throw killedOneIsNotGoneYet;
                }
                Load.sleep(500);
            }
        }
    }

    private void startOnce() throws Exception {
        run("pg_ctl", "start", "--pgdata=" + folder, "--log=" + folder + ".log", "--wait", "--timeout=120");
    }

    /** The primary acknowledges only what its standby has, but it starts alone. */
    void startAfter(PostgresServer primary) throws Exception {
        primary.start();
        start();
    }

    void stop(String mode) throws Exception {
        run("pg_ctl", "stop", "--pgdata=" + folder, "--mode=" + mode, "--wait");
    }

    void promote() throws Exception {
        run("pg_ctl", "promote", "--pgdata=" + folder, "--wait");
    }

    /** kill -9 of the postmaster and all its children. */
    void kill() throws Exception {
        signal("KILL");
    }

    void signal(String name) throws Exception {
        ProcessHandle postmaster = postmaster();
        String processes = Stream.concat(Stream.of(postmaster), postmaster.descendants())
                .map(process -> Long.toString(process.pid()))
                .collect(Collectors.joining(" "));
        new ProcessBuilder("sh", "-c", "kill -s " + name + " " + processes)
                .start()
                .waitFor();
    }

    ProcessHandle postmaster() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(folder.resolve("postmaster.pid"))
                        .get(0)
                        .strip()))
                .orElseThrow();
    }

    /** Stops the server at the end of the run, in any state. */
    void discard() throws Exception {
        try {
            stop("immediate");
        } catch (IOException goneAlready) {
            System.out.println("A server had ended before the end: " + goneAlready.getMessage());
        }
    }

    void terminateAll() throws SQLException {
        execute("select pg_terminate_backend(pid) from pg_stat_activity"
                + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String user() {
        return USER;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url() + "?loginTimeout=5", USER, "");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    long number(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a namespace of its own it sees an ordinary user.
            command.addAll(List.of("unshare", "--user"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Path log = Path.of(folder + "." + program + ".log");
        int status = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(program + " failed, see " + log + " and " + folder + ".log");
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectory(to.resolve(from.relativize(folder)));
                Files.setPosixFilePermissions(
                        to.resolve(from.relativize(folder)), Files.getPosixFilePermissions(folder));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, to.resolve(from.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
