package org.chancery.wire;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What Quarkus' CORS filter leaves open: it names the origin in its answer without saying that caches must keep them apart. */
@ApplicationScoped
class CrossOrigin {
    private static final int BEFORE_ALL_FILTERS = -1_000;
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");

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

    /** The filter answers any origin with its own name, and so would let any page act in the name of whoever reads it. */
    static void requireSafe(List<String> origins, boolean credentials) {
        boolean any =
                origins.stream().map(String::strip).anyMatch(origin -> origin.equals("*") || origin.startsWith("/"));
        if (credentials && any) {
            throw new IllegalStateException("quarkus.http.cors.access-control-allow-credentials is true, and"
                    + " quarkus.http.cors.origins names any origin or a pattern of origins. Name the origins one by one, or"
                    + " leave credentials out.");
        }
    }

    void mount(@Observes Router router) {
        router.route().order(BEFORE_ALL_FILTERS).handler(CrossOrigin::varyByOrigin);
    }

    private static void varyByOrigin(RoutingContext http) {
        // At the end, since a handler that sets the header would put its own in the place of this one.
        http.addHeadersEndHandler(done -> addOrigin(http.response().headers()));
        http.next();
    }

    private static void addOrigin(MultiMap headers) {
        boolean varies = headers.getAll(HttpHeaders.VARY).stream()
                .flatMap(COMMAS::splitAsStream)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals("origin") || name.equals("*"));
        if (!varies) {
            headers.add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        }
    }
}
