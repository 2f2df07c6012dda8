package org.chancery.serve.explorer;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.release.Release;
import org.chancery.serve.export.ExportFormats;
import org.chancery.serve.export.FilterParameters;
import org.chancery.serve.http.SiteAddress;
import org.jspecify.annotations.Nullable;

/** The explorer. Each of its states has a URL, and one document serves them all. */
@Path("/")
public class ExplorerPage {
    private static final List<String> THEMES = List.of("light", "dark");

    private final SiteAddress site;
    private final ExportFormats formats;
    private final PageHeads heads;
    private final PageScripts scripts;

    ExplorerPage(SiteAddress site, ExportFormats formats, PageHeads heads, PageScripts scripts) {
        this.site = site;
        this.formats = formats;
        this.heads = heads;
        this.scripts = scripts;
    }

    @GET
    @Path("{kind: |embed|about|event/[^/]+|actor/[^/]+|dispute/[^/]+}")
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    public Response page(
            @Context UriInfo uri,
            @Context HttpServerRequest request,
            @QueryParam("language") @Nullable String language,
            @QueryParam("theme") @Nullable String theme,
            @QueryParam("scheme") @Nullable String oldTheme,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        // Old links call it scheme.
        String chosen = theme == null ? oldTheme : theme;
        String root = site.of(request).toString();
        String url = root + RequestUrl.pathAndQuery(uri.getRequestUri());
        PageLanguage chosenLanguage = PageLanguage.of(language, acceptLanguage);
        PageHead head = heads.of(root, uri.getRequestUri(), chosenLanguage);
        String document = Templates.explorer(
                        chosenLanguage,
                        chosen != null && THEMES.contains(chosen) ? chosen : "light dark",
                        head,
                        url,
                        root,
                        encoded(url),
                        formats.all(),
                        filterOf(uri),
                        PageLanguage.VERSION_OF_TEXTS,
                        scripts.of(uri.getRequestUri()),
                        Release.THIS.label())
                .render();
        return DocumentHeaders.ofPage(Response.status(head.isFound() ? Status.OK : Status.NOT_FOUND)
                        .entity(document))
                .build();
    }

    /** The part of the query that exports understand too, for the end of their URLs; empty if there is none. */
    private static String filterOf(UriInfo uri) {
        MultivaluedMap<String, String> parameters = uri.getQueryParameters();
        String query = FilterParameters.names().stream()
                .flatMap(name -> parameters.getOrDefault(name, List.of()).stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> name + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
