package org.chancery.serve.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The parts of this site that other sites load: the script, the frame, the answers of oEmbed. */
@QuarkusTest
class EmbedRoutesTest {
    /** Of the script and of those that it loads, together. */
    private static final int LARGEST_SCRIPT = 45_000;

    private static final Pattern IMPORT = Pattern.compile("\\bfrom\\s*\"(/static/[^\"]+)\"");

    @Test
    void theScriptIsSmallAndAPageOfAnyOriginMayLoadIt() throws IOException {
        Response script = given().header("Origin", "https://newspaper.example").get(EmbedScript.PATH);
        assertThat(script.statusCode()).isEqualTo(200);
        assertThat(script.contentType()).startsWith("text/javascript");
        assertThat(script.header("Access-Control-Allow-Origin")).isNotBlank();
        assertThat(script.header("Cache-Control")).contains("immutable");
        Map<String, String> all = new LinkedHashMap<>();
        addWithImports(EmbedScript.PATH, all);
        assertThat(String.join("", all.values())).hasSizeGreaterThan(50_000);
        int together = 0;
        for (String text : all.values()) {
            assertThat(text).doesNotContain("new Function").doesNotContainPattern("[^\\w.]eval\\(");
            together += compressed(text.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(together).isLessThan(LARGEST_SCRIPT);
        assertThat(all).hasSizeLessThan(6);
    }

    /** A script with what it imports, each of which a page of another origin may load, too. */
    private static void addWithImports(String path, Map<String, String> all) {
        Response script = given().header("Origin", "https://newspaper.example").get(path);
        assertThat(script.statusCode()).as(path).isEqualTo(200);
        assertThat(script.header("Access-Control-Allow-Origin")).isNotBlank();
        String text = new String(script.asByteArray(), StandardCharsets.UTF_8);
        all.put(path, text);
        IMPORT.matcher(text)
                .results()
                .map(imported -> imported.group(1))
                .filter(imported -> !all.containsKey(imported))
                .forEach(imported -> addWithImports(imported, all));
    }

    @ParameterizedTest
    @CsvSource({"ru, Хронология", "ar, الخط الزمني"})
    void whatItSaysComesInOneLanguage(String language, String title) {
        Response texts =
                given().header("Origin", "https://newspaper.example").get("/texts/embed-" + language + ".json");
        assertThat(texts.statusCode()).isEqualTo(200);
        assertThat(texts.header("Access-Control-Allow-Origin")).isNotBlank();
        assertThat(texts.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(texts.<String>path("timeline.title")).isEqualTo(title);
        assertThat(texts.<Map<String, Object>>path("$")).doesNotContainKeys("explorer", "records");
        given().get("/texts/embed-xx.json").then().statusCode(404);
    }

    @Test
    void theNameOfTheScriptStaysAndLeadsToTheVersionOfToday() {
        Response step = given().redirects().follow(false).get(EmbedScript.PATH);
        assertThat(step.statusCode()).isEqualTo(302);
        assertThat(step.header("Location")).matches("/static/bundle/embed-\\w+\\.js");
        assertThat(step.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(step.headers().getValues("Access-Control-Allow-Origin")).containsExactly("*");
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }

    @Test
    void theFrameHoldsTheTimelineOfItsParametersAndNothingForeign() {
        Response frame =
                given().get("/embed/frame?between=Russia&between=Tajikistan&during=2023&theme=dark&language=ar");
        assertThat(frame.statusCode()).isEqualTo(200);
        assertThat(frame.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors *")
                .doesNotContain("unsafe");
        assertThat(frame.cookies()).isEmpty();
        assertThat(frame.asString())
                .contains("lang=\"ar\" dir=\"rtl\"")
                .contains("query=\"between=Russia&amp;between=Tajikistan&amp;during=2023&amp;language=ar\"")
                .contains("theme=\"dark\"")
                .doesNotContain("style=");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            betwen=Russia                      | There is no parameter
            theme=pink                         | light, dark, auto
            types=PARTY                        | types has no value
            during=April                       | during
            theme="><script>alert(1)</script>  | theme
            """)
    void aFrameThatCannotBeMadeSaysWhy(String query, String said) {
        Response frame = given().urlEncodingEnabled(true).get("/embed/frame?" + query);
        assertThat(frame.statusCode()).isEqualTo(400);
        assertThat(frame.asString())
                .contains(said, "This timeline cannot be shown here.")
                .doesNotContain("<script>alert");
    }

    @Test
    void oEmbedGivesTheFrameOfATimeline() throws IOException {
        String page = Browser.origin() + "/?between=Russia&between=Tajikistan&during=2023&view=map&language=ru";
        Map<String, Object> answer = json(oEmbed(page, ""));
        assertThat(answer)
                .containsEntry("type", "rich")
                .containsEntry("version", "1.0")
                .containsEntry("provider_name", "Chancery")
                .containsEntry("title", "Russia, Tajikistan, 2023")
                .containsEntry("width", 800)
                .containsEntry("height", 520);
        assertThat(html(answer))
                .startsWith("<iframe src=\"" + Browser.origin()
                        + "/embed/frame?between=Russia&amp;between=Tajikistan&amp;during=2023&amp;language=ru\"")
                .contains("width=\"800\" height=\"520\"")
                .endsWith("></iframe>");
    }

    @Test
    void oEmbedKeepsToTheSizesAskedFor() throws IOException {
        Map<String, Object> answer = json(oEmbed(Browser.origin() + "/", "&maxwidth=320&maxheight=9999"));
        assertThat(answer).containsEntry("width", 320).containsEntry("height", 520);
    }

    @Test
    void oEmbedKeepsTheLooksOfTheExplorer() throws IOException {
        Map<String, Object> answer =
                json(oEmbed(Browser.origin() + "/?between=Russia&lanes=actors&theme=dark&view=map", ""));
        assertThat(html(answer)).contains("/embed/frame?between=Russia&amp;lanes=actors&amp;theme=dark\"");
        answer = json(oEmbed(Browser.origin() + "/?between=Russia&lanes=actor", ""));
        assertThat(html(answer)).contains("/embed/frame?between=Russia&amp;lanes=actors\"");
    }

    @ParameterizedTest
    @CsvSource({"lanes=actor,lanes,actors", "lanes=dispute,lanes,disputes", "scheme=dark,theme,dark"})
    void theWordsOfBeforeMeanThoseOfToday(String before, String name, String value) throws IOException {
        assertThat(given().get("/embed/frame?" + before).asString()).contains("%s=\"%s\"".formatted(name, value));
        assertThat(html(json(oEmbed(Browser.origin() + "/?" + before, ""))))
                .contains("/embed/frame?%s=%s\"".formatted(name, value));
    }

    /** The page asks with codes, which no reader of an article knows. */
    @Test
    void oEmbedNamesThoseWhoAreAskedAboutByCodes() throws IOException {
        String codes = "/?between=iso3166:RU&between=iso3166:TJ&during=2023";
        assertThat(json(oEmbed(Browser.origin() + codes, ""))).containsEntry("title", "Russia, Tajikistan, 2023");
        assertThat(json(oEmbed(Browser.origin() + codes + "&language=ru", "")))
                .containsEntry("title", "Россия, Таджикистан, 2023");
    }

    @Test
    void oEmbedWritesXml() {
        Response response = oEmbed(Browser.origin() + "/?text=%3Cb%3E%26%22", "&format=xml");
        assertThat(response.contentType()).startsWith("text/xml");
        assertThat(response.xmlPath().getString("oembed.title")).isEqualTo("<b>&\"");
        assertThat(response.xmlPath().getString("oembed.html"))
                .contains("title=\"&lt;b&gt;&amp;&quot;\"")
                .contains("text=%3Cb%3E%26%22");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            event   | { event(ref: "rahmon-receives-lavrov-2023-06-06") { id title } }   | Rahmon receives Lavrov          | event=
            actor   | { actor(ref: "iso3166:TJ") { id } }                                | Tajikistan                      | involving=
            dispute | { dispute(ref: "tajik-kyrgyz-border-dispute") { id } }             | border                          | about=
            """)
    void oEmbedKnowsThePagesOfRecords(String kind, String query, String title, String parameter) throws IOException {
        String id = GraphQL.post(query).path("data." + kind + ".id");
        Map<String, Object> answer = json(oEmbed(Browser.origin() + "/" + kind + "/" + id, ""));
        assertThat(answer).extractingByKey("title").asString().contains(title);
        assertThat(html(answer)).contains("/embed/frame?" + parameter + id);
        // The page of another kind has no record with this id.
        String other = kind.equals("actor") ? "event" : "actor";
        assertThat(oEmbed(Browser.origin() + "/" + other + "/" + id, "").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            https://example.org/?between=Russia | ''             | 404
            ORIGIN/graphiql                     | ''             | 404
            ORIGIN/event/bm9uZQ                 | ''             | 404
            ORIGIN.example.org/                 | ''             | 404
            ORIGIN/                             | &format=yaml   | 501
            ORIGIN/                             | &maxwidth=wide | 400
            ORIGIN/?during=April                | ''             | 400
            ORIGIN//event/                      | ''             | 404
            ORIGIN/?q=Nixon+Mao                 | ''             | 404
            ORIGIN/?between=Russia&layers=new   | ''             | 404
            javascript:alert(1)                 | ''             | 404
            http://[broken                      | ''             | 400
            """)
    void oEmbedRejectsRequestsWithTheStatusOfTheSpecification(String url, String more, int status) {
        Response response = oEmbed(url.replace("ORIGIN", Browser.origin()), more);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.<List<Object>>path("errors")).hasSize(1);
    }

    @Test
    void oEmbedSaysWhichParameterItCannotShow() {
        Response response = oEmbed(Browser.origin() + "/?q=Nixon+Mao", "");
        assertThat(response.<String>path("errors[0].message")).contains("parameter \"q\"", "take the URL");
        assertThat(oEmbed(Browser.origin() + "/?between=Russia&view=map&from=2020-01-01&utm_source=x", "")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void thePageNamesOEmbedInBothForms() {
        String page = given().get("/?between=Russia").asString();
        assertThat(page).contains("application/json+oembed", "text/xml+oembed", "format=xml");
    }

    @Test
    void oEmbedWithoutAUrlNamesTheMissingParameter() {
        Response response = given().get("/oembed");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.<String>path("errors[0].message")).contains("url is missing");
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("BAD_ARGUMENT");
    }

    @Test
    void oEmbedRejectsInTheCodesOfAllOtherErrors() {
        Response response = oEmbed(Browser.origin() + "/?during=April", "");
        assertThat(response.<String>path("errors[0].extensions.code")).isEqualTo("BAD_DATE");
        assertThat(response.contentType()).startsWith("application/json");
    }

    private static Response oEmbed(String url, String more) {
        return given().urlEncodingEnabled(false)
                .get("/oembed?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8) + more);
    }

    private static String html(Map<String, Object> answer) {
        return String.valueOf(answer.get("html"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> json(Response response) throws IOException {
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/json");
        return new ObjectMapper().readValue(response.asByteArray(), Map.class);
    }
}
