package org.chancery.explorer;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Serves the script of the embedded timeline under a name that stays, whatever hash the bundle has: pages of others name it
 * once. Browsers keep it for an hour, then ask whether it is still the same.
 */
@ApplicationScoped
public class EmbedScript {
    /** Its path; docs/embed.md promises it. */
    public static final String PATH = "/embed/chancery-timeline.js";

    private static final String CACHE_CONTROL = "public, max-age=3600, stale-while-revalidate=86400";

    private final Bundle bundle;

    EmbedScript(Bundle bundle) {
        this.bundle = bundle;
    }

    void route(@Observes Router router) {
        router.get(PATH).handler(this::serve);
        router.head(PATH).handler(this::serve);
    }

    private void serve(RoutingContext context) {
        String file = bundle.script("embed");
        // The name of the file has the hash of its contents; weak, since the contents may go out compressed or not.
        String tag = "W/\"%s\"".formatted(file.substring(file.lastIndexOf('/') + 1));
        if (tag.equals(context.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            describe(context.response(), tag);
            context.response().setStatusCode(304).end();
            return;
        }
        // The bundle's own headers, which say that it never changes, are put right last.
        context.addHeadersEndHandler(nothing -> describe(context.response(), tag));
        context.reroute(file);
    }

    private static void describe(HttpServerResponse response, String tag) {
        response.headers()
                .set(HttpHeaders.ETAG, tag)
                .set(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL)
                // A module loads from elsewhere only where its server allows that; there is nothing secret in it.
                .set(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .set("Cross-Origin-Resource-Policy", "cross-origin")
                .set("X-Content-Type-Options", "nosniff");
    }
}
