package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The application as it was packaged, as a JAR or as a native executable, in processes of its own whose working folder
 * holds their database.
 */
public final class PackagedChancery {
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final int PORT_LINE = 3;

    private final Path home;

    public PackagedChancery(Path home) {
        this.home = home;
    }

    /** Whether a native executable was built. */
    public static boolean isNative() {
        return artifact().getProperty("type").equals("native");
    }

    private static Path packaged() {
        return TARGET.resolve(artifact().getProperty("path"));
    }

    /** What Quarkus says of its last build. */
    private static Properties artifact() {
        Properties properties = new Properties();
        try (BufferedReader file = Files.newBufferedReader(TARGET.resolve("quarkus-artifact.properties"))) {
            properties.load(file);
        } catch (IOException e) {
            throw new AssertionError("Nothing was packaged: run ./mvnw verify", e);
        }
        return properties;
    }

    /** What a command left behind. */
    public record Ended(int status, String told, String complained) {}

    /** A process that may still run. */
    public record Running(Process process, Path told, Path complained) implements AutoCloseable {

        /** As kill -9 does. */
        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        /** Asks it to stop, as Ctrl-C does. */
        @Override
        public void close() throws InterruptedException {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    public Ended run(String... arguments) throws IOException, InterruptedException {
        return end(start(List.of(), arguments));
    }

    /** Waits until the process ends by itself. */
    Ended end(Running running) throws IOException, InterruptedException {
        assertThat(running.process.waitFor(5, TimeUnit.MINUTES)).as("it ends").isTrue();
        return new Ended(
                running.process.exitValue(), Files.readString(running.told), Files.readString(running.complained));
    }

    Running start(List<String> properties, String... arguments) throws IOException {
        ArrayList<String> command = new ArrayList<>();
        if (isNative()) {
            command.add(packaged().toString());
            command.addAll(properties);
        } else {
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(properties);
            // They run for seconds only.
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-jar", packaged().toString()));
        }
        command.addAll(List.of(arguments));
        Path told = Files.createTempFile(home, "told-", ".txt");
        Path complained = Files.createTempFile(home, "complained-", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectOutput(told.toFile())
                .redirectError(complained.toFile())
                .start();
        return new Running(process, told, complained);
    }

    /** Starts a server on a free port. */
    public Running serve(String... settings) throws IOException {
        return start(Stream.concat(Stream.of("-Dquarkus.http.port=0"), Stream.of(settings))
                .toList());
    }

    /** Waits until the process has made a file in its working folder. */
    void awaitFile(String name, Running making) throws InterruptedException {
        while (!Files.exists(home.resolve(name))) {
            assertThat(making.process.isAlive()).as("it runs").isTrue();
            Thread.sleep(50);
        }
    }

    /** How many rows a table of the running embedded database has. */
    long count(String table) throws IOException, SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from " + table)) {
            assertThat(row.next()).isTrue();
            return row.getLong(1);
        }
    }

    Path dataFolder() {
        return home.resolve("data/postgres");
    }

    /** A connection to the running embedded database. */
    public Connection connect() throws IOException, SQLException {
        Path data = dataFolder();
        String port = Files.readAllLines(data.resolve("postmaster.pid")).get(PORT_LINE);
        String password = Files.readString(data.resolve("chancery.password"));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "chancery", password);
    }
}
