package org.chancery.postgres;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs PostgreSQL's programs, also for root, although they refuse root. Their output goes to one log file. */
final class PostgresPrograms {

    private static final int LINES_TOLD = 12;

    private final PostgresBinaries binaries;
    private final Path log;
    private final List<String> prefix;

    private PostgresPrograms(PostgresBinaries binaries, Path log, List<String> prefix) {
        this.binaries = binaries;
        this.log = log;
        this.prefix = prefix;
    }

    /** Empties the log, so that it contains only this run. */
    static PostgresPrograms of(PostgresBinaries binaries, Path log) throws IOException {
        Files.deleteIfExists(log);
        return new PostgresPrograms(binaries, log, isRoot() ? enterUserNamespace() : List.of());
    }

    /** Runs a program to its end; a failure quotes the log. */
    void run(String program, List<String> arguments) throws IOException {
        if (!succeeds(program, arguments)) {
            throw new EmbeddedDatabaseException("""
                    The embedded PostgreSQL did not start: %s failed. The end of %s says:
                    %s
                    Put right what it names, or set QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server, 15 or \
                    later.""".formatted(program, log, endOfLog()));
        }
    }

    boolean succeeds(String program, List<String> arguments) throws IOException {
        return exitCode(start(command(program, arguments), log)) == 0;
    }

    Path log() {
        return log;
    }

    private List<String> command(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.program(program));
        command.addAll(arguments);
        return command;
    }

    private String endOfLog() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join(System.lineSeparator(), lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
    }

    private static boolean isRoot() {
        return !PostgresBinaries.isWindows() && "root".equals(System.getProperty("user.name"));
    }

    /** In a user namespace of its own the program sees an ordinary user, while its files stay root's. */
    private static List<String> enterUserNamespace() {
        List<String> unshare = List.of("unshare", "--user");
        if (works(unshare)) {
            return unshare;
        }
        throw new EmbeddedDatabaseException("""
                    PostgreSQL refuses to run as root, and here root may not enter a user namespace (`unshare \
                    --user true` fails). Start the application as an ordinary user, or set \
                    QUARKUS_DATASOURCE_JDBC_URL to a PostgreSQL server, 15 or later.""");
    }

    private static boolean works(List<String> unshare) {
        try {
            List<String> command = new ArrayList<>(unshare);
            command.add("true");
            return exitCode(new ProcessBuilder(command).start()) == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static Process start(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .start();
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException interruption) {
            throw Pause.interrupted(interruption);
        }
    }
}
