package org.chancery.serve.explorer;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Redirects from a stable name to the script of the embedded timeline, whose own name contains a hash. Caches keep the
 * script for good, but the redirect only for a minute, because a new version removes the old script.
 */
@ApplicationScoped
public class EmbedScript {
    /** Its path; docs/embed.md promises it. */
    public static final String PATH = "/embed/chancery-timeline.js";

    private final Bundle bundle;

    EmbedScript(Bundle bundle) {
        this.bundle = bundle;
    }

    void route(@Observes Router router) {
        router.get(PATH).handler(this::lead);
        router.head(PATH).handler(this::lead);
    }

    private void lead(RoutingContext context) {
        context.response()
                .setStatusCode(302)
                .putHeader(HttpHeaders.LOCATION, bundle.script("embed"))
                .putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                // A module from another origin loads only if each redirect allows it. Nothing here is secret.
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .end();
    }
}
