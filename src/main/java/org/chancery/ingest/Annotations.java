package org.chancery.ingest;

import static java.util.Objects.requireNonNullElse;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.Bundle.Citation;
import org.chancery.ingest.Bundle.Name;
import org.chancery.language.Folding;
import org.chancery.language.NameKind;

/** Writes what any entry can have: names and citations. Those it had before are replaced. */
final class Annotations {
    private final Connection connection;
    private final References references;

    Annotations(Connection connection, References references) {
        this.connection = connection;
        this.references = references;
    }

    /** Citations of one entry, for the whole record and for parts of it. */
    static final class Cited {
        private final long entryId;
        private final java.util.ArrayList<CitedPart> parts = new java.util.ArrayList<>();

        Cited(long entryId) {
            this.entryId = entryId;
        }

        /** Adds citations for a part of the record, named by its path; the empty path is the whole record. */
        Cited add(String part, List<Citation> citations) {
            citations.forEach(citation -> parts.add(new CitedPart(part, citation)));
            return this;
        }
    }

    private record CitedPart(String part, Citation citation) {}

    void writeNames(Map<Long, List<Name>> namesByEntry) throws SQLException {
        try (var delete = RowBatch.of(connection, "delete from name where entry_id = ?");
                var rows = RowBatch.insert(
                        connection,
                        "name",
                        "entry_id",
                        "ordinal",
                        "language",
                        "text",
                        "folded",
                        "kind",
                        "during",
                        "valid_from",
                        "valid_until")) {
            for (var entry : namesByEntry.entrySet()) {
                delete.add(entry.getKey());
                var ordinal = 0;
                for (var name : entry.getValue()) {
                    addName(rows, entry.getKey(), ordinal++, name);
                }
            }
            delete.write();
            rows.write();
        }
    }

    private static void addName(RowBatch rows, long entryId, int ordinal, Name name) throws SQLException {
        var kind = requireNonNullElse(name.kind(), NameKind.COMMON);
        var canonical = new org.chancery.language.Name(name.language(), name.text(), kind);
        var bounds = name.during() == null ? null : name.during().bounds().storable();
        rows.add(
                entryId,
                ordinal,
                canonical.language(),
                canonical.text(),
                Folding.fold(canonical.text()),
                kind,
                name.during(),
                bounds == null ? LocalDateTime.MIN : bounds.earliestBegin(),
                bounds == null ? LocalDateTime.MAX : bounds.latestEnd());
    }

    void writeCitations(List<Cited> entries) throws SQLException {
        try (var delete = RowBatch.of(connection, "delete from citation where entry_id = ?");
                var rows = RowBatch.insert(
                        connection, "citation", "entry_id", "ordinal", "part", "source_id", "locator", "note")) {
            for (var entry : entries) {
                delete.add(entry.entryId);
                var ordinal = 0;
                for (var cited : entry.parts) {
                    var citation = cited.citation();
                    rows.add(
                            entry.entryId,
                            ordinal++,
                            cited.part(),
                            references.id(citation.source()),
                            citation.locator(),
                            citation.note());
                }
            }
            delete.write();
            rows.write();
        }
    }
}
