package org.chancery.ingest.format.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.model.Problem;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values as people and programs write them into sheets. */
class SheetValuesTest {
    private static final String PLACES = "id,date,place,country,latitude,longitude,participants\n";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            38°33'36"N      | 68°46'12"E     | 38.56  | 68.77
            38° 33′ 36″ S   | 68° 46′ 12″ W  | -38.56 | -68.77
            N 38.56         | E68.77         | 38.56  | 68.77
            38,56           | 68,77          | 38.56  | 68.77
            -38.56          | -168.77        | -38.56 | -168.77
            """)
    void degreesAreReadInEveryUsualForm(String latitude, String longitude, double north, double east) {
        Bundle.Place place = place(latitude, longitude).all(Bundle.Place.class).get(0);
        assertThat(place.latitude()).isCloseTo(north, within(1e-9));
        assertThat(place.longitude()).isCloseTo(east, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            138.56 | 68.77  | latitude  | swapped
            0      | 0      | latitude  | open sea
            0.0    | 0,0    | latitude  | open sea
            38.56d | 68.77  | latitude  | not a number of degrees
            NaN3   | 68.77  | latitude  | not a number of degrees
            38.56  | 68.77N | longitude | not a number of degrees
            38°77' | 68.77  | latitude  | not a number of degrees
            """)
    void degreesThatCannotBeAreLeftOutAndSaid(String latitude, String longitude, String column, String reason) {
        CollectedRecords read = place(latitude, longitude);
        assertThat(read.all(Bundle.Place.class).get(0).latitude()).isNull();
        assertThat(read.problems)
                .filteredOn(problem -> problem.path().equals(column))
                .extracting(problem -> problem.reason() + problem.remedy())
                .anyMatch(text -> text.contains(reason));
    }

    private static CollectedRecords place(String latitude, String longitude) {
        return read(PLACES
                + "1,2023,Oslo,iso3166:NO,\"%s\",\"%s\",iso3166:NO\n"
                        .formatted(latitude.replace("\"", "\"\""), longitude.replace("\"", "\"\"")));
    }

    @Test
    void marksForMissingValuesCountAsEmptyAndAreSaid() {
        CollectedRecords read = read("""
                id,date,title,place,participants
                m1,2023,NA,n/a,iso3166:NO
                m2,2024,NULL,-,iso3166:NO
                m3,2025,NA,.,iso3166:NO
                """);
        assertThat(read.all(Bundle.Place.class)).isEmpty();
        assertThat(read.event("m1").titles()).containsEntry("en", "iso3166:NO");
        assertThat(read.problems).isEmpty();
        assertThat(read.remarks)
                .singleElement()
                .asString()
                .contains("\"NA\" in title (2 times, first in line 2)", "\"-\" in place (1 time, first in line 3)");
    }

    @ParameterizedTest
    @CsvSource({"?", "none", "Unknown", "н/д", "غير معروف", "未知", "unbekannt", "s/d", "—"})
    void wordsForNothingAreNoPlaces(String mark) {
        CollectedRecords read = read("id,date,end_date,place,participants\nm1,2023,%1$s,%1$s,Norway\n".formatted(mark));
        assertThat(read.all(Bundle.Place.class)).isEmpty();
        assertThat(read.event("m1").date()).hasToString("2023");
        assertThat(read.remarks).singleElement().asString().contains("\"" + mark + "\" in place");
    }

    @Test
    void headingsNotesAndTotalsArePassedOverAndShown() {
        CollectedRecords read = read("""
                date,title,participants
                2023,,
                2023-06-05,Talks,Norway; Sweden
                Total: 1,,
                Итого,1,
                * ministers alone,,
                """);
        assertThat(read.all(Bundle.Event.class)).hasSize(1);
        assertThat(read.problems).isEmpty();
        assertThat(read.remarks)
                .singleElement()
                .asString()
                .contains("\"2023\" in line 2, \"Total: 1\" in line 4, \"Итого 1\" in line 5 and 1 more");
    }

    @Test
    void aLoneIdIsThatOfADamagedEvent() {
        CollectedRecords read = read("id,date,participants\nm1,,\nm2,2023,Norway\n");
        assertThat(read.rejectedKeys).containsExactly("m1");
    }

    @ParameterizedTest
    @CsvSource({"'2023-06-05,,'", "'5 June 2023,,'", "'2023-06-05,Total war,'", "',,Norway'", "'soon,Talks,'"})
    void anEventThatLacksSomethingIsNoNote(String row) {
        assertThat(read("date,title,participants\n" + row + "\n").problems)
                .singleElement()
                .extracting(Problem::consequence)
                .isEqualTo(Problem.Consequence.RECORD_REFUSED);
    }

    @Test
    void semicolonsOfOtherScriptsSeparate() {
        CollectedRecords read = read("id,date,participants\nm1,2023,النرويج؛ السويد\nm2,2023,挪威；瑞典\n");
        assertThat(read.event("m1").participants()).hasSize(2);
        assertThat(read.event("m2").participants()).hasSize(2);
    }

    @Test
    void theCodeOfNamibiaIsNoMark() {
        CollectedRecords read = read("id,date,place,country,participants\nm1,2023,Windhoek,NA,iso3166:NO\n");
        assertThat(read.all(Bundle.Place.class).get(0).country()).isEqualTo("name:NA");
    }

    @ParameterizedTest
    @CsvSource({"12.000", "'1,234'", "1.234", "1e3"})
    void deathsThatMayBeThousandsAreLeftOut(String deaths) {
        CollectedRecords read = read("id,date,type,hostility,participants,fatalities_best\n"
                + "1,2023,INCIDENT,USE_OF_FORCE,iso3166:NO,\"%s\"\n".formatted(deaths));
        assertThat(requireNonNull(read.event("1").incident()).fatalities()).isNull();
        assertThat(read.problems).extracting(Problem::path).containsExactly("fatalities_best");
    }

    @Test
    void aNameThatAlsoMeansTheIdYieldsToIt() {
        CollectedRecords read = read("Event ID,Event,Date,Participants\nm1,Talks,2023-04-13,iso3166:NO\n");
        assertThat(read.event("m1").date()).hasToString("2023-04-13");
        assertThat(read.problems)
                .extracting(problem -> problem.path() + ": " + problem.reason())
                .containsExactly("event: this column is unknown and is not read");
        assertThat(read("event,date,participants\nm2,2023,iso3166:NO\n").event("m2"))
                .isNotNull();
    }

    @Test
    void aColumnThatIsNotReadMayOccurTwice() {
        CollectedRecords read = read("id,date,notes,participants,notes\nm1,2023,a,iso3166:NO,b\n");
        assertThat(read.event("m1")).isNotNull();
        assertThat(read.problems).extracting(Problem::path).containsExactly("notes", "notes (column 5)");
    }

    @ParameterizedTest
    @CsvSource({
        "'Norway, Sweden'",
        "Norway / Sweden",
        "Norway and Sweden",
        "Norway|Sweden",
        "'Norway, Sweden & Finland'"
    })
    void aListWithoutSemicolonsIsNamed(String participants) {
        CollectedRecords read = read("id,date,participants\n1,2023,\"%s\"\n".formatted(participants));
        assertThat(read.problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("participants");
            assertThat(problem.reason()).startsWith("this names several participants: Norway; Sweden");
            assertThat(problem.remedy()).contains("lists: {participants: ");
        });
    }

    @Test
    void namesWithCommasAreNoLists() {
        CollectedRecords read = read(
                "id,date,participants\n1,2023,\"Trinidad and Tobago; Bosnia & Herzegovina; Korea, Republic of\"\n");
        assertThat(read.problems).isEmpty();
        assertThat(read.event("1").participants()).hasSize(3);
    }

    @Test
    void listsMayHaveSpacesThatDoNotBreak() {
        CollectedRecords read = read("id,date,participants\nm1,2023,iso3166:NO;\u00A0iso3166:SE\u00A0\n");
        assertThat(read.event("m1").participants())
                .extracting(Bundle.Participation::actor)
                .isEqualTo(List.of("iso3166:NO", "iso3166:SE"));
    }

    private static CollectedRecords read(String table) {
        return CollectedRecords.of(new TableReader(), CollectedRecords.files("t.csv", table));
    }
}
