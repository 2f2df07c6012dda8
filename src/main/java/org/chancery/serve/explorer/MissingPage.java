package org.chancery.serve.explorer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chancery.release.Release;
import org.chancery.serve.export.ExportFormats;
import org.chancery.serve.http.SiteAddress;
import org.jspecify.annotations.Nullable;

/** Answers readers who ask for an address under which there is nothing: with our page, which helps them on. */
@ApplicationScoped
class MissingPage {
    /** After all that answers something. */
    private static final int LAST = Integer.MAX_VALUE;

    private final SiteAddress site;
    private final ExportFormats formats;
    private final PageScripts scripts;

    MissingPage(SiteAddress site, ExportFormats formats, PageScripts scripts) {
        this.site = site;
        this.formats = formats;
        this.scripts = scripts;
    }

    void mount(@Observes Router router) {
        // For all methods: a route of some would have others answered as not allowed.
        router.route().order(LAST).handler(this::answer);
    }

    private void answer(RoutingContext http) {
        HttpServerRequest request = http.request();
        @Nullable String accept = request.getHeader(HttpHeaders.ACCEPT);
        boolean isReading =
                request.method().equals(HttpMethod.GET) || request.method().equals(HttpMethod.HEAD);
        if (!isReading || accept == null || !accept.contains("text/html")) {
            http.next();
            return;
        }
        PageLanguage language =
                PageLanguage.of(request.getParam("language"), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        String root = site.of(request).toString();
        String url = root + request.uri();
        String document = Templates.explorer(
                        language,
                        "light dark",
                        PageHeads.missing(language),
                        url,
                        root,
                        URLEncoder.encode(url, StandardCharsets.UTF_8),
                        formats.all(),
                        "",
                        PageLanguage.VERSION_OF_TEXTS,
                        scripts.ofMissing(),
                        Release.THIS.label())
                .render();
        DocumentHeaders.ofPage(Response.ok()).build().getStringHeaders().forEach(http.response()::putHeader);
        http.response().setStatusCode(404).putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        if (request.method().equals(HttpMethod.HEAD)) {
            http.response().end();
        } else {
            http.response().end(document);
        }
    }
}
