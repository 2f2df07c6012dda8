package org.chancery.record.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.chancery.contract.GrownArchive;
import org.chancery.contract.StatementLog;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.GlobalId;
import org.chancery.language.Folding;
import org.chancery.record.ArchiveChanged;
import org.chancery.record.ArchiveChanges;
import org.chancery.record.ArchiveCheck;
import org.chancery.record.Remembered;
import org.junit.jupiter.api.Test;

/** The actors in memory keep up with imports, in whatever order readings, commits and notifications come. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class ActorDirectoryTest {
    @Inject
    ActorDirectory directory;

    @Inject
    DataSource database;

    @Inject
    Event<ArchiveChanged> changes;

    @Inject
    ArchiveChanges counted;

    @Inject
    ArchiveCheck check;

    private final String name = "Newcomer " + UUID.randomUUID();

    @Test
    void aValueFromAnOldSnapshotIsNotKept() throws Exception {
        Remembered<Long> entries = new Remembered<>(counted, this::countEntries);
        changes.fire(new ArchiveChanged());
        QuarkusTransaction.begin();
        long before = countEntries();
        insertInAnotherTransaction();
        changes.fire(new ArchiveChanged());
        assertThat(entries.get()).as("in its old snapshot").isEqualTo(before);
        QuarkusTransaction.rollback();
        assertThat(QuarkusTransaction.requiringNew().call(entries::get)).isEqualTo(before + 1);
    }

    @Test
    void isReadAgainOnlyIfAnActorChanged() throws Exception {
        List<ActorRecord> before = QuarkusTransaction.requiringNew().call(directory::sorted);
        changes.fire(new ArchiveChanged());
        assertThat(QuarkusTransaction.requiringNew().call(directory::sorted)).isSameAs(before);
        insertInAnotherTransaction();
        changes.fire(new ArchiveChanged());
        List<ActorRecord> after = QuarkusTransaction.requiringNew().call(directory::sorted);
        assertThat(after).isNotSameAs(before).hasSize(before.size() + 1);
        execute("update name set text = text || ' II' where text = '%s'".formatted(name));
        changes.fire(new ArchiveChanged());
        assertThat(QuarkusTransaction.requiringNew().call(directory::sorted)).isNotSameAs(after);
    }

    @Test
    void nobodyFindsWhatAnUnfinishedImportAdded() throws Exception {
        long actorId = insertInAnotherTransaction();
        execute("update dataset set compared_up_to = %d where key = 'states'".formatted(actorId - 1));
        execute("insert into import_run (dataset_key, fingerprint, state) values ('states', 'test', 'RUNNING')");
        changes.fire(new ArchiveChanged());
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(this::findByName))
                .isInstanceOf(ClientError.class);
        execute("delete from import_run where fingerprint = 'test'");
        changes.fire(new ArchiveChanged());
        assertThat(QuarkusTransaction.requiringNew().call(this::findByName)).isPositive();
    }

    private long countEntries() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from entry")) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatWasReadDuringAChangeIsReadAgain() {
        AtomicInteger readings = new AtomicInteger();
        Remembered<Integer> remembered = new Remembered<>(counted, () -> {
            int reading = readings.incrementAndGet();
            if (reading == 1) {
                changes.fire(new ArchiveChanged());
            }
            return reading;
        });
        assertThat(remembered.get()).isEqualTo(1);
        assertThat(remembered.get()).isEqualTo(2);
        assertThat(remembered.get()).isEqualTo(2);
    }

    /** Such an answer may be given, for it is as new as the notifications are; but it must not be kept. */
    @Test
    void aTransactionKnowsWhetherItMayMixMemoryWithANewerSnapshot() throws Exception {
        check.ask();
        assertThat(QuarkusTransaction.requiringNew().call(counted::stateSeen)).isPresent();
        insertInAnotherTransaction();
        assertThat(QuarkusTransaction.requiringNew().call(counted::stateSeen))
                .as("before anybody has told")
                .isEmpty();
        changes.fire(new ArchiveChanged());
        assertThat(QuarkusTransaction.requiringNew().call(counted::stateSeen))
                .as("a change without its state")
                .isEmpty();
        check.ask();
        assertThat(QuarkusTransaction.requiringNew().call(counted::stateSeen)).isPresent();
    }

    @Test
    void aCheckTellsOfAChangeOnce() throws Exception {
        check.ask();
        insertInAnotherTransaction();
        AtomicInteger readings = new AtomicInteger();
        Remembered<Integer> remembered = new Remembered<>(counted, readings::incrementAndGet);
        remembered.get();
        check.ask();
        assertThat(remembered.get()).as("after the change").isEqualTo(2);
        check.ask();
        assertThat(remembered.get()).as("after the same change").isEqualTo(2);
    }

    @Test
    void oneThreadReadsWhenManyAskAtOnce() throws Exception {
        AtomicInteger readings = new AtomicInteger();
        Remembered<Integer> remembered = new Remembered<>(counted, () -> {
            LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            return readings.incrementAndGet();
        });
        ExecutorService clients = Executors.newFixedThreadPool(8);
        try {
            Callable<Integer> question = remembered::get;
            for (Future<Integer> answer : clients.invokeAll(Collections.nCopies(8, question))) {
                assertThat(answer.get()).isEqualTo(1);
            }
        } finally {
            clients.shutdown();
        }
    }

    @Test
    void anActorThatIsNotAnnouncedYetIsFoundByItsId() throws Exception {
        directory.actor(anyId());
        long actorId = insertInAnotherTransaction();
        assertThat(QuarkusTransaction.requiringNew().call(() -> directory.actor(actorId)))
                .isNotNull();
    }

    @Test
    void anActorThatIsNotAnnouncedYetIsFoundByItsGlobalId() throws Exception {
        directory.actor(anyId());
        long actorId = insertInAnotherTransaction();
        String id = new GlobalId("Person", actorId).encoded();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> directory.resolve(new ActorRef(id), null).id()))
                .isEqualTo(actorId);
    }

    @Test
    void unknownIdsCostOneSmallQueryEach() {
        String id = new GlobalId("Person", 999_999_999).encoded();
        QuarkusTransaction.requiringNew().run(() -> {
            directory.actor(anyId());
            assertThat(StatementLog.during(() -> assertThatThrownBy(() -> directory.resolve(new ActorRef(id), null))
                            .hasMessageContaining("No actor has the id")))
                    .singleElement()
                    .asString()
                    .contains("count(");
        });
    }

    private long anyId() {
        return directory.sorted().get(0).id();
    }

    private long findByName() {
        return directory.resolve(new ActorRef(name), null).id();
    }

    private long insertInAnotherTransaction() throws SQLException {
        QuarkusTransaction.requiringNew().run(() -> execute("""
                with new_entry as (
                    insert into entry (kind, dataset_id, key, content_hash)
                    select 'PERSON', id, '%s', '' from dataset where key = 'states' returning id),
                new_actor as (insert into actor (id, kind) select id, 'PERSON' from new_entry returning id)
                insert into name (entry_id, ordinal, language, text, folded, kind)
                select id, 0, 'en', '%s', '%s', 'COMMON' from new_entry""".formatted(name, name, Folding.fold(name))));
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    ResultSet row = connection
                            .createStatement()
                            .executeQuery("select id from entry where key = '" + name + "'")) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
