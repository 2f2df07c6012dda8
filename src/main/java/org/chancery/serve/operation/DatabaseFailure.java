package org.chancery.serve.operation;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/** The foreseen failures of the database, each with its message for the client. */
enum DatabaseFailure {
    TOOK_TOO_LONG(
            ErrorCode.DEADLINE_EXCEEDED,
            "This took too long and was stopped. Ask for less, or try again later.",
            // Cancelled by a deadline or by the server's own limit on queries.
            "57014",
            // Limits on idle transactions and on whole transactions.
            "25P03",
            "25P04"),
    HAS_NO_ROOM(ErrorCode.UNAVAILABLE, "The database has no room for this now. Try again in a minute.", "53"),
    TAKES_NO_WRITES(
            ErrorCode.UNAVAILABLE,
            "The database takes no changes now: it is read-only, as a standby is. Try again in a minute.",
            "25006"),
    BUSY_WITH_OTHERS(
            ErrorCode.UNAVAILABLE,
            "Somebody else changes the same records now. Try again in a few seconds.",
            "40001",
            "40P01",
            "55P03"),
    AWAY(
            ErrorCode.UNAVAILABLE,
            "The database cannot be reached. Try again in a minute.",
            // Connections that fail, a server that stops, starts or crashed, and I/O errors of the server.
            "08",
            "57P",
            "58030"),
    /** The pool's own failures have no state: all connections are busy, or none opened in time. */
    NO_CONNECTION_FREE(
            ErrorCode.UNAVAILABLE, "No connection to the database became free in time. Try again in a minute.");

    /** The classes that lend connections and add them to the transaction. */
    private static final List<String> LENDING =
            List.of("io.agroal.pool.ConnectionPool.", "io.agroal.narayana.NarayanaTransactionIntegration.associate");

    /** The classes that reject work in a transaction that has ended, for instance after its time. */
    private static final List<String> AFTER_THE_END =
            List.of("io.agroal.pool.ConnectionHandler.", "io.agroal.narayana.NarayanaTransactionIntegration.");

    private final ErrorCode code;
    private final String message;

    @SuppressWarnings("ImmutableEnumChecker") // List.of() makes it so.
    private final List<String> states;

    /** @param states SQLSTATEs, or their first characters */
    DatabaseFailure(ErrorCode code, String message, String... states) {
        this.code = code;
        this.message = message;
        this.states = List.of(states);
    }

    ErrorCode code() {
        return code;
    }

    String message() {
        return message;
    }

    ClientError toClientError() {
        return new ClientError(code, message);
    }

    /** The foreseen failure behind this one; empty if nobody foresaw it. */
    static Optional<DatabaseFailure> of(Throwable failure) {
        List<SQLException> problems = causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .toList();
        return problems.stream()
                .flatMap(problem -> ofState(problem.getSQLState()).stream())
                .findFirst()
                // The pool also wraps failures with a state. A chain without any state is the pool's own failure.
                .or(() -> problems.stream()
                        .flatMap(problem -> ofPool(problem).stream())
                        .findFirst());
    }

    private static Optional<DatabaseFailure> ofState(@Nullable String state) {
        return state == null
                ? Optional.empty()
                : Stream.of(values())
                        .filter(known -> known.states.stream().anyMatch(state::startsWith))
                        .findFirst();
    }

    /** Recognised by the class that threw it, because the texts vary and change. */
    private static Optional<DatabaseFailure> ofPool(SQLException problem) {
        StackTraceElement[] trace = problem.getStackTrace();
        if (problem.getSQLState() != null || trace.length == 0) {
            return Optional.empty();
        }
        String thrower = trace[0].getClassName() + "." + trace[0].getMethodName();
        if (LENDING.stream().anyMatch(thrower::startsWith)) {
            return Optional.of(NO_CONNECTION_FREE);
        }
        return AFTER_THE_END.stream().anyMatch(thrower::startsWith) ? Optional.of(TOOK_TOO_LONG) : Optional.empty();
    }

    /** Bounded, because a chain of causes may be circular. */
    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(50);
    }
}
