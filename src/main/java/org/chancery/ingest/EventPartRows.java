package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.Bundle.Event;
import org.chancery.timeline.Credibility;
import org.jspecify.annotations.Nullable;

/** The rows of an event's lists: participants, status history, agenda, disputes, claims. Those it had before are replaced. */
final class EventPartRows {
    private final Connection connection;
    private final References references;

    EventPartRows(Connection connection, References references) {
        this.connection = connection;
        this.references = references;
    }

    void write(List<Event> events) throws SQLException {
        for (var table : List.of("participation", "event_status", "agenda_item", "event_dispute", "claim")) {
            deleteFrom(table, events);
        }
        writeParticipations(events);
        writeStatusHistory(events);
        writeAgenda(events);
        writeDisputes(events);
        writeClaims(events);
    }

    /** The Admiralty code's own number, 1 to 6; the constants stand in its order. */
    @SuppressWarnings("EnumOrdinal")
    static @Nullable Integer grade(@Nullable Credibility credibility) {
        return credibility == null ? null : credibility.grade();
    }

    private void deleteFrom(String table, List<Event> events) throws SQLException {
        try (var delete = RowBatch.of(connection, "delete from " + table + " where event_id = ?")) {
            for (var event : events) {
                delete.add(references.id(event.key()));
            }
            delete.write();
        }
    }

    private void writeParticipations(List<Event> events) throws SQLException {
        try (var rows = RowBatch.insert(
                connection,
                "participation",
                "event_id",
                "ordinal",
                "actor_id",
                "on_behalf_of_id",
                "office",
                "title",
                "role",
                "level",
                "channel")) {
            for (var event : events) {
                var ordinal = 0;
                for (var participation : event.participants()) {
                    rows.add(
                            references.id(event.key()),
                            ordinal++,
                            references.actor(participation.actor()),
                            references.actorOrNull(participation.onBehalfOf()),
                            participation.office(),
                            participation.title(),
                            participation.role(),
                            participation.level(),
                            participation.channel());
                }
            }
            rows.write();
        }
    }

    private void writeStatusHistory(List<Event> events) throws SQLException {
        try (var rows = RowBatch.insert(
                connection, "event_status", "event_id", "ordinal", "status", "said_on", "source_id", "note")) {
            for (var event : events) {
                var ordinal = 0;
                for (var change : event.statusHistory()) {
                    rows.add(
                            references.id(event.key()),
                            ordinal++,
                            change.status(),
                            change.saidOn(),
                            references.id(change.source()),
                            change.note());
                }
            }
            rows.write();
        }
    }

    private void writeAgenda(List<Event> events) throws SQLException {
        try (var rows =
                RowBatch.insert(connection, "agenda_item", "event_id", "ordinal", "topic_id", "text", "dispute_id")) {
            for (var event : events) {
                var ordinal = 0;
                for (var item : event.agenda()) {
                    rows.add(
                            references.id(event.key()),
                            ordinal++,
                            references.idOrNull(item.topic()),
                            item.text(),
                            references.idOrNull(item.dispute()));
                }
            }
            rows.write();
        }
    }

    private void writeDisputes(List<Event> events) throws SQLException {
        try (var rows = RowBatch.insert(connection, "event_dispute", "event_id", "dispute_id")) {
            for (var event : events) {
                for (var dispute : disputesOf(event)) {
                    rows.add(references.id(event.key()), references.id(dispute));
                }
            }
            rows.write();
        }
    }

    /** An event is about the disputes on its agenda, whether or not it says so again. */
    private static Set<String> disputesOf(Event event) {
        var disputes = new LinkedHashSet<>(event.about());
        for (var item : event.agenda()) {
            if (item.dispute() != null) {
                disputes.add(item.dispute());
            }
        }
        return disputes;
    }

    private void writeClaims(List<Event> events) throws SQLException {
        try (var rows = RowBatch.insert(
                connection,
                "claim",
                "event_id",
                "ordinal",
                "property",
                "value",
                "accepted",
                "claimed_by_id",
                "source_id",
                "locator",
                "said_on",
                "credibility",
                "note")) {
            for (var event : events) {
                var ordinal = 0;
                for (var claim : event.claims()) {
                    rows.add(
                            references.id(event.key()),
                            ordinal++,
                            claim.property(),
                            claim.value(),
                            claim.accepted(),
                            references.actorOrNull(claim.claimedBy()),
                            references.id(claim.source()),
                            claim.locator(),
                            claim.saidOn(),
                            grade(claim.credibility()),
                            claim.note());
                }
            }
            rows.write();
        }
    }
}
