package org.chancery.ingest.format.icb;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Problem;
import org.chancery.record.dispute.DisputeIssue;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.dispute.SettlementMeans;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.junit.jupiter.api.Test;

/** The crises are made up; the columns and the codes of dates are those of the published tables. */
class IcbReaderTest {
    private static final String CRISES = "icb1,crisno,crisname,break,trigent,yrtrig,motrig,datrig,yrterm,moterm,daterm,"
            + "brexit,gravcr,crismg,viol,forout\n";

    private static final String BORDER = "ICB1,901,NORTH BORDER II,7,380,1921,3,66,1921,5,11,70,3,1,2,1\n";

    private static final String ACTORS =
            "icb2,crisno,cracno,cracid,actor,systrgyr,crisname,triggr,yrtrig,motrig,datrig,"
                    + "trigent,southv,sevvio,outcom,yrterm,moterm,daterm\n";

    private static final String NORWAY = "ICB2,901,1,385,NOR,1921,NORTH BORDER II,7,1921,3,12,380,390,2,2,1921,5,11\n";

    private static final String SWEDEN = "ICB2,901,2,380,SWD,1921,NORTH BORDER II,2,1921,3,77,385,385,1,4,1921,4,88\n";

    @Test
    void aCrisisHasItsTriggerItsMeansAndTheStatesInIt() {
        CollectedRecords read = read("icb1.csv", CRISES + BORDER, "icb2.csv", ACTORS + NORWAY + SWEDEN);
        assertThat(read.problems).isEmpty();
        BundledDispute crisis = only(read);
        assertThat(crisis.key()).isEqualTo("icb/901");
        assertThat(crisis.names()).extracting(Bundle.Name::text).containsExactly("North Border II", "ICB crisis 901");
        assertThat(crisis.during()).hasToString("1921-03/1921-05-11");
        assertThat(crisis.hostility()).isEqualTo(Hostility.USE_OF_FORCE);
        assertThat(crisis.issues()).containsExactly(DisputeIssue.TERRITORIAL);
        assertThat(crisis.settlementMeans()).containsExactly(SettlementMeans.NEGOTIATION);
        assertThat(crisis.description())
                .isEqualTo("Trigger: a military act without violence by Sweden. Main means: negotiation. "
                        + "Violence: minor clashes. Ended by: a formal agreement.");
        assertThat(crisis.parties())
                .extracting(party -> party.actor() + " " + party.side() + " " + party.during() + " "
                        + party.citations().get(0).note())
                .containsExactly(
                        "cow:385 Norway 1921-03-12/1921-05-11 Trigger: a military act without violence by Sweden. "
                                + "Outcome: compromise.",
                        "cow:380 Sweden 1921-03/1921-04 Trigger: a political act by Norway. Outcome: defeat.",
                        "cow:390 Denmark 1921-03-12/1921-05-11 Threatened another");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("not read: icb1, brexit"));
    }

    @Test
    void theTableOfCrisesAloneSaysWhatIsMissing() {
        CollectedRecords read = read("icb1.csv", CRISES + BORDER);
        assertThat(only(read).parties()).extracting(BundledDispute.Party::actor).containsExactly("cow:380");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("(icb2) is not among the files"));
    }

    @Test
    void theTableOfActorsAloneMakesTheCrisisOfThem() {
        BundledDispute crisis = only(read("icb2.csv", ACTORS + NORWAY + SWEDEN));
        assertThat(crisis.names().get(0).text()).isEqualTo("North Border II");
        assertThat(crisis.during()).hasToString("1921-03/1921-05-11");
        assertThat(crisis.description()).isNull();
    }

    @Test
    void anOldTableWithoutNamesInCapitalsIsRead() {
        BundledDispute crisis = only(read("icb1.csv", """
                CRISNO;YRTRIG;MOTRIG;DATRIG;YRTERM;MOTERM;DATERM;VIOL
                901;1921;3;;1921;;;4
                """));
        assertThat(crisis.names()).extracting(Bundle.Name::text).containsExactly("ICB crisis 901");
        assertThat(crisis.during()).hasToString("1921-03/1921");
        assertThat(crisis.hostility()).isEqualTo(Hostility.WAR);
    }

    @Test
    void onlyAnUnreadableRowIsRejected() {
        CollectedRecords read = read(
                "icb1.csv",
                CRISES
                        + BORDER
                        + BORDER.replace("901", "902").replace("1921,3,66", ",3,66")
                        + BORDER.replace("901", "903").replace("1921,3,66", "1921,2,30"),
                "icb2.csv",
                ACTORS + NORWAY + NORWAY.replace("385", "999"));
        assertThat(only(read).parties()).hasSize(3);
        assertThat(read.rejectedKeys).containsExactly("icb/902", "icb/903");
        assertThat(read.problems).extracting(Problem::path).containsExactly("cracid", "yrtrig", "datrig");
    }

    private static BundledDispute only(CollectedRecords read) {
        List<BundledDispute> disputes = read.all(BundledDispute.class);
        assertThat(disputes).hasSize(1);
        return disputes.get(0);
    }

    private static CollectedRecords read(String... files) {
        Inputs inputs = CollectedRecords.files(files);
        assertThat(new IcbReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new IcbReader(), inputs);
    }
}
