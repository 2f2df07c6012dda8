package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the filters of the timeline find in the bundled dossier, event by event. */
@QuarkusTest
class TimelineAnswersTest {
    private static final String EURASIAN_COUNCIL = "Expanded session of the Supreme Eurasian Economic Council";
    private static final String VALDAI = "Third Central Asia conference of the Valdai Discussion Club";
    private static final String GALUZIN_ON_SECURITY =
            "Galuzin: border talks move well, Russia and the CSTO guarantee security in Central Asia";
    private static final String GALUZIN_ON_UNIVERSITIES =
            "Galuzin: branches of Russian universities open in Central Asia";
    private static final String CLASHES_2021 = "Clashes at the Tajik–Kyrgyz border, April 2021";
    private static final String NEIGHBOURS_1 = "First ministerial of the neighbours of Afghanistan";
    private static final String QUARTET_1 = "First informal meeting of Russia, China, Iran and Pakistan on Afghanistan";
    private static final String NEIGHBOURS_2 = "Second ministerial of the neighbours of Afghanistan";
    private static final String NEIGHBOURS_3 = "Third ministerial of the neighbours of Afghanistan";
    private static final String CIS_DUSHANBE = "Foreign ministers of the CIS in Dushanbe";
    private static final String CLASHES_2022 = "Clashes at the Tajik–Kyrgyz border, September 2022";
    private static final String ASTANA = "Presidents of Kyrgyzstan, Tajikistan and Russia meet in Astana";
    private static final String SAMARKAND = "Two days of ministerial talks in Samarkand";
    private static final String CIS_SAMARKAND = "Foreign ministers of the CIS in Samarkand";
    private static final String CENTRAL_ASIA = "Ministers of Russia and Central Asia in Samarkand";
    private static final String SAMARKAND_MARGINS = "Lavrov and Muhriddin meet in Samarkand";
    private static final String LAVROV_ON_UKRAINE = "Lavrov informs partners about Ukraine";
    private static final String LAVROV_ON_TERRORISM =
            "Lavrov: Western colleagues may encourage terrorism in Afghanistan";
    private static final String NEIGHBOURS_4 = "Fourth ministerial of the neighbours of Afghanistan";
    private static final String QUARTET_2 =
            "Second informal meeting of Russia, China, Iran and Pakistan on Afghanistan";
    private static final String CALL_ON_TALIBAN =
            "Russia, Iran, China and Pakistan call on the Taliban to act against terrorist groups";
    private static final String BASE_VISIT = "Possible visit of Lavrov to the 201st Russian military base";
    private static final String BASE_ANNIVERSARY = "80th anniversary of the 201st Russian military base";
    private static final String MINISTRY_ON_VISIT =
            "Russian Foreign Ministry on the eve of the visit: bilateral ties and coordination on the table";
    private static final String VISIT = "Official visit of Lavrov to Tajikistan";
    private static final String RECEPTION = "Rahmon receives Lavrov";
    private static final String TALKS = "Talks of Lavrov and Muhriddin in Dushanbe";
    private static final String TREATY_SIGNING = "Signing of the Tajik–Kyrgyz border treaty in Bishkek";
    private static final String TREATY = "Border treaty of Tajikistan and Kyrgyzstan";

    private static final List<String> EVERYTHING = List.of(
            EURASIAN_COUNCIL,
            VALDAI,
            GALUZIN_ON_SECURITY,
            GALUZIN_ON_UNIVERSITIES,
            CLASHES_2021,
            NEIGHBOURS_1,
            QUARTET_1,
            NEIGHBOURS_2,
            NEIGHBOURS_3,
            CIS_DUSHANBE,
            CLASHES_2022,
            ASTANA,
            SAMARKAND,
            CIS_SAMARKAND,
            CENTRAL_ASIA,
            SAMARKAND_MARGINS,
            LAVROV_ON_UKRAINE,
            LAVROV_ON_TERRORISM,
            NEIGHBOURS_4,
            QUARTET_2,
            CALL_ON_TALIBAN,
            BASE_VISIT,
            BASE_ANNIVERSARY,
            MINISTRY_ON_VISIT,
            VISIT,
            RECEPTION,
            TALKS,
            TREATY_SIGNING,
            TREATY);

