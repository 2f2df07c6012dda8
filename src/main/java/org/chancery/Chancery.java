package org.chancery;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.ingest.command.CommandApplication;
import org.chancery.ingest.command.Commands;
import org.chancery.postgres.EmbeddedDatabaseException;
import org.eclipse.microprofile.config.Config;
import org.jspecify.annotations.Nullable;

/** Opens the archive in the configured database or an embedded one, to serve it or for one command. */
@QuarkusMain
public final class Chancery {

    /**
     * A command serves nothing and reports what it did. Nobody waits for an answer, so it is patient with a busy
     * database.
     */
    private static final Map<String, String> SETTINGS_OF_A_COMMAND = Map.of(
            "quarkus.http.host-enabled", "false",
            "quarkus.banner.enabled", "false",
            "quarkus.log.level", "WARN",
            "quarkus.log.console.stderr", "true",
            "quarkus.datasource.jdbc.acquisition-timeout", "60S",
            "quarkus.datasource.jdbc.additional-jdbc-properties.connectTimeout", "20",
            "quarkus.datasource.jdbc.additional-jdbc-properties.socketTimeout", "30");

    /**
     * The ordinal of packaged settings. Those of a file beside the application, of the environment and of {@code -D}
     * are higher.
     */
    private static final int ORDINAL_OF_THE_PACKAGE = 250;

    Chancery() {}

    /** Without arguments, serves until it is stopped. With arguments, runs their command and ends. */
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            serve();
        } else {
            exit(command(arguments), null);
        }
    }

    private static void serve() {
        HeapAtRest.release();
        try (DatabaseChoice database = DatabaseChoice.configuredOrEmbedded(config())) {
            Quarkus.run();
        } catch (EmbeddedDatabaseException failure) {
            // Its message says what to do. A stack trace would bury it.
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
        Config config = config();
        setForACommand(config);
        try (DatabaseChoice database = DatabaseChoice.configuredOrShared(config)) {
            Quarkus.run(
                    CommandApplication.class,
                    (exit, failure) -> status.set(failure == null ? exit : report(failure)),
                    arguments);
        } catch (EmbeddedDatabaseException failure) {
            System.err.println(failure.getMessage());
        }
        return status.get();
    }

    /** Not ConfigProvider's, which has the configuration of the build in a native executable until Quarkus runs. */
    private static Config config() {
        return ConfigUtils.configBuilder().build();
    }

    /** Keeps the user's own settings. */
    private static void setForACommand(Config config) {
        SETTINGS_OF_A_COMMAND.forEach((name, value) -> {
            if (config.getConfigValue(name).getSourceOrdinal() <= ORDINAL_OF_THE_PACKAGE) {
                System.setProperty(name, value);
            }
        });
    }

    /** Quarkus does not report the cause of a failed start itself. */
    private static int report(Throwable failure) {
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
