package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.chancery.ingest.Bundle.Estimate;
import org.chancery.ingest.Bundle.Event;
import org.chancery.timeline.EventType;
import org.jspecify.annotations.Nullable;

/** The rows that only one type of event has. An event keeps its type, so that it never has rows of two. */
final class EventDetailRows {
    private static final Estimate UNKNOWN = new Estimate(null, null, null);

    private final Connection connection;
    private final References references;

    EventDetailRows(Connection connection, References references) {
        this.connection = connection;
        this.references = references;
    }

    void write(List<Event> events) throws SQLException {
        // Agreements refer to meetings.
        writeMeetings(ofType(EventType.MEETING, events));
        writeIncidents(ofType(EventType.INCIDENT, events));
        writeStatements(ofType(EventType.STATEMENT, events));
        writeAgreements(ofType(EventType.AGREEMENT, events));
        writeOccasions(ofType(EventType.OCCASION, events));
    }

    private static List<Event> ofType(EventType type, List<Event> events) {
        return events.stream().filter(event -> event.type() == type).toList();
    }

    private void writeMeetings(List<Event> events) throws SQLException {
        try (var rows = RowBatch.upsert(connection, "meeting", "id", "format", "channel", "visit_protocol");
                var delete = RowBatch.of(connection, "delete from outcome where meeting_id = ?");
                var outcomes =
                        RowBatch.insert(connection, "outcome", "meeting_id", "ordinal", "kind", "text", "event_id")) {
            for (var event : events) {
                var id = references.id(event.key());
                var meeting = event.meeting();
                if (meeting == null) {
                    continue;
                }
                rows.add(id, meeting.format(), meeting.channel(), meeting.visitProtocol());
                delete.add(id);
                var ordinal = 0;
                for (var outcome : meeting.outcomes()) {
                    outcomes.add(id, ordinal++, outcome.kind(), outcome.text(), references.idOrNull(outcome.event()));
                }
            }
            rows.write();
            delete.write();
            outcomes.write();
        }
    }

    private void writeIncidents(List<Event> events) throws SQLException {
        try (var rows = RowBatch.upsert(
                connection,
                "incident",
                "id",
                "hostility",
                "fatalities_low",
                "fatalities_best",
                "fatalities_high",
                "injured_low",
                "injured_best",
                "injured_high",
                "displaced")) {
            for (var event : events) {
                var incident = event.incident();
                if (incident == null) {
                    continue;
                }
                var killed = orUnknown(incident.fatalities());
                var injured = orUnknown(incident.injured());
                rows.add(
                        references.id(event.key()),
                        incident.hostility(),
                        killed.low(),
                        killed.best(),
                        killed.high(),
                        injured.low(),
                        injured.best(),
                        injured.high(),
                        incident.displaced());
            }
            rows.write();
        }
    }

    private static Estimate orUnknown(@Nullable Estimate estimate) {
        return estimate == null ? UNKNOWN : estimate;
    }

    private void writeStatements(List<Event> events) throws SQLException {
        try (var rows = RowBatch.upsert(connection, "statement", "id", "medium")) {
            for (var event : events) {
                var statement = event.statement();
                rows.add(references.id(event.key()), statement == null ? null : statement.medium());
            }
            rows.write();
        }
    }

    private void writeAgreements(List<Event> events) throws SQLException {
        try (var rows = RowBatch.upsert(connection, "agreement", "id", "signed_at_id", "in_force")) {
            for (var event : events) {
                var agreement = event.agreement();
                rows.add(
                        references.id(event.key()),
                        agreement == null ? null : references.idOrNull(agreement.signedAt()),
                        agreement == null ? null : agreement.inForce());
            }
            rows.write();
        }
    }

    private void writeOccasions(List<Event> events) throws SQLException {
        try (var rows = RowBatch.upsert(connection, "occasion", "id", "commemorates")) {
            for (var event : events) {
                var occasion = event.occasion();
                rows.add(references.id(event.key()), occasion == null ? null : occasion.commemorates());
            }
            rows.write();
        }
    }
}
