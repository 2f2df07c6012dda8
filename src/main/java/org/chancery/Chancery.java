package org.chancery;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.embedded.EmbeddedDatabaseException;
import org.chancery.ingest.command.CommandApplication;
import org.chancery.ingest.command.Commands;
import org.jspecify.annotations.Nullable;

/** Starts the archive, on the configured database or on an embedded one: to serve it, or for one command. */
@QuarkusMain
public final class Chancery {

    /** A command serves nothing, and says what it did in its report. */
    private static final Map<String, String> SETTINGS_OF_A_COMMAND = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.level", "WARN",
            "quarkus.log.console.stderr", "true");

    Chancery() {}

    /** Without arguments it serves until it is stopped; with arguments it does what they command, and ends. */
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            serve();
        } else {
            exit(command(arguments), null);
        }
    }

    private static void serve() {
        try (DatabaseChoice database = DatabaseChoice.configuredOrEmbedded()) {
            Quarkus.run();
        } catch (EmbeddedDatabaseException failure) {
            // Its message says what to do; a stack trace would bury it.
            System.err.println(failure.getMessage());
            exit(1, failure);
        }
    }

    private static int command(String... arguments) {
        OptionalInt answered = Commands.answerWithoutArchive(arguments);
        return answered.isPresent() ? answered.getAsInt() : commandInArchive(arguments);
    }

    private static int commandInArchive(String... arguments) {
        AtomicInteger status = new AtomicInteger(Commands.NOTHING_DONE);
        SETTINGS_OF_A_COMMAND.forEach(System::setProperty);
        try (DatabaseChoice database = DatabaseChoice.configuredOrShared()) {
            Quarkus.run(
                    CommandApplication.class,
                    (exit, failure) -> status.set(failure == null ? exit : tell(failure)),
                    arguments);
        } catch (EmbeddedDatabaseException failure) {
            System.err.println(failure.getMessage());
        }
        return status.get();
    }

    /** Quarkus leaves it to whoever takes the exit status to tell why the start failed. */
    private static int tell(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        System.err.println("The archive could not be opened, and nothing was done: " + cause.getMessage());
        return Commands.NOTHING_DONE;
    }

    private static void exit(int status, @Nullable Throwable failure) {
        ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(status, failure);
    }
}
