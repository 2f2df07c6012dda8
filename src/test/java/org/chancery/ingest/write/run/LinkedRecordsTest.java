package org.chancery.ingest.write.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.ingest.write.run.MadeUpRecords.cow;
import static org.chancery.ingest.write.run.MadeUpRecords.meeting;
import static org.chancery.ingest.write.run.MadeUpRecords.office;
import static org.chancery.ingest.write.run.MadeUpRecords.partOf;
import static org.chancery.ingest.write.run.MadeUpRecords.person;
import static org.chancery.ingest.write.run.MadeUpRecords.state;
import static org.chancery.ingest.write.run.MadeUpRecords.titled;
import static org.chancery.ingest.write.run.MadeUpRecords.whole;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.resolve.EventParties;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.record.actor.AffiliationRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whom and what the records of an import mean, and what the archive derives from that. */
class LinkedRecordsTest {
    private static final String LOST_PARTIES = """
            select event_party::text from event_party
            where not exists (select from participation where id = participation_id)
               or not exists (select from event where id = event_id)
               or not exists (select from actor where id = event_party.actor_id)
               or not exists (select from actor where id = participant_id)""";

    private static final int BATCH_SIZE = 3;

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.empty().withBatchesOf(BATCH_SIZE);

    /** No constraint holds this, see the migration 7.1. */
    @Test
    void partiesReferToWhatThereIs() throws SQLException {
        ARCHIVE.run(whole().add(
                        person("ann"),
                        person("bob"),
                        meeting("talks", "1990", "ann", "bob"),
                        meeting("tea", "1990", "ann")));
        assertThat(ARCHIVE.partiesOf("talks")).containsExactly("ann", "bob");
        ARCHIVE.run(whole().add(
                        person("ann"), person("bob"), meeting("talks", "1990", "bob"), meeting("tea", "1990", "ann")));
        assertThat(ARCHIVE.partiesOf("talks")).containsExactly("bob");
        assertThat(ARCHIVE.texts(LOST_PARTIES)).isEmpty();
        try (Connection connection = ARCHIVE.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from meeting");
            statement.execute("delete from event where id = (select id from entry where key = 'talks')");
        }
        assertThat(ARCHIVE.texts(LOST_PARTIES)).isEmpty();
        assertThat(ARCHIVE.texts("select distinct entry.key from event_party join entry on entry.id = event_id"))
                .containsExactly("tea");
    }

    @Test
    void aNameMeansTheReferenceStateEvenIfAnotherDatasetHasOne() throws SQLException {
        ARCHIVE.run(new MadeUpRecords("rival", ImportMode.PARTIAL).add(state("rival-utopia", "Utopia")));
        ARCHIVE.run(new MadeUpRecords("states", ImportMode.PARTIAL).add(state("utopia", "Utopia")));
        ARCHIVE.run(new MadeUpRecords("other", ImportMode.PARTIAL).add(state("other-utopia", "Utopia")));
        try (Connection connection = ARCHIVE.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update actor set same_as_id = null");
        }
        assertThat(ARCHIVE.run(whole().add(meeting("talks", "1990", "name:Utopia")))
                        .exitStatus())
                .isZero();
        assertThat(ARCHIVE.partiesOf("talks")).containsExactly("utopia");
    }

    @Test
    void codesAndNamesMeanWhomTheyMeantThen() {
        MadeUpRecords states = new MadeUpRecords("old-states", ImportMode.SNAPSHOT)
                .add(
                        state("soviet-union", "Soviet Union", cow("365", "1922-12-30/1991-12-25")),
                        state("russia", "Russia", cow("365", "1991-12-26/..")));
        ARCHIVE.run(states);
        ARCHIVE.run(whole().add(
                        meeting("before", "1990", "cow:365"),
                        meeting("after", "1992", "cow:365"),
                        meeting("by-name", "1990", "name:soviet union")));
        assertThat(ARCHIVE.partiesOf("before")).containsExactly("soviet-union");
        assertThat(ARCHIVE.partiesOf("after")).containsExactly("russia");
        assertThat(ARCHIVE.partiesOf("by-name")).containsExactly("soviet-union");
        assertThat(ARCHIVE.run(new MadeUpRecords("other", ImportMode.SNAPSHOT)
                                .add(MadeUpRecords.source("paper"), meeting("typo", "1990", "name:Soviet Onion")))
                        .problems())
                .extracting(Problem::remedy)
                .containsExactly("Did you mean Soviet Union?");
    }

    @Test
    void eventsMayReferToEventsThatComeLater() {
        ImportReport report = ARCHIVE.run(whole().add(
                        partOf("first", "visit"),
                        partOf("second", "visit"),
                        partOf("third", "visit"),
                        partOf("fourth", "nowhere"),
                        titled("visit", "Visit"),
                        partOf("fifth", "visit")));
        assertThat(ARCHIVE.keys("event where part_of_id = (select id from entry where key = 'visit')"))
                .containsExactly("fifth", "first", "second", "third");
        assertThat(report.problems()).extracting(Problem::path).containsExactly("/fourth");
        assertThat(ARCHIVE.texts("select key from import_link")).isEmpty();
    }

    @Test
    void mergedActorsAndEventsCountAsTheCanonicalOnes() throws SQLException {
        ARCHIVE.run(whole().add(
                        state("utopia", "Utopia"),
                        person("ann"),
                        person("ann-again"),
                        office("office", "ann-again", "utopia", AffiliationRole.MINISTER, "1980/1999"),
                        meeting("talks", "1990", "ann"),
                        meeting("talks-again", "1990", "ann-again")));
        try (Connection connection = ARCHIVE.database().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update actor set same_as_id = %s where id = %s"
                    .formatted(ARCHIVE.id("ann"), ARCHIVE.id("ann-again")));
            statement.execute("update event set same_as_id = %s where id = %s"
                    .formatted(ARCHIVE.id("talks"), ARCHIVE.id("talks-again")));
            EventParties.derive(connection, List.of(Long.valueOf(ARCHIVE.id("talks-again"))));
        }
        assertThat(ARCHIVE.partiesOf("talks")).containsExactly("ann", "utopia");
        assertThat(ARCHIVE.partiesOf("talks-again")).isEmpty();
        assertThat(ARCHIVE.texts("select count(*) from event_party")).containsExactly("4");
    }
}
