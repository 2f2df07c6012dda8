package org.chancery.ingest.write.rows;

import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.ingest.write.rows.BatchTables.RecordTable;
import org.chancery.ingest.write.rows.DeferredReferences.Link;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle.Event;
import org.chancery.record.exchange.Bundle.Incident;
import org.chancery.record.exchange.Bundle.Meeting;
import org.jspecify.annotations.Nullable;

/** The rows that only one type of event has. An event keeps its type, so that it never has rows of two. */
final class EventDetailRows {
    private final RecordTable meetings;
    private final RecordTable incidents;
    private final RecordTable statements;
    private final RecordTable agreements;
    private final RecordTable occasions;
    private final ListTable legs;
    private final ListTable outcomes;
    private final References references;
    private final DeferredReferences links;

    EventDetailRows(BatchTables tables, References references, DeferredReferences links) {
        // Agreements refer to meetings, which therefore come first.
        meetings = tables.record("meeting", "id", "format", "channel", "visit_protocol");
        incidents = tables.record(
                "incident",
                "id",
                "hostility",
                "fatalities_low",
                "fatalities_best",
                "fatalities_high",
                "injured_low",
                "injured_best",
                "injured_high",
                "displaced");
        statements = tables.record("statement", "id", "medium");
        agreements = tables.record("agreement", "id", "signed_at_id", "in_force");
        occasions = tables.record("occasion", "id", "commemorates");
        legs = tables.list("leg", "meeting_id", "ordinal", "place_id", "during");
        outcomes = tables.list("outcome", "meeting_id", "ordinal", "kind", "text", "event_id");
        this.references = references;
        this.links = links;
    }

    void add(Target target, Event event) throws RejectedRecord {
        switch (event.type()) {
            case MEETING -> addMeeting(target, event.meeting());
            case INCIDENT -> addIncident(target, event.incident());
            case STATEMENT -> {
                var statement = event.statement();
                statements.add(target.isNew(), target.id(), statement == null ? null : statement.medium());
            }
            case AGREEMENT -> addAgreement(target, event);
            case OCCASION -> {
                var occasion = event.occasion();
                occasions.add(target.isNew(), target.id(), occasion == null ? null : occasion.commemorates());
            }
        }
    }

    private void addMeeting(Target target, @Nullable Meeting meeting) throws RejectedRecord {
        if (meeting == null) {
            return;
        }
        meetings.add(target.isNew(), target.id(), meeting.format(), meeting.channel(), meeting.visitProtocol());
        var ordinal = 0;
        for (var leg : meeting.legs()) {
            legs.add(target.id(), ordinal++, references.id(RecordKind.PLACE, leg.place()), leg.during());
        }
        ordinal = 0;
        for (var outcome : meeting.outcomes()) {
            var event = links.idOrLater(target.id(), Link.OUTCOME, outcome.event(), ordinal);
            outcomes.add(target.id(), ordinal++, outcome.kind(), outcome.text(), event);
        }
    }

    private void addIncident(Target target, @Nullable Incident incident) {
        if (incident == null) {
            return;
        }
        var killed = Estimates.orUnknown(incident.fatalities());
        var injured = Estimates.orUnknown(incident.injured());
        incidents.add(
                target.isNew(),
                target.id(),
                incident.hostility(),
                killed.low(),
                killed.best(),
                killed.high(),
                injured.low(),
                injured.best(),
                injured.high(),
                incident.displaced());
    }

    private void addAgreement(Target target, Event event) throws RejectedRecord {
        var agreement = event.agreement();
        var signedAt = agreement == null ? null : agreement.signedAt();
        agreements.add(
                target.isNew(),
                target.id(),
                links.idOrLater(target.id(), Link.SIGNED_AT, signedAt, null),
                agreement == null ? null : agreement.inForce());
    }
}
