package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.postgres.EmbeddedDatabase;
import org.chancery.postgres.ThrowawayServer;
import org.postgresql.ds.PGSimpleDataSource;

/** A server on which every test gets a copy of an archive. */
public final class ArchiveServer implements AutoCloseable {
    private final ThrowawayServer started;
    private final EmbeddedDatabase server;

    private ArchiveServer(ThrowawayServer started) {
        this.started = started;
        server = started.database();
    }

    static ArchiveServer start() {
        return new ArchiveServer(ThrowawayServer.start("archives"));
    }

    /** @param template the database of which it becomes a copy */
    PGSimpleDataSource freshArchive(String name, String template) {
        execute("drop database if exists " + name + " with (force)");
        execute("create database " + name + " template " + template);
        return database(name);
    }

    private PGSimpleDataSource database(String name) {
        PGSimpleDataSource source = database(server.jdbcUrl(), server.username(), server.password());
        source.setDatabaseName(name);
        return source;
    }

    static PGSimpleDataSource database(String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        // As the application's own connections.
        source.setOptions("-c default_transaction_isolation=repeatable\\ read");
        return source;
    }

    private void execute(String sql) {
        execute(database("template1"), sql);
    }

    static void execute(PGSimpleDataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    static Connection connect(PGSimpleDataSource database) {
        try {
            return database.getConnection();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** The first column of the result. */
    public static List<String> texts(PGSimpleDataSource database, String sql) {
        try (Connection connection = database.getConnection()) {
            return texts(connection, sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    static List<String> texts(Connection connection, String sql) {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            ArrayList<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Everything that the archive says, by the keys of its records instead of their numbers. */
    static List<String> contents(PGSimpleDataSource database) {
        return texts(database, """
                select line from (
                    select concat_ws(' ', 'entry', key, kind, content_hash) as line from entry
                  union all
                    select concat_ws(' ', 'name', key, ordinal, language, text, folded) from name join entry on entry.id = entry_id
                  union all
                    select concat_ws(' ', 'citation', entry.key, ordinal, part, source.key, locator)
                    from citation join entry on entry.id = entry_id join entry source on source.id = source_id
                  union all
                    select concat_ws(' ', 'affiliation', entry.key, member.key, body.key, role, during, withdrawn)
                    from affiliation join entry on entry.id = affiliation.id join entry member on member.id = member_id
                    join entry body on body.id = body_id
                  union all
                    select concat_ws(' ', 'event', entry.key, during, status, withdrawn, whole.key)
                    from event join entry on entry.id = event.id left join entry whole on whole.id = part_of_id
                  union all
                    select concat_ws(' ', 'participation', entry.key, ordinal, actor.key)
                    from participation join entry on entry.id = event_id join entry actor on actor.id = actor_id
                  union all
                    select concat_ws(' ', 'party', entry.key, actor.key, participation.ordinal, direct)
                    from event_party join entry on entry.id = event_id join entry actor on actor.id = event_party.actor_id
                    join participation on participation.id = participation_id
                  union all
                    select concat_ws(' ', 'dataset', key, version, content_hash) from dataset
                  union all
                    select concat_ws(' ', 'link', key) from import_link
                  union all
                    select concat_ws(' ', 'run', state, batches_done, report) from import_run
                ) lines order by line""");
    }

    String url(PGSimpleDataSource database) {
        return server.jdbcUrl().replaceFirst("/[^/]*$", "/" + database.getDatabaseName());
    }

    String user() {
        return server.username();
    }

    String password() {
        return server.password();
    }

    @Override
    public void close() {
        started.close();
    }
}
