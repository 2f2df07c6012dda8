package org.chancery.serve.explorer;

import io.vertx.core.http.HttpServerRequest;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.serve.http.SiteAddress;
import org.jspecify.annotations.Nullable;

/** What search engines and browsers ask a site for: which pages there are, which to leave alone, and how to search. */
@Path("/")
public class SiteFiles {
    private static final String XML = "application/xml;charset=UTF-8";
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /** Files and answers, which are no pages. Pictures are left to those who show links. */
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /export/
            Disallow: /graphql
            Disallow: /embed/
            Disallow: /oembed
            Disallow: /q/
            Disallow: /*?q=
            Allow: /

            Sitemap: %s/sitemap.xml
            """;

    private final SiteAddress site;
    private final PagesOfRecords records;

    SiteFiles(SiteAddress site, PagesOfRecords records) {
        this.site = site;
        this.records = records;
    }

    @GET
    @Path("robots.txt")
    public Response robots(@Context HttpServerRequest request) {
        return lasting(ROBOTS.formatted(site.of(request)), "text/plain;charset=UTF-8");
    }

    @GET
    @Path("opensearch.xml")
    public Response search(
            @Context HttpServerRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        PageLanguage language = PageLanguage.of(null, acceptLanguage);
        String root = escaped(site.of(request).toString());
        return lasting(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
                  <ShortName>Chancery</ShortName>
                  <Description>%s</Description>
                  <InputEncoding>UTF-8</InputEncoding>
                  <Language>%s</Language>
                  <Image width="48" height="48" type="image/png">%s/favicon.png</Image>
                  <Url type="text/html" template="%s/?q={searchTerms}"/>
                </OpenSearchDescription>
                """.formatted(escaped(language.description()), language.tag(), root, root),
                "application/opensearchdescription+xml;charset=UTF-8");
    }

    /** The list of the lists: a list of all pages would be too long for its readers. */
    @GET
    @Path("sitemap.xml")
    @Transactional
    public Response sitemaps(@Context HttpServerRequest request) {
        String root = site.of(request).toString();
        Stream<String> files = Stream.concat(
                Stream.of("/sitemap/pages.xml"),
                IntStream.range(0, records.parts()).mapToObj("/sitemap/records-%d.xml"::formatted));
        return list("sitemapindex", "sitemap", files.map(root::concat).toList());
    }

    @GET
    @Path("sitemap/pages.xml")
    public Response pages(@Context HttpServerRequest request) {
        String root = site.of(request).toString();
        return list("urlset", "url", List.of(root + "/", root + "/about"));
    }

    @GET
    @Path("sitemap/records-{part: [0-9]{1,6}}.xml")
    @Transactional
    public Response records(@Context HttpServerRequest request, @PathParam("part") int part) {
        String root = site.of(request).toString();
        return part < records.parts()
                ? list("urlset", "url", records.part(part).map(root::concat).toList())
                : Response.status(Status.NOT_FOUND).build();
    }

    private static Response list(String list, String item, List<String> urls) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<%s xmlns=\"%s\">\n".formatted(list, NAMESPACE));
        urls.forEach(url -> xml.append("<%1$s><loc>%2$s</loc></%1$s>\n".formatted(item, escaped(url))));
        return lasting(xml.append("</%s>\n".formatted(list)).toString(), XML);
    }

    private static Response lasting(String text, String mediaType) {
        return Response.ok(text, mediaType)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=86400")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
