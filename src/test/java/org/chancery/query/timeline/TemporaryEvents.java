package org.chancery.query.timeline;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Many meetings, one a day from 1700 on, which nobody but this connection sees, and which are gone when it is closed.
 * The temporary table {@code made} has the number of each, from 1 on, and its id.
 */
final class TemporaryEvents implements AutoCloseable {
    private final Connection connection;

    TemporaryEvents(DataSource database, int events) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
        execute("""
                create temporary table made on commit drop as
                select n, 1000000 + n as id from generate_series(1, %d) n""".formatted(events));
        execute("""
                insert into entry (id, kind, dataset_id, key, content_hash) overriding system value
                select id, 'MEETING', (select min(id) from dataset), 'made-' || n, '' from made""");
        execute("""
                insert into event (id, dataset_id, type, during, earliest_begin, latest_begin, earliest_end, latest_end, status)
                select id, (select min(id) from dataset), 'MEETING', '1700', day, day, day, day, 'HELD'
                from made, lateral (select timestamp '1700-01-01' + n * interval '1 day' as day) d""");
    }

    Connection connection() {
        return connection;
    }

    /** @param sql such as what inserts more about the events */
    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
