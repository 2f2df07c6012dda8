package org.chancery.explorer;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jspecify.annotations.Nullable;

/**
 * Serves the script of the embedded timeline under a name that stays, whatever hash the bundle has: pages of others name it
 * once. Browsers keep it for an hour, then ask whether it is still the same.
 */
@ApplicationScoped
public class EmbedScript {
    /** Its path; docs/embed.md promises it. */
    public static final String PATH = "/embed/chancery-timeline.js";

    private static final String CACHE_CONTROL = "public, max-age=3600, stale-while-revalidate=86400";

    private static final String TAG = EmbedScript.class.getName() + ".tag";
    private static final int BEFORE_ALL_OTHERS = -10_000;

    private final Bundle bundle;

    EmbedScript(Bundle bundle) {
        this.bundle = bundle;
    }

    void route(@Observes Router router) {
        router.get(PATH).handler(this::serve);
        router.head(PATH).handler(this::serve);
        router.route("/static/bundle/*").order(BEFORE_ALL_OTHERS).handler(this::describeRerouted);
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
        context.put(TAG, tag);
        context.reroute(file);
    }

    /**
     * Puts the bundle's own headers right, which say that it never changes. Only on the new route: on its way there a context
     * forgets what it was to do at the end.
     */
    private void describeRerouted(RoutingContext context) {
        @Nullable String tag = context.get(TAG);
        if (tag != null) {
            context.addHeadersEndHandler(nothing -> describe(context.response(), tag));
        }
        context.next();
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
