package org.chancery.record.actor;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the directory of actors before the first question. Nearly every question needs it, and each has a deadline:
 * where many actors are read on a busy machine, one after the other would end before the directory is there.
 */
@ApplicationScoped
class DirectoryAtStart {
    private final ActorDirectory directory;
    private final boolean isServing;

    DirectoryAtStart(
            ActorDirectory directory,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isServing) {
        this.directory = directory;
        this.isServing = isServing;
    }

    /** After the bundled datasets are loaded, and when changes are listened to. A command asks only if it has to. */
    void read(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER + 1) StartupEvent event) {
        if (isServing) {
            directory.read();
        }
    }
}
