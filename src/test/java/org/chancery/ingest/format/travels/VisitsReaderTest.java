package org.chancery.ingest.format.travels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.ingest.format.travels.TravelFixtures.read;
import static org.chancery.ingest.format.travels.TravelFixtures.visit;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.meeting.VisitProtocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The visits of foreign leaders; {@link TravelsReaderTest} has the trips abroad. */
class VisitsReaderTest {

    @Test
    void aVisitIsInTheUnitedStates() {
        CollectedRecords records = read(
                "visits",
                visit(
                        "7",
                        "1979-03-23",
                        "1979-03-24",
                        "President Ann Alpha, Prime Minister Ben Beta",
                        "Egypt",
                        "State visit; visited Boston, St. Louis (Missouri), and Detroit. Departed U.S. April 3."));
        Bundle.Event visit = records.event("visit/7");
        assertThat(visit.participants())
                .extracting(Bundle.Participation::actor, Bundle.Participation::onBehalfOf, Bundle.Participation::office)
                .containsExactly(
                        tuple("person/egypt/ann-alpha", "name:Egypt", AffiliationRole.HEAD_OF_STATE),
                        tuple("person/egypt/ben-beta", "name:Egypt", AffiliationRole.HEAD_OF_GOVERNMENT),
                        tuple("iso3166:US", null, null));
        assertThat(requireNonNull(visit.meeting()).visitProtocol()).isEqualTo(VisitProtocol.STATE);
        assertThat(requireNonNull(visit.meeting()).legs())
                .extracting(Bundle.Leg::place)
                .containsExactly(
                        "place/united-states/boston", "place/united-states/st-louis", "place/united-states/detroit");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "State Visit. Addressed Congress. Later visited Boston.> > Boston",
                "Official visit. Private visit to Miami afterwards.> > Miami",
                "Informal visit to Washington. Afterwards visited Austin, TX and Annapolis, Md.> Washington> "
                        + "Austin|Annapolis",
                "Official visit at Washington and Camp David (Maryland)> Washington|Camp David> ",
                "Met with the President during a private visit to Newport (R.I.).> Newport> ",
                "Working visit. Met with the President in Crawford, Texas.> Crawford> ",
                "In U.S. May 2 – 9; visited Ft. Lauderdale, Fla. Departed Jan. 4.> > Ft. Lauderdale",
                "State visit. In U.S. May 2–9; visited New York City, Jan. 4.> > New York City",
                "Unofficial visit to Washington, D.C. and New York City.> Washington|New York City> ",
                "In U.S. June 21. Visited Williamsburg (Virginia) and Boston.> > Williamsburg|Boston",
                "Official visit. Visited Washington, Des Moines (Iowa), and Reno (Nev.).> > Washington|Des Moines|Reno"
            })
    void aVisitIsWhereItWasAndItsSideTripsAreLegs(String remark, String places, String sideTrips) {
        assertThat(Itinerary.ofVisit(remark)).as(remark).isEqualTo(cities(places));
        assertThat(Itinerary.ofSideTrips(remark)).as(remark).isEqualTo(cities(sideTrips));
        Bundle.Event visit = read(
                        "visits", visit("7", "1979-03-23", "1979-03-24", "President Ann Alpha", "Egypt", remark))
                .event("visit/7");
        assertThat(visit.place() == null).isEqualTo(places == null);
    }

    private static List<String> cities(@Nullable String list) {
        return list == null ? List.of() : List.of(list.split("\\|", -1));
    }

    @Test
    void twoVisitorsWithAnAndBetweenThemAreTwoPeople() {
        CollectedRecords records = read(
                "visits",
                visit("7", "1979-03-23", "1979-03-24", "President Ann Alpha and Prime Minister Ben Beta", "Egypt", "")
                        + visit(
                                "8",
                                "1980-03-23",
                                "1980-03-24",
                                "Prime Minister and Foreign Minister Eva Zeta",
                                "Egypt",
                                "")
                        + visit("9", "1981-03-23", "1981-03-24", "King Otto and Crown Prince Karl", "Egypt", ""));
        assertThat(records.event("visit/7").participants())
                .extracting(Bundle.Participation::actor)
                .contains("person/egypt/ann-alpha", "person/egypt/ben-beta");
        assertThat(records.event("visit/8").participants())
                .extracting(Bundle.Participation::actor)
                .contains("person/egypt/eva-zeta")
                .hasSize(2);
        assertThat(records.event("visit/9").participants()).hasSize(3);
    }
}
