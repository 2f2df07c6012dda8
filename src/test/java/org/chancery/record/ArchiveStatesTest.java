package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.contract.GrownArchive;
import org.chancery.database.DirectConnections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state of the archive is a new one after each transaction that wrote, however many write at once. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class ArchiveStatesTest {
    private static final String WRITE = "update entry set revision = revision where id = (select min(id) from entry)";

    /** Neither answers nor what answers are made of. */
    private static final List<String> UNWATCHED =
            List.of("archive_change", "changed_record", "flyway_schema_history", "import_link", "import_run");

    @Inject
    DirectConnections connections;

    @Test
    void everyTableIsWatched() throws SQLException {
        assertThat(texts("""
                select relname from pg_class
                where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
                  and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'archive_changed')
                """)).containsExactlyInAnyOrderElementsOf(UNWATCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                WRITE,
                "insert into entry (kind, dataset_id, key, content_hash)"
                        + " select 'TOPIC', min(id), 'watched', '' from dataset",
                "delete from entry where key = 'watched'",
                "truncate agenda_item",
                "with written as (update dataset set loaded_at = loaded_at returning 1) select * from written",
            })
    void eachKindOfWritingCounts(String sql) throws SQLException {
        ArchiveState before = state();
        try (Connection connection = connections.open("test")) {
            connection.setAutoCommit(false);
            execute(connection, sql);
            execute(connection, WRITE);
            assertThat(state()).as("before the commit").isEqualTo(before);
            connection.commit();
        }
        assertThat(state().changes()).isEqualTo(before.changes() + 1);
        assertThat(state().mark()).isNotEqualTo(before.mark());
    }

    @Test
    void whatIsTakenBackDoesNotCount() throws SQLException {
        ArchiveState before = state();
        try (Connection connection = connections.open("test")) {
            connection.setAutoCommit(false);
            execute(connection, WRITE);
            connection.rollback();
            Savepoint savepoint = connection.setSavepoint();
            execute(connection, WRITE);
            connection.rollback(savepoint);
            connection.commit();
            assertThat(state()).isEqualTo(before);
            savepoint = connection.setSavepoint();
            execute(connection, WRITE);
            connection.rollback(savepoint);
            execute(connection, WRITE);
            connection.commit();
        }
        assertThat(state().changes()).isEqualTo(before.changes() + 1);
    }

    /** All isolations and orders of commits: nobody waits, nobody fails, and each commit makes another state. */
    @ParameterizedTest
    @ValueSource(
            ints = {
                Connection.TRANSACTION_READ_COMMITTED,
                Connection.TRANSACTION_REPEATABLE_READ,
                Connection.TRANSACTION_SERIALIZABLE
            })
    void writersAtTheSameTimeNeitherWaitNorFail(int isolation) throws SQLException {
        List<ArchiveState> states = new ArrayList<>(List.of(state()));
        List<Connection> writers = new ArrayList<>();
        try {
            for (int number = 0; number < 4; number++) {
                Connection writer = connections.open("test");
                writers.add(writer);
                writer.setAutoCommit(false);
                writer.setTransactionIsolation(isolation);
                execute(writer, "set local lock_timeout = '2s'");
                execute(writer, """
                        insert into entry (kind, dataset_id, key, content_hash)
                        select 'TOPIC', min(id), 'writer-%d-%d', '' from dataset""".formatted(isolation, number));
            }
            for (int position : List.of(2, 0, 3, 1)) {
                writers.get(position).commit();
                states.add(state());
            }
        } finally {
            for (Connection writer : writers) {
                writer.close();
            }
        }
        assertThat(states).doesNotHaveDuplicates();
        assertThat(states.stream().map(ArchiveState::mark)).doesNotHaveDuplicates();
        assertThat(states.get(4).changes()).isEqualTo(states.get(0).changes() + 4);
    }

    @Test
    void theCountStaysShort() throws SQLException {
        try (Connection connection = connections.open("test")) {
            for (int number = 0; number < 50; number++) {
                execute(connection, WRITE);
            }
        }
        assertThat(texts("select count(*) from archive_change")).containsExactly("1");
    }

    @Test
    void aSnapshotKeepsItsState() throws SQLException {
        try (Connection reader = connections.open("test")) {
            reader.setAutoCommit(false);
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            ArchiveState first = ArchiveStates.read(reader);
            try (Connection writer = connections.open("test")) {
                execute(writer, WRITE);
            }
            assertThat(ArchiveStates.read(reader)).isEqualTo(first).isNotEqualTo(state());
            reader.rollback();
        }
    }

    private ArchiveState state() throws SQLException {
        try (Connection connection = connections.open("test")) {
            return ArchiveStates.read(connection);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Connection connection = connections.open("test");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
