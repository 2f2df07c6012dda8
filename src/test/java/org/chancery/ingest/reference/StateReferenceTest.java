package org.chancery.ingest.reference;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.ingest.reference.ReferenceState.DatedCode;
import org.chancery.ingest.reference.ReferenceState.DatedName;
import org.chancery.ingest.reference.ReferenceState.Status;
import org.chancery.language.Folding;
import org.chancery.language.Name;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateReferenceTest {

    private static final Map<String, ReferenceState> STATES =
            StateReference.read().stream().collect(toMap(ReferenceState::key, Function.identity()));

    @Test
    void everyIsoCountryIsThere() {
        List<String> codes = STATES.values().stream()
                .filter(state -> state.status() != Status.HISTORICAL)
                .flatMap(state -> currentCodes(state, "ISO3166_ALPHA2"))
                .toList();
        assertThat(codes)
                .contains(Locale.getISOCountries())
                .contains("XK")
                .hasSize(Locale.getISOCountries().length + 1);
    }

    @Test
    void alpha3AgreesWithTheJdk() {
        assertThat(Arrays.stream(Locale.getISOCountries()))
                .allSatisfy(alpha2 -> assertThat(currentCodes(byCode("ISO3166_ALPHA2", alpha2), "ISO3166_ALPHA3"))
                        .contains(new Locale("", alpha2).getISO3Country()));
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 643", "TJ, 762", "AF, 004", "US, 840", "KG, 417", "UZ, 860", "SS, 728", "SD, 729", "ET, 231", "DE, 276"
    })
    void numericCodesHaveThreeDigits(String alpha2, String numeric) {
        assertThat(currentCodes(byCode("ISO3166_ALPHA2", alpha2), "ISO3166_NUMERIC"))
                .containsExactly(numeric);
    }

    @Test
    void noCodeMeansTwoStatesAtOneTime() {
        List<Coded> all = STATES.values().stream()
                .flatMap(state -> state.codes().stream().map(code -> new Coded(state.key(), code)))
                .toList();
        assertThat(all).hasSizeGreaterThan(1_500);
        assertThat(all.stream().filter(one -> all.stream().anyMatch(one::contradicts)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "COW, 365, 1913, russia",
        "COW, 365, 1922-12-30, soviet-union",
        "COW, 365, 1991-12-25, soviet-union",
        "COW, 365, 1991-12-26, russia",
        "COW, 345, 1914-06-28, serbia",
        "COW, 345, 1960, yugoslavia",
        "COW, 345, 1999, serbia-and-montenegro",
        "COW, 345, 2020, serbia",
        "COW, 816, 1968, north-vietnam",
        "COW, 816, 2000, vietnam",
        "GW, 345, 2019, serbia",
        "GW, 563, 1890, transvaal",
        "GW, 564, 1905, orange-free-state",
        "GW, 711, 1930, tibet",
        "GW, 751, 1948-09, hyderabad",
        "GW, 815, 1883-07, annam",
        "GW, 260, 1975, west-germany",
        "GW, 260, 2000, germany",
        "GW, 678, 1975, north-yemen",
        "GW, 678, 2000, yemen",
        "ISO3166_ALPHA2, CS, 1980, czechoslovakia",
        "ISO3166_ALPHA2, CS, 2005, serbia-and-montenegro",
        "ISO3166_ALPHA2, YU, 1980, yugoslavia",
        "ISO3166_ALPHA2, YU, 2000, serbia-and-montenegro",
        "ISO3166_ALPHA2, DE, 1980, west-germany",
        "ISO3166_ALPHA2, DE, 2023, germany",
        "ISO3166_ALPHA3, SUN, 1980, soviet-union",
        "COW, 702, 2023, tajikistan",
        "FIPS, TI, 2023, tajikistan",
        "CAMEO, TJK, 2023, tajikistan",
        "WIKIDATA, Q863, 2023, tajikistan",
    })
    void aCodeIsHandedOver(String scheme, String code, String date, String key) {
        assertThat(STATES.values().stream()
                        .filter(state -> state.codes().stream().anyMatch(dated -> isValid(dated, scheme, code, date)))
                        .map(ReferenceState::key))
                .containsExactly(key);
    }

    @Test
    void schemesAreThoseOfTheModel() {
        assertThat(STATES.values().stream()
                        .flatMap(state -> state.codes().stream())
                        .map(DatedCode::scheme)
                        .collect(toSet()))
                .containsExactlyInAnyOrder(
                        "ISO3166_ALPHA2",
                        "ISO3166_ALPHA3",
                        "ISO3166_NUMERIC",
                        "COW",
                        "COW_ABBREVIATION",
                        "GW",
                        "FIPS",
                        "CAMEO",
                        "WIKIDATA");
    }

    @Test
    void datesAreDatesAndPeriodsRunForward() {
        assertThat(periods()).isNotEmpty().allSatisfy(period -> {
            assertThat(period).allMatch(date -> date.isEmpty() || date.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?"));
            assertThat(begin(period.get(0))).isLessThanOrEqualTo(end(period.get(1)));
        });
    }

    /** Two states are called Korea, and two were the Republic of the Congo; who says so is asked which. */
    @Test
    void noTwoEntriesShareAKeyInOneLanguageAtOneTime() {
        Map<List<String>, List<Borne>> bearers = STATES.values().stream()
                .flatMap(state -> state.names().stream().map(dated -> new Borne(state.key(), dated)))
                .collect(groupingBy(borne -> keyOf(borne.dated().name())));
        assertThat(bearers.values().stream()
                        .flatMap(all -> all.stream()
                                .filter(one -> all.stream().anyMatch(one::contradicts))
                                .map(borne -> borne.state() + " "
                                        + borne.dated().name().text()))
                        .collect(toSet()))
                .containsExactlyInAnyOrder(
                        "north-korea Korea",
                        "south-korea Korea",
                        "north-korea Corea",
                        "south-korea Corea",
                        "north-korea Corée",
                        "south-korea Corée",
                        "north-korea Coreia",
                        "south-korea Coreia",
                        "north-korea Корея",
                        "south-korea Корея",
                        "north-korea كوريا",
                        "south-korea كوريا",
                        "congo Republic of the Congo",
                        "dr-congo Republic of the Congo",
                        "congo République du Congo",
                        "dr-congo République du Congo",
                        "british-virgin-islands Virgin Islands",
                        "us-virgin-islands Virgin Islands");
    }

    private record Borne(String state, DatedName dated) {
        boolean contradicts(Borne other) {
            return !state.equals(other.state)
                    && begin(dated.validFrom()).compareTo(end(untilOf(other))) <= 0
                    && begin(other.dated.validFrom()).compareTo(end(untilOf(this))) <= 0;
        }

        private static @Nullable String untilOf(Borne borne) {
            String ofName = borne.dated.validUntil();
            return ofName == null ? StateReferenceTest.state(borne.state).validUntil() : ofName;
        }
    }

    @Test
    void everyHistoricalStateHasSuccessors() {
        assertThat(STATES.values())
                .filteredOn(state -> state.status() == Status.HISTORICAL)
                .hasSize(33)
                .allSatisfy(state -> {
                    assertThat(state.successors()).isNotEmpty();
                    assertThat(state.validUntil()).isNotNull();
                });
        assertThat(state("soviet-union").successors()).hasSize(15).contains("russia", "tajikistan");
    }

    @Test
    void aWrongLineIsNamed() {
        assertThatThrownBy(() -> reading("key,status\nmars,PLANET\n", "", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("states.csv, line 2: \"PLANET\" in column \"status\" is not one of"
                        + " [STATE, TERRITORY, HISTORICAL]. Correct the line.");
        assertThatThrownBy(() -> reading("key,status\nmars,STATE\nmars,STATE\n", "", ""))
                .hasMessageStartingWith("states.csv, line 3: \"mars\" occurs a second time");
        assertThatThrownBy(() -> reading("key,status\nmars,STATE\n", "state,scheme,code\nvenus,COW,1\n", ""))
                .hasMessageStartingWith("codes.csv, line 2: \"venus\" in column \"state\" is not a key of states.csv");
        assertThatThrownBy(() -> reading("key,status\nmars,STATE\n", "", "state,language,text,kind\nmars,en,,COMMON\n"))
                .hasMessageStartingWith("aliases.csv, line 2: column \"text\" is empty");
        assertThatThrownBy(() -> reading("key,status\nmars,STATE\n", "", ""))
                .hasMessageStartingWith("states.csv, line 2: there is no column \"alpha2\"");
    }

    private static List<ReferenceState> reading(String states, String codes, String aliases) {
        return new StateReference(
                        ReferenceTable.read("states.csv", new StringReader(states)),
                        ReferenceTable.read("codes.csv", new StringReader(codes)),
                        ReferenceTable.read("aliases.csv", new StringReader(aliases)))
                .states();
    }

    private record Coded(String state, DatedCode code) {
        boolean contradicts(Coded other) {
            return !state.equals(other.state)
                    && code.scheme().equals(other.code.scheme())
                    && code.code().equals(other.code.code())
                    && begin(code.validFrom()).compareTo(end(other.code.validUntil())) <= 0
                    && begin(other.code.validFrom()).compareTo(end(code.validUntil())) <= 0;
        }
    }

    private static boolean isValid(DatedCode dated, String scheme, String code, String date) {
        return dated.scheme().equals(scheme)
                && dated.code().equals(code)
                && begin(dated.validFrom()).compareTo(end(date)) <= 0
                && begin(date).compareTo(end(dated.validUntil())) <= 0;
    }

    private static String begin(@Nullable String date) {
        return date == null || date.isEmpty() ? "0000-01-01" : date + "-01-01".substring(date.length() - 4);
    }

    private static String end(@Nullable String date) {
        return date == null || date.isEmpty() ? "9999-12-31" : date + "-12-31".substring(date.length() - 4);
    }

    private static Stream<List<String>> periods() {
        return STATES.values().stream()
                .flatMap(state -> Stream.of(
                                Stream.of(period(state.validFrom(), state.validUntil())),
                                state.codes().stream().map(code -> period(code.validFrom(), code.validUntil())),
                                state.names().stream().map(name -> period(name.validFrom(), name.validUntil())))
                        .flatMap(Function.identity()));
    }

    private static List<String> period(@Nullable String from, @Nullable String until) {
        return List.of(from == null ? "" : from, until == null ? "" : until);
    }

    private static ReferenceState state(String key) {
        return requireNonNull(STATES.get(key), key);
    }

    private static ReferenceState byCode(String scheme, String code) {
        return STATES.values().stream()
                .filter(state -> state.status() != Status.HISTORICAL)
                .filter(state -> currentCodes(state, scheme).anyMatch(code::equals))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> currentCodes(ReferenceState state, String scheme) {
        return state.codes().stream()
                .filter(code -> code.scheme().equals(scheme) && code.validUntil() == null)
                .map(DatedCode::code);
    }

    private static List<String> keyOf(Name name) {
        return List.of(name.language(), Folding.fold(name.text()));
    }
}
