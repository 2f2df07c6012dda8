package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.write.run.MadeUpRecords.titled;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A large import leaves PostgreSQL with statistics of what it wrote. */
class ImportStatisticsTest {
    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty();

    /** PostgreSQL counts no page as visible to all before the commits of its rows are written. */
    @BeforeEach
    void commitAsTheCommandDoes() {
        ARCHIVE.database().setOptions("-c synchronous_commit=on");
    }

    @Test
    void queriesArePlannedWithTheStatisticsOfALargeImport() {
        MadeUpRecords many = whole();
        for (int number = 0; number < 1_500; number++) {
            many.add(titled("event-" + number, "Event"));
        }
        ARCHIVE.run(many);
        assertThat(ARCHIVE.texts("select reltuples from pg_class where relname = 'event'"))
                .containsExactly("1500");
        // Else an index alone answers nothing.
        assertThat(ARCHIVE.texts("select relallvisible > 0 from pg_class where relname = 'event'"))
                .containsExactly("t");
    }
}
