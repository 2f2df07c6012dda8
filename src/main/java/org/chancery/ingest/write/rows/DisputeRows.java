package org.chancery.ingest.write.rows;

import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.ingest.write.rows.BatchTables.RecordTable;
import org.chancery.record.exchange.Bundle.Dispute;
import org.chancery.record.exchange.Bundle.Estimate;

/** The rows of disputes, their parties and phases. */
final class DisputeRows {
    private final RecordTable disputes;
    private final ListTable parties;
    private final ListTable phases;
    private final References references;
    private final CitationRows citations;
    private final long datasetId;

    DisputeRows(BatchTables tables, References references, CitationRows citations, long datasetId) {
        disputes = tables.record(
                "dispute",
                "id",
                "dataset_id",
                "during",
                "censored_on",
                "earliest_begin",
                "latest_begin",
                "earliest_end",
                "latest_end",
                "issues",
                "settlement_means",
                "description",
                "hostility",
                "fatalities_low",
                "fatalities_best",
                "fatalities_high",
                "withdrawn");
        parties = tables.list(
                "dispute_party",
                "dispute_id",
                "ordinal",
                "actor_id",
                "role",
                "side",
                "during",
                "hostility",
                "fatalities_low",
                "fatalities_best",
                "fatalities_high");
        phases = tables.list(
                "dispute_phase",
                "dispute_id",
                "ordinal",
                "during",
                "earliest_begin",
                "latest_begin",
                "earliest_end",
                "latest_end",
                "intensity",
                "stage",
                "description");
        this.references = references;
        this.citations = citations;
        this.datasetId = datasetId;
    }

    void add(Target target, Dispute dispute) throws RejectedRecord {
        addRow(target, dispute);
        citations.add(target.id(), "", dispute.citations());
        addParties(target.id(), dispute);
        addPhases(target.id(), dispute);
    }

    private void addRow(Target target, Dispute dispute) {
        var bounds = dispute.during().bounds().storable();
        var killed = Estimates.orUnknown(dispute.fatalities());
        disputes.add(
                target.isNew(),
                target.id(),
                datasetId,
                dispute.during(),
                dispute.censoredOn(),
                bounds.earliestBegin(),
                bounds.latestBegin(),
                bounds.earliestEnd(),
                bounds.latestEnd(),
                dispute.issues(),
                dispute.settlementMeans(),
                dispute.description(),
                dispute.hostility(),
                killed.low(),
                killed.best(),
                killed.high(),
                false);
    }

    private void addParties(long id, Dispute dispute) throws RejectedRecord {
        var moment = references.moment(dispute.during());
        var ordinal = 0;
        for (var party : dispute.parties()) {
            Estimate killed = Estimates.orUnknown(party.fatalities());
            citations.add(id, "parties/" + ordinal, party.citations());
            parties.add(
                    id,
                    ordinal++,
                    references.actor(party.actor(), moment),
                    party.role(),
                    party.side(),
                    party.during(),
                    party.hostility(),
                    killed.low(),
                    killed.best(),
                    killed.high());
        }
    }

    private void addPhases(long id, Dispute dispute) throws RejectedRecord {
        var ordinal = 0;
        for (var phase : dispute.phases()) {
            var bounds = phase.during().bounds().storable();
            citations.add(id, "phases/" + ordinal, phase.citations());
            phases.add(
                    id,
                    ordinal++,
                    phase.during(),
                    bounds.earliestBegin(),
                    bounds.latestBegin(),
                    bounds.earliestEnd(),
                    bounds.latestEnd(),
                    phase.intensity(),
                    phase.stage(),
                    phase.description());
        }
    }
}
