package org.chancery.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.format.acled.AcledReader;
import org.chancery.ingest.format.cow.IgoReader;
import org.chancery.ingest.format.cow.StateSystemReader;
import org.chancery.ingest.format.gdelt.GdeltReader;
import org.chancery.ingest.format.polecat.PolecatReader;
import org.chancery.ingest.format.ucdp.ConflictReader;
import org.chancery.ingest.format.ucdp.DyadicReader;
import org.chancery.ingest.format.ucdp.GedReader;
import org.chancery.ingest.format.ucdp.NonStateReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.DayOrder;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.junit.jupiter.api.Test;

/** The forms in which publishers give their tables, and in which others save them again; all rows are made up. */
class PublishedFormsTest {
    private static final String ACD = "conflict_id,location,side_a,side_a_id,side_b,side_b_id,incompatibility,year,"
            + "intensity_level,type_of_conflict,start_date,start_prec,start_date2,start_prec2,ep_end,ep_end_date,"
            + "ep_end_prec,gwno_a,gwno_b\n";

    private static final String IGO_YEARS =
            "ioname,orgname,year,norway,sweden,denmark,atlantis,sdate,deaddate," + "longorgname,ionum,version\n";

    @Test
    void namesAndNumbersOfOneCellAreNotPairedByPosition() {
        CollectedRecords read = read(
                new ConflictReader(),
                ACD
                        + conflict(2000, "Zulu Front", "9001")
                        + conflict(2001, "\"Alpha League, Zulu Front\"", "\"9001, 9002\"")
                        + conflict(2002, "\"Beta Army, Gamma Army\"", "\"9003, 9004\""));
        assertThat(names(read)).containsExactly("Zulu Front", "Alpha League", "UCDP actor 9003", "UCDP actor 9004");
        assertThat(read.problems)
                .hasSize(2)
                .allMatch(problem -> problem.reason().contains("each sorted"));
    }

    @Test
    void aDyadicTableIsADatasetOfItsOwn() {
        CollectedRecords read = read(
                new DyadicReader(),
                ACD.replace("conflict_id,", "dyad_id,conflict_id,") + "501," + conflict(2000, "Zulu Front", "9001"));
        assertThat(read.all(BundledDispute.class).get(0).names().get(0).text())
                .isEqualTo("Government of Norway – Zulu Front");
        assertThat(read.dataset).extracting(Bundle.Dataset::key).isEqualTo("ucdp-dyadic");
    }

    @Test
    void groupsFightWithoutAState() {
        CollectedRecords read = read(
                new NonStateReader(),
                "conflict_id,dyad_id,org,side_a_name,side_a_id,side_b_name,side_b_id,start_date,start_prec,start_date2,"
                        + "start_prec2,ep_end_date,year,best_fatality_estimate,location\n"
                        + "1,601,1,Hill Union,9101,River Guard,9102,2001-02-01,1,2001-02-01,1,,2001,40,Norway\n"
                        + "1,601,1,\"Hill Union, Lake Band\",\"9100, 9101\",River Guard,9102,2001-02-01,1,2001-02-01,1,"
                        + "2002-11-30,2002,1200,Norway\n");
        BundledDispute dispute = read.all(BundledDispute.class).get(0);
        assertThat(names(read)).containsExactlyInAnyOrder("Hill Union", "River Guard", "Lake Band");
        assertThat(dispute.parties()).extracting(BundledDispute.Party::side).contains("A", "B");
        assertThat(dispute.phases())
                .extracting(phase -> String.valueOf(phase.intensity()))
                .containsExactly("VIOLENT_CRISIS", "WAR");
    }

    @Test
    void anOutcomeIsToldWithItsPhase() {
        CollectedRecords read = read(
                new ConflictReader(),
                ACD.replace("gwno_b\n", "gwno_b,outcome\n")
                        + conflict(2000, "Zulu Front", "9001").replace("\n", ",1\n"));
        assertThat(read.all(BundledDispute.class).get(0).phases().get(0).description())
                .endsWith("; it ended by a peace agreement");
    }

