package org.chancery.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.BiFunction;
import org.chancery.language.Words;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Writes the words of the records that an older version imported. This is no SQL since only ICU can fold them. */
// Quarkus looks for classes that name the interface themselves.
public class V6_1__words_of_older_archives extends BaseJavaMigration implements JavaMigration {
    private static final int ROWS_AT_ONCE = 1_000;

    private static final String EVENT_TEXT = """
            insert into event_text (event_id, type, words)
            select event.id, event.type, to_tsvector('simple', left(concat_ws(' ', titles.words, summaries.words), 300000))
            from event
            cross join lateral (
                select string_agg(coalesce(name.spaced, name.folded), ' ' order by record_id, ordinal) as words
                from event_record join name on name.entry_id = record_id where event_record.event_id = event.id) titles
            cross join lateral (
                select string_agg(record.summary_folded, ' ' order by record.id) as words
                from event_record join event record on record.id = record_id
                where event_record.event_id = event.id) summaries
            where event.same_as_id is null and not event.withdrawn""";

    private static final String VOCABULARY = """
            insert into vocabulary
            select distinct word from name cross join string_to_table(coalesce(spaced, folded), ' ') word
            where word ~ '^[^0-9]{3,40}$'""";

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        fold(
                connection,
                "select id, text, folded from name where id > ? and octet_length(text) > length(text)"
                        + " order by id limit ?",
                "update name set spaced = ? where id = ?",
                (text, folded) -> Words.apart(text, folded).orElse(null));
        for (String[] table : new String[][] {{"event", "summary"}, {"dispute", "description"}}) {
            fold(
                    connection,
                    "select id, %2$s, '' from %1$s where id > ? and %2$s is not null order by id limit ?"
                            .formatted((Object[]) table),
                    "update %1$s set %2$s_folded = ? where id = ?".formatted((Object[]) table),
                    (text, folded) -> Words.of(text));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(EVENT_TEXT);
            statement.execute(VOCABULARY);
            statement.execute("analyze name");
            statement.execute("analyze event_text");
            statement.execute("analyze vocabulary");
        }
    }

    /** Sets a column of each row to what becomes of the row's text; null leaves it as it is. */
    private static void fold(
            Connection connection, String select, String update, BiFunction<String, String, @Nullable String> folding)
            throws SQLException {
        try (PreparedStatement rows = connection.prepareStatement(select);
                PreparedStatement change = connection.prepareStatement(update)) {
            long last = Long.MIN_VALUE;
            int read;
            do {
                rows.setLong(1, last);
                rows.setInt(2, ROWS_AT_ONCE);
                read = 0;
                try (ResultSet row = rows.executeQuery()) {
                    while (row.next()) {
                        read++;
                        last = row.getLong(1);
                        String words = folding.apply(row.getString(2), row.getString(3));
                        if (words != null) {
                            change.setString(1, words);
                            change.setLong(2, last);
                            change.addBatch();
                        }
                    }
                }
                change.executeBatch();
            } while (read == ROWS_AT_ONCE);
        }
    }
}
