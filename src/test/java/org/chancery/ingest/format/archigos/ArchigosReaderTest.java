package org.chancery.ingest.format.archigos;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Problem;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.AffiliationRole;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

/** The leaders are made up; the columns are those of the published tables. */
class ArchigosReaderTest {
    private static final String TEXT = """
            obsid,leadid,ccode,idacr,leader,startdate,eindate,enddate,eoutdate,entry,exit,exitcode,prevtimesinoffice,\
            posttenurefate,gender,yrborn,yrdied,borndate,ebirthdate,deathdate,edeathdate,dbpedia.uri
            NOR-1901,aa11-1,385,NOR,"Hansen, O.",1901-03-04,,1903-05-06,,Regular,Regular,Regular,0,OK,M,1850,1920,\
            1850-02-03,,1920-04-05,,http://dbpedia.org/resource/Ola_Hansen_(politician)
            NOR-1907,aa11-1,385,NOR,"Hansen, O.",1907-03-04,,1908-05-06,,Regular,Irregular,Removed by Military,1,Exile,\
            M,1850,1920,1850-02-03,,1920-04-05,,http://dbpedia.org/resource/Ola_Hansen_(politician)
            """;

    @Test
    void aLeaderHasNamesALifeAndTerms() {
        CollectedRecords read = read(
                TEXT.replace("\"Hansen, O.\"", "Hansen; O.").replace(',', '\t').replace("Hansen; O.", "Hansen, O."));
        assertThat(read.problems).isEmpty();
        Bundle.Actor leader = read.all(Bundle.Actor.class).get(0);
        assertThat(read.all(Bundle.Actor.class)).hasSize(1);
        assertThat(leader.kind()).isEqualTo(ActorKind.PERSON);
        assertThat(leader.names()).extracting(Bundle.Name::text).containsExactly("Ola Hansen", "O. Hansen");
        assertThat(leader.during()).hasToString("1850-02-03/1920-04-05");
        assertThat(read.all(Bundle.Affiliation.class))
                .extracting(term -> term.key() + " " + term.body() + " " + term.role() + " " + term.during() + " "
                        + term.citations().get(0).note())
                .containsExactly(
                        "term/nor-1901 gw:385 EFFECTIVE_LEADER 1901-03-04/1903-05-06 Entry: Regular. Exit: Regular",
                        "term/nor-1907 gw:385 EFFECTIVE_LEADER 1907-03-04/1908-05-06 "
                                + "Entry: Regular. Exit: Irregular (Removed by Military)");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("not read: idacr, eindate, eoutdate"));
    }

    @Test
    void whoWasStillInOfficeIsCensored() {
        CollectedRecords read = read("""
                obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode
                SWD-2012,380,bb22-1,Berg,1960,F,2012-01-02,2015-12-31,Regular,Still in Office,Still in Office
                """);
        Bundle.Affiliation term = read.all(Bundle.Affiliation.class).get(0);
        assertThat(term.during()).hasToString("2012-01-02/..");
        assertThat(term.censoredOn()).hasToString("2015-12-31");
        assertThat(term.role()).isEqualTo(AffiliationRole.EFFECTIVE_LEADER);
        assertThat(read.all(Bundle.Actor.class).get(0).during()).hasToString("1960/");
    }

    @Test
    void aTermIsDividedWhereTheNumberPassesOn() {
        CollectedRecords read = read("""
                "LeadId";"Leader";"StartDate";"EndDate";"CCode"
                "cc33-1";"Ivanov";"1990-01-01";"1993-01-01";"365"
                """);
        assertThat(read.all(Bundle.Affiliation.class))
                .extracting(term -> term.during().text())
                .containsExactly("1990-01-01/1991-12-25", "1991-12-26/1993-01-01");
    }

    @Test
    void datesOfNumbersAreReadWhereTheirOrderShows() {
        CollectedRecords read = read("""
                leadid;leader;startdate;enddate;ccode
                cc33-1;Ivanov;1/25/1990;2/3/1991;380
                """);
        assertThat(read.all(Bundle.Affiliation.class).get(0).during()).hasToString("1990-01-25/1991-02-03");
    }

    @Test
    void leadersOfStatesThatAreNoMoreAreRead() {
        CollectedRecords read = read("""
                obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode
                TRA-1883,563,cc1,Berg,1825,M,1883-05-09,1900-09-10,Regular,Regular,Regular
                OFS-1907,564,cc2,Dal,1850,M,1907-11-27,1910-05-31,Regular,Regular,Regular
                TBT-1933,711,cc3,Fjord,1890,M,1933-12-17,1941-06-30,Regular,Regular,Regular
                VNM-1883,815,cc4,Hav,1852,M,1883-07-20,1883-07-23,Regular,Irregular,Unknown
                """);
        assertThat(read.problems).isEmpty();
        assertThat(read.all(Bundle.Affiliation.class))
                .extracting(Bundle.Affiliation::body)
                .containsExactly("gw:563", "gw:564", "gw:711", "gw:815");
    }

    @Test
    void aPeriodIsNoDay() {
        CollectedRecords read = read("""
                obsid,gwcode,leadid,leader,yrborn,gender,startdate,enddate,entry,exit,exitcode
                NOR-1901,385,dd1,Berg,1825,M,../..,../..,Regular,Regular,Regular
                """);
        assertThat(read.problems).extracting(Problem::path).containsExactly("startdate");
        assertThat(read.all(Bundle.Affiliation.class)).isEmpty();
    }

    @Test
    void onlyAnUnreadableRowIsRejectedAndLeavesNobody() {
        CollectedRecords read = read("""
                obsid,leadid,leader,startdate,enddate,gwcode
                A-1,a1,Ann,1990-01-01,1991-01-01,380
                A-2,a2,Bea,1990-01-01,1989-01-01,380
                A-3,a3,Cay,spring,1991-01-01,380
                A-4,a4,Dan,1990-01-01,1991-01-01,99999
                A-5,a5,,1990-01-01,1991-01-01,380
                """);
        assertThat(read.all(Bundle.Actor.class))
                .extracting(actor -> actor.names().get(0).text())
                .containsExactly("Ann");
        assertThat(read.rejectedKeys).containsExactly("term/a-2", "term/a-3", "term/a-4");
        assertThat(read.problems).extracting(Problem::path).containsExactly("leader", "enddate", "startdate", "gwcode");
    }

    private static CollectedRecords read(String table) {
        Inputs inputs = CollectedRecords.files("a.txt", table);
        assertThat(new ArchigosReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new ArchigosReader(), inputs);
    }
}
