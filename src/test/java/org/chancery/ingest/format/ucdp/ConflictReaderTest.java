package org.chancery.ingest.format.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.record.dispute.DisputeIssue;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conflicts are made up; their columns are those of the codebook, and of a reduced form that goes round. */
class ConflictReaderTest {
    private static final String REDUCED =
            "conflict_id,year,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,incompatibility,intensity_level,type_of_conflict,"
                    + "start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date\n";
    private static final String PUBLISHED =
            "conflict_id,location,side_a,side_a_id,side_a_2nd,side_b,side_b_id,side_b_2nd,incompatibility,"
                    + "territory_name,"
                    + "year,intensity_level,cumulative_intensity,type_of_conflict,start_date,start_prec,start_date2,"
                    + "start_prec2,ep_end,ep_end_date,ep_end_prec,gwno_a,gwno_a_2nd,gwno_b,gwno_b_2nd,gwno_loc,"
                    + "region,version\n";

    @Test
    void aPhaseIsARunOfYearsOfOneIntensityWithinAnEpisode() {
        CollectedRecords read = read(REDUCED, """
                8,1994,702,,,,government,2,intrastate,1992-05-05,1,1992-06-30,3,0,
                8,1992,702,,,,government,1,intrastate,1992-05-05,1,1992-06-30,3,0,
                8,1993,702,,,,government,1,intrastate,1992-05-05,1,1992-06-30,3,0,
                8,1995,702,,,,government,1,II,1992-05-05,1,1992-06-30,3,1,1995-12-20
                8,1999,702,365,,,government,1,II,1992-05-05,1,1999-03-10,1,0,
                """);
        BundledDispute dispute = only(read);
        assertThat(dispute.key()).isEqualTo("ucdp/8");
        assertThat(dispute.names())
                .extracting(Bundle.Name::text)
                .containsExactly("Tajikistan: government", "UCDP conflict 8");
        assertThat(dispute.during()).hasToString("1992-05-05/..");
        assertThat(dispute.censoredOn()).hasToString("1999");
        assertThat(dispute.issues()).containsExactly(DisputeIssue.GOVERNMENT);
        assertThat(dispute.phases())
                .extracting(phase -> phase.during() + " " + phase.intensity())
                .containsExactly(
                        "1992-06/1993 VIOLENT_CRISIS",
                        "1994 WAR",
                        "1995/1995-12-20 VIOLENT_CRISIS",
                        "1999-03-10/.. VIOLENT_CRISIS");
        assertThat(dispute.parties())
                .extracting(party -> party.actor() + " " + party.role() + " " + party.side() + " " + party.during())
                .containsExactly("gw:702 PARTY A 1992/1995", "gw:702 PARTY A 1999/..", "gw:365 SUPPORTER A 1999/..");
        assertThat(read.problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1992-06-30",
        "2, 1992-06-30~",
        "3, 1992-06",
        "4, 1992-06~",
        "5, 1992",
        "6, 1992~",
        "7, 1992?",
    })
    void aGradeSetsThePrecisionOfTheDay(String grade, String begin) {
        CollectedRecords read = read(
                REDUCED,
                "8,1992,702,,,,territory,1,intrastate,1992-06-30,%s,1992-06-30,%s,1,1994-01-02\n"
                                .formatted(grade, grade)
                        + "9,1999,704,,,,territory,1,intrastate,1999-06-30,1,1999-06-30,1,0,\n");
        assertThat(read.all(BundledDispute.class).get(0).during()).hasToString(begin + "/1994-01-02");
    }

    @ParameterizedTest
    @CsvSource({"year, ',1999,', ',-2147483648,'", "intensity_level, 'y,1,', 'y,-2147483648,'"})
    void theLowestNumberIsNoMarkOfWhatIsUnknown(String column, String whole, String damaged) {
        String row = "9,1999,704,,,,territory,1,intrastate,1999-06-30,1,1999-06-30,1,0,\n";
        CollectedRecords read = read(REDUCED, row + row.replace(whole, damaged).replaceFirst("9", "8"));
        assertThat(read.problems).extracting(Problem::path).containsExactly(column);
        assertThat(only(read).key()).isEqualTo("ucdp/9");
    }

    @Test
    void rowsForEachSupporterAreOneConflict() {
        CollectedRecords read = read(REDUCED, """
                8,1991,900,,645,,government,2,interstate,1991-01-05,1,1991-01-05,1,1,1991-02-20
                8,1991,200,,645,,government,2,interstate,1991-01-05,1,1991-01-05,1,1,1991-02-20
                9,1999,900,,,,territory,1,intrastate,1999-06-30,1,1999-06-30,1,0,
                """);
        BundledDispute dispute = read.all(BundledDispute.class).get(0);
        assertThat(dispute.names().get(0).text()).isEqualTo("Australia – Iraq");
        assertThat(dispute.during()).hasToString("1991-01-05/1991-02-20");
        assertThat(dispute.phases()).hasSize(1);
        assertThat(dispute.parties())
                .extracting(party -> party.actor() + " " + party.side())
                .containsExactly("gw:900 A", "gw:645 B", "gw:200 A");
    }

