package org.chancery.ingest.format.cow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.dispute.SettlementMeans;
import org.chancery.record.event.CodingScheme;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.CodingBuilder;
import org.chancery.record.exchange.IncidentBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows are made up; their shape and their dirt are those of the published files. */
class MidReaderTest {
    private static final String DISPUTES =
            "dispnum,stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre,maxdur,mindur,hiact,"
                    + "hostlev,"
                    + "recip,numa,numb,ongo2014,version\r\n";
    private static final String PARTIES =
            "dispnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,revstate,revtype1,revtype2,fatality,"
                    + "fatalpre,hiact,hostlev,orig,version\r\n";
    private static final String INCIDENTS =
            "dispnum,incidnum,stday,stmon,styear,endday,endmon,endyear,duration,tbi,fatality,fatalpre,action,"
                    + "hostlev,numa,"
                    + "version\r\n";
    private static final String PARTICIPANTS =
            "dispnum,incidnum,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,insidea,sidea,fatality,fatalpre,"
                    + "action,"
                    + "hostlev,revtype1,revtype2,version\r\n";

    private static final String TWO_SIDES = """
            9,"TAJ",702,-9,7,1998,24,1,1999,1,1,1,-9,0,0,7,3,1,5\r
            9,"UZB",704,-9,7,1998,24,1,1999,0,1,1,-9,1,-9,0,1,1,5\r
            """;

    @Test
    void aDisputeHasItsSidesAndNoDayThatNobodyKnows() {
        CollectedRecords read = disputes("9,-9,7,1998,24,1,1999,6,1,1,4,208,178,7,3,0,1,1,0,5\r\n", TWO_SIDES);
        assertThat(read.problems).isEmpty();
        assertThat(read.importMode).isEqualTo(ImportMode.SNAPSHOT);
        BundledDispute dispute = only(read);
        assertThat(dispute.key()).isEqualTo("mid/9");
        assertThat(dispute.during()).hasToString("1998-07/1999-01-24");
        assertThat(dispute.names())
                .extracting(Bundle.Name::text)
                .containsExactly("Tajikistan – Uzbekistan, 1998–1999", "MID 9");
        assertThat(dispute.hostility()).isEqualTo(Hostility.DISPLAY_OF_FORCE);
        assertThat(dispute.fatalities()).isEqualTo(new Bundle.Estimate(1, 4, 25));
        assertThat(dispute.settlementMeans()).containsExactly(SettlementMeans.NEGOTIATION);
        assertThat(dispute.censoredOn()).isNull();
        assertThat(dispute.description())
                .isEqualTo("Highest action: show of force. Outcome: the sides met halfway. Settlement: negotiated.");
        assertThat(dispute.parties()).extracting(BundledDispute.Party::actor).containsExactly("cow:702", "cow:704");
        assertThat(dispute.parties()).extracting(BundledDispute.Party::side).containsExactly("A", "B");
        assertThat(dispute.parties().get(1).fatalities()).isEqualTo(new Bundle.Estimate(1, null, 25));
        assertThat(dispute.citations()).containsExactly(new Bundle.Citation("source/mida", "9", null));
    }

    @ParameterizedTest
    @CsvSource({
        "'5,6,1998,5,6,1998', 1998-06-05",
        "'-9,6,1998,-9,6,1998', 1998-06",
        "'-9,-9,1998,-9,-9,1998', 1998",
        "'-9,6,1998,5,6,1998', 1998-06/1998-06-05",
        "'5,6,1998,-9,6,1998', 1998-06-05/1998-06",
        "'-9,-9,1998,1,3,1999', 1998/1999-03-01",
    })
    void unknownPartsMakeADateLessPrecise(String dates, String expected) {
        CollectedRecords read = disputes("9," + dates + ",5,3,0,0,1,1,7,3,0,1,1,0,5\n", TWO_SIDES);
        assertThat(only(read).during()).hasToString(expected);
        assertThat(read.problems).isEmpty();
    }

    @Test
    void aDisputeThatStillWentOnInTheLastYearIsOpenAndCensored() {
        CollectedRecords read = disputes("9,1,2,2013,31,12,2014,5,3,-9,-9,1,1,7,3,0,1,1,1,5\n", """
                9,"TAJ",702,1,2,2013,31,12,2014,1,1,1,-9,0,0,7,3,1,5
                9,"UZB",704,1,2,2013,3,4,2013,0,1,1,-9,-9,-9,0,1,1,5
                """);
        BundledDispute dispute = only(read);
        assertThat(dispute.during()).hasToString("2013-02-01/..");
        assertThat(dispute.censoredOn()).hasToString("2014-12-31");
        assertThat(dispute.fatalities()).isNull();
        assertThat(dispute.names().get(0).text()).endsWith(", since 2013");
        assertThat(dispute.parties())
                .extracting(party -> String.valueOf(party.during()))
                .containsExactly("2013-02-01/..", "2013-02-01/2013-04-03");
    }

