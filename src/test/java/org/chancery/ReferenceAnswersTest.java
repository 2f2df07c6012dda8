package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who and what a reference finds, and under which name it is shown. */
@QuarkusTest
class ReferenceAnswersTest {

    @ParameterizedTest
    @ValueSource(strings = {"لافروف", "سيرغي لافروف", "Лавров", "Lavrov", "Lavrow", "lavrov", "wikidata:Q58217"})
    void aPersonIsFoundInAnySpelling(String spelling) {
        assertThat(actor(spelling, "id")).isEqualTo(actor("Sergey Lavrov", "id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"رحمون", "Рахмон", "Раҳмон", "Rahmon", "Эмомалӣ Раҳмон"})
    void soIsAnother(String spelling) {
        assertThat(actor(spelling, "id"))
                .isEqualTo(actor("Emomali Rahmon", "id"))
                .isNotEqualTo(actor("Sergey Lavrov", "id"));
    }

    // Arabic writers use these letters for one another, Persian keyboards have letters of their own, and marks are left
    // out.
    @ParameterizedTest
    @CsvSource({
        "امام علي رحمون, Emomali Rahmon",
        "إمام على رحمون, Emomali Rahmon",
        "إِمَام عَلِي رَحْمُون, Emomali Rahmon",
        "القاعده العسكريه الروسيه 201, 201st Russian military base",
        "طاجیکستان, Tajikistan",
    })
    void arabicLettersThatStandForOneAnother(String spelling, String name) {
        assertThat(actor(spelling, "name")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"ar, سيرغي لافروف, ar, RTL", "ru, Сергей Лавров, ru, LTR", "fr, Sergey Lavrov, en, LTR"})
    void aNameIsInTheLanguageAskedForOrSaysThatItIsNot(String asked, String text, String language, String direction) {
        assertThat(GraphQL.post(
                                "query ($asked: String) { actor(ref: \"Lavrov\") { localizedName(language: "
                                        + "$asked) { text language"
                                        + " direction } } }",
                                Map.of("asked", asked))
                        .<Map<String, String>>path("data.actor.localizedName"))
                .isEqualTo(Map.of("text", text, "language", language, "direction", direction));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | سيرغي لافروف",
                "fr;q=0.9, ru;q=0.5 | Сергей Лавров",
                "en;q=0.1, tg | Сергей Лавров",
                "fr | Sergey Lavrov",
            })
    void aNameIsInTheLanguageOfTheReadersBrowser(String acceptLanguage, String name) {
        assertThat(GraphQL.postInLanguages(acceptLanguage, "{ actor(ref: \"Lavrov\") { name } }")
                        .<String>path("data.actor.name"))
                .isEqualTo(name);
    }

    @Test
    void theArgumentWinsOverTheBrowser() {
        assertThat(GraphQL.postInLanguages("ar", "{ actor(ref: \"Lavrov\") { name(language: \"ru\") } }")
                        .<String>path("data.actor.name"))
                .isEqualTo("Сергей Лавров");
    }

    @Test
    void titlesFollowTheReaderToo() {
        String operation =
                "{ meetings(filter: { between: [\"Lavrov\", \"Muhriddin\"] }) { nodes { localizedTitle { text "
                        + "language } } } }";
        assertThat(GraphQL.postInLanguages("tg", operation)
                        .<List<Map<String, String>>>path("data.meetings.nodes.localizedTitle"))
                .containsExactly(
                        Map.of("text", "Мулоқоти Лавров ва Муҳриддин дар Самарқанд", "language", "tg"),
                        Map.of("text", "Музокироти Лавров ва Муҳриддин дар Душанбе", "language", "tg"));
    }

    @Test
    void aCodeMeansWhatItMeantThen() {
        assertThat(GraphQL.post("""
                        {
                          then: actor(ref: "cow:365", at: "1990") { name }
                          now: actor(ref: "cow:365") { name }
                        }""").<Map<String, Object>>path("data"))
                .isEqualTo(Map.of("then", Map.of("name", "Soviet Union"), "now", Map.of("name", "Russia")));
    }

    @ParameterizedTest
    @CsvSource({
        "1995, ''",
        "2004, 'Armenia,Belarus,Kazakhstan,Kyrgyzstan,Russia,Tajikistan'",
        "2010, 'Armenia,Belarus,Kazakhstan,Kyrgyzstan,Russia,Tajikistan,Uzbekistan'",
        "2023-05-01, 'Armenia,Belarus,Kazakhstan,Kyrgyzstan,Russia,Tajikistan'"
    })
    void membersAreThoseOfTheTime(String at, String members) {
        assertThat(GraphQL.post(
                                "query ($at: EDTF) { actors(kinds: [STATE], memberOf: \"CSTO\", at: $at) { "
                                        + "nodes { name } } }",
                                Map.of("at", at))
                        .<List<String>>path("data.actors.nodes.name"))
                .isEqualTo(members.isEmpty() ? List.of() : List.of(members.split(",")));
    }

    @Test
    void pagesOfDisputesGiveEachOnceThoughTheirBeginIsUnknown() {
        List<String> names = new ArrayList<>();
        String position = "first: 2";
        for (int page = 0; page < 3; page++) {
            Response answer = GraphQL.post("{ disputes(" + position + ") { nodes { name } pageInfo { endCursor } } }");
            names.addAll(answer.<List<String>>path("data.disputes.nodes.name"));
            position = "first: 2, after: \"" + answer.<String>path("data.disputes.pageInfo.endCursor") + "\"";
        }
        assertThat(names)
                .containsExactly(
                        "Terrorist threat from Afghanistan",
                        "US military-biological activity in the CIS",
                        "Treatment of Tajik nationals in Russia",
                        "Tajik–Kyrgyz border dispute",
                        "Armed conflict in Ukraine");
    }

    private static String actor(String reference, String field) {
        return GraphQL.post("query ($ref: ActorRef!) { actor(ref: $ref) { " + field + " } }", Map.of("ref", reference))
                .path("data.actor." + field);
    }
}