    @Test
    void theStateIsCutWhereItsCodePassesOn() {
        CollectedRecords read = read(REDUCED, """
                8,1990,678,,,,government,1,intrastate,1989-01-05,1,1989-01-05,1,0,
                8,1989,678,,,,government,1,intrastate,1989-01-05,1,1989-01-05,1,0,
                8,1991,678,,,,government,1,intrastate,1989-01-05,1,1989-01-05,1,1,1991-03-04
                9,1999,900,,,,territory,1,intrastate,1999-06-30,1,1999-06-30,1,0,
                """);
        assertThat(read.all(BundledDispute.class).get(0).parties())
                .extracting(party -> String.valueOf(party.during()))
                .containsExactly("1989/1990-05-21", "1990-05-22/1991");
    }

    @Test
    void theNameBesideOneNumberMayHaveCommas() {
        CollectedRecords read = read(
                PUBLISHED,
                "8,Tajikistan,Government of Tajikistan,31,,\"Front of Peace, Bread and Land\",9003,,1,Upper Valley,"
                        + "1992,1,0,3,1992-05-05,1,1992-06-30,5,1,1992-12-31,5,702,,,,702,3,24.1\n");
        assertThat(read.all(Bundle.Actor.class))
                .extracting(actor -> actor.names().get(0).text())
                .containsExactly("Front of Peace, Bread and Land");
        assertThat(read.problems).isEmpty();
    }

    @Test
    void publishedColumnsNameTheGroups() {
        CollectedRecords read = read(
                PUBLISHED,
                "8,Tajikistan,Government of Tajikistan,31,,\"Valley Front, River Guard\",\"9001, "
                        + "9002\",,1,Upper Valley,1992,1,0,"
                        + "4,1992-05-05,1,1992-06-30,5,1,1992-12-31,5,702,\"365, 704\",,,702,3,24.1\n"
                        + "8,Tajikistan,Government of Tajikistan,31,,Valley Front,\"9001, 9002\",,1,Upper "
                        + "Valley,1993,1,0,"
                        + "3,1992-05-05,1,1993-06-30,5,0,,,702,,,,702,3,24.1\n");
        BundledDispute dispute = only(read);
        assertThat(dispute.names().get(0).text()).isEqualTo("Tajikistan: Upper Valley");
        assertThat(dispute.issues()).containsExactly(DisputeIssue.TERRITORIAL);
        assertThat(dispute.phases().get(0).during()).hasToString("1992");
        assertThat(dispute.parties())
                .extracting(party -> party.actor() + " " + party.role() + " " + party.side() + " " + party.during())
                .contains(
                        "gw:702 PARTY A 1992/..",
                        "actor/9002 PARTY B 1992/..",
                        "gw:365 SUPPORTER A 1992",
                        "gw:704 SUPPORTER A 1992");
        assertThat(read.all(Bundle.Actor.class))
                .extracting(actor -> actor.names().get(0).text())
                .containsExactly("UCDP actor 9001", "UCDP actor 9002");
        assertThat(read.problems)
                .extracting(Problem::reason)
                .allMatch(reason -> reason.contains("each sorted by themselves"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "'8,1992,702,,,,water,1,intrastate,1992-06-30,1,1992-06-30,1,1,1994-01-02', incompatibility",
        "'8,1992,702,,,,government,3,intrastate,1992-06-30,1,1992-06-30,1,1,1994-01-02', intensity_level",
        "'8,1992,702,,,,government,1,9,1992-06-30,1,1992-06-30,1,1,1994-01-02', type_of_conflict",
        "'8,1992,702,,,,government,1,intrastate,1992-06-30,8,1992-06-30,1,1,1994-01-02', start_prec",
        "'8,1992,702,,,,government,1,intrastate,1992-06-30,1,1992-06-30,1,1,1991-01-02', ep_end_date",
        "'8,1992,702,,,,government,1,intrastate,1995-06-30,1,1992-06-30,1,1,1994-01-02', start_date",
        "'8,1992,702,,,,government,1,intrastate,1992-13-30,1,1992-06-30,1,1,1994-01-02', start_date",
    })
    void onlyAnUnreadableConflictIsRejected(String row, String column) {
        CollectedRecords read =
                read(REDUCED, row + "\n9,1999,900,,,,territory,1,intrastate,1999-06-30,1,1999-06-30,1,0,\n");
        assertThat(only(read).key()).isEqualTo("ucdp/9");
        assertThat(read.rejectedKeys).containsExactly("ucdp/8");
        assertThat(read.problems).extracting(Problem::path).containsExactly(column);
    }

    @Test
    void aRowWithoutYearOrNumberIsReported() {
        CollectedRecords read = read(REDUCED, """
                ,1999,900,,,,territory,1,intrastate,1999-06-30,1,1999-06-30,1,0,
                9,-9,900,,,,territory,1,intrastate,1999-06-30,1,1999-06-30,1,0,
                9,1999,900,,,,territory,1,intrastate,1999-06-30,1,1999-06-30,1,0,
                """);
        assertThat(read.problems).extracting(Problem::path).containsExactly("conflict_id", "year");
        assertThat(only(read).censoredOn()).hasToString("1999");
    }

    @Test
    void missingColumnsAreNamed() {
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(() -> read(REDUCED.replace(",year", ""), ""))
                .withMessageContaining("year");
    }

    private static BundledDispute only(CollectedRecords read) {
        assertThat(read.all(BundledDispute.class)).hasSize(1);
        return read.all(BundledDispute.class).get(0);
    }

    private static CollectedRecords read(String header, String rows) {
        Inputs inputs = CollectedRecords.files("conflicts.csv", header + rows);
        assertThat(new ConflictReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new ConflictReader(), inputs);
    }
}
