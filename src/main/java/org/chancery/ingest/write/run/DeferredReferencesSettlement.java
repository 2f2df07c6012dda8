package org.chancery.ingest.write.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.write.rows.DeferredReferences;

/** Sets the links between events that had to wait until all events were written. */
final class DeferredReferencesSettlement {
    private final Connection connection;
    private final long datasetId;

    DeferredReferencesSettlement(Connection connection, long datasetId) {
        this.connection = connection;
        this.datasetId = datasetId;
    }

    /** Sets the links, and returns a problem for each whose event is missing or would be part of itself. */
    List<Problem> settle() throws SQLException {
        for (DeferredReferences.Link link : DeferredReferences.Link.values()) {
            set(link.settlement(datasetId));
        }
        List<Problem> problems = problems("""
                select whole.key, link.key from import_link link join entry whole on whole.id = link.event_id
                where link.dataset_id = ? and not exists (
                    select from entry where entry.dataset_id = link.dataset_id and entry.key = link.key)""", "the event with this key was refused", "Correct that event first");
        problems.addAll(problems("""
                with recursive wholes as (
                    select event.id as part, event.part_of_id as whole, 1 as steps
                    from event join import_link link on link.event_id = event.id
                    where link.dataset_id = ? and event.part_of_id is not null
                  union
                    select wholes.part, event.part_of_id, steps + 1
                    from wholes join event on event.id = wholes.whole
                    where event.part_of_id is not null and wholes.whole <> wholes.part and steps < 100
                ), circles as (
                    update event set part_of_id = null from wholes
                    where wholes.whole = wholes.part and event.id = wholes.part
                    returning event.id
                )
                select distinct entry.key, entry.key from circles join entry on entry.id = circles.id""", "the event would be part of itself", "Break the circle"));
        set("delete from import_link where dataset_id = " + datasetId);
        return problems;
    }

    private void set(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<Problem> problems(String sql, String reason, String remedy) throws SQLException {
        ArrayList<Problem> problems = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, datasetId);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    problems.add(new Problem(
                            new Problem.Location("archive", 0, 0),
                            "/" + rows.getString(1),
                            rows.getString(2),
                            reason,
                            remedy,
                            Consequence.VALUE_LEFT_OUT));
                }
            }
        }
        return problems;
    }
}
