package org.chancery.serve.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What Quarkus' CORS filter leaves open: it lets any origin have a reader's credentials, if it is told to. */
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

    /**
     * The filter answers any origin with its own name, and so would let any page act in the name of whoever reads it.
     */
    static void requireSafe(List<String> origins, boolean credentials) {
        boolean any =
                origins.stream().map(String::strip).anyMatch(origin -> origin.equals("*") || origin.startsWith("/"));
        if (credentials && any) {
            throw new IllegalStateException("quarkus.http.cors.access-control-allow-credentials is true, and"
                    + " quarkus.http.cors.origins names any origin or a pattern of origins. Name the origins "
                    + "one by one, or"
                    + " leave credentials out.");
        }
    }
}
