package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ingest.Bundle.Place;
import org.chancery.ingest.Bundle.Topic;

/** The rows of places and topics. */
final class PlaceRows {
    private final Connection connection;
    private final Entries entries;
    private final References references;
    private final Annotations annotations;

    PlaceRows(Connection connection, Entries entries, References references, Annotations annotations) {
        this.connection = connection;
        this.entries = entries;
        this.references = references;
        this.annotations = annotations;
    }

    void write(List<Place> places, List<Topic> topics) throws SQLException {
        writePlaces(
                places.stream().filter(place -> entries.isChanged(place.key())).toList());
        writeTopics(
                topics.stream().filter(topic -> entries.isChanged(topic.key())).toList());
    }

    private void writePlaces(List<Place> places) throws SQLException {
        try (var rows = RowBatch.upsert(connection, "place", "id", "country_id", "latitude", "longitude");
                // A place may lie within one that comes later.
                var within = RowBatch.of(connection, "update place set within_id = ? where id = ?")) {
            for (var place : places) {
                var id = entries.id(place.key());
                rows.add(id, references.actorOrNull(place.country()), place.latitude(), place.longitude());
                within.add(references.idOrNull(place.within()), id);
            }
            rows.write();
            within.write();
        }
        annotations.writeNames(
                places.stream().collect(Collectors.toMap(place -> entries.id(place.key()), Place::names)));
    }

    private void writeTopics(List<Topic> topics) throws SQLException {
        try (var rows = RowBatch.upsert(connection, "topic", "id")) {
            for (var topic : topics) {
                rows.add(entries.id(topic.key()));
            }
            rows.write();
        }
        annotations.writeNames(
                topics.stream().collect(Collectors.toMap(topic -> entries.id(topic.key()), Topic::names)));
    }
}
