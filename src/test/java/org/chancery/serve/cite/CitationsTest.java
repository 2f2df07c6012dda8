package org.chancery.serve.cite;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.bibtex.BibTeXItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISItemDataProvider;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is cited, where it leads, and what a processor of citation styles that is not ours makes of it. */
@QuarkusTest
class CitationsTest {
    private static final String RECORD = "/record/samarkand-dushanbe-2023/rahmon-receives-lavrov-2023-06-06";
    private static final String SELECTION = "between=Russia&between=Tajikistan&during=2023&types=MEETING";

    /** The page asks with codes; nobody cites "iso3166:RU". */
    @Test
    void aSelectionByCodesIsCitedByNames() {
        String codes = "between=iso3166:RU&between=iso3166:TJ&during=2023";
        assertThat(get("/export/citation.txt?language=en&" + codes))
                .contains("“Russia, Tajikistan, 2023 (")
                .contains("between=iso3166:RU");
        assertThat(get("/export/citation.bib?language=ru&" + codes)).contains("Россия, Таджикистан, 2023");
        assertThat(get("/export/citation.txt?language=en&text=no:code")).contains("“no:code (0 events)");
    }

    @Test
    void aStableAddressLeadsToThePageOfItsRecord() {
        String id = GraphQL.post("{ event(ref: \"rahmon-receives-lavrov-2023-06-06\") { id } }")
                .path("data.event.id");

        given().redirects()
                .follow(false)
                .header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8")
                .get(RECORD)
                .then()
                .statusCode(303)
                .header("Location", containsString("/event/" + id))
                .header("Link", containsString(RECORD + ">; rel=\"cite-as\""));
        given().get(RECORD).then().statusCode(200).header("Content-Type", startsWith("text/html"));
    }

    @Test
    void everyKindOfRecordWithAPageHasAStableAddress() {
        Response answer = GraphQL.post("""
                {
                  event(ref: "rahmon-receives-lavrov-2023-06-06") { permalink participants { actor { permalink } } }
                  actor(ref: "iso3166:TJ") { permalink }
                  dispute(ref: "tajik-kyrgyz-border-dispute") { permalink }
                }""");

        assertThat(answer.<String>path("data.event.permalink")).isEqualTo(RECORD);
        for (String path : List.of(
                "data.event.participants[0].actor.permalink", "data.actor.permalink", "data.dispute.permalink")) {
            String permalink = answer.path(path);
            assertThat(permalink).startsWith("/record/");
            given().redirects().follow(false).get(permalink).then().statusCode(303);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/record/nothing/nothing", "/record/samarkand-dushanbe-2023/nothing", "/record/a/b/c%20d"})
    void anAddressWithoutARecordSaysSo(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body("errors[0].message", containsString("has the key"))
                .body("errors[0].extensions.code", equalTo("BAD_REFERENCE"));
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-bibtex,@misc{",
        "application/x-research-info-systems,TY  - DATA",
        "application/vnd.citationstyles.csl+json,[",
        "text/plain,Chancery",
    })
    void referenceManagersAskForTheFormThatTheyRead(String accept, String start) {
        given().header("Accept", accept)
                .get(RECORD)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith(accept))
                .body(startsWith(start));
    }

    @Test
    void whatNobodyCanWriteIsRefused() {
        given().header("Accept", "image/png").get(RECORD).then().statusCode(406);
        given().get(RECORD + "?citation=pdf")
                .then()
                .statusCode(400)
                .body("errors[0].message", containsString("txt, bib, ris, csl.json"));
        given().get(RECORD + "?citation=txt&language=%21").then().statusCode(400);
    }

    @Test
    void aCitationNamesPublisherDatasetKeyAddressLicenceAndDay() {
        String text = get(RECORD + "?citation=txt&language=ru");

        assertThat(text)
                .contains("Рахмон", RECORD, "accessed on ", "CC-BY-4.0")
                .contains("Record samarkand-dushanbe-2023/rahmon-receives-lavrov-2023-06-06.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "csl.json"})
    void aProcessorOfStylesReadsEveryForm(String form) throws Exception {
        for (String path : List.of(RECORD + "?citation=" + form, "/export/citation." + form + "?" + SELECTION)) {
            ItemDataProvider items = items(form, get(path));

            String made = bibliography(items);

            assertThat(made)
                    .as(path)
                    .contains("Chancery")
                    .contains(path.startsWith("/record") ? RECORD : "between=Russia")
                    .contains(path.startsWith("/record") ? "Rahmon receives Lavrov" : "Russia, Tajikistan, 2023");
        }
    }

    private static ItemDataProvider items(String form, String text) throws Exception {
        switch (form) {
            case "bib" -> {
                BibTeXItemDataProvider provider = new BibTeXItemDataProvider();
                provider.addDatabase(new BibTeXConverter()
                        .loadDatabase(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
                return provider;
            }
            case "ris" -> {
                RISItemDataProvider provider = new RISItemDataProvider();
                provider.addLibrary(new RISConverter()
                        .loadLibrary(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
                return provider;
            }
            default -> {
                @SuppressWarnings("unchecked")
                Map<String, Object> item = (Map<String, Object>) new JsonParser(new JsonLexer(new StringReader(text)))
                        .parseArray()
                        .get(0);
                CSLItemData read = CSLItemData.fromJson(item);
                return new de.undercouch.citeproc.ListItemDataProvider(read);
            }
        }
    }

    private static String bibliography(ItemDataProvider items) throws Exception {
        CSL csl = new CSL(items, "apa");
        csl.setOutputFormat("text");
        csl.registerCitationItems(List.copyOf(items.getIds()));
        return csl.makeBibliography().makeString();
    }

    @Test
    void aSelectionIsCitedWithoutTheIdsOfThisArchive() {
        String russia = GraphQL.post("{ actor(ref: \"iso3166:RU\") { id } }").path("data.actor.id");
        String dispute = GraphQL.post("{ dispute(ref: \"tajik-kyrgyz-border-dispute\") { id } }")
                .path("data.dispute.id");

        String text = get("/export/citation.txt?during=2023&involving=" + russia + "&about=" + dispute);

        assertThat(text)
                .contains("involving=iso3166:RU", "about=tajik-kyrgyz-border-dispute")
                .doesNotContain(russia);
        assertThat(text).contains("Russia");
    }

    @Test
    void aSelectionOfNothingIsCitedToo() {
        assertThat(get("/export/citation.txt?between=Andorra&between=Fiji&during=1950"))
                .contains("(0 events)", "no dataset");
    }

    @Test
    void hostileNamesStayWithinTheirFields() {
        String bib = get("/export/citation.bib?text=" + "%7D%2C%5Cinput%7Bx%7D%0A%40misc");

        assertThat(bib.lines().filter(line -> line.startsWith("@"))).hasSize(1);
        assertThat(bib).doesNotContain("\\input");
    }

    private static String get(String path) {
        Response response = given().urlEncodingEnabled(false).get(path);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }
}
