package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A title that an importer made of the event's parts has these parts in the reader's language. */
@QuarkusTest
class MadeTitlesTest {
    private static final String QUERY = """
            query ($language: String) {
              timeline(filter: { between: ["France", "Spain"], during: "1571", certainty: CERTAINLY }) {
                nodes { title(language: $language) titleIsMade localizedTitle(language: $language) { language } }
              }
            }""";

    @Inject
    Dossiers dossiers;

    @BeforeEach
    void importVisits() {
        dossiers.write(
                "made-titles",
                "CC0-1.0",
                Dossiers.meeting("talks", "Talks of Anna with Juan", "1571-03-01", "HELD", "")
                        + Dossiers.meeting("visit", "Visit of Juan to France", "1571-04-01", "HELD", "")
                        + Dossiers.meeting("given", "Peace of the two crowns", "1571-05-01", "HELD", ""));
    }

    @Test
    void isSaidInTheLanguageOfTheReader() {
        Response russian = GraphQL.post(QUERY, Map.of("language", "ru"));

        assertThat(russian.<Object>path("data.timeline.nodes.title").toString())
                .isEqualTo("[Франция – Испания: переговоры, Испания: визит (Франция), Peace of the two crowns]");
        assertThat(russian.<Object>path("data.timeline.nodes.titleIsMade").toString())
                .isEqualTo("[true, true, false]");
        assertThat(russian.<Object>path("data.timeline.nodes.localizedTitle.language")
                        .toString())
                .isEqualTo("[ru, ru, en]");
    }

    @Test
    void staysAsItIsInEnglishAndInTheTableForReimport() {
        Response english = GraphQL.post(QUERY, Map.of("language", "en"));

        assertThat(english.<String>path("data.timeline.nodes[0].title")).isEqualTo("Talks of Anna with Juan");
        assertThat(given().get("/export/events.csv?between=France&between=Spain&during=1571&language=ru")
                        .asString())
                .contains("Talks of Anna with Juan")
                .doesNotContain("переговоры");
    }

    @Test
    void tablesToAnalyseHaveItInTheirLanguage() {
        assertThat(given().get("/export/events-flat.csv?between=France&between=Spain&during=1571&language=fr")
                        .asString())
                .contains("France – Espagne\u00a0: entretiens");
    }

    @Test
    void theDocumentOfItsPageHasItInItsTitle() {
        String id = GraphQL.post(QUERY.replace("title(language: $language) ", "id "), Map.of("language", "ru"))
                .path("data.timeline.nodes[0].id");

        assertThat(given().accept("text/html")
                        .get("/event/" + id + "?language=ru")
                        .asString())
                .contains("<title>Франция – Испания: переговоры");
        assertThat(given().accept("text/html")
                        .get("/event/" + id + "?language=en")
                        .asString())
                .contains("<title>Talks of Anna with Juan");
    }
}
