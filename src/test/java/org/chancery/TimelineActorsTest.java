package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.DossierTimeline.ASTANA;
import static org.chancery.DossierTimeline.BASE_VISIT;
import static org.chancery.DossierTimeline.CENTRAL_ASIA;
import static org.chancery.DossierTimeline.CIS_DUSHANBE;
import static org.chancery.DossierTimeline.EURASIAN_COUNCIL;
import static org.chancery.DossierTimeline.GALUZIN_ON_SECURITY;
import static org.chancery.DossierTimeline.GALUZIN_ON_UNIVERSITIES;
import static org.chancery.DossierTimeline.NEIGHBOURS_4;
import static org.chancery.DossierTimeline.RECEPTION;
import static org.chancery.DossierTimeline.SAMARKAND;
import static org.chancery.DossierTimeline.SAMARKAND_MARGINS;
import static org.chancery.DossierTimeline.TALKS;
import static org.chancery.DossierTimeline.TREATY;
import static org.chancery.DossierTimeline.VALDAI;
import static org.chancery.DossierTimeline.VISIT;
import static org.chancery.DossierTimeline.found;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What filters by actor, level and role find in the bundled dossier. */
@QuarkusTest
class TimelineActorsTest {
    @ParameterizedTest
    @CsvSource({"روسيا, Tajikistan", "iso3166:RU, Тоҷикистон", "Russia, Tajikistan", "Tajikistan, Russia"})
    void aPairIsFoundByAnyOfItsNames(String one, String other) {
        Response response = GraphQL.post("""
                query ($pair: [ActorRef!]) {
                  meetings(filter: { between: $pair, during: "2023" }) { nodes { title status } }
                }""", Map.of("pair", List.of(one, other)));
        assertThat(response.<List<Map<String, String>>>path("data.meetings.nodes"))
                .containsExactly(
                        Map.of("title", SAMARKAND, "status", "HELD"),
                        Map.of("title", CENTRAL_ASIA, "status", "HELD"),
                        Map.of("title", SAMARKAND_MARGINS, "status", "HELD"),
                        Map.of("title", NEIGHBOURS_4, "status", "HELD"),
                        Map.of("title", VISIT, "status", "HELD"),
                        Map.of("title", RECEPTION, "status", "HELD"),
                        Map.of("title", TALKS, "status", "ANNOUNCED"));
    }

    @Test
    void withoutRollingUpOnlyStatesThatThemselvesTakePartAreFound() {
        assertThat(found("between: [\"Russia\", \"Tajikistan\"], during: \"2023\", rollUp: false"))
                .containsExactly(SAMARKAND, CENTRAL_ASIA, NEIGHBOURS_4);
    }

    @Test
    void nobodyMeetsHimself() {
        // At the base there would have been Russians on both sides; elsewhere Lavrov alone is Russia's.
        assertThat(found("between: [\"Lavrov\", \"Russia\"]")).containsExactly(BASE_VISIT);
    }

    @Test
    void betweenThreeNeedsAllThree() {
        assertThat(found("between: [\"Russia\", \"Tajikistan\", \"Kyrgyzstan\"]"))
                .containsExactly(ASTANA, CENTRAL_ASIA);
    }

    @Test
    void involvingNeedsOneOfThem() {
        assertThat(found("involving: [\"Rahmon\", \"Galuzin\"]"))
                .containsExactly(
                        EURASIAN_COUNCIL, VALDAI, GALUZIN_ON_SECURITY, GALUZIN_ON_UNIVERSITIES, ASTANA, RECEPTION);
    }

    @Test
    void aDeputyMinisterCountsForHisMinistryAndForItsState() {
        assertThat(found("involving: [\"Russia\"], levels: [DEPUTY_MINISTER]"))
                .containsExactly(VALDAI, GALUZIN_ON_SECURITY, GALUZIN_ON_UNIVERSITIES)
                .isEqualTo(found("involving: [\"Russian Foreign Ministry\"], levels: [DEPUTY_MINISTER]"));
    }

    @Test
    void aMemberStateDoesNotCountForItsOrganization() {
        assertThat(found("involving: [\"CSTO\"]")).isEmpty();
    }

    @Test
    void levelsWithoutActorsAreThoseOfAnyParticipant() {
        assertThat(found("levels: [HEAD_OF_STATE]")).containsExactly(EURASIAN_COUNCIL, ASTANA, RECEPTION);
    }

    @Test
    void levelsAreThoseOfTheActorsAskedFor() {
        assertThat(found("involving: [\"Russia\"], levels: [HEAD_OF_STATE]")).containsExactly(ASTANA);
    }

    @Test
    void rolesAreThoseOfTheActorsAskedFor() {
        assertThat(found("roles: [SIGNATORY]")).containsExactly(TREATY);
        assertThat(found("involving: [\"Tajikistan\"], roles: [HOST]"))
                .containsExactly(CIS_DUSHANBE, VISIT, RECEPTION, TALKS);
    }
}
