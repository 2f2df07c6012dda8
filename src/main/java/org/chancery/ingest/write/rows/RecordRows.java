package org.chancery.ingest.write.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.model.Standing;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.ingest.write.rows.BatchTables.RecordTable;
import org.chancery.ingest.write.rows.MappedRows.Single;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;

/** Turns the records of one batch into the rows of all tables. */
public final class RecordRows {
    private final BatchTables tables;
    private final NamedActors actors;
    private final References references;
    private final long datasetId;
    private final RecordTable entries;
    private final ListTable summaries;
    private final Single sources;
    private final ActorRows actorRows;
    private final Single places;
    private final Single topics;
    private final AffiliationRows affiliations;
    private final NameRows names;
    private final CitationRows citations;
    private final DisputeRows disputes;
    private final EventRows events;
    private final List<Target> affiliationTargets = new ArrayList<>();
    private final List<Target> eventTargets = new ArrayList<>();

    /**
     * The tables are in the order of their references.
     *
     * @param hidden whether readers see nothing of the events and disputes before the import ends
     */
    public RecordRows(BatchTables tables, NamedActors actors, References references, long datasetId, boolean hidden) {
        this.tables = tables;
        this.actors = actors;
        this.references = references;
        this.datasetId = datasetId;
        entries = tables.record("entry", "id", "kind", "dataset_id", "key", "content_hash");
        summaries = tables.list("entry_summary", "entry_id", "content");
        sources = MappedRows.single(tables, Bundle.Source.class);
        actorRows = new ActorRows(tables, references, datasetId);
        places = MappedRows.single(tables, Bundle.Place.class);
        topics = MappedRows.single(tables, Bundle.Topic.class);
        affiliations = new AffiliationRows(tables, references, datasetId);
        names = new NameRows(tables);
        citations = new CitationRows(tables, references);
        disputes = new DisputeRows(tables, references, citations, datasetId, hidden);
        events = new EventRows(tables, references, citations, datasetId, hidden);
    }

    /** Adds all rows of a record, or none if it is rejected. */
    public void add(Target target, ReadRecord read, String hash) throws RejectedRecord {
        tables.savepoint();
        try {
            entries.add(target.isNew(), target.id(), read.kind(), datasetId, read.key(), hash);
            addRecord(target, read.entry());
            if (read.standing() == Standing.SUMMARY) {
                summaries.add(target.id(), SummaryText.of(read.entry()));
            }
        } catch (RejectedRecord rejectedRecord) {
            tables.rollback();
            throw rejectedRecord;
        }
        references.add(read.key(), target.id(), read.kind());
    }

    private void addRecord(Target target, Bundle.Entry entry) throws RejectedRecord {
        if (entry instanceof Bundle.Event event) {
            events.add(target, event);
            names.addTitles(target.id(), event.titles());
            eventTargets.add(target);
        } else if (entry instanceof Bundle.Source source) {
            sources.add(target, source, undated());
        } else if (entry instanceof Bundle.Actor actor) {
            citations.add(target.id(), "", actor.citations());
            actorRows.add(target, actor);
            names.add(target.id(), actor.names());
            actors.add(target.id(), datasetId, actor);
        } else if (entry instanceof Bundle.Affiliation affiliation) {
            affiliations.add(target, affiliation);
            citations.add(target.id(), "", affiliation.citations());
            affiliationTargets.add(target);
        } else if (entry instanceof Bundle.Place place) {
            places.add(target, place, undated());
            names.add(target.id(), place.names());
        } else if (entry instanceof Bundle.Topic topic) {
            topics.add(target, topic, undated());
            names.add(target.id(), topic.names());
        } else if (entry instanceof BundledDispute dispute) {
            disputes.add(target, dispute);
            names.add(target.id(), dispute.names());
        }
    }

    private KeyResolver undated() {
        return references.resolver(references.time(null));
    }

    /** Keeps the citations, claims and codings of an event, and adds those of this batch. */
    public void keepReports(long eventId) {
        events.keepReports(eventId);
    }

    /** Adds only the citations, claims and codings of an event. */
    public void addReports(long eventId, Bundle.Event event) throws RejectedRecord {
        tables.savepoint();
        try {
            events.keepReports(eventId);
            events.addReports(eventId, event);
        } catch (RejectedRecord rejectedRecord) {
            tables.rollback();
            throw rejectedRecord;
        }
    }

    public List<Target> affiliations() {
        return affiliationTargets;
    }

    public List<Target> events() {
        return eventTargets;
    }

    /** The words of all names and titles. */
    public Set<String> words() {
        return names.words();
    }

    /** The events to which citations, claims or codings were added. */
    public Set<Long> joined() {
        return events.joined();
    }
}
