package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

/** The texts of dates, as clients ask for them. */
@QuarkusTest
class DatesInWordsTest {
    private static final String DATES = """
            query ($edtf: [EDTF!]!) {
              dates(edtf: $edtf) {
                edtf open text
                french: text(language: "fr-CA")
                localizedText(language: "ja") { text language }
              }
            }""";

    @Test
    void anyDateIsSaidInTheLanguageAskedFor() {
        Response answer = GraphQL.post(DATES, Map.of("edtf", List.of("[1972-02-21..1972-02-28]", "[..2023-05]")));

        assertThat(answer.<List<String>>path("data.dates.text"))
                .containsExactly("one day between 21 and 28 February 1972", "before June 2023");
        assertThat(answer.<List<String>>path("data.dates.french"))
                .containsExactly("un jour entre le 21 et le 28 février 1972", "avant juin 2023");
        assertThat(answer.<List<String>>path("data.dates.localizedText.language"))
                .containsExactly("en", "en");
        assertThat(answer.<List<Boolean>>path("data.dates.open")).containsExactly(false, true);
    }

    @Test
    void theHeaderSaysTheLanguageOfAnEventsDate() {
        String query = "{ timeline(first: 1, filter: { during: \"2023-06-06\", certainty: CERTAINLY }) "
                + "{ nodes { date { edtf text } } } }";

        assertThat(GraphQL.postInLanguages("ru", query).<String>path("data.timeline.nodes[0].date.text"))
                .contains("июня 2023 г.");
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThat(GraphQL.post(DATES, Map.of("edtf", List.of("June 2023"))).<String>path("errors[0].extensions.code"))
                .isEqualTo("BAD_DATE");
        assertThat(GraphQL.post(DATES, Map.of("edtf", Collections.nCopies(201, "2023")))
                        .<String>path("errors[0].extensions.code"))
                .isEqualTo("BAD_ARGUMENT");
    }
}
