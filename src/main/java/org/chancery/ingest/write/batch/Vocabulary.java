package org.chancery.ingest.write.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;

/** The words of names and titles, from which the search puts misspelt words right. */
final class Vocabulary {
    /** Nobody misspells a number in a way that can be put right, nor a word of two letters. */
    private static final String ADD = """
            insert into vocabulary select word from unnest(?) word where word ~ '^[^0-9]{3,40}$' order by word
            on conflict do nothing""";

    private Vocabulary() {}

    static void add(Connection connection, Collection<String> words) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setArray(1, connection.createArrayOf("text", words.toArray()));
            insert.executeUpdate();
        }
    }
}