    @Test
    void organizationsByYearHaveTheirMembers() {
        CollectedRecords read = read(
                new IgoReader(),
                IGO_YEARS
                        + "NORDX,Nordic Example,1971,1,1,0,0,1971,,Nordic Example Organization (NORDX),9999,3\n"
                        + "NORDX,Nordic Example,1972,1,3,2,1,1971,,Nordic Example Organization (NORDX),9999,3\n"
                        + "NORDX,Nordic Example,1973,-9,-1,0,0,1971,,Nordic Example Organization (NORDX),9999,3\n");
        assertThat(memberships(read))
                .containsExactlyInAnyOrder(
                        "cow:385 MEMBER 1971/1972",
                        "cow:380 MEMBER 1971",
                        "cow:380 OBSERVER 1972",
                        "cow:390 ASSOCIATE_MEMBER 1972");
        assertThat(read.all(Bundle.Actor.class).get(0).names().get(0).text()).isEqualTo("Nordic Example Organization");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("atlantis"));
    }

    @Test
    void anUnreadableYearOfAnOrganizationIsRejectedAlone() {
        CollectedRecords read = read(
                new IgoReader(),
                IGO_YEARS
                        + "NORDX,Nordic Example,1971,1,1,0,0,1971,,Nordic Example Organization (NORDX),9999,3\n"
                        + "NORDX,Nordic Example,someday,1,1,0,0,1971,,Nordic Example Organization (NORDX),9999,3\n");
        assertThat(memberships(read)).containsExactlyInAnyOrder("cow:385 MEMBER 1971", "cow:380 MEMBER 1971");
        assertThat(read.problems).extracting(problem -> problem.path()).containsExactly("year");
    }

    @Test
    void statesByYearHaveTheirOrganizations() {
        CollectedRecords read = read(new IgoReader(), """
                ccode,state,year,nordx,sudx
                385,norway,1971,1,0
                385,norway,1972,1,-9
                380,sweden,1971,0,2
                380,sweden,1972,7,2
                """);
        assertThat(memberships(read))
                .containsExactlyInAnyOrder("cow:385 MEMBER 1971/1972", "cow:380 ASSOCIATE_MEMBER 1971/1972");
        assertThat(read.problems).extracting(problem -> problem.path()).containsExactly("nordx");
    }

    /** An id and a date of an event are in both, once underscores stand for spaces. */
    @Test
    void eventsOfPolecatWithUnderscoresAreNotThoseOfAcled() {
        Inputs files = CollectedRecords.files("events.csv", "event_id,event_date,event_type,event_mode\n");
        assertThat(new PolecatReader().recognises(files)).isTrue();
        assertThat(new AcledReader().recognises(files)).isFalse();
    }

    @Test
    void pairsOfStatesByYearAreBothMembers() {
        CollectedRecords read = read(new IgoReader(), """
                dyadid,ccode1,country1,state1,ccode2,country2,state2,year,nordx
                1,385,norway,NOR,380,sweden,SWD,1971,1
                """);
        assertThat(memberships(read)).containsExactlyInAnyOrder("cow:385 MEMBER 1971", "cow:380 MEMBER 1971");
    }

    @Test
    void theCaseOfAHeaderTheSeparatorAndATitleDoNotMatter() {
        String table = """
                State System;;;;
                StateAbb;CCode;StateNme;StYear;StMonth;StDay;EndYear;EndMonth;EndDay;Version
                ITA;325;Italy;1861;3;17;2024;12;31;2024
                """;
        CollectedRecords read = read(new StateSystemReader(), table);
        assertThat(read.all(Bundle.Actor.class).get(0).during()).hasToString("1861-03-17/..");
    }

    @Test
    void candidatesWithoutAHeaderAreAPart() {
        String row = "1,NOR-1,2024,1,Clear,2,1,91,Norway: Borealis,1,92,Hill - River,1,9101,Hill Union,1,9102,"
                + "River Guard,1,Press,,,,,6,Norway,,,,60.5,8.5,,1,Norway,385,Europe,2,1,2024-02-01 00:00:00.000,"
                + "2024-02-01 00:00:00.000,1,1,0,0,2,2,2,,\n";
        CollectedRecords read = read(new GedReader(), row);
        assertThat(read.importMode).isEqualTo(ImportMode.PARTIAL);
        Bundle.Place place = read.all(Bundle.Place.class).get(0);
        assertThat(place.latitude()).as("known only to its country").isNull();
        assertThat(place.names().get(0).text()).isEqualTo("Norway");
        assertThat(read.event("ged/1").codings())
                .extracting(coding -> coding.scheme() + " " + coding.code())
                .containsExactly("UCDP_VIOLENCE 2", "UCDP_WHERE_PRECISION 6", "UCDP_EVENT_CLARITY 2");
    }

    @Test
    void anOldEditionOfEventsIsReadAndSaysWhatItLacks() {
        CollectedRecords read = read(
                new GedReader(),
                "id,year,type_of_violence,conflict_id,conflict_name,dyad_name,side_a,side_b,where_prec,"
                        + "where_coordinates,latitude,longitude,country,gwno,date_prec,date_start,date_end,best_est,"
                        + "high_est,low_est\n"
                        + "1,2014,1,91,Norway: Borealis,x,Government of Norway,Zulu Front,2,Bodo,67.28,14.4,Norway,385,"
                        + "1,2014-02-01,2014-02-01,4,5,3\n");
        assertThat(read.event("ged/1").incident())
                .extracting(Bundle.Incident::fatalities)
                .isEqualTo(new Bundle.Estimate(3, 4, 5));
        assertThat(read.all(Bundle.Place.class).get(0).names().get(0).text()).isEqualTo("near Bodo");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("has no column code_status, side_a_new_id"));
    }

    @Test
    void aTableThatWasSavedAgainShowsItsOrderOrIsAskedForIt() {
        String header = "id;type_of_violence;side_a;side_b;date_prec;date_start;date_end;latitude;longitude;"
                + "where_coordinates\n";
        String ambiguous = "1;2;Hill;River;1;2/1/2014;2/1/2014;67,28;14,4;Bodo\n";
        CollectedRecords read =
                read(new GedReader(), header + ambiguous + "2;2;Hill;River;1;2/13/2014;2/13/2014;67,28;14,4;Bodo\n");
        assertThat(read.event("ged/1").date()).hasToString("2014-02-01");
        assertThat(read.all(Bundle.Place.class).get(0).latitude()).isEqualTo(67.28);
        Inputs inputs = CollectedRecords.files("t.csv", header + ambiguous);
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(() -> CollectedRecords.of(new GedReader(), inputs))
                .withMessageContaining("--day-order");
        assertThat(CollectedRecords.of(new GedReader(), inputs.ordered(DayOrder.DAY_MONTH_YEAR))
                        .event("ged/1")
                        .date())
                .hasToString("2014-01-02");
    }

    @Test
    void bothVersionsOfGdeltAreRead() {
        String row = """
                900000001,20140224,201402,2014,2014.15,RUS,RUSSIA,RUS,,,,,,,,TJK,TAJIKISTAN,TJK,,,,,,,,1,042,042,04,1,\
                1.9,4,1,4,-1.5,0,,,,,,,0,,,,,,,4,Dushanbe,TI,TI00,38.56,68.77,-1,20140225""".replace(',', '\t');
        CollectedRecords earliest = read(new GdeltReader(), row + "\n");
        assertThat(earliest.dataset).extracting(Bundle.Dataset::key).isEqualTo("gdelt1-events");
        assertThat(earliest.all(Bundle.Event.class)).hasSize(1);
        assertThat(read(new GdeltReader(), row + "\thttps://example.org/a\n").all(Bundle.Event.class))
                .hasSize(1);
        CollectedRecords named = read(new GdeltReader(), """
                GlobalEventID,SQLDATE,EventRootCode,EventCode,Actor1CountryCode,Actor2CountryCode
                1,20140224,4,42,RUS,TJK
                """);
        assertThat(named.all(Bundle.Event.class).get(0).codings())
                .as("the zero in front is there again")
                .extracting(Bundle.Coding::code)
                .containsExactly("042");
    }

    private static String conflict(int year, String names, String numbers) {
        return "90001,Norway,Government of Norway,15,%s,%s,2,%d,1,3,1999-03-01,1,1999-03-01,1,0,,,385,\n"
                .formatted(names, numbers, year);
    }

    private static List<String> names(CollectedRecords read) {
        return read.all(Bundle.Actor.class).stream()
                .map(actor -> actor.names().get(0).text())
                .toList();
    }

    private static List<String> memberships(CollectedRecords read) {
        return read.all(Bundle.Affiliation.class).stream()
                .map(membership -> membership.member() + " " + membership.role() + " " + membership.during())
                .toList();
    }

    private static CollectedRecords read(DatasetReader reader, String table) {
        Inputs inputs = CollectedRecords.files("t.csv", table);
        assertThat(reader.recognises(inputs)).isTrue();
        return CollectedRecords.of(reader, inputs);
    }
}
