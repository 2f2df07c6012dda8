package org.chancery.ingest.format.cow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.dispute.SettlementMeans;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.junit.jupiter.api.Test;

/** The disputes are made up; the columns and their dirt are those of the published tables. */
class DyadReaderTest {
    private static final String DYADIC =
            "disno,dyindex,statea,namea,stateb,nameb,strtday,strtmnth,strtyr,endday,endmnth,"
                    + "endyear,outcome,settlmnt,fatlev,hihost,sideaa,fatleva,hihosta,sideab,fatlevb,hihostb,mid5hiact,"
                    + "year,ongo2014,newar\n";

    private static final String GML = "dispnum,ccode1,ccode2,year,midonset,sidea1,fatality1,fatality2,fatalpre1,"
            + "fatalpre2,hostlev1,hostlev2,hiact,hostlev,outcome,settle\n";

    @Test
    void rowsOfAllYearsAndOfEitherSideAreOneDispute() {
        CollectedRecords read = read(new DyadicMidReader(), DYADIC + """
                9001,9001.001,385,NOR,380,SWD,3,4,1901,-9,2,1902,0,0,0,3,0,0,1,1,0,3,7,1901,0,0
                9001,9001.001,380,SWD,385,NOR,3,4,1901,-9,2,1902,0,0,0,3,1,0,3,0,0,1,7,1901,0,0
                9001,9001.001,385,NOR,380,SWD,3,4,1901,-9,2,1902,3,1,2,4,0,1,1,1,2,4,16,1902,0,0
                9001,9001.001,380,SWD,385,NOR,3,4,1901,-9,2,1902,4,1,2,4,1,2,4,0,1,1,16,1902,0,0
                """);
        assertThat(read.problems).isEmpty();
        assertThat(read.importMode).isEqualTo(ImportMode.SNAPSHOT);
        BundledDispute dispute = only(read);
        assertThat(dispute.key()).isEqualTo("dyad/9001/380-385");
        assertThat(dispute.during()).hasToString("1901-04-03/1902-02");
        assertThat(dispute.names())
                .extracting(Bundle.Name::text)
                .containsExactly("Sweden – Norway, 1901–1902", "MID 9001, 380–385");
        assertThat(dispute.hostility()).isEqualTo(Hostility.USE_OF_FORCE);
        assertThat(dispute.fatalities()).isEqualTo(new Bundle.Estimate(26, null, 100));
        assertThat(dispute.settlementMeans()).containsExactly(SettlementMeans.NEGOTIATION);
        assertThat(dispute.description()).contains("Highest action: attack").contains("Outcome: side B yielded");
        assertThat(dispute.parties())
                .extracting(party ->
                        party.actor() + " " + party.side() + " " + party.hostility() + " " + party.fatalities())
                .containsExactly(
                        "cow:380 A USE_OF_FORCE Estimate[low=26, best=null, high=100]",
                        "cow:385 B NONE Estimate[low=1, best=null, high=25]");
        assertThat(read.remarks)
                .anyMatch(remark -> remark.contains("these columns are not read: ") && remark.contains("newar"));
    }

    @Test
    void aDisputeThatWentOnIsOpen() {
        BundledDispute dispute = only(read(
                new DyadicMidReader(),
                DYADIC + "9002,9002.001,702,TAJ,704,UZB,1,11,2013,31,12,2014,-9,-9,-9,2,1,-9,2,0,-9,1,1,2014,1,0\n"));
        assertThat(dispute.during()).hasToString("2013-11-01/..");
        assertThat(dispute.censoredOn()).hasToString("2014-12-31");
        assertThat(dispute.fatalities()).isNull();
    }

    @Test
    void aTableMadeOfTheProjectsDisputesIsNotTheCorrectedOne() {
        String table = """
                dispnum,ccode1,ccode2,year,dispongoing,disponset,sidea1,sidea2,hostlev1,hostlev2,orig1,orig2
                9001,385,380,1901,1,1,1,0,3,1,1,1
                9001,380,385,1901,1,1,0,1,1,3,1,1
                """;
        for (String other : List.of(table, table.replace("dispongoing,disponset", "cowmidongoing,cowmidonset"))) {
            CollectedRecords read = read(new DyadicMidReader(), other);
            assertThat(read.problems).isEmpty();
            assertThat(read.dataset).extracting(Bundle.Dataset::key).isEqualTo("cow-mid-dyadic");
            assertThat(read.dataset).extracting(Bundle.Dataset::version).isEqualTo("5.0");
            assertThat(only(read).during()).hasToString("1901");
            assertThat(new GmlMidReader().recognises(CollectedRecords.files("d.csv", other)))
                    .isFalse();
        }
    }

    @Test
    void correctedDisputesAreKnownByTheirYears() {
        CollectedRecords read = read(new GmlMidReader(), GML + """
                9001,385,380,1901,1,1,0,0,0,0,3,1,7,3,NA,NA
                9001,385,380,1902,0,1,1,0,12,0,4,1,16,4,4,1
                NA,385,390,1902,0,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA,NA
                """);
        assertThat(read.problems).isEmpty();
        assertThat(read.dataset).extracting(Bundle.Dataset::key).isEqualTo("gml-mid");
        BundledDispute dispute = only(read);
        assertThat(dispute.during()).hasToString("1901/1902");
        assertThat(dispute.parties().get(0).fatalities()).isEqualTo(new Bundle.Estimate(1, 12, 25));
        assertThat(read.remarks).anyMatch(remark -> remark.contains("without a dispute: 1"));
    }

    @Test
    void anOldEditionInOtherOrderAndSeparatorTellsWhatItHas() {
        CollectedRecords read = read(new GmlMidReader(), """
                Year;CCode2;CCode1;DispNum3
                "1901";"380";"385";"9001"
                """);
        assertThat(only(read).parties()).extracting(BundledDispute.Party::side).containsExactly("A", "B");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("what it would tell is missing"));
    }

    @Test
    void onlyAnUnreadablePairIsRejected() {
        CollectedRecords read = read(new DyadicMidReader(), DYADIC + """
                9001,9001.001,385,NOR,380,SWD,31,2,1901,-9,2,1902,0,0,0,3,0,0,1,1,0,3,7,1901,0,0
                9002,9002.001,385,NOR,385,NOR,3,4,1901,-9,2,1902,0,0,0,3,1,0,3,0,0,1,7,1901,0,0
                9003,9003.001,385,NOR,390,DEN,3,4,1901,5,4,1901,6,3,0,3,1,0,3,0,0,1,7,1901,0,0
                """);
        assertThat(only(read).key()).isEqualTo("dyad/9003/385-390");
        assertThat(read.rejectedKeys).containsExactly("dyad/9001/380-385");
        assertThat(read.problems).extracting(Problem::path).containsExactly("ccode2", "stday");
    }

    private static BundledDispute only(CollectedRecords read) {
        List<BundledDispute> disputes = read.all(BundledDispute.class);
        assertThat(disputes).hasSize(1);
        return disputes.get(0);
    }

    private static CollectedRecords read(DatasetReader reader, String table) {
        Inputs inputs = CollectedRecords.files("d.csv", table);
        assertThat(reader.recognises(inputs)).isTrue();
        return CollectedRecords.of(reader, inputs);
    }
}
