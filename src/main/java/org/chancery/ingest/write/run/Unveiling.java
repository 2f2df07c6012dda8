package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chancery.ingest.resolve.EventParties;
import org.chancery.ingest.write.batch.AffectedParties;

/**
 * Shows the events and disputes of a dataset that is imported for the first time, all at once. Until then they are as
 * if their publisher had withdrawn them: no list, count or search has them, and none of these has to look for more.
 */
final class Unveiling {
    /** What the publisher has withdrawn since an import that was cut off has no hash, and stays withdrawn. */
    private static final String SHOW = """
            update %1$s set withdrawn = false from entry
            where entry.id = %1$s.id and %1$s.dataset_id = ? and withdrawn and content_hash <> ''
            returning %1$s.id""";

    private static final int AT_A_TIME = 5_000;

    private final Connection connection;
    private final long datasetId;

    Unveiling(Connection connection, long datasetId) {
        this.connection = connection;
        this.datasetId = datasetId;
    }

    void unveil() throws SQLException {
        deriveOthers();
        show("dispute");
        List<Long> events = show("event");
        Collections.sort(events);
        for (int from = 0; from < events.size(); from += AT_A_TIME) {
            EventParties.deriveFresh(connection, events.subList(from, Math.min(events.size(), from + AT_A_TIME)));
        }
        if (events.size() > AT_A_TIME) {
            // What follows in this transaction compares the events, and needs to know how many they are.
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze event, event_party, dispute");
            }
        }
    }

    /** The new affiliations count for the events of others, too. */
    private void deriveOthers() throws SQLException {
        AffectedParties parties = new AffectedParties(connection);
        try (PreparedStatement query =
                connection.prepareStatement("select id from affiliation where dataset_id = ? and not withdrawn")) {
            query.setLong(1, datasetId);
            parties.touchMembersOf(numbers(query));
        }
        parties.derive(List.of());
    }

    private List<Long> show(String table) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(SHOW.formatted(table))) {
            update.setLong(1, datasetId);
            return numbers(update);
        }
    }

    private static List<Long> numbers(PreparedStatement statement) throws SQLException {
        ArrayList<Long> numbers = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }
}
