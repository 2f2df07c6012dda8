package org.chancery.ingest.write.run;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.input.TemporarySpaceException;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.write.batch.ImportStop;

/** Explains why an import stopped: the error codes of PostgreSQL, and changed files. */
final class StopReasons {
    private static final ImportStop CONNECTION_LOST = new ImportStop(
            "the connection to the database was lost", "Make sure that the database runs and can be reached");

    private static final ImportStop OTHER =
            new ImportStop("the database refused to go on", "See the log of the database server");

    /** By SQLSTATE, or its first two characters, which are its class. */
    private static final Map<String, ImportStop> BY_STATE = Map.ofEntries(
            Map.entry("53100", new ImportStop("the disk of the database is full", "Free space on it")),
            Map.entry("53200", new ImportStop("the database is out of memory", "Give the database server more memory")),
            Map.entry(
                    "53300",
                    new ImportStop("the database accepts no more connections", "Wait, or raise max_connections")),
            Map.entry("53400", new ImportStop("a limit of the database server was reached", "Raise the limit")),
            Map.entry(
                    "58",
                    new ImportStop("the database cannot read or write its files", "Check the disk of the database")),
            Map.entry(
                    "XX", new ImportStop("the database found its own data damaged", "Check the disk of the database")),
            Map.entry("25006", new ImportStop("the database is read-only, as a standby is", "Name the primary server")),
            Map.entry(
                    "42501", new ImportStop("the user of the database may not do this", "Grant it the missing right")),
            Map.entry(
                    "57014", new ImportStop("somebody, or a time limit, cancelled the query", "Raise the time limit")),
            Map.entry("57P", new ImportStop("the database server was shut down", "Start the database again")),
            Map.entry("55P03", new ImportStop("another session holds a lock for too long", "Wait until it ends")),
            Map.entry(
                    "40", new ImportStop("the database gave precedence to another transaction", "Wait until it ends")),
            Map.entry("08", CONNECTION_LOST));

    private StopReasons() {}

    static ImportStop of(SQLException failure) {
        return failures(failure)
                .map(SQLException::getSQLState)
                .filter(Objects::nonNull)
                .flatMap(state -> Stream.of(state, state.substring(0, 3), state.substring(0, 2)))
                .map(BY_STATE::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(stop -> withMessage(stop, failure))
                .orElseGet(() -> withMessage(OTHER, failure));
    }

    static ImportStop of(BundleException filesChanged) {
        String changes = filesChanged.problems().stream()
                .map(problem -> "%s: %s".formatted(problem.location().file(), problem.reason()))
                .collect(Collectors.joining("; "));
        return new ImportStop(
                "the second reading of the files differed from the first (%s)".formatted(changes),
                "Import them when nothing writes to them any more");
    }

    static ImportStop of(TemporarySpaceException failure) {
        return new ImportStop(failure.reason(), failure.remedy());
    }

    private static Stream<SQLException> failures(SQLException failure) {
        return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast);
    }

    private static ImportStop withMessage(ImportStop stop, SQLException failure) {
        String message =
                String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("");
        return new ImportStop("%s (%s)".formatted(stop.reason(), message), stop.remedy());
    }
}