    @Test
    void oneThatSaysItGoesOnAndEndedBeforeIsDoubtful() {
        CollectedRecords read = disputes("9,1,2,2011,3,4,2012,5,3,0,0,1,1,7,3,0,1,1,1,5\n", TWO_SIDES);
        assertThat(only(read).during()).hasToString("2011-02-01/2012-04-03");
        assertThat(read.problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("ongo2014");
            assertThat(problem.consequence()).isEqualTo(Consequence.DOUBTFUL);
            assertThat(problem.location()).isEqualTo(new Problem.Location("a.csv", 2, 19));
        });
    }

    @Test
    void aStateThatLeavesAndComesBackIsAPartyTwice() {
        CollectedRecords read = disputes("9,1,1,1998,31,12,1999,5,3,0,0,1,1,7,3,0,1,1,0,5\n", TWO_SIDES + """
                9,"RUS",365,1,1,1998,2,1,1998,0,0,0,0,0,0,7,3,0,5
                9,"RUS",365,1,6,1999,2,6,1999,0,0,0,0,0,0,7,3,0,5
                9,"RUS",365,1,6,1999,2,6,1999,0,0,0,0,0,0,7,3,0,5
                """);
        assertThat(only(read).parties())
                .filteredOn(party -> party.actor().equals("cow:365"))
                .extracting(party -> String.valueOf(party.during()))
                .containsExactly("1998-01-01/1998-01-02", "1999-06-01/1999-06-02");
        assertThat(only(read).names().get(0).text()).isEqualTo("Tajikistan – Uzbekistan and Russia, 1998–1999");
        assertThat(read.problems).extracting(Problem::reason).containsExactly("this participant occurs twice");
    }

    @Test
    void anEndBeforeTheStartMakesTheRecordDoubtful() {
        CollectedRecords read = disputes("9,10,10,1997,3,10,1997,5,3,0,0,1,1,7,3,0,1,1,0,5\n", TWO_SIDES);
        assertThat(only(read).during()).hasToString("1997-10-10?");
        assertThat(read.problems).extracting(Problem::consequence).containsExactly(Consequence.DOUBTFUL);
    }

    @Test
    void anEmptyCodeCostsWhatItTells() {
        CollectedRecords read = disputes("9,1,1,1998,1,3,1998,,3,0,0,1,1,7,3,0,1,1,0,5\n", TWO_SIDES);
        assertThat(read.problems).isEmpty();
        assertThat(only(read).description()).doesNotContain("Outcome");
    }

    @ParameterizedTest
    @CsvSource({
        "'31,2,1998,1,3,1998,5,3,0,0,1,1,7,3,0,1,1,0,5', stday",
        "'1,13,1998,1,3,1998,5,3,0,0,1,1,7,3,0,1,1,0,5', stmon",
        "'1,1,98,1,3,1998,5,3,0,0,1,1,7,3,0,1,1,0,5', styear",
        "'1,1,1998,1,3,1998,5,3,0,0,1,1,7,9,0,1,1,0,5', hostlev",
        "'1,1,1998,1,3,1998,5,3,8,0,1,1,7,3,0,1,1,0,5', fatality",
        "'1,1,1998,1,3,1998,5,3,0,x,1,1,7,3,0,1,1,0,5', fatalpre",
        "'1,1,1998,1,3,1998,10,3,0,0,1,1,7,3,0,1,1,0,5', outcome",
    })
    void aValueOutsideOfTheCodebookRejectsTheDispute(String values, String column) {
        CollectedRecords read = disputes("9," + values + "\n", TWO_SIDES);
        assertThat(read.all(BundledDispute.class)).isEmpty();
        assertThat(read.rejectedKeys).containsExactly("mid/9");
        assertThat(read.problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(column);
            assertThat(problem.consequence()).isEqualTo(Consequence.RECORD_REFUSED);
        });
    }

    @Test
    void aDisputeWithoutPartiesIsRejectedAndOneWithOneSideIsDoubtful() {
        CollectedRecords read = disputes("""
                8,1,1,1998,1,1,1998,5,3,0,0,1,1,7,3,0,1,1,0,5
                9,1,1,1998,1,1,1998,5,3,0,0,1,1,7,3,0,1,1,0,5
                """, """
                9,"TAJ",702,1,1,1998,1,1,1998,1,1,1,-9,0,0,7,3,1,5
                7,"TAJ",702,1,1,1998,1,1,1998,1,1,1,-9,0,0,7,3,1,5
                """);
        assertThat(only(read).key()).isEqualTo("mid/9");
        assertThat(read.rejectedKeys).containsExactly("mid/8");
        assertThat(read.problems)
                .extracting(Problem::reason)
                .containsExactly(
                        "there is no dispute with this number",
                        "it has no participants",
                        "the dispute has only one side");
    }

    @Test
    void anUnknownStateKeepsItsCodeAndIsNamedByItsAbbreviation() {
        CollectedRecords read = disputes(
                "9,1,1,1998,1,1,1998,5,3,0,0,1,1,7,3,0,1,1,0,5\n", TWO_SIDES.replace("\"UZB\",704", "\"XYZ\",999"));
        assertThat(only(read).parties().get(1).actor()).isEqualTo("cow:999");
        assertThat(only(read).names().get(0).text()).isEqualTo("Tajikistan – XYZ, 1998");
    }

    @Test
    void anIncidentHasItsActorTargetAndAction() {
        CollectedRecords read = incidents("9,9001,-9,8,1998,-9,8,1998,-9,16,2,30,16,4,1,5\r\n", """
                9,9001,"UZB",704,-9,8,1998,-9,8,1998,1,0,2,-9,16,4,1,0,5\r
                9,9001,"TAJ",702,-9,8,1998,-9,8,1998,0,1,0,0,0,1,1,0,5\r
                """);
        Bundle.Event event = read.event("mid/9/9001");
        assertThat(event.type()).isEqualTo(EventType.INCIDENT);
        assertThat(event.titles()).containsEntry("en", "Attack: Uzbekistan – Tajikistan");
        assertThat(event.date()).hasToString("1998-08");
        assertThat(event.about()).containsExactly("mid/9");
        assertThat(event.participants()).extracting(Bundle.Participation::actor).containsExactly("cow:704", "cow:702");
        assertThat(event.incident())
                .isEqualTo(IncidentBuilder.builder()
                        .hostility(Hostility.USE_OF_FORCE)
                        .fatalities(new Bundle.Estimate(26, 30, 100))
                        .build());
        assertThat(event.codings())
                .containsExactly(CodingBuilder.builder()
                        .scheme(CodingScheme.MID_ACTION)
                        .code("16")
                        .source("source/midi")
                        .locator("9001")
                        .build());
        assertThat(read.problems).isEmpty();
        assertThat(read.read).isEqualTo(6);
    }

    @Test
    void anIncidentOutsideItsDisputeOrWithoutParticipantsIsKeptAndDoubtful() {
        CollectedRecords read = incidents("9,9001,1,8,1995,1,8,1995,1,-9,1,0,16,4,1,5\n", "");
        assertThat(read.event("mid/9/9001").date()).hasToString("1995-08-01");
        assertThat(read.event("mid/9/9001").titles()).containsEntry("en", "Attack");
        assertThat(read.problems).extracting(Problem::path).containsExactly("styear", "incidnum", "fatalpre");
    }

    @Test
    void aParticipantOfNoIncidentIsReported() {
        CollectedRecords read = incidents("", "9,9001,\"UZB\",704,-9,8,1998,-9,8,1998,1,0,2,-9,16,4,1,0,5\n");
        assertThat(read.problems).extracting(Problem::reason).containsExactly("there is no incident with this number");
    }

    @Test
    void tablesAreRecognisedByTheirColumnsAndNotByTheirNames() {
        MidReader reader = new MidReader();
        assertThat(reader.recognises(CollectedRecords.files("x", "\uFEFF" + DISPUTES, "y", PARTIES)))
                .isTrue();
        assertThat(reader.recognises(CollectedRecords.files("MIDA 5.0.csv", "name,date\n")))
                .isFalse();
        assertThat(reader.recognises(CollectedRecords.files())).isFalse();
    }

    @Test
    void aMissingTableOrColumnIsSaidBeforeAnythingIsTaken() {
        MidReader reader = new MidReader();
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(() -> CollectedRecords.of(reader, CollectedRecords.files("a.csv", DISPUTES)))
                .withMessageContaining("participants");
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(() -> CollectedRecords.of(
                        reader, CollectedRecords.files("a", DISPUTES, "b", PARTIES, "c", INCIDENTS)))
                .withMessageContaining("participants of incidents");
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(() -> CollectedRecords.of(
                        reader, CollectedRecords.files("a.csv", DISPUTES.replace("styear,", ""), "b.csv", PARTIES)))
                .withMessageContaining("styear");
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(
                        () -> CollectedRecords.of(reader, CollectedRecords.files("a.csv", DISPUTES, "b.csv", DISPUTES)))
                .withMessageContaining("is given twice");
    }

    private static BundledDispute only(CollectedRecords read) {
        List<BundledDispute> disputes = read.all(BundledDispute.class);
        assertThat(disputes).hasSize(1);
        return disputes.get(0);
    }

    private static CollectedRecords disputes(String disputes, String parties) {
        return CollectedRecords.of(
                new MidReader(),
                CollectedRecords.files("a.csv", "\uFEFF" + DISPUTES + disputes, "b.csv", PARTIES + parties));
    }

    private static CollectedRecords incidents(String incidents, String participants) {
        return CollectedRecords.of(
                new MidReader(),
                CollectedRecords.files(
                        "ip.csv", PARTICIPANTS + participants,
                        "i.csv", INCIDENTS + incidents,
                        "b.csv", PARTIES + TWO_SIDES,
                        "a.csv", DISPUTES + "9,1,7,1998,24,1,1999,5,3,0,0,1,1,16,4,0,1,1,0,5\n"));
    }
}
