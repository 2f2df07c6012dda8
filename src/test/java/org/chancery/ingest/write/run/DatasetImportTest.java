package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.write.run.MadeUpRecords.cow;
import static org.chancery.ingest.write.run.MadeUpRecords.feed;
import static org.chancery.ingest.write.run.MadeUpRecords.meeting;
import static org.chancery.ingest.write.run.MadeUpRecords.office;
import static org.chancery.ingest.write.run.MadeUpRecords.partOf;
import static org.chancery.ingest.write.run.MadeUpRecords.person;
import static org.chancery.ingest.write.run.MadeUpRecords.place;
import static org.chancery.ingest.write.run.MadeUpRecords.reported;
import static org.chancery.ingest.write.run.MadeUpRecords.state;
import static org.chancery.ingest.write.run.MadeUpRecords.titled;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.resolve.EventParties;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.batch.ImportReport.Counts;
import org.chancery.ingest.write.batch.ProblemLog;
import org.chancery.record.ArchiveChanged;
import org.chancery.record.RecordKind;
import org.chancery.record.actor.AffiliationRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class DatasetImportTest {
    private static final int BATCH_SIZE = 3;
    private static final String LOST_PARTIES = """
            select event_party::text from event_party
            where not exists (select from participation where id = participation_id)
               or not exists (select from event where id = event_id)
               or not exists (select from actor where id = event_party.actor_id)
               or not exists (select from actor where id = participant_id)""";

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T00:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private static Path folder;

    private static ArchiveServer server;

    private final List<ArchiveChanged> changes = new ArrayList<>();
    private PGSimpleDataSource database;

    @BeforeAll
    static void startServer() throws SQLException {
        server = ArchiveServer.start(folder.resolve("data"));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void startAfresh() throws SQLException {
        database = server.freshArchive("archive");
    }

    @Test
    void theSameFilesTwiceChangeNothing() {
        MadeUpRecords records =
                whole().add(person("ann"), meeting("first", "1990", "ann"), meeting("second", "1991", "ann"));
        assertThat(run(records).counts().get(RecordKind.EVENT)).isEqualTo(new Counts(2, 0, 0, 0, 0));
        List<String> before = ArchiveServer.contents(database);
        ImportReport again = run(records);
        assertThat(again.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 0, 2, 0, 0));
        assertThat(again.counts().get(RecordKind.ACTOR)).isEqualTo(new Counts(0, 0, 1, 0, 0));
        assertThat(again.exitStatus()).isZero();
        assertThat(ArchiveServer.contents(database)).isEqualTo(before);
        assertThat(changes).hasSize(1);
    }

    @Test
    void aNewerEditionUpdatesAddsAndWithdraws() {
        run(whole().add(titled("kept", "Kept"), titled("changed", "Before"), titled("gone", "Gone")));
        ImportReport report =
                run(whole().add(titled("kept", "Kept"), titled("changed", "After"), titled("new", "New")));
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(1, 1, 1, 1, 0));
        assertThat(texts("select text from name order by text")).containsExactly("After", "Gone", "Kept", "New");
        assertThat(keys("event where withdrawn")).containsExactly("gone");
    }

    @Test
    void aRecordThatReturnsIsNoLongerWithdrawn() {
        MadeUpRecords all = whole().add(
                        person("ann"),
                        state("utopia", "Utopia"),
                        office("office", "ann", "utopia", AffiliationRole.MINISTER, "1980/1999"),
                        meeting("talks", "1990", "ann"));
        run(all);
        assertThat(partiesOf("talks")).containsExactly("ann", "utopia");
        run(whole().add(person("ann"), state("utopia", "Utopia"), meeting("talks", "1990", "ann")));
        assertThat(keys("affiliation where withdrawn")).containsExactly("office");
        assertThat(partiesOf("talks")).containsExactly("ann");
        run(all);
        assertThat(keys("affiliation where withdrawn")).isEmpty();
        assertThat(partiesOf("talks")).containsExactly("ann", "utopia");
    }

    /** No constraint holds this, see the migration 7.1. */
    @Test
    void partiesReferToWhatThereIs() throws SQLException {
        run(whole().add(
                        person("ann"),
                        person("bob"),
                        meeting("talks", "1990", "ann", "bob"),
                        meeting("tea", "1990", "ann")));
        assertThat(partiesOf("talks")).containsExactly("ann", "bob");
        run(whole().add(person("ann"), person("bob"), meeting("talks", "1990", "bob"), meeting("tea", "1990", "ann")));
        assertThat(partiesOf("talks")).containsExactly("bob");
        assertThat(texts(LOST_PARTIES)).isEmpty();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from meeting");
            statement.execute("delete from event where id = (select id from entry where key = 'talks')");
        }
        assertThat(texts(LOST_PARTIES)).isEmpty();
        assertThat(texts("select distinct entry.key from event_party join entry on entry.id = event_id"))
                .containsExactly("tea");
    }

    @Test
    void aPartWithdrawsNothing() {
        run(whole().add(titled("first", "First"), titled("second", "Second")));
        MadeUpRecords part = whole().add(titled("second", "Second again"));
        ImportReport report = run(part, new ImportOptions(false, true, false));
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(keys("event where withdrawn")).isEmpty();
    }

    @Test
    void aPartMayReferToRecordsOfAnEarlierEdition() {
        run(whole().add(person("ann")));
        MadeUpRecords part = new MadeUpRecords("made-up", ImportMode.PARTIAL)
                .add(MadeUpRecords.source("paper"), meeting("talks", "1990", "ann"));
        assertThat(run(part).exitStatus()).isZero();
        assertThat(partiesOf("talks")).containsExactly("ann");
    }

    @Test
    void aNameMeansTheReferenceStateEvenIfAnotherDatasetHasOne() throws SQLException {
        run(new MadeUpRecords("rival", ImportMode.PARTIAL).add(state("rival-utopia", "Utopia")));
        run(new MadeUpRecords("states", ImportMode.PARTIAL).add(state("utopia", "Utopia")));
        run(new MadeUpRecords("other", ImportMode.PARTIAL).add(state("other-utopia", "Utopia")));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update actor set same_as_id = null");
        }
        assertThat(run(whole().add(meeting("talks", "1990", "name:Utopia"))).exitStatus())
                .isZero();
        assertThat(partiesOf("talks")).containsExactly("utopia");
    }

    @Test
    void aBadRecordIsRejectedAndTheOthersWritten() {
        ImportReport report =
                run(whole().add(person("ann"), meeting("bad", "Y12990", "ann"), meeting("good", "1990", "ann")));
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(1, 0, 0, 0, 1));
        assertThat(report.exitStatus()).isEqualTo(1);
        assertThat(report.problems())
                .singleElement()
                .hasToString("made-up.csv:3:1 /date 'Y12990': this date is not plausible: years go from -4000 to 9999."
                        + " Correct the year");
        assertThat(keys("event")).containsExactly("good");
    }

    @Test
    void anEventOfTheFutureIsRejectedUnlessAnnounced() {
        ImportReport report = run(whole().add(meeting("next-year", "2027"), meeting("later", "2028")));
        assertThat(report.problems()).extracting(Problem::reason).containsExactly("an event after 2027 cannot be HELD");
        assertThat(keys("event")).containsExactly("next-year");
    }

    @Test
    void aDanglingReferenceRejectsItsRecordAndThoseThatReferToIt() {
        ImportReport report = run(whole().add(
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
        assertThat(keys("event")).containsExactly("good");
    }

    @Test
    void codesAndNamesMeanWhomTheyMeantThen() {
        MadeUpRecords states = new MadeUpRecords("old-states", ImportMode.SNAPSHOT)
                .add(
                        state("soviet-union", "Soviet Union", cow("365", "1922-12-30/1991-12-25")),
                        state("russia", "Russia", cow("365", "1991-12-26/..")));
        run(states);
        run(whole().add(
                        meeting("before", "1990", "cow:365"),
                        meeting("after", "1992", "cow:365"),
                        meeting("by-name", "1990", "name:soviet union")));
        assertThat(partiesOf("before")).containsExactly("soviet-union");
        assertThat(partiesOf("after")).containsExactly("russia");
        assertThat(partiesOf("by-name")).containsExactly("soviet-union");
        assertThat(run(new MadeUpRecords("other", ImportMode.SNAPSHOT)
                                .add(MadeUpRecords.source("paper"), meeting("typo", "1990", "name:Soviet Onion")))
                        .problems())
                .extracting(Problem::remedy)
                .containsExactly("Did you mean Soviet Union?");
    }

    @Test
    void aRepeatedKeyWithOtherContentIsRejected() {
        ImportReport report = run(whole().add(
                        person("ann"),
                        person("ann"),
                        titled("talks", "First"),
                        person("bob"),
                        titled("talks", "Second")));
        assertThat(report.counts().get(RecordKind.ACTOR)).isEqualTo(new Counts(2, 0, 0, 0, 0));
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(1, 0, 0, 0, 1));
        assertThat(report.problems()).singleElement().asString().contains("made-up.csv:6:1", "duplicated ids");
        assertThat(texts("select text from name join event on event.id = entry_id"))
                .containsExactly("First");
    }

    @Test
    void eventsMayReferToEventsThatComeLater() {
        ImportReport report = run(whole().add(
                        partOf("first", "visit"),
                        partOf("second", "visit"),
                        partOf("third", "visit"),
                        partOf("fourth", "nowhere"),
                        titled("visit", "Visit"),
                        partOf("fifth", "visit")));
        assertThat(keys("event where part_of_id = (select id from entry where key = 'visit')"))
                .containsExactly("fifth", "first", "second", "third");
        assertThat(report.problems()).extracting(Problem::path).containsExactly("/fourth");
        assertThat(texts("select key from import_link")).isEmpty();
    }

    @Test
    void aCircleOfEventsIsBroken() {
        ImportReport report = run(whole().add(partOf("one", "two"), partOf("two", "three"), partOf("three", "one")));
        assertThat(report.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.reason()).isEqualTo("the event would be part of itself"));
        assertThat(keys("event where part_of_id is null")).isNotEmpty();
    }

    @Test
    void twoHoldersOfOneOfficeRejectOneRecord() {
        ImportReport report = run(whole().add(
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
        assertThat(keys("affiliation")).containsExactly("ann-president", "bob-later");
        assertThat(report.counts().get(RecordKind.AFFILIATION)).isEqualTo(new Counts(2, 0, 0, 0, 1));
        assertThat(report.problems())
                .singleElement()
                .hasToString("made-up.csv:6:1 /bob-president 'bob': the office of HEAD_OF_STATE belongs to"
                        + " ann (1990-01-01/1994-12-31) at that time. Correct one of them, or mark the "
                        + "office as shared");
    }

    @Test
    void twoActorsOfOneCodeCostOneRecord() {
        ImportReport report = run(whole().add(
                        state("utopia", "Utopia", cow("1", "1900/1950")),
                        state("atlantis", "Atlantis", cow("1", "1940/1990")),
                        state("arcadia", "Arcadia", cow("1", "1951/1990"))));
        assertThat(keys("actor")).containsExactly("arcadia", "utopia");
        assertThat(report.problems()).extracting(Problem::path).containsExactly("/atlantis");
    }

    @Test
    void reportsOfAFeedAccumulate() {
        run(feed().add(reported("riot", "page 1"), reported("talks", "page 1")));
        MadeUpRecords next = feed().add(reported("riot", "page 1", "page 2"), reported("talks", "page 1"));
        assertThat(run(next).counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 1, 1, 0, 0));
        assertThat(run(feed().add(reported("riot", "page 3"))).counts().get(RecordKind.EVENT))
                .isEqualTo(new Counts(0, 1, 0, 0, 0));
        assertThat(texts("select ordinal || ' ' || locator from citation join entry on entry.id = entry_id where "
                        + "key = 'riot'"
                        + " order by ordinal"))
                .containsExactly("0 page 1", "1 page 2", "2 page 3");
        assertThat(run(next).counts().get(RecordKind.EVENT)).isEqualTo(new Counts(0, 0, 2, 0, 0));
        assertThat(keys("event where withdrawn")).isEmpty();
    }

    @Test
    void aDryRunReportsAndWritesNothing() {
        run(whole().add(titled("kept", "Kept"), titled("gone", "Gone")));
        List<String> before = ArchiveServer.contents(database);
        MadeUpRecords changed =
                whole().add(titled("kept", "Changed"), titled("new", "New"), meeting("bad", "1990", "nobody"));
        ImportReport report = run(changed, new ImportOptions(true, false, false));
        assertThat(report.counts().get(RecordKind.EVENT)).isEqualTo(new Counts(1, 1, 0, 1, 1));
        assertThat(report.written()).isFalse();
        assertThat(ArchiveServer.contents(database)).isEqualTo(before);
        assertThat(changes).hasSize(1);
        assertThat(run(changed).counts()).isEqualTo(report.counts());
    }

    @Test
    void aFileCutShortLeavesNothing() {
        List<String> before = ArchiveServer.contents(database);
        ImportReport report =
                run(whole().add(titled("one", "1"), titled("two", "2"), titled("three", "3"), titled("four", "4"))
                        .cutShort());
        assertThat(report.exitStatus()).isEqualTo(2);
        assertThat(report.written()).isFalse();
        assertThat(report.problems()).extracting(Problem::reason).containsExactly("the file ends early");
        assertThat(ArchiveServer.contents(database)).isEqualTo(before);
        assertThat(changes).isEmpty();
    }

    @Test
    void aRejectedRecordIsNotWithdrawn() {
        run(whole().add(titled("kept", "Kept"), titled("refused", "Refused"), titled("gone", "Gone")));
        run(whole().add(titled("kept", "Kept")).refused("refused"));
        assertThat(keys("event where withdrawn")).containsExactly("gone");
    }

    @Test
    void nothingIsWithdrawnIfAKeyIsUnknown() {
        run(whole().add(titled("kept", "Kept"), titled("gone", "Gone")));
        ImportReport report = run(whole().add(titled("kept", "Kept")).refusedWithoutKey());
        assertThat(keys("event where withdrawn")).isEmpty();
        assertThat(report.remarks()).singleElement().asString().startsWith("No record counts as withdrawn");
        assertThat(report.exitStatus()).isEqualTo(1);
    }

    @Test
    void withdrawingMostOfADatasetHasToBeMeant() {
        MadeUpRecords all = whole();
        for (int number = 0; number < 30; number++) {
            all.add(titled("event-" + number, "Event"));
        }
        run(all);
        MadeUpRecords few = whole().add(titled("event-1", "Event"));
        List<String> before = ArchiveServer.contents(database);
        ImportReport report = run(few);
        assertThat(report.exitStatus()).isEqualTo(2);
        assertThat(report.problems()).singleElement().asString().contains("29 of the 31", "--part", "--withdraw-many");
        assertThat(ArchiveServer.contents(database)).isEqualTo(before);
        run(few, new ImportOptions(false, false, true));
        assertThat(keys("event where withdrawn")).hasSize(29);
    }

    @Test
    void problemsBeyondMemoryAreInAFile() throws Exception {
        MadeUpRecords records = whole();
        for (int number = 0; number <= ProblemLog.KEPT_IN_MEMORY; number++) {
            records.add(meeting("event-" + number, "Y12990"));
        }
        ImportReport report = run(records);
        assertThat(report.problemCounts())
                .isEqualTo(Map.of(Consequence.RECORD_REFUSED, ProblemLog.KEPT_IN_MEMORY + 1L));
        assertThat(report.problems()).hasSize(ProblemLog.KEPT_IN_MEMORY);
        assertThat(Files.readAllLines(report.allProblems())).hasSize(ProblemLog.KEPT_IN_MEMORY + 1);
        Files.delete(report.allProblems());
    }

    @Test
    void mergedActorsAndEventsCountAsTheCanonicalOnes() throws SQLException {
        run(whole().add(
                        state("utopia", "Utopia"),
                        person("ann"),
                        person("ann-again"),
                        office("office", "ann-again", "utopia", AffiliationRole.MINISTER, "1980/1999"),
                        meeting("talks", "1990", "ann"),
                        meeting("talks-again", "1990", "ann-again")));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update actor set same_as_id = %s where id = %s".formatted(id("ann"), id("ann-again")));
            statement.execute(
                    "update event set same_as_id = %s where id = %s".formatted(id("talks"), id("talks-again")));
            EventParties.derive(connection, List.of(Long.valueOf(id("talks-again"))));
        }
        assertThat(partiesOf("talks")).containsExactly("ann", "utopia");
        assertThat(partiesOf("talks-again")).isEmpty();
        assertThat(texts("select count(*) from event_party")).containsExactly("4");
    }

    @Test
    void queriesArePlannedWithTheStatisticsOfALargeImport() {
        MadeUpRecords many = whole();
        for (int number = 0; number < 1_500; number++) {
            many.add(titled("event-" + number, "Event"));
        }
        new DatasetImport(database, changes::add, CLOCK)
                .run(many, new Inputs(List.of()), ImportOptions.DEFAULT, ImportListener.SILENT);
        assertThat(texts("select reltuples from pg_class where relname = 'event'"))
                .containsExactly("1500");
        // Else an index alone answers nothing.
        assertThat(texts("select relallvisible > 0 from pg_class where relname = 'event'"))
                .containsExactly("t");
    }

    private ImportReport run(MadeUpRecords records) {
        return run(records, ImportOptions.DEFAULT);
    }

    private ImportReport run(MadeUpRecords records, ImportOptions options) {
        return new DatasetImport(database, changes::add, CLOCK, BATCH_SIZE)
                .run(records, new Inputs(List.of()), options, ImportListener.SILENT);
    }

    private List<String> texts(String sql) {
        return ArchiveServer.texts(database, sql);
    }

    private List<String> keys(String fromWhere) {
        return texts("select key from entry where id in (select id from " + fromWhere + ") order by key");
    }

    private String id(String key) {
        return texts("select id from entry where key = '" + key + "'").get(0);
    }

    private List<String> partiesOf(String event) {
        return texts("select distinct key from event_party join entry on entry.id = actor_id where event_id = "
                + id(event) + " order by key");
    }
}