    // Who

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

    // When

    @Test
    void aMonthIsNotCertainlyADay() {
        assertThat(found("during: \"2023-04-13\", certainty: CERTAINLY"))
                .containsExactly(NEIGHBOURS_4, QUARTET_2, CALL_ON_TALIBAN);
    }

    @Test
    void aMonthIsPossiblyADay() {
        assertThat(found("during: \"2023-04-13\", certainty: POSSIBLY"))
                .containsExactly(
                        EURASIAN_COUNCIL,
                        VALDAI,
                        GALUZIN_ON_SECURITY,
                        GALUZIN_ON_UNIVERSITIES,
                        SAMARKAND,
                        CIS_SAMARKAND,
                        CENTRAL_ASIA,
                        SAMARKAND_MARGINS,
                        LAVROV_ON_UKRAINE,
                        LAVROV_ON_TERRORISM,
                        NEIGHBOURS_4,
                        QUARTET_2,
                        CALL_ON_TALIBAN)
                .isEqualTo(found("during: \"2023-04-13\""));
    }

    @Test
    void certaintyHoldsForThePartiesToo() {
        assertThat(found("between: [\"Russia\", \"Tajikistan\"], during: \"2023-04-13\", certainty: CERTAINLY"))
                .containsExactly(NEIGHBOURS_4);
        assertThat(found("between: [\"Russia\", \"Tajikistan\"], during: \"2023-04-13\""))
                .containsExactly(SAMARKAND, CENTRAL_ASIA, SAMARKAND_MARGINS, NEIGHBOURS_4);
    }

    @Test
    void aPeriodMayBeOpen() {
        assertThat(found("during: \"2023-06-05/..\", certainty: CERTAINLY"))
                .containsExactly(VISIT, RECEPTION, TALKS, TREATY_SIGNING, TREATY);
        assertThat(found("during: \"../2021-08\", certainty: CERTAINLY")).containsExactly(CLASHES_2021);
        assertThat(found("during: \"../..\", certainty: CERTAINLY")).isEqualTo(EVERYTHING);
    }

    // Where

    @ParameterizedTest
    @ValueSource(strings = {"Tajikistan", "iso3166:TJ", "طاجيكستان"})
    void aCountryIncludesThePlacesInIt(String country) {
        assertThat(found("at: \"" + country + "\""))
                .containsExactly(CIS_DUSHANBE, BASE_VISIT, BASE_ANNIVERSARY, VISIT, RECEPTION, TALKS);
    }

    @Test
    void aCityIsFoundInAnyLanguage() {
        assertThat(found("at: \"Dushanbe\""))
                .containsExactly(CIS_DUSHANBE, VISIT, RECEPTION, TALKS)
                .isEqualTo(found("at: \"دوشنبه\""));
    }

    @Test
    void aCountryNeedsNoPlaceOfItsOwn() {
        assertThat(found("at: \"iso3166:UZ\""))
                .containsExactly(
                        SAMARKAND,
                        CIS_SAMARKAND,
                        CENTRAL_ASIA,
                        SAMARKAND_MARGINS,
                        LAVROV_ON_UKRAINE,
                        LAVROV_ON_TERRORISM,
                        NEIGHBOURS_4,
                        QUARTET_2,
                        CALL_ON_TALIBAN);
    }

    @Test
    void nearIsWithinTheCircle() {
        // Batken lies 8 km from the point of the border area, Dushanbe 230 km.
        assertThat(found("near: { latitude: 40.06, longitude: 70.82, kilometres: 50 }"))
                .containsExactly(CLASHES_2021, CLASHES_2022);
        assertThat(found("near: { latitude: 40.06, longitude: 70.82, kilometres: 10 }"))
                .isEmpty();
    }

