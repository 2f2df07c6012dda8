package org.chancery.serve.explorer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.chancery.graphql.GlobalId;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link says: title, description, picture and canonical URL, before any script runs. */
@QuarkusTest
class PageHeadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/ | Chancery",
                "/about | About and data · Chancery",
                "/?between=Russia&between=Tajikistan&during=2023&types=MEETING"
                        + " | Meetings of Russia and Tajikistan, 2023 · Chancery",
                "/?between=iso3166:TJ&language=fr | Événements : Tadjikistan, toutes les dates · Chancery",
                "/?involving=Russia&involving=Iran | Events of Russia or Iran, any time · Chancery",
                "/?between=Russia&between=United States&formats=VISIT&formats=CALL"
                        + " | Visits and calls of Russia and the United States, any time · Chancery",
                "/?between=United States&language=fr | Événements : États-Unis, toutes les dates · Chancery",
                "/?about=Tajik–Kyrgyz border dispute | Events, about Tajik–Kyrgyz border dispute, any time · Chancery",
                "/?q=Lavrov 2023 | Lavrov 2023 · Chancery",
                "/actor/iso3166:TJ | Tajikistan · Chancery",
                "/actor/iso3166:TJ?language=ru | Таджикистан · Chancery",
                "/dispute/tajik-kyrgyz-border-dispute | Tajik–Kyrgyz border dispute · Chancery",
            })
    void eachStateHasATitle(String path, String title) {
        String document = given().get(path).then().statusCode(200).extract().asString();
        assertThat(document).contains("<title>" + title + "</title>");
    }

    @Test
    void aRecordIsDescribedInTheLanguageOfItsReader() {
        String id = GraphQL.post("{ timeline(first: 1, filter: {types: [AGREEMENT]}) { nodes { id } } }")
                .path("data.timeline.nodes[0].id");
        given().get("/event/" + id)
                .then()
                .statusCode(200)
                .body(
                        containsString("content=\"Agreement · Concluded · 13 March 2025 · Bishkek"),
                        containsString("<meta property=\"og:image\" content=\"" + Browser.origin()
                                + "/picture/archive.png?year=2025\">"));
        given().get("/event/" + id + "?language=ar")
                .then()
                .body(containsString("content=\"اتفاق · أُبرم · 13 مارس 2025"));
        given().get("/actor/iso3166:TJ")
                .then()
                .body(containsString("content=\"State · "), containsString(" events · 20"));
    }

    /** Whatever a link says, a record has one address for search engines: that of its id. */
    @Test
    void namesTheCanonicalAddressAndThatInEachLanguage() {
        String id = GraphQL.post("{ actor(ref: \"iso3166:TJ\") { id } }").path("data.actor.id");
        String url = Browser.origin() + "/actor/" + id;
        given().get("/actor/iso3166:TJ?theme=dark")
                .then()
                .body(
                        containsString("<link rel=\"canonical\" href=\"" + url + "\">"),
                        containsString("hreflang=\"ar\" href=\"" + url + "?language=ar\""),
                        containsString("hreflang=\"x-default\" href=\"" + url + "\""),
                        not(containsString("noindex")));
        given().get("/actor/iso3166:TJ?language=fr")
                .then()
                .body(containsString("<link rel=\"canonical\" href=\"" + url + "?language=fr\">"));
        given().get("/?during=2023&between=Russia&view=map")
                .then()
                .body(containsString(
                        "<link rel=\"canonical\" href=\"" + Browser.origin() + "/?between=Russia&amp;during=2023\">"));
        given().get("/?q=Lavrov").then().body(containsString("noindex"), not(containsString("canonical")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/event/x",
                "/actor/Nobody of this name",
                "/dispute/TWVldGluZzo5OTk5OTk5OTk",
                "/event/RGlzcHV0ZTox",
                "/no/such/page"
            })
    void whatIsNotThereIsNotFound(String path) {
        given().accept("text/html")
                .get(path)
                .then()
                .statusCode(404)
                .contentType("text/html;charset=UTF-8")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString("There is no"), containsString("<chancery-explorer"), containsString("noindex"));
    }

    /** Programs get no page. */
    @Test
    void otherClientsGetAShortAnswer() {
        given().accept("application/json")
                .get("/no/such/page")
                .then()
                .statusCode(404)
                .body(not(containsString("<chancery-explorer")));
        given().accept("text/html").post("/no/such/page").then().statusCode(404);
    }

    @Test
    void aTextOfOthersStaysText() {
        given().get("/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&language=en")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")));
    }

    @Test
    void aQuestionThatCannotBeReadIsLeftToThePage() {
        given().get("/?during=2023-13").then().statusCode(200).body(containsString("<title>Chancery</title>"));
        given().get("/?between=Kongo").then().statusCode(200);
    }

    @Test
    void drawsAPictureForEachLink() {
        String id = GraphQL.post("{ dispute(ref: \"tajik-kyrgyz-border-dispute\") { id } }")
                .path("data.dispute.id");
        for (String path : List.of(
                "/picture/archive.png",
                "/picture/archive.png?year=2023",
                "/picture/actor/iso3166:TJ.png",
                "/picture/dispute/" + id + ".png",
                "/favicon.png",
                "/favicon.ico")) {
            Response picture = given().get(path);
            picture.then().statusCode(200).contentType("image/png").header("Cache-Control", containsString("public"));
            assertThat(PngReader.size(picture.asByteArray()))
                    .isEqualTo(path.startsWith("/picture") ? "1200x630" : "48x48");
        }
        given().get("/picture/actor/nobody-at-all.png").then().statusCode(404);
    }

    @Test
    void tellsSearchEnginesWhichPagesThereAre() {
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("Sitemap: " + Browser.origin() + "/sitemap.xml"),
                        containsString("Disallow: /export/")));
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .body(containsString("/sitemap/pages.xml"), containsString("/sitemap/records-0.xml"));
        given().get("/sitemap/pages.xml").then().body(containsString("<loc>" + Browser.origin() + "/about</loc>"));
        given().get("/sitemap/records-999999.xml").then().statusCode(404);
    }

    @Test
    void theListOfPagesHasEveryRecordWithEventsOnce() {
        String list = given().get("/sitemap/records-0.xml").asString();
        List<String> events =
                GraphQL.post("{ timeline(first: 200) { nodes { id } } }").path("data.timeline.nodes.id");
        assertThat(events).isNotEmpty().allSatisfy(id -> assertThat(list).containsOnlyOnce("/event/" + id + "<"));
        String state = GraphQL.post("{ actor(ref: \"iso3166:TJ\") { id } }").path("data.actor.id");
        assertThat(list).containsOnlyOnce("/actor/" + state + "<").doesNotContain(GlobalId.of("Place", 1));
        String page = list.replaceAll("(?s).*<loc>([^<]*/dispute/[^<]*)</loc>.*", "$1");
        given().get(page.substring(Browser.origin().length())).then().statusCode(200);
    }

    @Test
    void tellsBrowsersHowToSearch() {
        given().header("Accept-Language", "fr")
                .get("/opensearch.xml")
                .then()
                .statusCode(200)
                .body(
                        containsString("template=\"" + Browser.origin() + "/?q={searchTerms}\""),
                        matchesPattern("(?s).*<Language>fr</Language>.*"));
    }
}
