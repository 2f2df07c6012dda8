package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.DossierTimeline.ASTANA;
import static org.chancery.DossierTimeline.BASE_ANNIVERSARY;
import static org.chancery.DossierTimeline.BASE_VISIT;
import static org.chancery.DossierTimeline.CENTRAL_ASIA;
import static org.chancery.DossierTimeline.CIS_SAMARKAND;
import static org.chancery.DossierTimeline.CLASHES_2021;
import static org.chancery.DossierTimeline.CLASHES_2022;
import static org.chancery.DossierTimeline.EURASIAN_COUNCIL;
import static org.chancery.DossierTimeline.EVERYTHING;
import static org.chancery.DossierTimeline.LAVROV_ON_TERRORISM;
import static org.chancery.DossierTimeline.LAVROV_ON_UKRAINE;
import static org.chancery.DossierTimeline.NEIGHBOURS_1;
import static org.chancery.DossierTimeline.NEIGHBOURS_4;
import static org.chancery.DossierTimeline.QUARTET_2;
import static org.chancery.DossierTimeline.RECEPTION;
import static org.chancery.DossierTimeline.SAMARKAND;
import static org.chancery.DossierTimeline.SAMARKAND_MARGINS;
import static org.chancery.DossierTimeline.TALKS;
import static org.chancery.DossierTimeline.TREATY;
import static org.chancery.DossierTimeline.TREATY_SIGNING;
import static org.chancery.DossierTimeline.VALDAI;
import static org.chancery.DossierTimeline.VISIT;
import static org.chancery.DossierTimeline.found;
import static org.chancery.DossierTimeline.idOf;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters by kind, topic, text, source and status find in the bundled dossier. */
@QuarkusTest
class TimelineSubjectsTest {
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
}
