package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.write.run.MadeUpRecords.meeting;
import static org.chancery.ingest.write.run.MadeUpRecords.person;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.ImportListener.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers see a new dataset when its import has ended, and nothing of it before. */
class FirstImportTest {
    private static final int BATCH_SIZE = 10;
    private static final int EVENTS = 60;

    private static final String SEEN = """
            select concat_ws(' ', table_name, rows) from (
                select 'event' as table_name, count(*) as rows from event where not withdrawn and same_as_id is null
                union all select 'party', count(*) from event_party
                union all select 'text', count(*) from event_text
                union all select 'counted', coalesce(sum(events), 0) from event_tally where level = ''
                union all select 'dataset', count(*) from dataset where loaded_at is not null) seen
            order by 1""";

    private static final List<String> NOTHING = List.of("counted 0", "dataset 0", "event 0", "party 0", "text 0");
    private static final List<String> ALL =
            List.of("counted " + EVENTS, "dataset 1", "event " + EVENTS, "party " + EVENTS, "text " + EVENTS);

    private static final String STATE = "select sum(changes)::text from archive_change";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty().withBatchesOf(BATCH_SIZE);

    @Test
    void isSeenWhollyOrNotAtAll() {
        String before = ARCHIVE.texts(STATE).get(0);
        List<List<String>> seen = new ArrayList<>();

        ImportReport stopped = run((stage, done, total, records) -> {
            seen.add(look());
            if (stage == Stage.WRITING && records >= 30) {
                throw new org.chancery.ingest.model.BundleException(List.of());
            }
        });
        assertThat(stopped.remarks()).anyMatch(remark -> remark.contains("see a new dataset when an import"));
        assertThat(ARCHIVE.texts("select count(*)::text from event")).doesNotContain("0");
        seen.add(look());

        ImportReport resumed = run((stage, done, total, records) -> seen.add(look()));
        assertThat(resumed.exitStatus()).isZero();
        assertThat(seen).allMatch(rows -> rows.equals(seenWith(NOTHING, before)));
        assertThat(look()).isEqualTo(seenWith(ALL, String.valueOf(Long.parseLong(before) + 1)));
    }

    private static List<String> seenWith(List<String> rows, String state) {
        List<String> all = new ArrayList<>(rows);
        all.add(state);
        return all;
    }

    /** What readers see, and the state of the archive by which answers are kept. */
    private static List<String> look() {
        return seenWith(ARCHIVE.texts(SEEN), ARCHIVE.texts(STATE).get(0));
    }

    private static ImportReport run(ImportListener listener) {
        MadeUpRecords records = whole().add(person("ann"));
        for (int number = 0; number < EVENTS; number++) {
            records.add(meeting("talks-" + number, "1990-01", "ann"));
        }
        return ARCHIVE.importing(records).toldTo(listener).run();
    }
}
