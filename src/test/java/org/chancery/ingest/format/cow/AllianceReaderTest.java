package org.chancery.ingest.format.cow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Problem;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

/** The alliances are made up; the columns are those of the published tables. */
class AllianceReaderTest {
    private static final String MEMBERS = "version4id,ccode,state_name,all_st_day,all_st_month,all_st_year,all_end_day,"
            + "all_end_month,all_end_year,ss_type,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,"
            + "mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente,version\n";

    private static final String NORDIC = MEMBERS + """
            9001,385,Norway,4,5,1951,,,,Type I: Defense Pact,4,5,1951,,,,0,1,1,0,1,0,4.1
            9001,380,Sweden,4,5,1951,,,,Type I: Defense Pact,4,5,1951,1,2,1960,0,0,1,0,1,0,4.1
            9001,390,Denmark,4,5,1951,,,,Type I: Defense Pact,9,8,1955,,,,0,1,1,0,0,0,4.1
            """;

    private static final String PAIRS = "version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,"
            + "dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,"
            + "nonaggression,entente,asymmetric,version\n";

    @Test
    void anAllianceIsAnAgreementOfItsFounders() {
        CollectedRecords read = read(NORDIC);
        assertThat(read.problems).isEmpty();
        Bundle.Event alliance = read.event("alliance/9001");
        assertThat(alliance.type()).isEqualTo(EventType.AGREEMENT);
        assertThat(alliance.titles()).containsEntry("en", "Defence pact of Sweden and Norway, 1951");
        assertThat(alliance.date()).hasToString("1951-05-04");
        assertThat(alliance.agreement()).isNotNull();
        assertThat(inForce(alliance)).isEqualTo("1951-05-04/..");
        assertThat(alliance.summary()).isEqualTo("The members promise to defend each other, not to attack each other.");
        assertThat(members(alliance))
                .containsExactly("cow:380 Member 1951-05-04/1960-02-01", "cow:385 Member 1951-05-04/..");
    }

    @Test
    void whoJoinsLaterHasAnAgreementOfItsOwn() {
        Bundle.Event accession = read(NORDIC).event("alliance/9001/390");
        assertThat(accession.titles()).containsEntry("en", "Denmark joins: Defence pact of Sweden and Norway, 1955");
        assertThat(accession.date()).hasToString("1955-08-09");
        assertThat(members(accession)).containsExactly("cow:390 Member 1955-08-09/..");
    }

    @Test
    void anAllianceFromBeforeTheDataHasNoFirstDay() {
        Bundle.Event alliance = read(MEMBERS + """
                        9002,200,United Kingdom,1,1,1816,7,3,1820,Type III: Entente,1,1,1816,7,3,1820,1,0,0,0,0,1,4.1
                        9002,235,Portugal,1,1,1816,7,3,1820,Type III: Entente,1,1,1816,7,3,1820,1,0,0,0,0,1,4.1
                        """).event("alliance/9002");
        assertThat(alliance.date()).hasToString("[..1816-01-01]");
        assertThat(inForce(alliance)).isEqualTo("/1820-03-07");
        assertThat(alliance.titles().get("en")).startsWith("Entente of ").endsWith(", before 1816");
    }

    @Test
    void pairsDirectedOrNotAndByYearTellTheSame() {
        String pair = "9003,385,Norway,380,Sweden,4,5,1951,1,2,1953,0,0,0,1,0,0,";
        String back = "9003,380,Sweden,385,Norway,4,5,1951,1,2,1953,0,0,0,1,0,0,";
        String yearly = PAIRS.replace("asymmetric", "year");
        Bundle.Event undirected = read(PAIRS + pair + "0,4.1\n").event("alliance/9003");
        Bundle.Event directedByYear = read(yearly + pair + "1951,4.1\n" + pair + "1952,4.1\n" + back + "1951,4.1\n")
                .event("alliance/9003");
        assertThat(directedByYear).isEqualTo(undirected);
        assertThat(inForce(undirected)).isEqualTo("1951-05-04/1953-02-01");
        assertThat(undirected.titles()).containsEntry("en", "Neutrality pact of Sweden and Norway, 1951");
    }

