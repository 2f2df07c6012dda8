package org.chancery.ingest.format.table;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class TableReaderTest {

    @Test
    void readsOneRowForEachEvent() {
        CollectedRecords records = read("""
                Id,Date,Title,Participants,Place,Country
                m1,2023-04-13,Talks,"Russia; iso3166:TJ; Sergey Lavrov (Russia, foreign minister)",Dushanbe,Tajikistan
                """);
        assertThat(records.problems).isEmpty();
        Bundle.Event event = records.all(Bundle.Event.class).get(0);
        assertThat(event.participants())
                .extracting(Bundle.Participation::actor)
                .startsWith("name:Russia", "iso3166:TJ")
                .hasSize(3);
        assertThat(event.participants().get(2).onBehalfOf()).isEqualTo("name:Russia");
        assertThat(event.participants().get(2).office()).hasToString("FOREIGN_MINISTER");
        assertThat(records.all(Bundle.Actor.class)).hasSize(1);
        assertThat(event.citations()).extracting(Bundle.Citation::locator).containsExactly("m1");
    }

    @Test
    void looksAWholeTextUpBeforeItIsCut() {
        CollectedRecords records = read("""
                id,date,title,participants
                m1,2023-05-02,Talks,Iran (Islamic Republic of); Norway
                m2,2023-05-03,Talks,"Myanmar (Burma); Korea, Republic of"
                m3,2023-05-04,Talks,Hassan Example (Iran); Norway
                """);
        assertThat(records.problems).isEmpty();
        assertThat(records.event("m1").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("name:Iran (Islamic Republic of)", "name:Norway");
        assertThat(records.event("m2").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("name:Myanmar (Burma)", "name:Korea, Republic of");
        assertThat(records.all(Bundle.Actor.class)).hasSize(1);
    }

    @Test
    void bringsTheParticipationsOfAnEventTogether() {
        CollectedRecords records = read("""
                event;date;actor;role
                m1;2023;Russia;host
                m2;2024;China;host
                m1;2023;Tajikistan;visitor
                """);
        assertThat(records.problems).isEmpty();
        assertThat(records.event("m1").participants()).hasSize(2);
        assertThat(records.event("m2").participants()).hasSize(1);
    }

    @Test
    void reportsEachBadValueAndGoesOn() {
        CollectedRecords records = read("""
                id,date,end_date,status,participants,remarkz
                m1,2023-13-04,,,Russia,
                m2,Aprilis 2023,,,Russia,
                m3,2023-04-13,2023-04-01,,Russia,
                m4,2023-04-13,,HELT,Russia,
                m5,2203-04-13,,,Russia,
                m6,2023-04-13,-9,,Russia,
                m7,2023-04-13,,,
                """);
        assertThat(records.all(Bundle.Event.class))
                .extracting(Bundle.Event::key)
                .containsExactly("m5");
        assertThat(records.rejectedKeys).containsExactly("m1", "m2", "m3", "m4", "m6", "m7");
        assertThat(records.problems)
                .extracting(Problem::toString)
                .satisfiesExactly(
                        line -> assertThat(line).contains("t.csv:1:6", "is unknown"),
                        line -> assertThat(line).contains("t.csv:2:2", "month 13 does not exist"),
                        line -> assertThat(line).contains("t.csv:3:2", "Write EDTF"),
                        line -> assertThat(line).contains("t.csv:4:3", "before the start"),
                        line -> assertThat(line).contains("t.csv:5:4", "Did you mean HELD?"),
                        line -> assertThat(line).contains("t.csv:6:2", "2203 is unlikely"),
                        line -> assertThat(line).contains("t.csv:7:3", "values: {end_date: {\"-9\": \"\"}}"),
                        line -> assertThat(line).contains("t.csv:8:5", "no participant is named"));
        assertThat(records.remarks)
                .containsExactly("t.csv: 1 row ends before the last column, first in line 8; the missing values count "
                        + "as empty.");
    }

    @Test
    void isAPartUnlessAMappingSaysThatItIsWhole() {
        assertThat(read("date,actor\n2023,Russia\n").importMode).isEqualTo(ImportMode.PARTIAL);
    }

    @Test
    void keepsTheKeysOfRowsThatCannotBeRead() {
        CollectedRecords records = read("""
                id,date,participants
                m1,2023,Rus\uFFFDsia
                m2,2023
                m\uFFFD,2023,Russia
                """);
        assertThat(records.rejectedKeys).containsExactly("m1", "m2");
        assertThat(records.problems).hasSize(3);
    }

    @Test
    void rejectsAnEventWithAnUnreadableRow() {
        CollectedRecords records = read("""
                id,date,actor
                m1,2023,Russia
                m1,2023,Chi\uFFFDna
                m2,2023,China
                """);
        assertThat(records.all(Bundle.Event.class))
                .extracting(Bundle.Event::key)
                .containsExactly("m2");
        assertThat(records.rejectedKeys).containsExactly("m1");
    }

    @Test
    void joinsTheRowsOfAnEventAcrossTables() {
        String header = "id,date,title,actor,source\n";
        CollectedRecords records = CollectedRecords.of(
                new TableReader(),
                CollectedRecords.files(
                        "a.csv", header + "m1,2023,Talks,Russia,Paper\n", "b.csv", header + "m1,,,China,Radio\n"));
        assertThat(records.problems).isEmpty();
        assertThat(records.event("m1").participants()).hasSize(2);
        assertThat(records.event("m1").citations()).hasSize(2);
    }

    @Test
    void rejectsRowsThatDescribeTheSameEventDifferently() {
        CollectedRecords records = read("id,date,title,actor\nm1,2023,Talks,Russia\nm1,2024,,China\n");
        assertThat(records.all(Bundle.Event.class)).isEmpty();
        assertThat(records.rejectedKeys).containsExactly("m1");
        assertThat(records.problems.get(0).toString()).contains("t.csv:3:2 date '2024'", "the row in line 2");
    }

    @Test
    void keepsIdsApartThatDifferOnlyInTheCaseOfALetter() {
        CollectedRecords records = read("id,date,participants\nm1,2023,Russia\nM1,2024,China\nm 1,2025,China\n");
        assertThat(records.all(Bundle.Event.class))
                .extracting(Bundle.Event::key)
                .doesNotHaveDuplicates()
                .contains("m1");
    }

    @Test
    void reportsEveryValueThatItLeavesOut() {
        CollectedRecords records = read("""
                id,date,participants,place,country,latitude,longitude,hostility,source_published
                m1,2023,Russia,,Tajikistan,38.5,68.8,,
                m2,2023,Russia,Dushanbe,,38.5,,,
                m3,2023,Russia,Dushanbe,,-9,-9,WAR,
                m4,2023,Russia,Dushanbe,,120,68.8,,2023
                """);
        assertThat(records.all(Bundle.Event.class)).hasSize(4);
        assertThat(records.problems).allMatch(problem -> problem.consequence() == Consequence.VALUE_LEFT_OUT);
        assertThat(records.problems)
                .extracting(problem -> problem.location().line() + " " + problem.path())
                .containsExactly(
                        "2 country",
                        "2 latitude",
                        "2 longitude",
                        "3 latitude",
                        "4 hostility",
                        "5 latitude",
                        "5 longitude",
                        "5 source_published");
        assertThat(records.all(Bundle.Place.class))
                .extracting(Bundle.Place::latitude)
                .containsExactly(null, -9.0);
    }

    @Test
    void rejectsIncidentsWithoutHostilityOrWithEstimatesOutOfOrder() {
        CollectedRecords records = read("""
                id,date,type,participants,hostility,fatalities_low,fatalities_best,fatalities_high
                m1,2023,incident,Russia,,,,
                m2,2023,incident,Russia,use of force,5,3,
                m3,2023,incident,Russia,use of force,1,,3
                """);
        assertThat(records.rejectedKeys).containsExactly("m1", "m2");
        assertThat(requireNonNull(records.event("m3").incident()).fatalities())
                .isEqualTo(new Bundle.Estimate(1, null, 3));
    }

    @Test
    void reportsTitlesInNoLanguage() {
        CollectedRecords records = read("date,participants,title_uz_latn,title_r_u\n2023,Russia,Suhbat,Беседа\n");
        assertThat(records.all(Bundle.Event.class).get(0).titles()).containsOnlyKeys("uz-latn");
        assertThat(records.problems.get(0).toString()).contains("t.csv:1:4 title_r_u", "not a language tag");
    }

    @Test
    void readsTheActorOfARowFromItsColumns() {
        CollectedRecords records = read("""
                id,date,actor,actor_kind,on_behalf_of,office
                m1,2023,Ann Lee,,Norway,foreign minister
                m2,2023,"Ann Lee (Norway, foreign minister)",,,
                m3,2023,Bank (Oslo),organization,,
                """);
        assertThat(records.problems).isEmpty();
        assertThat(records.event("m1").participants())
                .isEqualTo(records.event("m2").participants());
        assertThat(records.event("m3").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("name:Bank (Oslo)");
    }

    @Test
    void refusesSwappedColumnsAndCutOffText() {
        assertThatThrownBy(() -> read("date,participants\nRussia,2023\nChina,2023\nNorway,2023\n"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("its columns are swapped");
        assertThatThrownBy(() -> read("id,participants\nm1,Russia\n"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("columns are missing: date");
    }

    @Test
    @EnabledIfSystemProperty(named = "chancery.table.rows", matches = ".+")
    void readsFast() throws Exception {
        Path file = Files.createTempFile("meetings", ".csv");
        SyntheticMeetings.main(new String[] {file.toString(), System.getProperty("chancery.table.rows")});
        for (int run = 0; run < 3; run++) {
            CollectedRecordsCount counted = new CollectedRecordsCount();
            long begin = System.nanoTime();
            new TableReader().read(Inputs.of(List.of(file)), counted);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "%d rows, %.0f rows/s, %d problems%n", counted.rows, counted.rows / seconds, counted.problems);
            assertThat(counted.problems).isZero();
        }
        Files.delete(file);
    }

    private static final class CollectedRecordsCount implements RecordSink {
        private long rows;
        private long problems;

        @Override
        public void begin(Bundle.Dataset dataset, ImportMode importMode) {}

        @Override
        public void add(Bundle.Entry entry, Problem.Location where) {}

        @Override
        public void countRead() {
            rows++;
        }

        @Override
        public void report(Problem problem) {
            problems++;
        }

        @Override
        public void reportRejected(String key, Problem problem) {
            problems++;
        }
    }

    private static CollectedRecords read(String content) {
        return CollectedRecords.of(new TableReader(), CollectedRecords.files("t.csv", content));
    }
}
