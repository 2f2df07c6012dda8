package org.chancery.ingest.format.cow;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.Problem;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.PlaceBuilder;
import org.junit.jupiter.api.Test;

/** The rows are made up; their shape is that of the published file. */
class StateSystemReaderTest {
    private static final String STATES =
            "stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version\n";

    @Test
    void aStateOfSeveralSpellsIsOneActorWithDatedCodes() {
        CollectedRecords read = read("""
                AAA,3,Aland,1816,1,1,1906,9,25,2016
                AAA,3,Aland,1909,1,23,2016,12,31,2016
                """, "3,Aland,Aville,1816-01-01,2024-12-31,60.1,-19.9\n");
        Bundle.Actor state = read.all(Bundle.Actor.class).get(0);
        assertThat(read.all(Bundle.Actor.class)).hasSize(1);
        assertThat(state.key()).isEqualTo("state/3");
        assertThat(state.during()).hasToString("/..");
        assertThat(state.names()).extracting(Bundle.Name::text).containsExactly("Aland");
        assertThat(state.codes())
                .filteredOn(code -> code.scheme() == CodeScheme.COW)
                .extracting(code -> String.valueOf(code.during()))
                .containsExactly("/1906-09-25", "1909-01-23/..");
        assertThat(state.codes())
                .filteredOn(code -> code.scheme() == CodeScheme.COW_ABBREVIATION)
                .extracting(Bundle.Code::code)
                .containsExactly("AAA", "AAA");
        assertThat(read.all(Bundle.Place.class))
                .containsExactly(PlaceBuilder.builder()
                        .key("capital/3/aville")
                        .names(java.util.List.of(new Bundle.Name("en", "Aville", null, null)))
                        .country("state/3")
                        .latitude(60.1)
                        .longitude(-19.9)
                        .build());
        assertThat(read.problems).isEmpty();
    }

    @Test
    void aNumberThatPassedOnMeansSeveralStates() {
        CollectedRecords read = read(
                "RUS,365,Russia,1816,1,1,2016,12,31,2016\n", "365,Russia,Moscow,1816-01-01,2024-12-31,55.8,37.6\n");
        assertThat(read.all(Bundle.Actor.class))
                .extracting(state -> state.key() + " " + state.during())
                .containsExactly("state/365/soviet-union 1922-12-30/1991-12-25", "state/365/russia /..");
        assertThat(read.all(Bundle.Actor.class).get(1).codes())
                .filteredOn(code -> code.scheme() == CodeScheme.COW)
                .extracting(code -> String.valueOf(code.during()))
                .containsExactly("/1922-12-29", "1991-12-26/..");
        assertThat(read.all(Bundle.Place.class).get(0).country()).isEqualTo("state/365/russia");
    }

    @Test
    void aTableWithoutItsEditionEndsOnItsLastDay() {
        CollectedRecords read = read("""
                AAA,3,Aland,1816,1,1,1906,9,25,
                BBB,4,Bland,1909,1,23,2016,12,31,
                """, "");
        assertThat(read.all(Bundle.Actor.class))
                .extracting(state -> String.valueOf(state.during()))
                .containsExactly("/1906-09-25", "1909-01-23/..");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("states that end on 2016-12-31, its last day"));
    }

    @Test
    void theEditionMayBeAnyNumberWithAYear() {
        assertThat(read("BBB,4.0,Bland,1909.0,1.0,23.0,2016.0,12.0,31.0,2016.0\n", "")
                        .all(Bundle.Actor.class))
                .extracting(state -> state.during() + " " + state.codes().get(0).code())
                .containsExactly("1909-01-23/.. 4");
    }

    @Test
    void theTableOfMajorPowersIsAnother() {
        String majors = """
                stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version
                AAA,3,1898,8,13,2016,12,31,2016
                """;
        assertThat(new StateSystemReader().recognises(CollectedRecords.files("majors2016.csv", majors)))
                .isFalse();
    }

    @Test
    void aSpellThatRunsBackwardsIsRejected() {
        CollectedRecords read = read("AAA,3,Aland,1950,1,1,1940,9,25,2016\n", "");
        assertThat(read.all(Bundle.Actor.class)).isEmpty();
        assertThat(read.rejectedKeys).containsExactly("state/3");
        assertThat(read.problems).extracting(Problem::path).containsExactly("endyear");
    }

    @Test
    void aStateLastsFromItsFirstSpellToItsLastInAnyOrder() {
        CollectedRecords read = read("""
                AAA,3,Aland,1816,1,1,1815,3,1,2016
                AAA,3,Aland,1815,6,1,1816,9,25,2016
                BBB,4,Bland,1900,1,1,1990,9,25,2016
                BBB,4,Bland,1910,-9,-9,1920,9,25,2016
                """, "");
        assertThat(read.all(Bundle.Actor.class))
                .extracting(state -> state.key() + " " + state.during())
                .containsExactly("state/4 1900-01-01/1990-09-25");
        assertThat(read.rejectedKeys).containsExactly("state/3");
    }

    private static CollectedRecords read(String states, String capitals) {
        Inputs inputs = CollectedRecords.files(
                "s.csv", STATES + states, "c.csv", "ccode,statenme,capital,stdate,enddate,lat,lng\n" + capitals);
        assertThat(new StateSystemReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new StateSystemReader(), inputs);
    }
}
