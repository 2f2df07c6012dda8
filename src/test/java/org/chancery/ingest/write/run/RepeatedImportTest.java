package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.write.run.MadeUpRecords.feed;
import static org.chancery.ingest.write.run.MadeUpRecords.meeting;
import static org.chancery.ingest.write.run.MadeUpRecords.office;
import static org.chancery.ingest.write.run.MadeUpRecords.person;
import static org.chancery.ingest.write.run.MadeUpRecords.reported;
import static org.chancery.ingest.write.run.MadeUpRecords.state;
import static org.chancery.ingest.write.run.MadeUpRecords.titled;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import java.util.List;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.record.RecordKind;
import org.chancery.record.actor.AffiliationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What another import of a dataset changes: of the same files, of another edition, of a part, of a feed. */
class RepeatedImportTest {
    private static final int BATCH_SIZE = 3;

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty().withBatchesOf(BATCH_SIZE);

    @Test
    void theSameFilesTwiceChangeNothing() {
        MadeUpRecords records =
                whole().add(person("ann"), meeting("first", "1990", "ann"), meeting("second", "1991", "ann"));
        assertThat(ARCHIVE.run(records).counts().get(RecordKind.EVENT)).isEqualTo(new Counts(2, 0, 0, 0, 0));
        List<String> before = ARCHIVE.contents();
        ImportReport again = ARCHIVE.run(records);
        assertThat(again.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 0, 2, 0, 0));
        assertThat(again.counts().get(RecordKind.ACTOR)).isEqualTo(new Counts(0, 0, 1, 0, 0));
        assertThat(again.exitStatus()).isZero();
        assertThat(ARCHIVE.contents()).isEqualTo(before);
        assertThat(ARCHIVE.changes()).hasSize(1);
    }

    @Test
    void aNewerEditionUpdatesAddsAndWithdraws() {
        ARCHIVE.run(whole().add(titled("kept", "Kept"), titled("changed", "Before"), titled("gone", "Gone")));
        ImportReport report =
                ARCHIVE.run(whole().add(titled("kept", "Kept"), titled("changed", "After"), titled("new", "New")));
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(1, 1, 1, 1, 0));
        assertThat(ARCHIVE.texts("select text from name order by text"))
                .containsExactly("After", "Gone", "Kept", "New");
        assertThat(ARCHIVE.keys("event where withdrawn")).containsExactly("gone");
    }

    @Test
    void aRecordThatReturnsIsNoLongerWithdrawn() {
        MadeUpRecords all = whole().add(
                        person("ann"),
                        state("utopia", "Utopia"),
                        office("office", "ann", "utopia", AffiliationRole.MINISTER, "1980/1999"),
                        meeting("talks", "1990", "ann"));
        ARCHIVE.run(all);
        assertThat(ARCHIVE.partiesOf("talks")).containsExactly("ann", "utopia");
        ARCHIVE.run(whole().add(person("ann"), state("utopia", "Utopia"), meeting("talks", "1990", "ann")));
        assertThat(ARCHIVE.keys("affiliation where withdrawn")).containsExactly("office");
        assertThat(ARCHIVE.partiesOf("talks")).containsExactly("ann");
        ARCHIVE.run(all);
        assertThat(ARCHIVE.keys("affiliation where withdrawn")).isEmpty();
        assertThat(ARCHIVE.partiesOf("talks")).containsExactly("ann", "utopia");
    }

    @Test
    void aPartWithdrawsNothing() {
        ARCHIVE.run(whole().add(titled("first", "First"), titled("second", "Second")));
        MadeUpRecords part = whole().add(titled("second", "Second again"));
        ImportReport report = ARCHIVE.importing(part)
                .with(new ImportOptions(false, true, false))
                .run();
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(ARCHIVE.keys("event where withdrawn")).isEmpty();
    }

    @Test
    void aPartMayReferToRecordsOfAnEarlierEdition() {
        ARCHIVE.run(whole().add(person("ann")));
        MadeUpRecords part = new MadeUpRecords("made-up", ImportMode.PARTIAL)
                .add(MadeUpRecords.source("paper"), meeting("talks", "1990", "ann"));
        assertThat(ARCHIVE.run(part).exitStatus()).isZero();
        assertThat(ARCHIVE.partiesOf("talks")).containsExactly("ann");
    }

    @Test
    void reportsOfAFeedAccumulate() {
        ARCHIVE.run(feed().add(reported("riot", "page 1"), reported("talks", "page 1")));
        MadeUpRecords next = feed().add(reported("riot", "page 1", "page 2"), reported("talks", "page 1"));
        assertThat(ARCHIVE.run(next).counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 1, 1, 0, 0));
        assertThat(ARCHIVE.run(feed().add(reported("riot", "page 3"))).counts().get(RecordKind.EVENT))
                .isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(ARCHIVE.texts(
                        "select ordinal || ' ' || locator from citation join entry on entry.id = entry_id where "
                                + "key = 'riot'"
                                + " order by ordinal"))
                .containsExactly("0 page 1", "1 page 2", "2 page 3");
        assertThat(ARCHIVE.run(next).counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 0, 2, 0, 0));
        assertThat(ARCHIVE.keys("event where withdrawn")).isEmpty();
    }

    @Test
    void aDryRunReportsAndWritesNothing() {
        ARCHIVE.run(whole().add(titled("kept", "Kept"), titled("gone", "Gone")));
        List<String> before = ARCHIVE.contents();
        MadeUpRecords changed =
                whole().add(titled("kept", "Changed"), titled("new", "New"), meeting("bad", "1990", "nobody"));
        ImportReport report = ARCHIVE.importing(changed)
                .with(new ImportOptions(true, false, false))
                .run();
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(1, 1, 0, 1, 1));
        assertThat(report.written()).isFalse();
        assertThat(ARCHIVE.contents()).isEqualTo(before);
        assertThat(ARCHIVE.changes()).hasSize(1);
        assertThat(ARCHIVE.run(changed).counts()).isEqualTo(report.counts());
    }

    @Test
    void aRejectedRecordIsNotWithdrawn() {
        ARCHIVE.run(whole().add(titled("kept", "Kept"), titled("refused", "Refused"), titled("gone", "Gone")));
        ARCHIVE.run(whole().add(titled("kept", "Kept")).refused("refused"));
        assertThat(ARCHIVE.keys("event where withdrawn")).containsExactly("gone");
    }

    @Test
    void nothingIsWithdrawnIfAKeyIsUnknown() {
        ARCHIVE.run(whole().add(titled("kept", "Kept"), titled("gone", "Gone")));
        ImportReport report = ARCHIVE.run(whole().add(titled("kept", "Kept")).refusedWithoutKey());
        assertThat(ARCHIVE.keys("event where withdrawn")).isEmpty();
        assertThat(report.remarks()).singleElement().asString().startsWith("No record counts as withdrawn");
        assertThat(report.exitStatus()).isEqualTo(1);
    }

    @Test
    void anEmptyFileWithdrawsNothing() {
        ARCHIVE.run(whole().add(titled("one", "One"), titled("two", "Two")));
        List<String> before = ARCHIVE.contents();
        ImportReport report = ARCHIVE.run(whole());
        assertThat(report.exitStatus()).isEqualTo(2);
        assertThat(report.problems()).singleElement().asString().contains("--withdraw-many");
        assertThat(ARCHIVE.contents()).isEqualTo(before);
        ARCHIVE.importing(whole()).with(new ImportOptions(false, false, true)).run();
        assertThat(ARCHIVE.keys("event where withdrawn")).containsExactly("one", "two");
    }

    @Test
    void withdrawingMostOfADatasetHasToBeMeant() {
        MadeUpRecords all = whole();
        for (int number = 0; number < 30; number++) {
            all.add(titled("event-" + number, "Event"));
        }
        ARCHIVE.run(all);
        MadeUpRecords few = whole().add(titled("event-1", "Event"));
        List<String> before = ARCHIVE.contents();
        ImportReport report = ARCHIVE.run(few);
        assertThat(report.exitStatus()).isEqualTo(2);
        assertThat(report.problems()).singleElement().asString().contains("29 of the 31", "--part", "--withdraw-many");
        assertThat(ARCHIVE.contents()).isEqualTo(before);
        ARCHIVE.importing(few).with(new ImportOptions(false, false, true)).run();
        assertThat(ARCHIVE.keys("event where withdrawn")).hasSize(29);
    }
}
