package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.format.cow.IgoReader;
import org.chancery.ingest.format.cow.StateSystemReader;
import org.chancery.ingest.format.table.TableReader;
import org.chancery.ingest.format.ucdp.GedReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.record.RecordKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What must never be: a rejected row that leaves a trace, a part that takes something away. */
class WrittenFilesTest {
    private static final int BATCH_SIZE = 7;

    private static final String GED = "id,year,type_of_violence,conflict_new_id,conflict_name,side_a_new_id,side_a,"
            + "side_b_new_id,side_b,where_coordinates,latitude,longitude,date_prec,date_start,date_end,best,gwnoa,"
            + "gwnob\n";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty().withBatchesOf(BATCH_SIZE);

    @Test
    void nothingOfARejectedRowStays() {
        ImportReport report = run(new TableReader(), false, """
                id,date,participants,place,topics,source,on_behalf_of,actor,role
                m1,2023,,Nowhere,nothing,No paper,Utopia,Ann Nobody,HOST
                """);
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 0, 0, 0, 1));
        assertThat(report.counts().get(RecordKind.ACTOR)).isEqualTo(new Counts(0, 0, 0, 0, 0));
        assertThat(ARCHIVE.texts("select key from entry")).isEmpty();
        assertThat(ARCHIVE.texts("select text from name")).isEmpty();
    }

    @Test
    void whatOtherRowsNeedStays() {
        run(new TableReader(), false, """
                id,date,actor,actor_kind,place
                m1,2023,Ann,PERSON,Oslo
                """);
        run(new TableReader(), false, """
                id,date,actor,actor_kind,on_behalf_of,place
                m2,2024,Ann,PERSON,,Oslo
                m3,2024,Ann,PERSON,Utopia,Bergen
                m4,2024,Bea,PERSON,,Rome
                """);
        assertThat(ARCHIVE.texts("select text from name where not title order by text"))
                .containsExactly("Ann", "Bea", "Oslo", "Rome");
    }

    /** Rows at random, some of which name a state that does not exist: the others leave all that there is. */
    @Test
    void rejectedRowsChangeNothingOfWhatTheOthersLeave() {
        for (int seed = 0; seed < 6; seed++) {
            Random random = new Random(seed);
            ArrayList<String> good = new ArrayList<>();
            ArrayList<String> all = new ArrayList<>();
            for (int row = 0; row < 12; row++) {
                boolean isBad = random.nextInt(3) == 0;
                String text = "m%d,2023-0%d,Person %d,PERSON,%s,Place %d,Paper %d,topic %d"
                        .formatted(
                                row,
                                1 + random.nextInt(9),
                                random.nextInt(5),
                                isBad ? "Utopia" : "",
                                random.nextInt(5),
                                random.nextInt(5),
                                random.nextInt(4));
                all.add(text);
                if (!isBad) {
                    good.add(text);
                }
            }
            assertThat(contentsAfter(all)).as("seed %d", seed).isEqualTo(contentsAfter(good));
        }
    }

    private static List<String> contentsAfter(List<String> rows) {
        ARCHIVE.renew();
        String header = "id,date,actor,actor_kind,on_behalf_of,place,source,topics\n";
        run(new TableReader(), false, header + String.join("\n", rows) + "\n");
        return ARCHIVE.texts(
                "select entry.key || ' ' || coalesce(string_agg(text, ',' order by ordinal), '') from entry "
                        + "left join name on entry_id = entry.id group by entry.key order by 1");
    }

    @Test
    void aPartNeverShrinksWhatTheWholeTold() {
        List<String> rows = List.of(
                ged(1, "2014-02-01", "Zulu Front"),
                ged(2, "2014-03-01", "Zulu Front"),
                ged(3, "2016-05-01", "Zulu Army"));
        run(new GedReader(), false, GED + String.join("", rows));
        List<String> before = summaries();
        assertThat(before).contains("2014-02-01/.. 2016");
        ImportReport report = run(new GedReader(), true, GED + rows.get(0) + rows.get(1));
        assertThat(summaries()).isEqualTo(before);
        assertThat(report.counts().get(RecordKind.DISPUTE)).isEqualTo(new Counts(0, 0, 1, 0, 0));
        assertThat(report.counts().get(RecordKind.ACTOR)).isEqualTo(new Counts(0, 0, 2, 0, 0));
    }

    @Test
    void aPartWidensWhatTheArchiveHas() {
        run(new GedReader(), true, GED + ged(1, "2014-02-01", "Zulu Front"));
        run(new GedReader(), true, GED + ged(2, "2016-05-01", "Zulu Army"));
        assertThat(summaries()).contains("2014-02-01/.. 2016", "Zulu Front", "Zulu Army", "2014/2016 censored 2016");
        run(new GedReader(), true, GED + ged(3, "2012-07-01", "Zulu Front"));
        assertThat(summaries()).contains("2012-07-01/.. 2016", "2012/2016 censored 2016");
    }

    /** Whatever parts come in whatever order after the whole, the sums stay those of the whole. */
    @Test
    void partsInAnyOrderLeaveTheSumOfTheWhole() {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            ArrayList<String> rows = new ArrayList<>();
            for (int id = 1; id <= 8; id++) {
                rows.add(ged(
                        id,
                        "20%02d-0%d-01".formatted(10 + random.nextInt(9), 1 + random.nextInt(9)),
                        "Name " + random.nextInt(3)));
            }
            ARCHIVE.renew();
            run(new GedReader(), false, GED + String.join("", rows));
            List<String> whole = summaries();
            for (int part = 0; part < 4; part++) {
                String some = rows.stream().filter(row -> random.nextBoolean()).collect(Collectors.joining());
                if (!some.isEmpty()) {
                    run(new GedReader(), true, GED + some);
                }
            }
            assertThat(summaries()).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(whole);
        }
    }

    @Test
    void yearsOfAPartDoNotDivideAMembership() {
        String header = "ioname,orgname,year,norway,sweden,sdate,deaddate,longorgname\n";
        String years = Stream.of(1971, 1972, 1973)
                .map(year -> "NORDX,Nordic Example,%d,1,0,1971,,Nordic Example\n".formatted(year))
                .collect(Collectors.joining());
        run(new TableReader(), false, "id,date,actor,actor_kind\nm,2023,Ann,PERSON\n");
        states();
        run(new IgoReader(), false, header + years);
        String memberships = "select during from affiliation order by during";
        assertThat(ARCHIVE.texts(memberships)).containsExactly("1971/1973");
        run(new IgoReader(), true, header + "NORDX,Nordic Example,1972,1,0,1971,,Nordic Example\n");
        assertThat(ARCHIVE.texts(memberships)).containsExactly("1971/1973");
        run(new IgoReader(), true, header + "NORDX,Nordic Example,1974,1,0,1971,,Nordic Example\n");
        assertThat(ARCHIVE.texts(memberships)).containsExactly("1971/1974");
    }

    private static void states() {
        run(new StateSystemReader(), false, """
                stateabb,ccode,statenme,styear,stmonth,stday,endyear,endmonth,endday,version
                NOR,385,Norway,1905,6,7,2016,12,31,2016
                """);
    }

    private static String ged(int id, String day, String group) {
        return "%d,%s,2,91,Norway: Borealis,9000,River Guard,9001,%s,Bodo,67.28,14.4,1,%s,%s,2,,\n"
                .formatted(id, day.substring(0, 4), group, day, day);
    }

    /** The conflicts, the names of their groups, and how far the dataset reaches. */
    private static List<String> summaries() {
        return ARCHIVE.texts("""
                select during || ' ' || coalesce(censored_on, '') from dispute
                union all select text from name join entry on entry.id = entry_id where entry.kind = 'ARMED_GROUP'
                union all select covers || ' censored ' || censored_on from dataset
                union all select count(*) || ' parties' from dispute_party order by 1""");
    }

    private static ImportReport run(DatasetReader reader, boolean part, String table) {
        ImportReport report = ARCHIVE.importing(reader)
                .ofTable(table)
                .with(new ImportOptions(false, part, true))
                .run();
        assertThat(report.stop()).isNull();
        return report;
    }
}
