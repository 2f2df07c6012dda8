package org.chancery.serve.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of the site in each part of the server's answers. */
record ToldSite(String export, String ofPage, String openGraph, String oEmbedLink, String oEmbed) {
    /** The headers of a proxy, or of a client that pretends to be one. */
    static final Map<String, String> FORWARDED = Map.of(
            "Forwarded", "host=proxy.example;proto=https",
            "X-Forwarded-Host", "proxy.example",
            "X-Forwarded-Proto", "https",
            "X-Forwarded-Prefix", "/proxied");

    static ToldSite everywhere(String address) {
        return new ToldSite(address, address, address, address, address);
    }

    static ToldSite by(Map<String, String> headers) {
        String export = given().headers(headers)
                .get("/export/events.geojson?during=1600")
                .path("about.question");
        String page = given().headers(headers).get("/event/x?during=1600").asString();
        String site = found(page, "site=\"([^\"]*)\"");
        String oEmbed = given().headers(headers)
                .queryParam("url", site + "/?during=1600")
                .get("/oembed")
                .path("html");
        return new ToldSite(
                export.replace("/export/events.geojson?during=1600", ""),
                site,
                found(page, "property=\"og:url\" content=\"([^\"]*)/event/x\\?during=1600\""),
                found(page, "oEmbed\" href=\"([^\"]*)/oembed\\?url="),
                found(oEmbed, "src=\"([^\"]*)/embed/frame\\?during=1600\""));
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return matcher.group(1);
    }
}
