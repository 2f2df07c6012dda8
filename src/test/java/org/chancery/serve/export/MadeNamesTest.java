package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name that an importer made of the sides of a dispute has these in the reader's language. */
@QuarkusTest
class MadeNamesTest {
    private static final String QUERY = """
            query ($ref: DisputeRef!, $language: String) {
              dispute(ref: $ref) { nameIsMade localizedName(language: $language) { text language } }
            }""";

    @Inject
    Dossiers dossiers;

    @BeforeEach
    void importDisputes() {
        dossiers.write(
                "made-names",
                "CC0-1.0",
                Dossiers.meeting("parley", "Talks of Anna with Juan", "1572-03-01", "HELD", "about: [two]\n")
                        + "disputes:\n"
                        + dispute("two", "France – Spain, 1572", "")
                        + dispute("many", "France – Spain, Italy and 1 other, 1573–1574", third() + fourth())
                        + dispute("lasting", "France – Spain, since 1575", "")
                        + dispute("bare", "France – Spain", "")
                        + dispute("given", "The war of the cats – the last act", "")
                        + dispute("alone", "Spain – its towns, 1576", "").replaceFirst("(?m)^.*side: A.*\n", ""));
    }

    private static String dispute(String key, String name, String parties) {
        return """
                  - key: %s
                    names:
                      - {language: en, text: "%s"}
                      - {language: en, text: "XYZ %s", kind: ALIAS}
                    during: 1572
                    parties:
                      - {actor: "iso3166:FR", role: PARTY, side: A, citations: [{source: gazette}]}
                      - {actor: "iso3166:ES", role: PARTY, side: B, citations: [{source: gazette}]}
                %s    citations: [{source: gazette}]
                """.formatted(key, name, key, parties);
    }

    private static String third() {
        return "      - {actor: \"iso3166:IT\", role: PARTY, side: B, citations: [{source: gazette}]}\n";
    }

    private static String fourth() {
        return third().replace("IT", "PT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two | ru | Франция – Испания, 1572 | ru | true",
                "two | ar | فرنسا – إسبانيا، 1572 | ar | true",
                "two | en | France – Spain, 1572 | en | true",
                "many | fr | France – Espagne, Italie (+1), 1573–1574 | fr | true",
                "lasting | fr | France – Espagne, depuis 1575, toujours en cours | fr | true",
                "bare | ru | Франция – Испания | ru | true",
                "given | ru | The war of the cats – the last act | en | false",
                "alone | ru | Spain – its towns, 1576 | en | false",
            })
    void isSaidInTheLanguageOfTheReader(String key, String language, String name, String tag, boolean isMade) {
        Map<String, Object> found = GraphQL.post(QUERY, Map.of("ref", "XYZ " + key, "language", language))
                .path("data.dispute");

        assertThat(found)
                .hasToString("{nameIsMade=%s, localizedName={text=%s, language=%s}}".formatted(isMade, name, tag));
    }

    @Test
    void staysAsItIsInFilesForReimport() {
        assertThat(given().get("/export/events.jsonl?between=France&between=Spain&during=1572&language=ru")
                        .asString())
                .contains("France – Spain, 1572")
                .doesNotContain("Франция – Испания");
    }
}
