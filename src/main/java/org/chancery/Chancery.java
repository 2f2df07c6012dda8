package org.chancery;

import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.chancery.embedded.EmbeddedDatabaseException;

/** Starts the archive, on the configured database or on an embedded one. */
@QuarkusMain
public final class Chancery {

    Chancery() {}

    /** Runs until the application is stopped; the arguments are Quarkus' own. */
    public static void main(String... arguments) {
        try (DatabaseChoice database = DatabaseChoice.configuredOrEmbedded()) {
            Quarkus.run(arguments);
        } catch (EmbeddedDatabaseException failure) {
            // Its message says what to do; a stack trace would bury it.
            System.err.println(failure.getMessage());
            ApplicationLifecycleManager.getDefaultExitCodeHandler().accept(1, failure);
        }
    }
}