    @Test
    void pairsWithSeveralPartnersAreOneMembership() {
        CollectedRecords read = read(PAIRS + """
                9003,385,Norway,380,Sweden,4,5,1951,1,2,1960,0,0,0,1,0,0,0,4.1
                9003,385,Norway,390,Denmark,9,8,1955,,,,0,1,0,1,0,0,0,4.1
                9003,380,Sweden,390,Denmark,9,8,1955,1,2,1960,0,0,0,1,0,0,0,4.1
                """);
        assertThat(members(read.event("alliance/9003")))
                .containsExactly("cow:380 Member 1951-05-04/1960-02-01", "cow:385 Member 1951-05-04/..");
        assertThat(members(read.event("alliance/9003/390"))).containsExactly("cow:390 Member 1955-08-09/..");
    }

    @Test
    void allTablesOfAnEditionTogetherAreOneDataset() {
        Inputs inputs = CollectedRecords.files(
                "by_member.csv",
                NORDIC,
                "by_member_yearly.csv",
                NORDIC.replace("version\n", "year,version\n").replace(",4.1\n", ",1951,4.1\n"),
                "by_dyad.csv",
                PAIRS + "9001,385,Norway,380,Sweden,4,5,1951,1,2,1960,0,0,1,0,1,0,0,4.1\n");
        assertThat(new AllianceReader().recognises(inputs)).isTrue();
        CollectedRecords read = CollectedRecords.of(new AllianceReader(), inputs);
        assertThat(read.all(Bundle.Event.class))
                .extracting(Bundle.Event::key)
                .containsExactly("alliance/9001", "alliance/9001/390");
        assertThat(members(read.event("alliance/9001")).get(0)).isEqualTo("cow:380 Member 1951-05-04/1960-02-01");
    }

    @Test
    void aReducedTableSavedAgainTellsWhatItHas() {
        CollectedRecords read = read("""
                Alliances;;;;
                Mem_St_Year;CCode;Version4ID;Defense;Notes
                1951;385;9001;1;x
                1951;380;9001;1;y
                """);
        assertThat(read.event("alliance/9001").date()).hasToString("1951");
        assertThat(read.remarks)
                .anyMatch(remark -> remark.contains("has no column all_st_day"))
                .anyMatch(remark -> remark.contains("these columns are not read: notes"));
    }

    @Test
    void onlyAnUnreadableRowIsRejected() {
        CollectedRecords read = read(NORDIC + """
                9004,385,Norway,4,5,1951,,,,Type I,4,5,1951,1,1,1950,0,0,1,0,1,0,4.1
                x,385,Norway,4,5,1951,,,,Type I,4,5,1951,1,1,1950,0,0,1,0,1,0,4.1
                """);
        assertThat(read.rejectedKeys).containsExactly("alliance/9004");
        assertThat(read.problems).extracting(Problem::path).containsExactly("version4id", "mem_end_year");
        assertThat(read.all(Bundle.Event.class)).hasSize(2);
    }

    @Test
    void anAllianceThatEndsBeforeItBeginsIsRejected() {
        String spell = ",Type III: Entente,4,5,1951,7,3,1960,0,0,0,0,0,1,4.1\n";
        CollectedRecords read =
                read(MEMBERS + "9005,385,Norway,4,5,1951,7,3,1820" + spell + "9006,385,Norway,4,5,1961,,," + spell);
        assertThat(read.rejectedKeys).containsExactly("alliance/9005", "alliance/9006");
        assertThat(read.problems)
                .extracting(Problem::reason)
                .containsExactly(
                        "the end 1820-03-07 lies before the start 1951-05-04",
                        "the end 1960-03-07 lies before the start 1961-05-04");
        assertThat(read.all(Bundle.Event.class)).isEmpty();
    }

    @Test
    void anAllianceOfWhichNeitherDayIsKnownWasInForceWhenTheDataBegin() {
        Bundle.Event alliance = read(MEMBERS
                        + "9007,385,Norway,1,1,1816,,,,Type III: Entente,1,1,1816,,,,1,0,0,0,0,1,4.1\n")
                .event("alliance/9007");
        assertThat(inForce(alliance)).isEqualTo("..1816-01-01/");
        assertThat(members(alliance)).containsExactly("cow:385 Member ..1816-01-01/");
    }

    private static String inForce(Bundle.Event event) {
        Bundle.Agreement agreement = event.agreement();
        return agreement == null ? "" : String.valueOf(agreement.inForce());
    }

    private static List<String> members(Bundle.Event event) {
        return event.participants().stream()
                .map(member -> member.actor() + " " + member.citations().get(0).note())
                .toList();
    }

    private static CollectedRecords read(String table) {
        Inputs inputs = CollectedRecords.files("a.csv", table);
        assertThat(new AllianceReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new AllianceReader(), inputs);
    }
}
