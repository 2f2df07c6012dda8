package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.DossierTimeline.BASE_ANNIVERSARY;
import static org.chancery.DossierTimeline.BASE_VISIT;
import static org.chancery.DossierTimeline.CALL_ON_TALIBAN;
import static org.chancery.DossierTimeline.CENTRAL_ASIA;
import static org.chancery.DossierTimeline.CIS_DUSHANBE;
import static org.chancery.DossierTimeline.CIS_SAMARKAND;
import static org.chancery.DossierTimeline.CLASHES_2021;
import static org.chancery.DossierTimeline.CLASHES_2022;
import static org.chancery.DossierTimeline.EURASIAN_COUNCIL;
import static org.chancery.DossierTimeline.EVERYTHING;
import static org.chancery.DossierTimeline.GALUZIN_ON_SECURITY;
import static org.chancery.DossierTimeline.GALUZIN_ON_UNIVERSITIES;
import static org.chancery.DossierTimeline.LAVROV_ON_TERRORISM;
import static org.chancery.DossierTimeline.LAVROV_ON_UKRAINE;
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

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What filters by time and place find in the bundled dossier. */
@QuarkusTest
class TimelineTimesAndPlacesTest {
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
}
