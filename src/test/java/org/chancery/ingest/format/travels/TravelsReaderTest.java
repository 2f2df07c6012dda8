package org.chancery.ingest.format.travels;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashSet;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.event.Level;
import org.chancery.record.event.MeetingFormat;
import org.chancery.record.event.ParticipationRole;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.meeting.VisitProtocol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelsReaderTest {

    @Test
    void aTripIsAVisitWithItsHostAndItsCities() {
        Bundle.Event trip = readTrips(
                        trip("1", "2012-06-07", "2012-06-09", "Turkey", "Ankara, Istanbul", "Official visit."))
                .event("trip/1");
        assertThat(trip.date().text()).isEqualTo("2012-06-07/2012-06-09");
        assertThat(trip.place()).isEqualTo("place/turkey/ankara");
        assertThat(meeting(trip).legs())
                .extracting(Bundle.Leg::place)
                .containsExactly("place/turkey/ankara", "place/turkey/istanbul");
        assertThat(meeting(trip).visitProtocol()).isEqualTo(VisitProtocol.OFFICIAL);
        assertThat(trip.participants())
                .extracting(
                        Bundle.Participation::actor,
                        Bundle.Participation::onBehalfOf,
                        Bundle.Participation::office,
                        Bundle.Participation::role)
                .containsExactly(
                        tuple("doe-jane", "iso3166:US", AffiliationRole.FOREIGN_MINISTER, ParticipationRole.VISITOR),
                        tuple("name:Türkiye", null, null, ParticipationRole.HOST));
    }

    @Test
    void twoTitlesOfOneMinisterAreOfOneState() {
        CollectedRecords records = readTrips(trip(
                "1",
                "2013-02-26",
                "2013-02-26",
                "Germany",
                "Berlin",
                "Met with Russian Deputy Prime Minister/Foreign Minister Carl Pattern."));
        assertThat(records.event("trip/1/talks/russia").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("doe-jane", "person/russia/carl-pattern");
    }

    @Test
    void peopleOfOneBodyMetAtOneTalkThatIsPartOfTheTrip() {
        CollectedRecords records = readTrips(trip("1", "2013-02-26", "2013-02-27", "Germany", "Berlin", """
                Met with Foreign Minister Ada Sampler,
                          Chancellor Bea Sample, and Russian Foreign Minister Carl
                  Pattern."""));
        Bundle.Event german = records.event("trip/1/talks/germany");
        assertThat(german.partOf()).isEqualTo("trip/1");
        assertThat(german.date().text()).isEqualTo("[2013-02-26..2013-02-27]");
        assertThat(german.participants())
                .extracting(Bundle.Participation::actor, Bundle.Participation::title, Bundle.Participation::level)
                .containsExactly(
                        tuple("doe-jane", "Secretary of State", Level.MINISTER),
                        tuple("person/germany/ada-sampler", "Foreign Minister", Level.MINISTER),
                        tuple("person/germany/bea-sample", "Chancellor", Level.HEAD_OF_GOVERNMENT));
        assertThat(records.event("trip/1/talks/russia").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("doe-jane", "person/russia/carl-pattern");
    }

    @Test
    void aListOfNamesEndsAtTheNextTitle() {
        CollectedRecords records = readTrips(trip("1", "1945-07-16", "1945-08-02", "Germany", "Berlin", """
                Conference with British Prime Ministers Ada Alpha and Ben Beta and Soviet Premier Carl Gamma."""));
        assertThat(records.event("trip/1/talks/soviet-union").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("doe-jane", "person/soviet-union/carl-gamma");
    }

    @Test
    void guestsOfOneSummitAreAtOneMeeting() {
        CollectedRecords records = CollectedRecords.of(
                new TravelsReader(),
                CollectedRecords.files(
                        "a.xml",
                        "<trips>"
                                + trip(
                                        "1",
                                        "2021-06-10",
                                        "2021-06-13",
                                        "Belgium",
                                        "Brussels",
                                        "Attended a NATO Summit.")
                                + trip(
                                        "2",
                                        "2021-06-12",
                                        "2021-06-14",
                                        "Belgium",
                                        "Brussels",
                                        "Attended the NATO Summit Meeting.")
                                + trip(
                                        "3",
                                        "2021-12-01",
                                        "2021-12-02",
                                        "Belgium",
                                        "Brussels",
                                        "Attended the NATO Summit.")
                                + "</trips>"));
        assertThat(records.all(Bundle.Event.class))
                .filteredOn(event -> meeting(event).format() == MeetingFormat.SUMMIT)
                .extracting(Bundle.Event::key, event -> event.date().text())
                .containsExactly(
                        tuple("meeting/2021-06/belgium/nato-summit", "[2021-06-12..2021-06-13]"),
                        tuple("meeting/2021-12/belgium/nato-summit", "[2021-12-01..2021-12-02]"));
        assertThat(records.event("trip/1").onTheMarginsOf()).isEqualTo("meeting/2021-06/belgium/nato-summit");
        assertThat(records.event("meeting/2021-06/belgium/nato-summit").participants())
                .extracting(Bundle.Participation::actor, Bundle.Participation::role)
                .containsExactly(
                        tuple("doe-jane", ParticipationRole.PARTICIPANT),
                        tuple("organization/nato", ParticipationRole.ORGANIZER));
    }

    @Test
    void aSessionOfWeeksIsOneMeeting() {
        CollectedRecords records = readTrips(trip(
                        "1", "2011-09-19", "2011-09-20", "France", "Paris", "Attended the UN General Assembly.")
                + trip("2", "2011-09-27", "2011-09-28", "France", "Paris", "Attended the UN General Assembly."));
        assertThat(records.all(Bundle.Event.class))
                .filteredOn(event -> event.key().startsWith("meeting/"))
                .extracting(event -> event.date().text())
                .containsExactly("2011-09-19/2011-09-28");
    }

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
        assertThat(meeting(visit).visitProtocol()).isEqualTo(VisitProtocol.STATE);
        assertThat(meeting(visit).legs())
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

    @Test
    void theMinistersOfARegionAreOneMeetingAndNobodyInParticular() {
        CollectedRecords records = readTrips(trip(
                "1",
                "1990-09-30",
                "1990-10-01",
                "Denmark",
                "Copenhagen",
                "Attended a meeting of Central and Eastern European Foreign Ministers."));
        assertThat(records.all(Bundle.Actor.class))
                .extracting(Bundle.Actor::key)
                .containsExactly("doe-jane");
        assertThat(records.all(Bundle.Event.class))
                .extracting(event -> event.titles().get("en"))
                .anySatisfy(title -> assertThat(title).contains("Central and Eastern European Foreign Ministers"))
                .allSatisfy(title -> assertThat(title).matches("\\p{Lu}.*"))
                .hasSize(2);
    }

    @Test
    void titlesNameAStateAsEnglishDoesInASentence() {
        CollectedRecords records = readTrips(trip("1", "1990-09-30", "1990-10-01", "Netherlands", "The Hague", "")
                + trip("2", "1990-10-02", "1990-10-03", "Denmark", "Copenhagen", ""));
        assertThat(records.all(Bundle.Event.class))
                .extracting(event -> event.titles().get("en"))
                .containsExactlyInAnyOrder(
                        "Visit of Secretary of State Jane Doe to the Netherlands",
                        "Visit of Secretary of State Jane Doe to Denmark");
    }

    @ParameterizedTest
    @CsvSource({
        "U.S.S.R., 1990-07-31, name:Soviet Union",
        "U.S.S.R., 1992-02-16, name:Russia",
        "'Germany, Federal Republic of', 1981-09-13, name:West Germany",
        "'Germany, Federal Republic of', 1990-10-04, name:Germany",
        "Germany, 1954-01-22, name:West Germany",
        "Yugoslavia, 1980-06-24, name:Yugoslavia",
        "Yugoslavia (Kosovo), 2001-07-24, name:Serbia and Montenegro",
        "Vietnam, 1955-02-28, name:South Vietnam",
        "Yemen, 1972-07-01, name:North Yemen",
        "Byelorussia, 1991-12-18, name:Belarus",
        "'Korea, Republic of', 2012-01-01, name:South Korea",
        "Denmark (Greenland), 2004-08-06, name:Denmark",
        "Vatican City, 1980-06-21, name:Vatican City",
        "Hawaii, 1881-09-28, name:Hawaii",
    })
    void aCountryIsTheStateOfThatTime(String country, String day, String reference) {
        Bundle.Event trip =
                readTrips(trip("1", day, day, country, "", "Stopped.")).event("trip/1");
        assertThat(trip.date().text()).isEqualTo(day);
        assertThat(trip.participants()).extracting(Bundle.Participation::actor).contains(reference);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Mexico, D.F., Tlaxcala; Mexico, D.F.|Tlaxcala",
                "Birch Grove, Sussex; Birch Grove, Sussex",
                "Rome, Anagni , Fiuggi; Rome|Anagni|Fiuggi",
                "Halifax (Nova Scotia); Halifax (Nova Scotia)",
                "Mexico City and Cancún; Mexico City|Cancún",
            })
    void aLocaleIsSplitWithCare(String locale, String cities) {
        assertThat(Itinerary.ofLocale(locale)).containsExactly(cities.split("\\|"));
    }

    @Test
    void aBlankEndIsUnknown() {
        CollectedRecords records =
                readTrips(trip("1", "1995-05-01", "", "France", "Paris", "Met with President Ann Alpha."));
        assertThat(records.problems).isEmpty();
        assertThat(records.event("trip/1").date().text()).isEqualTo("1995-05-01/");
    }

    @Test
    void problemsAreReportedAndTheRestIsRead() {
        CollectedRecords records = readTrips(trip("1", "1995-05-03", "1995-05-01", "France", "Paris", "x")
                + trip("2", "1995-05-03", "1995-05-04", "Ruritania", "Strelsau", "Met with King Rudolf V.")
                + trip("3", "1995-05-03", "1995-05-04", "France", "Paris", "x")
                + trip("3", "1996-05-03", "1996-05-04", "Italy", "Rome", "x")
                + trip("", "1996-05-03", "1996-05-04", "Italy", "Rome", "x")
                + trip("5", "May 1996", "1996-05-04", "Italy", "Rome", "x")
                + trip("6", "1996-05-03", "+99999-05-04", "Italy", "Rome", "x"));
        assertThat(records.read).isEqualTo(7);
        assertThat(records.rejectedKeys).containsExactly("trip/1", "trip/5", "trip/6");
        assertThat(records.problems)
                .extracting(problem -> problem.path(), problem -> problem.value(), problem -> problem.consequence())
                .containsExactly(
                        tuple("trip/1/start-date", "1995-05-03/1995-05-01", Consequence.RECORD_REFUSED),
                        tuple("trip/2/country", "Ruritania", Consequence.VALUE_LEFT_OUT),
                        tuple("trip/3/id", "trip/3", Consequence.RECORD_REFUSED),
                        tuple("trip/id", null, Consequence.RECORD_REFUSED),
                        tuple("trip/5/start-date", "May 1996/1996-05-04", Consequence.RECORD_REFUSED),
                        tuple("trip/6/start-date", "1996-05-03/+99999-05-04", Consequence.RECORD_REFUSED));
        assertThat(records.problems)
                .allSatisfy(problem -> assertThat(problem.location().line()).isPositive());
        assertThat(records.event("trip/2").participants()).hasSize(1);
        assertThat(records.event("trip/3").participants())
                .extracting(Bundle.Participation::actor)
                .contains("name:France");
    }

    @Test
    void aFileOfSomethingElseIsRefusedAsAWhole() {
        assertThatThrownBy(() -> read("trips", "<person><id>1</id></person>"))
                .isInstanceOfSatisfying(
                        BundleException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(problem.consequence()).isEqualTo(Consequence.FILE_REFUSED)));
    }

    @Test
    void entitiesAreCharacters() {
        CollectedRecords records =
                readTrips(trip("1", "2010-01-01", "2010-01-01", "C&#244;te d&apos;Ivoire", "Abidjan", "A &amp; B"));
        assertThat(records.problems).isEmpty();
        assertThat(records.event("trip/1").summary()).isEqualTo("A & B");
    }

    @Test
    void theDatasetHasItsCoverage() {
        CollectedRecords records =
                readTrips(trip("1", "2010-01-01", "2010-01-02", "France", "Paris", "Discussed trade.")
                        + trip("2", "2011-01-01", "2011-01-02", "France", "Paris", "Stopped. Discussed trade."));
        Bundle.Dataset dataset = requireNonNull(records.dataset);
        assertThat(records.importMode).isEqualTo(ImportMode.SNAPSHOT);
        assertThat(dataset.version()).isEqualTo("2014-06-10");
        assertThat(dataset.covers().actors()).containsExactly("iso3166:US");
        assertThat(dataset.covers().during()).hasToString("2010-01-01/2011-01-01");
        assertThat(records.remarks)
                .containsExactly(
                        "Remarks understood by the rules: 0 wholly, 1 in part, 1 not at all; the text of all is kept");
    }

    @Test
    void everyReferenceHasItsRecordBeforeIt() {
        CollectedRecords records = readTrips(trip(
                "1",
                "2014-05-03",
                "2014-05-04",
                "Ethiopia",
                "Addis Ababa",
                "Attended the NATO Summit. Met with EU High Representative Ada Sampler and the "
                        + "Presidents of Kenya and Uganda."));
        HashSet<String> known = new HashSet<>();
        for (Bundle.Entry entry : records.entries) {
            if (entry instanceof Bundle.Event event) {
                event.participants()
                        .forEach(one -> assertThat(one.actor())
                                .satisfiesAnyOf(
                                        actor -> assertThat(known).contains(actor),
                                        actor -> assertThat(actor).contains(":")));
            }
            if (entry instanceof Bundle.Keyed keyed) {
                assertThat(known.add(keyed.key())).as(keyed.key()).isTrue();
            }
        }
        assertThat(known)
                .contains(
                        "trip/1/talks/kenya",
                        "trip/1/talks/uganda",
                        "trip/1/talks/european-union",
                        "organization/nato");
    }

    private static Bundle.Meeting meeting(Bundle.Event event) {
        return requireNonNull(event.meeting());
    }

    private static String trip(String id, String begin, String end, String country, String locale, String remarks) {
        return """
            <trip role="secretary" who="doe-jane">
              <id>%s</id><role>secretary</role><name>Jane Doe</name>
              <start-date>%s</start-date><end-date>%s</end-date>
              <country id="x">%s</country><locale>%s</locale>
              <remarks>%s</remarks>
              <last-modified-datetime>2014-06-10T10:38:12.81-04:00</last-modified-datetime>
            </trip>
            """.formatted(id, begin, end, country, locale, remarks);
    }

    private static String visit(String id, String begin, String end, String visitor, String from, String description) {
        return """
            <visit>
              <id>%s</id><start-date>%s</start-date><end-date>%s</end-date>
              <visitor>%s</visitor><from id="x">%s</from><description>%s</description>
            </visit>
            """.formatted(id, begin, end, visitor, from, description);
    }

    private static CollectedRecords readTrips(String trips) {
        return read("trips", trips);
    }

    private static CollectedRecords read(String root, String elements) {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s>%s</%s>".formatted(root, elements, root);
        return CollectedRecords.of(new TravelsReader(), CollectedRecords.files(root + ".xml", xml));
    }
}
