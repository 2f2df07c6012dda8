package org.chancery.serve.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a configuration of CORS that would give any origin a reader's credentials. Quarkus' own filter allows it. */
@ApplicationScoped
class CrossOrigin {
    private final Optional<List<String>> origins;
    private final Optional<Boolean> credentials;

    CrossOrigin(
            @ConfigProperty(name = "quarkus.http.cors.origins") Optional<List<String>> origins,
            @ConfigProperty(name = "quarkus.http.cors.access-control-allow-credentials")
                    Optional<Boolean> credentials) {
        this.origins = origins;
        this.credentials = credentials;
    }

    void check(@Observes StartupEvent start) {
        requireSafe(origins.orElse(List.of()), credentials.orElse(false));
    }

    /** The filter answers each origin with its own name, so any page could act in the name of its reader. */
    static void requireSafe(List<String> origins, boolean credentials) {
        boolean any =
                origins.stream().map(String::strip).anyMatch(origin -> origin.equals("*") || origin.startsWith("/"));
        if (credentials && any) {
            throw new IllegalStateException("quarkus.http.cors.access-control-allow-credentials is true, but"
                    + " quarkus.http.cors.origins allows any origin or a pattern of origins. List the origins "
                    + "one by one, or"
                    + " do not allow credentials.");
        }
    }
}
