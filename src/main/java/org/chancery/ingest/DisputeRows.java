package org.chancery.ingest;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.ingest.Bundle.Dispute;

/** The rows of disputes, their parties and phases. */
final class DisputeRows {
    private final Connection connection;
    private final Entries entries;
    private final References references;
    private final Annotations annotations;
    private final long datasetId;

    DisputeRows(
            Connection connection, Entries entries, References references, Annotations annotations, long datasetId) {
        this.connection = connection;
        this.entries = entries;
        this.references = references;
        this.annotations = annotations;
        this.datasetId = datasetId;
    }

    void write(List<Dispute> all) throws SQLException {
        var disputes =
                all.stream().filter(dispute -> entries.isChanged(dispute.key())).toList();
        writeDisputes(disputes);
        writeParties(disputes);
        writePhases(disputes);
        annotations.writeNames(
                disputes.stream().collect(Collectors.toMap(dispute -> entries.id(dispute.key()), Dispute::names)));
        annotations.writeCitations(disputes.stream().map(this::cited).toList());
    }

    private Annotations.Cited cited(Dispute dispute) {
        var cited = new Annotations.Cited(entries.id(dispute.key())).add("", dispute.citations());
        for (var index = 0; index < dispute.parties().size(); index++) {
            cited.add("parties/" + index, dispute.parties().get(index).citations());
        }
        for (var index = 0; index < dispute.phases().size(); index++) {
            cited.add("phases/" + index, dispute.phases().get(index).citations());
        }
        return cited;
    }

    private void writeDisputes(List<Dispute> disputes) throws SQLException {
        try (var rows = RowBatch.upsert(
                connection,
                "dispute",
                "id",
                "dataset_id",
                "during",
                "earliest_begin",
                "latest_begin",
                "earliest_end",
                "latest_end",
                "issues",
                "settlement_means",
                "description",
                "withdrawn")) {
            for (var dispute : disputes) {
                var bounds = dispute.during().bounds().storable();
                rows.add(
                        entries.id(dispute.key()),
                        datasetId,
                        dispute.during(),
                        bounds.earliestBegin(),
                        bounds.latestBegin(),
                        bounds.earliestEnd(),
                        bounds.latestEnd(),
                        dispute.issues(),
                        dispute.settlementMeans(),
                        dispute.description(),
                        false);
            }
            rows.write();
        }
    }

    private void writeParties(List<Dispute> disputes) throws SQLException {
        try (var delete = RowBatch.of(connection, "delete from dispute_party where dispute_id = ?");
                var rows = RowBatch.insert(
                        connection, "dispute_party", "dispute_id", "ordinal", "actor_id", "role", "side")) {
            for (var dispute : disputes) {
                var id = entries.id(dispute.key());
                delete.add(id);
                var ordinal = 0;
                for (var party : dispute.parties()) {
                    rows.add(id, ordinal++, references.actor(party.actor()), party.role(), party.side());
                }
            }
            delete.write();
            rows.write();
        }
    }

    private void writePhases(List<Dispute> disputes) throws SQLException {
        try (var delete = RowBatch.of(connection, "delete from dispute_phase where dispute_id = ?");
                var rows = RowBatch.insert(
                        connection,
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
                        "description")) {
            for (var dispute : disputes) {
                var id = entries.id(dispute.key());
                delete.add(id);
                var ordinal = 0;
                for (var phase : dispute.phases()) {
                    var bounds = phase.during().bounds().storable();
                    rows.add(
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
            delete.write();
            rows.write();
        }
    }
}
