package org.chancery.ingest.write.rows;

import org.chancery.ingest.write.rows.MappedRows.Listed;
import org.chancery.ingest.write.rows.MappedRows.Single;
import org.chancery.language.Words;
import org.chancery.record.exchange.BundledDispute;
import org.jspecify.annotations.Nullable;

/** The rows of disputes, their parties and phases. */
final class DisputeRows {
    private final Single disputes;
    private final Listed parties;
    private final Listed phases;
    private final References references;
    private final CitationRows citations;
    private final long datasetId;
    private final boolean hidden;

    DisputeRows(BatchTables tables, References references, CitationRows citations, long datasetId, boolean hidden) {
        disputes = MappedRows.single(tables, BundledDispute.class, "dataset_id", "withdrawn", "description_folded");
        parties = MappedRows.listed(tables, BundledDispute.Party.class);
        phases = MappedRows.listed(tables, BundledDispute.Phase.class);
        this.references = references;
        this.citations = citations;
        this.datasetId = datasetId;
        this.hidden = hidden;
    }

    void add(Target target, BundledDispute dispute) throws RejectedRecord {
        KeyResolver resolver = references.resolver(references.time(dispute.during()));
        @Nullable String description = dispute.description() == null ? null : Words.of(dispute.description());
        disputes.add(target, dispute, resolver, datasetId, hidden, description);
        citations.add(target.id(), "", dispute.citations());
        int ordinal = 0;
        for (BundledDispute.Party party : dispute.parties()) {
            citations.add(target.id(), "parties/" + ordinal, party.citations());
            parties.add(target.id(), ordinal++, party, resolver);
        }
        ordinal = 0;
        for (BundledDispute.Phase phase : dispute.phases()) {
            citations.add(target.id(), "phases/" + ordinal, phase.citations());
            phases.add(target.id(), ordinal++, phase, resolver);
        }
    }
}
