package org.chancery.serve.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.chancery.serve.export.ExportFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The document of the page, before any script of it runs. */
@QuarkusTest
class ExplorerDocumentTest {
    /** Of all scripts of a first view, so that there is room for texts and data within 160 kB. */
    private static final int LARGEST_FIRST_VIEW = 90_000;

    @Inject
    ExportFormats formats;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | ar-EG,ar;q=0.9,en;q=0.8 | ar | rtl",
                "/ | de,fr;q=0.5 | fr | ltr",
                "/ | ja | en | ltr",
                "/?language=ru | ar | ru | ltr",
                "/?language=xx | ar | ar | rtl"
            })
    void isInTheReadersLanguageAndDirection(String path, String accepted, String language, String direction) {
        given().header("Accept-Language", accepted)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("<html lang=\"%s\" dir=\"%s\">".formatted(language, direction)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/about", "/actor/iso3166:RU", "/embed", "/?between=Russia"})
    void allowsNothingForeignAndIsAskedForAnew(String path) {
        Response response = given().get(path);
        response.then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self';"),
                                containsString("style-src 'self';"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "strict-origin-when-cross-origin")
                .header("Cache-Control", "no-cache");
        assertThat(response.header("Vary")).contains("Accept-Language");
    }

    @Test
    void namesWhereElseTheAnswerCanBeHad() {
        given().urlEncodingEnabled(false)
                .get("/?between=Russia&between=%22%3E%3Cscript%3E&view=map&during=2023")
                .then()
                .body(
                        containsString("href=\"/export/events.atom?between=Russia&amp;between=%22%3E%3Cscript%3E"
                                + "&amp;during=2023\""),
                        containsString("type=\"application/json+oembed\""),
                        containsString("%3Fbetween%3DRussia"),
                        not(containsString("<script>")));
    }

    @Test
    void namesEveryFormatOfExportsForReadersAndForItsScripts() {
        String document = given().get("/?during=2023").asString();
        assertThat(formats.all())
                .hasSizeGreaterThan(5)
                .allSatisfy(format -> assertThat(document)
                        .contains("type=\"%s\" title=\"%s\" href=\"%s?during=2023\" data-export=\"%s\"%s>"
                                .formatted(
                                        format.mediaType(),
                                        format.label(),
                                        format.path(),
                                        format.id(),
                                        format.isSubscribedTo() ? " data-subscribe" : ""))
                        .contains("<a href=\"%s?during=2023\">%s</a>".formatted(format.path(), format.label())));
    }

    @ParameterizedTest
    @CsvSource({
        "theme=dark,dark",
        "theme=light,light",
        "theme=auto,light dark",
        "scheme=dark,dark",
        "theme=x,light dark"
    })
    void takesTheThemeOfItsUrlInTheWordOfTodayAndOfBefore(String query, String scheme) {
        given().get("/?" + query)
                .then()
                .body(containsString("<meta name=\"color-scheme\" content=\"" + scheme + "\">"));
    }

    /** A browser that knew them only one from the other would load them one after the other. */
    @ParameterizedTest
    @CsvSource({
        "/, start-page",
        "/?language=ru, start-page",
        "/?between=Russia, explore",
        "/?view=map, explore",
        "/actor/iso3166:RU, actor-page",
        "/dispute/tajik-kyrgyz-border-dispute, dispute-page",
        "/about, about-page",
        "/embed?between=Russia, builder"
    })
    void namesTheScriptsThatItBeginsWith(String path, String part) throws IOException {
        String document = given().get(path).asString();
        List<String> scripts = Pattern.compile("(?:modulepreload\" href|script type=\"module\" src)=\"([^\"]+)\"")
                .matcher(document)
                .results()
                .map(script -> script.group(1))
                .toList();
        assertThat(scripts)
                .doesNotHaveDuplicates()
                .anyMatch(script -> script.matches("/static/bundle/app-\\w+\\.js"))
                .anyMatch(script -> script.matches("/static/bundle/" + part + "-\\w+\\.js"));
        int size = 0;
        for (String script : scripts) {
            String text = given().get(script).then().statusCode(200).extract().asString();
            Pattern.compile("\\bfrom\\s*\"(/static/[^\"]+)\"")
                    .matcher(text)
                    .results()
                    .forEach(imported -> assertThat(scripts).contains(imported.group(1)));
            size += compressed(text);
        }
        assertThat(size).isBetween(20_000, LARGEST_FIRST_VIEW);
    }

    private static int compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.size();
    }

    @Test
    void isLastingWhereItsNameChangesWithIt() {
        String document = given().get("/").asString();
        String script = document.replaceAll("(?s).*src=\"(/static/bundle/app-[^\"]+)\".*", "$1");
        given().get(script)
                .then()
                .statusCode(200)
                .header("Cache-Control", allOf(containsString("immutable"), containsString("max-age=31536000")));
        given().get("/map/world_110m.json")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("max-age=86400"));
        given().get("/favicon.svg").then().statusCode(200);
    }
}
