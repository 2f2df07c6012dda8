package org.chancery.ingest.write.rows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.ingest.write.rows.MappedRows.Listed;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Event;

/** The rows of an event's lists: participants, status history, agenda, disputes, claims, codings. */
final class EventListRows {
    private final Listed participations;
    private final Listed statuses;
    private final Listed agenda;
    private final ListTable disputes;
    private final ReportRows reports;
    private final References references;
    private final CitationRows citations;

    EventListRows(BatchTables tables, References references, CitationRows citations) {
        participations = MappedRows.listed(tables, Bundle.Participation.class);
        statuses = MappedRows.listed(tables, Bundle.StatusChange.class);
        agenda = MappedRows.listed(tables, Bundle.AgendaItem.class);
        disputes = tables.list("event_dispute", "event_id", "dispute_id");
        reports = new ReportRows(tables, references);
        this.references = references;
        this.citations = citations;
    }

    void add(long id, Event event) throws RejectedRecord {
        KeyResolver resolver = references.resolver(references.time(event.date()));
        int ordinal = 0;
        for (Bundle.Participation participation : event.participants()) {
            citations.add(id, "participants/" + ordinal, participation.citations());
            participations.add(id, ordinal++, participation, resolver);
        }
        ordinal = 0;
        for (Bundle.StatusChange change : event.statusHistory()) {
            citations.add(
                    id,
                    "statusHistory/" + ordinal,
                    List.of(new Bundle.Citation(change.source(), change.locator(), change.note())));
            statuses.add(id, ordinal++, change, resolver);
        }
        ordinal = 0;
        for (Bundle.AgendaItem item : event.agenda()) {
            agenda.add(id, ordinal++, item, resolver);
        }
        for (String dispute : disputesOf(event)) {
            disputes.add(id, references.id(RecordKind.DISPUTE, dispute));
        }
        addReports(id, event);
    }

    /** Adds the claims and codings of single reports, with their citations. */
    void addReports(long id, Event event) throws RejectedRecord {
        citations.add(id, "", event.citations());
        reports.add(id, event);
    }

    /** Keeps the present reports of the event. */
    void keepReports(long id) {
        citations.keep(id);
        reports.keep(id);
    }

    /** The events to which reports were added. */
    Set<Long> joined() {
        Set<Long> joined = reports.joined();
        joined.addAll(citations.joined());
        return joined;
    }

    /** An event is about the disputes on its agenda, too. */
    private static Set<String> disputesOf(Event event) {
        LinkedHashSet<String> disputes = new LinkedHashSet<>(event.about());
        for (Bundle.AgendaItem item : event.agenda()) {
            if (item.dispute() != null) {
                disputes.add(item.dispute());
            }
        }
        return disputes;
    }
}
