package org.chancery.ingest.format.rivalry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.record.dispute.DisputeIssue;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.junit.jupiter.api.Test;

/** The rivalries are made up; the columns are those of the published tables. */
class RivalryReaderTest {
    private static final String HANDBOOK =
            "rivalryno,rivalryname,ccode1,ccode2,styear,endyear,region,type1,type2,type3\n";
    private static final String ANALYSIS =
            "tssr_id,rivalry,ccode1,ccode2,start,end,positional,spatial,ideological,interventionary,principal,aprin\n";

    @Test
    void aRivalryIsADisputeBetweenTwoStates() {
        CollectedRecords read = read(HANDBOOK + "7,Sweden-Norway 2,380,385,1905,1920,North,spatial,positional,\n");
        assertThat(read.problems).isEmpty();
        assertThat(read.remarks).isEmpty();
        BundledDispute rivalry = read.all(BundledDispute.class).get(0);
        assertThat(rivalry.key()).isEqualTo("rivalry/7");
        assertThat(rivalry.names()).extracting(Bundle.Name::text).containsExactly("Strategic rivalry Sweden-Norway 2");
        assertThat(rivalry.during()).hasToString("1905/1920");
        assertThat(rivalry.issues()).containsExactly(DisputeIssue.TERRITORIAL);
        assertThat(rivalry.description()).isEqualTo("Type: spatial, positional. Region: North.");
        assertThat(rivalry.parties())
                .extracting(party -> party.actor() + " " + party.side() + " " + party.during())
                .containsExactly("cow:380 Sweden 1905/1920", "cow:385 Norway 1905/1920");
    }

    @Test
    void anEndInTheLastYearOfTheEditionIsNone() {
        CollectedRecords read = read(HANDBOOK + "7,Sweden-Norway,380,385,1990,2010,North,positional,,\n");
        BundledDispute rivalry = read.all(BundledDispute.class).get(0);
        assertThat(rivalry.during()).hasToString("1990/..");
        assertThat(rivalry.censoredOn()).hasToString("2010-12-31");
        assertThat(rivalry.issues()).isEmpty();
        assertThat(read.remarks)
                .containsExactly(
                        "Rivalries that end in 2010, the last year of the edition, are read as still going on then: "
                                + "1.");
    }

    @Test
    void theLaterEditionHasAColumnForEachType() {
        CollectedRecords read = read(ANALYSIS
                + "3,Sweden-Norway,380,385,P1816,1905,1,1,NA,NA,1,NA\n"
                + "4,Sweden-Denmark,380,390,1950,ongoing,NA,NA,1,NA,NA,1\n");
        assertThat(read.problems).isEmpty();
        assertThat(read.all(BundledDispute.class))
                .extracting(rivalry -> rivalry.during() + " " + rivalry.censoredOn() + " " + rivalry.description())
                .containsExactly("/1905 null Type: positional, spatial.", "1950/.. 2020-12-31 Type: ideological.");
        assertThat(read.remarks).singleElement().asString().contains("not read: principal, aprin");
    }

    @Test
    void aNumberThatPassesOnHasAPartyForEachState() {
        CollectedRecords read = read(HANDBOOK + "7,Sweden-Russia,365,380,1985,1995,North,positional,,\n");
        assertThat(read.all(BundledDispute.class).get(0).parties())
                .extracting(party -> party.side() + " " + party.during())
                .containsExactly("Soviet Union 1985/1991-12-25", "Soviet Union 1991-12-26/1995", "Sweden 1985/1995");
    }

    @Test
    void aRowThatMeansNothingIsRejectedAndTheOthersAreRead() {
        CollectedRecords read = read(HANDBOOK
                + "1,Venice-Genoa,324,325,1494,1718,South,spatial,,\n"
                + "2,Sweden-Norway,380,385,1920,1905,North,spatial,,\n"
                + "3,Sweden-Norway,380,385,1905,1920,North,spatial,,\n");
        assertThat(read.all(BundledDispute.class))
                .extracting(BundledDispute::key)
                .containsExactly("rivalry/3");
        assertThat(read.problems)
                .extracting(Problem::reason)
                .containsExactly(
                        "no state that the archive knows has this number", "the end 1905 lies before the start 1920");
    }

    @Test
    void twoEditionsAreTwoDatasets() {
        Inputs both = CollectedRecords.files("a.csv", HANDBOOK, "b.csv", ANALYSIS);
        assertThat(new RivalryReader().recognises(both)).isTrue();
        assertThatThrownBy(() -> CollectedRecords.of(new RivalryReader(), both))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("another edition");
    }

    private static CollectedRecords read(String table) {
        Inputs inputs = CollectedRecords.files("rivalries.csv", table);
        assertThat(new RivalryReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new RivalryReader(), inputs);
    }
}
