package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.write.run.MadeUpRecords.cow;
import static org.chancery.ingest.write.run.MadeUpRecords.meeting;
import static org.chancery.ingest.write.run.MadeUpRecords.office;
import static org.chancery.ingest.write.run.MadeUpRecords.partOf;
import static org.chancery.ingest.write.run.MadeUpRecords.person;
import static org.chancery.ingest.write.run.MadeUpRecords.place;
import static org.chancery.ingest.write.run.MadeUpRecords.state;
import static org.chancery.ingest.write.run.MadeUpRecords.titled;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.ingest.write.batch.ProblemLog;
import org.chancery.record.RecordKind;
import org.chancery.record.actor.AffiliationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What an import does not take: the records that are wrong, and nothing beside them. */
class RejectedRecordsTest {
    private static final int BATCH_SIZE = 3;

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty().withBatchesOf(BATCH_SIZE);

    @Test
    void aBadRecordIsRejectedAndTheOthersWritten() {
        ImportReport report = ARCHIVE.run(
                whole().add(person("ann"), meeting("bad", "Y12990", "ann"), meeting("good", "1990", "ann")));
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(1, 0, 0, 0, 1));
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.problems())
                .singleElement()
                .hasToString("made-up.csv:3:1 /date 'Y12990': this date is not plausible: years go from -4000 to 9999."
                        + " Correct the year");
        assertThat(ARCHIVE.keys("event")).containsExactly("good");
    }

    @Test
    void anEventOfTheFutureIsRejectedUnlessAnnounced() {
        ImportReport report = ARCHIVE.run(whole().add(meeting("next-year", "2027"), meeting("later", "2028")));
        assertThat(report.problems()).extracting(Problem::reason).containsExactly("an event after 2027 cannot be HELD");
        assertThat(ARCHIVE.keys("event")).containsExactly("next-year");
    }

    @Test
    void aDanglingReferenceRejectsItsRecordAndThoseThatReferToIt() {
        ImportReport report = ARCHIVE.run(whole().add(
                        place("atlantis", "cow:999"),
                        person("ann"),
                        meeting("good", "1990", "ann"),
                        meeting("bad", "1990", "anm")));
        assertThat(report.problems())
                .extracting(Problem::path, Problem::value, Problem::reason, Problem::consequence)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "/atlantis",
                                "cow:999",
                                "no actor of the archive has this code",
                                Problem.Consequence.RECORD_REFUSED),
                        org.assertj.core.api.Assertions.tuple(
                                "/bad", "anm", "there is no actor with this key", Problem.Consequence.RECORD_REFUSED));
        assertThat(ARCHIVE.keys("event")).containsExactly("good");
    }

    @Test
    void aRepeatedKeyWithOtherContentIsRejected() {
        ImportReport report = ARCHIVE.run(whole().add(
                        person("ann"),
                        person("ann"),
                        titled("talks", "First"),
                        person("bob"),
                        titled("talks", "Second")));
        assertThat(report.counts().get(RecordKind.ACTOR)).isEqualTo(new Counts(2, 0, 0, 0, 0));
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(1, 0, 0, 0, 1));
        assertThat(report.problems()).singleElement().asString().contains("made-up.csv:6:1", "duplicated ids");
        assertThat(ARCHIVE.texts("select text from name join event on event.id = entry_id"))
                .containsExactly("First");
    }

    @Test
    void aCircleOfEventsIsBroken() {
        ImportReport report =
                ARCHIVE.run(whole().add(partOf("one", "two"), partOf("two", "three"), partOf("three", "one")));
        assertThat(report.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.reason()).isEqualTo("the event would be part of itself"));
        assertThat(ARCHIVE.keys("event where part_of_id is null")).isNotEmpty();
    }

    @Test
    void twoHoldersOfOneOfficeRejectOneRecord() {
        ImportReport report = ARCHIVE.run(whole().add(
                        state("utopia", "Utopia"),
                        person("ann"),
                        person("bob"),
                        office(
                                "ann-president",
                                "ann",
                                "utopia",
                                AffiliationRole.HEAD_OF_STATE,
                                "1990-01-01/1994-12-31"),
                        office(
                                "bob-president",
                                "bob",
                                "utopia",
                                AffiliationRole.HEAD_OF_STATE,
                                "1993-01-01/1996-12-31"),
                        office("bob-later", "bob", "utopia", AffiliationRole.HEAD_OF_STATE, "1995-06-01/1996-12-31")));
        assertThat(ARCHIVE.keys("affiliation")).containsExactly("ann-president", "bob-later");
        assertThat(report.counts().get(RecordKind.AFFILIATION)).isEqualTo(new Counts(2, 0, 0, 0, 1));
        assertThat(report.problems())
                .singleElement()
                .hasToString("made-up.csv:6:1 /bob-president 'bob': the office of HEAD_OF_STATE belongs to"
                        + " ann (1990-01-01/1994-12-31) at that time. Correct one of them, or mark the "
                        + "office as shared");
    }

    @Test
    void twoActorsOfOneCodeCostOneRecord() {
        ImportReport report = ARCHIVE.run(whole().add(
                        state("utopia", "Utopia", cow("1", "1900/1950")),
                        state("atlantis", "Atlantis", cow("1", "1940/1990")),
                        state("arcadia", "Arcadia", cow("1", "1951/1990"))));
        assertThat(ARCHIVE.keys("actor")).containsExactly("arcadia", "utopia");
        assertThat(report.problems()).extracting(Problem::path).containsExactly("/atlantis");
    }

    @Test
    void aFileCutShortLeavesNothing() {
        List<String> before = ARCHIVE.contents();
        ImportReport report = ARCHIVE.run(
                whole().add(titled("one", "1"), titled("two", "2"), titled("three", "3"), titled("four", "4"))
                        .cutShort());
        assertThat(report.exitStatus()).isEqualTo(2);
        assertThat(report.written()).isFalse();
        assertThat(report.problems()).extracting(Problem::reason).containsExactly("the file ends early");
        assertThat(ARCHIVE.contents()).isEqualTo(before);
        assertThat(ARCHIVE.changes()).isEmpty();
    }

    @Test
    void problemsBeyondMemoryAreInAFile() throws Exception {
        MadeUpRecords records = whole();
        for (int number = 0; number <= ProblemLog.KEPT_IN_MEMORY; number++) {
            records.add(meeting("event-" + number, "Y12990"));
        }
        ImportReport report = ARCHIVE.run(records);
        assertThat(report.problemCounts())
                .isEqualTo(Map.of(Consequence.RECORD_REFUSED, ProblemLog.KEPT_IN_MEMORY + 1L));
        assertThat(report.problems()).hasSize(ProblemLog.KEPT_IN_MEMORY);
        assertThat(Files.readAllLines(report.allProblems())).hasSize(ProblemLog.KEPT_IN_MEMORY + 1);
        Files.delete(report.allProblems());
    }
}