    // What

    @Test
    void theMarginsOfAnEventIncludeThoseOfItsParts() {
        assertThat(found("onTheMarginsOf: \"" + SAMARKAND + "\""))
                .containsExactly(SAMARKAND_MARGINS, QUARTET_2)
                .isEqualTo(found("onTheMarginsOf: \"samarkand-2023-04\""))
                .isEqualTo(found("onTheMarginsOf: \"" + idOf(SAMARKAND) + "\""));
        assertThat(found("onTheMarginsOf: \"" + NEIGHBOURS_4 + "\"")).containsExactly(QUARTET_2);
    }

    @Test
    void aPartOfAnEvent() {
        assertThat(found("partOf: \"" + VISIT + "\"")).containsExactly(RECEPTION, TALKS);
        assertThat(found("partOf: \"" + idOf(SAMARKAND) + "\""))
                .containsExactly(CIS_SAMARKAND, CENTRAL_ASIA, LAVROV_ON_UKRAINE, LAVROV_ON_TERRORISM, NEIGHBOURS_4);
    }

    @Test
    void topicsByNameInAnyLanguageAndByKey() {
        assertThat(found("topics: [\"Border settlement\"]")).containsExactly(VALDAI, TALKS, TREATY_SIGNING);
        assertThat(found("topics: [\"hydropower\"]"))
                .containsExactly(EURASIAN_COUNCIL)
                .isEqualTo(found("topics: [\"Гидроэнергетика\"]"));
    }

    @Test
    void disputesThatItIsAbout() {
        assertThat(found("about: [\"Armed conflict in Ukraine\"]"))
                .containsExactly(SAMARKAND, CIS_SAMARKAND, LAVROV_ON_UKRAINE, TALKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"border treaty", "договор о границе", "معاهدة الحدود"})
    void textOfTitlesInAnyLanguage(String text) {
        assertThat(found("types: [AGREEMENT], text: \"" + text + "\"")).containsExactly(TREATY);
    }

    @Test
    void textOfSummaries() {
        assertThat(found("text: \"lower bounds\"")).containsExactly(CLASHES_2022);
    }

    @Test
    void sourcesByPublisherAndByKey() {
        assertThat(found("sources: [\"EIN Presswire\"]"))
                .containsExactly(VISIT, RECEPTION)
                .isEqualTo(found("sources: [\"einpresswire-637972010\"]"));
        // Cited only for the date that it contradicts.
        assertThat(found("sources: [\"Big Asia\"]")).containsExactly(VISIT);
    }

    @Test
    void statusesByTheLatestNewsOrByAny() {
        assertThat(found("statuses: [ANNOUNCED]")).containsExactly(BASE_VISIT, TALKS);
        assertThat(found("statusesEver: [ANNOUNCED]"))
                .containsExactly(BASE_VISIT, VISIT, RECEPTION, TALKS, TREATY_SIGNING);
        assertThat(found("statusesEver: [RESCHEDULED]")).containsExactly(TREATY_SIGNING);
    }

    @Test
    void aStatusWithoutNewsOfItWasSaidTooOnce() {
        assertThat(found("statusesEver: [HELD]")).isEqualTo(found("statuses: [HELD]"));
    }

    @Test
    void formatsAndChannelsOfMeetings() {
        assertThat(found("formats: [SUMMIT]")).containsExactly(EURASIAN_COUNCIL, ASTANA);
        assertThat(found("formats: [VISIT]")).containsExactly(BASE_VISIT, VISIT);
        assertThat(found("channels: [VIDEO]")).containsExactly(NEIGHBOURS_1);
        assertThat(found("channels: [HYBRID]")).containsExactly(EURASIAN_COUNCIL);
    }

