package org.chancery.ingest.write.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.ingest.check.RecordShape;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.resolve.Matching;
import org.chancery.ingest.resolve.Parts;
import org.chancery.ingest.write.batch.BatchEntries.Held;
import org.chancery.ingest.write.rows.BatchTables;
import org.chancery.ingest.write.rows.KnownKeys;
import org.chancery.ingest.write.rows.NamedActors;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.ingest.write.rows.RecordRows;
import org.chancery.ingest.write.rows.References;
import org.chancery.ingest.write.rows.RejectedRecord;
import org.chancery.ingest.write.rows.Target;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle;

/**
 * Writes the records of a batch. A record that the database rejects is found by halving: one half is written, the other
 * halved again, until only the record is left.
 */
public final class BatchWriter {
    private final Connection connection;
    private final long datasetId;
    private final ImportMode importMode;
    private final NamedActors actors;
    private final KnownKeys keys;
    private final Contradictions contradictions;
    private final RunReport report;
    private final boolean hidden;

    /** @param hidden whether readers see nothing of the events and disputes before the import ends */
    public BatchWriter(
            Connection connection,
            long datasetId,
            ImportMode importMode,
            NamedActors actors,
            KnownKeys keys,
            RunReport report,
            boolean hidden) {
        this.connection = connection;
        this.datasetId = datasetId;
        this.importMode = importMode;
        this.actors = actors;
        this.report = report;
        this.hidden = hidden;
        this.keys = keys;
        contradictions = new Contradictions(connection);
    }

    /** Writes the records within the current transaction. */
    public void write(List<ReadRecord> records) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            report.add(attempt(records));
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!Contradictions.isOne(e)) {
                throw e;
            }
            connection.rollback(before);
            // It may contain actors that were just rolled back.
            actors.load(connection);
            if (records.size() == 1) {
                reject(records.get(0), e);
                return;
            }
            write(records.subList(0, records.size() / 2));
            write(records.subList(records.size() / 2, records.size()));
        }
    }

    private void reject(ReadRecord read, SQLException e) throws SQLException {
        BatchReport refused = new BatchReport();
        refused.refused(read.recordKind(), contradictions.refusal(read, e).problem(read));
        report.add(refused);
    }

    private BatchReport attempt(List<ReadRecord> records) throws SQLException {
        BatchReport outcome = new BatchReport();
        BatchEntries entries = new BatchEntries(connection, datasetId);
        List<Held> held = new Summaries(connection, datasetId, importMode).widened(entries.find(records));
        References references = new References(actors, datasetId, keys.find(connection, referencesOf(held)));
        BatchTables tables = new BatchTables(connection);
        Attempt attempt = new Attempt(
                outcome, entries, references, new RecordRows(tables, actors, references, datasetId, hidden));
        held.forEach(attempt::add);
        attempt.write(tables);
        keys.remember(references.written());
        return outcome;
    }

    private Set<String> referencesOf(List<Held> held) {
        HashSet<String> found = new HashSet<>();
        for (Held record : held) {
            if (!record.refused() && (importMode == ImportMode.APPEND || !record.isUnchanged())) {
                RecordShape.references((Record) record.read().entry(), (kind, reference) -> {
                    if (reference.indexOf(':') < 0) {
                        found.add(reference);
                    }
                });
            }
        }
        return found;
    }

    /** One pass through the records of a batch, or of a part of it. */
    private final class Attempt {
        private final BatchReport outcome;
        private final BatchEntries entries;
        private final References references;
        private final RecordRows rows;
        private final List<Long> changed = new ArrayList<>();
        private final List<Long> reported = new ArrayList<>();
        private boolean actorsChanged;

        Attempt(BatchReport outcome, BatchEntries entries, References references, RecordRows rows) {
            this.outcome = outcome;
            this.entries = entries;
            this.references = references;
            this.rows = rows;
        }

        void add(Held held) {
            try {
                addOrRefuse(held);
            } catch (RejectedRecord rejectedRecord) {
                outcome.refused(held.read().recordKind(), rejectedRecord.problem(held.read()));
            }
        }

        private void addOrRefuse(Held held) throws RejectedRecord {
            ReadRecord read = held.read();
            if (held.refused()) {
                return;
            }
            if (held.kind() != null && !held.kind().equals(read.kind())) {
                throw new RejectedRecord(
                        read.kind(),
                        "this key belongs to a " + held.kind() + " since it was first imported",
                        "Give the new record its own key");
            }
            if (held.repeated() != null) {
                addRepeated(held, held.repeated());
            } else if (held.id() == null) {
                rows.add(new Target(entries.freshId(), true), read, held.hash());
                outcome.tally().added(read.recordKind());
            } else if (held.isUnchanged()) {
                addUnchanged(held, held.id());
            } else {
                addChanged(held, held.id());
            }
        }

        private void addRepeated(Held held, String repeated) throws RejectedRecord {
            ReadRecord read = held.read();
            if (repeated.equals("OTHER")) {
                throw new RejectedRecord(
                        read.key(),
                        "an earlier record has this key with other content (duplicated ids)",
                        "Give each record its own key");
            }
            if (importMode == ImportMode.APPEND && read.entry() instanceof Bundle.Event event) {
                rows.addReports(references.id(read.recordKind(), read.key()), event);
            }
        }

        private void addUnchanged(Held held, long id) throws RejectedRecord {
            ReadRecord read = held.read();
            references.add(read.key(), id, read.kind());
            if (importMode == ImportMode.APPEND && read.entry() instanceof Bundle.Event event) {
                rows.addReports(id, event);
                reported.add(id);
            } else {
                outcome.tally().unchanged(read.recordKind());
            }
        }

        private void addChanged(Held held, long id) throws RejectedRecord {
            ReadRecord read = held.read();
            if (importMode == ImportMode.APPEND && read.entry() instanceof Bundle.Event) {
                rows.keepReports(id);
            }
            rows.add(new Target(id, false), read, held.hash());
            changed.add(id);
            actorsChanged |= read.entry() instanceof Bundle.Actor;
            outcome.tally().updated(read.recordKind());
        }

        void write(BatchTables tables) throws SQLException {
            AffectedParties parties = new AffectedParties(connection);
            List<Long> affiliations =
                    rows.affiliations().stream().map(Target::id).toList();
            if (!hidden) {
                parties.touchMembersOf(affiliations);
            }
            tables.write(changed);
            Vocabulary.add(connection, rows.words());
            Matching.remember(connection, changed);
            Parts.setAgain(connection, changed);
            if (!hidden) {
                parties.touchMembersOf(affiliations);
                parties.derive(rows.events());
            }
            Set<Long> joined = rows.joined();
            for (Long id : reported) {
                if (joined.contains(id)) {
                    outcome.tally().updated(RecordKind.EVENT);
                } else {
                    outcome.tally().unchanged(RecordKind.EVENT);
                }
            }
            if (actorsChanged) {
                actors.load(connection);
            }
        }
    }
}
