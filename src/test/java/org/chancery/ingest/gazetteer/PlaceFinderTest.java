package org.chancery.ingest.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.chancery.ingest.gazetteer.PlaceFinder.Found;
import org.chancery.record.place.PositionOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where places are by their names and countries. */
class PlaceFinderTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Gazetteer.bundled());

    @ParameterizedTest
    @CsvSource({
        "switzerland, Geneva, 46.2, 6.1",
        "switzerland, Женева, 46.2, 6.1",
        "france, باريس, 48.9, 2.3",
        "france, 巴黎, 48.9, 2.3",
        "tajikistan, Душанбе, 38.6, 68.8",
        "norway, OSLO, 59.9, 10.8",
        "mexico, 'Mexico, D.F.', 19.4, -99.1",
        "mexico, Mexico City, 19.4, -99.1",
        "mexico, Ciudad de México, 19.4, -99.1",
        "netherlands, The Hague, 52.1, 4.3",
        "netherlands, Hague, 52.1, 4.3",
        "canada, 'Quebec (Quebec)', 46.8, -71.2",
        "canada, 'Toronto, Ontario', 43.7, -79.4",
        "ukraine, Kiev, 50.5, 30.5",
        "ukraine, Kyiv, 50.5, 30.5",
        "west-germany, Bonn, 50.7, 7.1",
        "soviet-union, Kiev, 50.5, 30.5",
        "soviet-union, Leningrad, 59.9, 30.3",
        "south-vietnam, Saigon, 10.8, 106.7",
        "yugoslavia, Belgrade, 44.8, 20.5",
        "czechoslovakia, Bratislava, 48.2, 17.1",
        "france, 'Algiers (Algeria)', 36.8, 3.1",
        "united-kingdom, 'Bridgetown (Barbados)', 13.1, -59.6"
    })
    void aCityIsFoundByItsCountryAndAnyOfItsNames(String state, String name, double latitude, double longitude) {
        Found found = in(state, name).orElseThrow();
        assertThat(found.origin()).isEqualTo(PositionOrigin.GAZETTEER);
        assertThat(found.point().latitude()).isCloseTo(latitude, within(0.2));
        assertThat(found.point().longitude()).isCloseTo(longitude, within(0.2));
    }

    @ParameterizedTest
    @CsvSource({
        "france, Chamonix, 46.5, 2.5, 5",
        "france, France, 46.5, 2.5, 5",
        "united-states, 'Paris, Texas', 39, -99, 12",
        "united-states, 'Savannah, Georgia', 39, -99, 12",
        "united-states, Dublin, 39, -99, 12",
        "united-kingdom, Kingston, 54, -3, 4",
        "united-kingdom, The Bahamas, 25, -78, 3",
        "united-kingdom, Bermuda, 32.3, -64.8, 1",
        "canada, London, 58, -101, 12",
        "holy-see, Castel Gandolfo, 41.9, 12.5, 1",
        "bahrain, Sakhir, 26, 50.5, 1",
        "east-germany, Wandlitz, 51, 10, 4",
        "kosovo, Camp Bondsteel, 42.6, 20.9, 1"
    })
    void elseItIsSomewhereInItsCountryAndNeverInAnother(
            String state, String name, double latitude, double longitude, double tolerance) {
        Found found = in(state, name).orElseThrow();
        assertThat(found.origin()).isEqualTo(PositionOrigin.COUNTRY);
        assertThat(found.point().latitude()).isCloseTo(latitude, within(tolerance));
        assertThat(found.point().longitude()).isCloseTo(longitude, within(tolerance));
    }

    @Test
    void withoutACountryOnlyANameThatIsUniqueMeansACity() {
        assertThat(FINDER.find(List.of("Geneva"), null, false, List.of())).isPresent();
        // Of Spain and of Colombia; and a place that no list has.
        assertThat(FINDER.find(List.of("Hyderabad Deccan"), null, false, List.of()))
                .isEmpty();
        assertThat(FINDER.find(List.of("San Salvador"), null, false, List.of("spain")))
                .isEmpty();
    }

    @Test
    void theOnlyHostTellsTheCountry() {
        assertThat(FINDER.find(List.of("Geneva"), null, false, List.of("switzerland")))
                .isPresent();
        assertThat(FINDER.find(List.of("Geneva"), null, false, List.of("united-states")))
                .isEmpty();
        assertThat(FINDER.find(List.of("Geneva"), null, false, List.of("france", "switzerland")))
                .isEmpty();
    }

    @Test
    void aCountryThatIsNotInTheReferenceDataIsNoReasonToGuess() {
        assertThat(FINDER.find(List.of("Geneva"), null, true, List.of())).isEmpty();
    }

    @Test
    void everyStateOfTodayHasAPoint() {
        Gazetteer gazetteer = Gazetteer.bundled();
        assertThat(org.chancery.ingest.reference.ReferenceTable.bundled("states.csv").rows().stream()
                        .filter(row -> row.text("status").equals("STATE"))
                        .map(row -> row.text("alpha2"))
                        .filter(code -> gazetteer.country(code) == null))
                .isEmpty();
    }

    @Test
    void everyCityOfOurListLiesInTheWorldOnce() {
        List<City> cities = GazetteerCities.read();
        assertThat(cities).hasSizeGreaterThan(750).allSatisfy(city -> {
            assertThat(city.point().latitude()).isBetween(-90.0, 90.0);
            assertThat(city.point().longitude()).isBetween(-180.0, 180.0);
            assertThat(city.country()).matches("[A-Z]{2}");
        });
    }

    private static Optional<Found> in(String state, String name) {
        return FINDER.find(List.of(name), state, false, List.of());
    }
}
