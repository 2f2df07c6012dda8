package org.chancery.serve.explorer;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Leads to the script of the embedded timeline under a name that stays, whatever hash the bundle has: pages of others
 * name it once. The bundle itself is kept for good; where to find it only for a minute, since a new version takes the
 * old one away.
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
                // A module loads from elsewhere only where each step of the way allows that; there is nothing secret in
                // this.
                .putHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .end();
    }
}
