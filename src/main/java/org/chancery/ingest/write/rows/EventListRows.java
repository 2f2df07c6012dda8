package org.chancery.ingest.write.rows;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Event;

/** The rows of an event's lists: participants, status history, agenda, disputes, claims, codings. */
final class EventListRows {
    private final ListTable participations;
    private final ListTable statuses;
    private final ListTable agenda;
    private final ListTable disputes;
    private final ReportRows reports;
    private final References references;
    private final CitationRows citations;

    EventListRows(BatchTables tables, References references, CitationRows citations) {
        participations = tables.list(
                "participation",
                "event_id",
                "ordinal",
                "actor_id",
                "on_behalf_of_id",
                "office",
                "title",
                "role",
                "level",
                "channel");
        statuses = tables.list("event_status", "event_id", "ordinal", "status", "said_on", "source_id", "note");
        agenda = tables.list("agenda_item", "event_id", "ordinal", "topic_id", "text", "dispute_id");
        disputes = tables.list("event_dispute", "event_id", "dispute_id");
        reports = new ReportRows(tables, references);
        this.references = references;
        this.citations = citations;
    }

    void add(long id, Event event) throws RejectedRecord {
        var moment = references.moment(event.date());
        addParticipations(id, event, moment);
        addStatusHistory(id, event);
        addAgenda(id, event);
        for (var dispute : disputesOf(event)) {
            disputes.add(id, references.id(RecordKind.DISPUTE, dispute));
        }
        addReports(id, event);
    }

    /** Adds what single reports say of the event, and where they stand. */
    void addReports(long id, Event event) throws RejectedRecord {
        citations.add(id, "", event.citations());
        reports.add(id, event, references.moment(event.date()));
    }

    /** Lets the event keep the reports that it has. */
    void keepReports(long id) {
        citations.keep(id);
        reports.keep(id);
    }

    /** The events that reports have joined. */
    Set<Long> joined() {
        var joined = reports.joined();
        joined.addAll(citations.joined());
        return joined;
    }

    private void addParticipations(long id, Event event, LocalDateTime moment) throws RejectedRecord {
        var ordinal = 0;
        for (var participation : event.participants()) {
            citations.add(id, "participants/" + ordinal, participation.citations());
            participations.add(
                    id,
                    ordinal++,
                    references.actor(participation.actor(), moment),
                    references.actorOrNull(participation.onBehalfOf(), moment),
                    participation.office(),
                    participation.title(),
                    participation.role(),
                    participation.level(),
                    participation.channel());
        }
    }

    private void addStatusHistory(long id, Event event) throws RejectedRecord {
        var ordinal = 0;
        for (var change : event.statusHistory()) {
            citations.add(
                    id,
                    "statusHistory/" + ordinal,
                    List.of(new Bundle.Citation(change.source(), change.locator(), change.note())));
            statuses.add(
                    id,
                    ordinal++,
                    change.status(),
                    change.saidOn(),
                    references.id(RecordKind.SOURCE, change.source()),
                    change.note());
        }
    }

    private void addAgenda(long id, Event event) throws RejectedRecord {
        var ordinal = 0;
        for (var item : event.agenda()) {
            agenda.add(
                    id,
                    ordinal++,
                    references.idOrNull(RecordKind.TOPIC, item.topic()),
                    item.text(),
                    references.idOrNull(RecordKind.DISPUTE, item.dispute()));
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
}
