package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ingest.Bundle.Event;
import org.chancery.ingest.Bundle.Name;
import org.chancery.language.NameKind;

/** The rows of events; {@link EventDetailRows} has those that depend on the type, {@link EventPartRows} the lists. */
final class EventRows {
    private final Connection connection;
    private final Entries entries;
    private final References references;
    private final Annotations annotations;
    private final long datasetId;

    EventRows(Connection connection, Entries entries, References references, Annotations annotations, long datasetId) {
        this.connection = connection;
        this.entries = entries;
        this.references = references;
        this.annotations = annotations;
        this.datasetId = datasetId;
    }

    /** Writes what has changed, and gives the ids of it. */
    List<Long> write(List<Event> all) throws SQLException {
        var events =
                all.stream().filter(event -> entries.isChanged(event.key())).toList();
        writeEvents(events);
        writeWholes(events);
        new EventDetailRows(connection, references).write(events);
        new EventPartRows(connection, references).write(events);
        annotations.writeNames(
                events.stream().collect(Collectors.toMap(event -> entries.id(event.key()), EventRows::titles)));
        annotations.writeCitations(events.stream().map(this::cited).toList());
        return events.stream().map(event -> entries.id(event.key())).collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<Name> titles(Event event) {
        return event.titles().entrySet().stream()
                .map(title -> new Name(title.getKey(), title.getValue(), NameKind.COMMON, null))
                .toList();
    }

    private Annotations.Cited cited(Event event) {
        var cited = new Annotations.Cited(entries.id(event.key())).add("", event.citations());
        for (var index = 0; index < event.participants().size(); index++) {
            cited.add("participants/" + index, event.participants().get(index).citations());
        }
        for (var index = 0; index < event.statusHistory().size(); index++) {
            var change = event.statusHistory().get(index);
            cited.add(
                    "statusHistory/" + index,
                    List.of(new Bundle.Citation(change.source(), change.locator(), change.note())));
        }
        return cited;
    }

    private void writeEvents(List<Event> events) throws SQLException {
        try (var rows = RowBatch.upsert(
                connection,
                "event",
                "id",
                "dataset_id",
                "type",
                "during",
                "earliest_begin",
                "latest_begin",
                "earliest_end",
                "latest_end",
                "status",
                "place_id",
                "credibility",
                "cameo_code",
                "summary",
                "withdrawn")) {
            for (var event : events) {
                addEvent(rows, event);
            }
            rows.write();
        }
    }

    private void addEvent(RowBatch rows, Event event) throws SQLException {
        var bounds = event.date().bounds().storable();
        rows.add(
                entries.id(event.key()),
                datasetId,
                event.type(),
                event.date(),
                bounds.earliestBegin(),
                bounds.latestBegin(),
                bounds.earliestEnd(),
                bounds.latestEnd(),
                event.status(),
                references.idOrNull(event.place()),
                EventPartRows.grade(event.credibility()),
                event.cameoCode(),
                event.summary(),
                false);
    }

    /** A part may come before its whole, so that these wait until all events are there. */
    private void writeWholes(List<Event> events) throws SQLException {
        try (var update = RowBatch.of(connection, "update event set part_of_id = ?, margins_of_id = ? where id = ?")) {
            for (var event : events) {
                update.add(
                        references.idOrNull(event.partOf()),
                        references.idOrNull(event.onTheMarginsOf()),
                        entries.id(event.key()));
            }
            update.write();
        }
    }
}
