package org.chancery.ingest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.format.cow.IgoReader;
import org.chancery.ingest.format.cow.MidReader;
import org.chancery.ingest.format.ucdp.ConflictReader;
import org.chancery.ingest.format.ucdp.GedReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.junit.jupiter.api.Test;

/** Published tables as R, Python and spreadsheet programs write them again; all rows are made up. */
class TablesSavedAgainTest {
    private static final String GED = "id,type_of_violence,side_a_new_id,side_a,side_b_new_id,side_b,conflict_new_id,"
            + "date_prec,date_start,date_end,where_coordinates,adm_1,latitude,longitude,best,gwnoa,gwnob\n";

    private static final String EVENT =
            "%s,1,9100,Government of Norway,9101,Hill Union,91,1,2014-02-01,2014-02-01,%s,NA,59.9,10.75,%s,385.0,NA\n";

    private static final String DISPUTES =
            "stday,stmon,styear,endday,endmon,endyear,outcome,settle,fatality,fatalpre," + "hiact,hostlev,ongo2010\n";

    @Test
    void marksForMissingValuesAreNoNames() {
        CollectedRecords read = read(new GedReader(), GED + EVENT.formatted("1", "NA", "NA"));
        assertThat(read.problems).isEmpty();
        assertThat(read.event("ged/1").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("gw:385", "actor/9101");
        assertThat(read.event("ged/1").incident().fatalities()).isNull();
        assertThat(read.all(Bundle.Place.class)).isEmpty();
    }

    @Test
    void numbersOfRAreReadAndThousandsAreNotGuessed() {
        CollectedRecords read = read(
                new GedReader(),
                GED + EVENT.formatted("1e+05", "Oslo", "2.0") + EVENT.formatted("2", "Oslo", "12.000"));
        assertThat(read.event("ged/100000").incident().fatalities()).isEqualTo(new Bundle.Estimate(null, 2, null));
        assertThat(read.rejectedKeys).containsExactly("ged/2");
        assertThat(read.problems).extracting(problem -> problem.path()).containsExactly("best");
    }

    @Test
    void aConflictWithoutASecondStateHasNone() {
        CollectedRecords read = read(
                new ConflictReader(),
                "conflict_id,location,side_b,side_b_id,year,intensity_level,start_date2,start_prec2,ep_end_date,"
                        + "gwno_a,gwno_a_2nd,gwno_b\n"
                        + "91,Norway,Hill Union,9101,2000,1,2000-02-05,1,NA,385.0,NA,NA\n");
        assertThat(read.all(BundledDispute.class).get(0).parties())
                .extracting(BundledDispute.Party::actor)
                .containsExactly("gw:385", "actor/9101");
    }

    @Test
    void yearsOfOrganizationsMayBeFractions() {
        CollectedRecords read = read(
                new IgoReader(),
                "ioname,orgname,year,norway,sweden\nNORDX,Nordic,1971.0,1.0,NA\nNORDX,Nordic,1972.0,1.0,3.0\n");
        assertThat(read.all(Bundle.Affiliation.class))
                .extracting(membership -> membership.member() + " " + membership.role() + " " + membership.during())
                .containsExactlyInAnyOrder("cow:385 MEMBER 1971/1972", "cow:380 OBSERVER 1972");
    }

    @Test
    void disputesOfEarlierEditionsHaveTwoNumbers() {
        Inputs inputs = CollectedRecords.files(
                "MIDA.csv",
                "dispnum3,dispnum4," + DISPUTES + "-9,9001,1,5,1990,,7,1990,6,3,0,0,7,3,0\n",
                "MIDB.csv",
                "dispnum3,dispnum4,stabb,ccode,stday,stmon,styear,endday,endmon,endyear,sidea,fatality,fatalpre,"
                        + "hostlev,orig\n"
                        + "-9,9001,NOR,385,1,5,1990,,7,1990,1,0,0,3,1\n"
                        + "-9,9001,SWD,380,1,5,1990,,7,1990,0,,,1,1\n");
        MidReader reader = new MidReader();
        assertThat(reader.recognises(inputs)).isTrue();
        CollectedRecords read = CollectedRecords.of(reader, inputs);
        assertThat(read.problems).isEmpty();
        assertThat(read.all(BundledDispute.class))
                .extracting(dispute -> dispute.key() + " " + dispute.during())
                .containsExactly("mid/9001 1990-05-01/1990-07");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("not read: dispnum3"));
    }

    @Test
    void twoFilesInOneHaveTheirHeaderTwice() {
        CollectedRecords read = read(
                new GedReader(), GED + EVENT.formatted("1", "Oslo", "2") + GED + EVENT.formatted("2", "Oslo", "2"));
        assertThat(read.all(Bundle.Event.class)).hasSize(2);
        assertThat(read.problems).isEmpty();
        assertThat(read.remarks).anyMatch(remark -> remark.contains("the names of the columns again, first line 3"));
    }

    @Test
    void datesInDifferentOrdersAreNamed() {
        String table = GED.replace("date_start,date_end", "date_start")
                + List.of("25/01/2014", "01/26/2014").stream()
                        .map(day -> EVENT.formatted("1", "Oslo", "2").replace("2014-02-01,2014-02-01", day))
                        .reduce("", String::concat);
        assertThatThrownBy(() -> read(new GedReader(), table))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("the dates 25/01/2014 and 01/26/2014 are in different orders")
                .hasMessageContaining("--day-order");
    }

    private static CollectedRecords read(DatasetReader reader, String table) {
        Inputs inputs = CollectedRecords.files("t.csv", table);
        assertThat(reader.recognises(inputs)).isTrue();
        return CollectedRecords.of(reader, inputs);
    }
}