    @Test
    void typesOfEvents() {
        assertThat(found("types: [OCCASION, INCIDENT]")).containsExactly(CLASHES_2021, CLASHES_2022, BASE_ANNIVERSARY);
    }

    @Test
    void anEmptyListIsNoCondition() {
        assertThat(found("types: [], topics: [], sources: [], between: [], levels: []"))
                .isEqualTo(EVERYTHING);
    }

    // In which order

    @ParameterizedTest
    @ValueSource(strings = {"", "between: [\"Russia\", \"Tajikistan\"]", "involving: [\"Lavrov\"]"})
    void eachOrderIsTheReverseOfTheOther(String filter) {
        assertThat(found(filter, "NEWEST_FIRST")).isNotEmpty().isEqualTo(Lists.reverse(found(filter, "OLDEST_FIRST")));
    }

    @Test
    void theWholeTimelineInOrder() {
        assertThat(found("")).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLDEST_FIRST", "NEWEST_FIRST"})
    void pagesForwardsGiveEachEventOnce(String order) {
        assertThat(forwards("", order)).isEqualTo(found("", order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OLDEST_FIRST", "NEWEST_FIRST"})
    void pagesBackwardsGiveEachEventOnce(String order) {
        assertThat(backwards("", order)).isEqualTo(found("", order));
    }

    @Test
    void pagesOfAnActorGiveEachEventOnce() {
        String filter = "involving: [\"Russia\"]";
        assertThat(forwards(filter, "OLDEST_FIRST")).isEqualTo(found(filter)).hasSizeGreaterThan(9);
        assertThat(backwards(filter, "OLDEST_FIRST")).isEqualTo(found(filter));
    }

    private static List<String> forwards(String filter, String order) {
        List<String> titles = new ArrayList<>();
        String position = "first: 3";
        do {
            FoundPage response = page(filter, order, position);
            titles.addAll(response.titles());
            position = "first: 3, after: \"" + response.endCursor() + "\"";
            if (!response.hasNextPage()) {
                return titles;
            }
        } while (titles.size() <= EVERYTHING.size());
        return titles;
    }

    private static List<String> backwards(String filter, String order) {
        List<String> titles = new ArrayList<>();
        String position = "last: 3";
        do {
            FoundPage response = page(filter, order, position);
            titles.addAll(0, response.titles());
            position = "last: 3, before: \"" + response.startCursor() + "\"";
            if (!response.hasPreviousPage()) {
                return titles;
            }
        } while (titles.size() <= EVERYTHING.size());
        return titles;
    }

    private record FoundPage(
            List<String> titles, String startCursor, String endCursor, boolean hasPreviousPage, boolean hasNextPage) {}

    private static FoundPage page(String filter, String order, String position) {
        JsonPath answer = GraphQL.post("""
                        {
                          timeline(filter: { %s }, orderBy: %s, %s) {
                            nodes { title }
                            pageInfo { startCursor endCursor hasPreviousPage hasNextPage }
                          }
                        }""".formatted(filter, order, position))
                .then()
                .extract()
                .jsonPath();
        assertThat(answer.<Object>get("errors")).isNull();
        return new FoundPage(
                answer.getList("data.timeline.nodes.title"),
                answer.getString("data.timeline.pageInfo.startCursor"),
                answer.getString("data.timeline.pageInfo.endCursor"),
                answer.getBoolean("data.timeline.pageInfo.hasPreviousPage"),
                answer.getBoolean("data.timeline.pageInfo.hasNextPage"));
    }

    private static List<String> found(String filter) {
        return found(filter, "OLDEST_FIRST");
    }

    private static List<String> found(String filter, String order) {
        return page(filter, order, "first: 200").titles();
    }

    private static String idOf(String title) {
        return GraphQL.post("{ timeline(filter: { text: \"" + title + "\" }) { nodes { id } } }")
                .path("data.timeline.nodes[0].id");
    }
}
