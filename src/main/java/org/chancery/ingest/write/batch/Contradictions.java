package org.chancery.ingest.write.batch;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.chancery.ingest.write.rows.ReadRecord;
import org.chancery.ingest.write.rows.RejectedRecord;
import org.chancery.record.exchange.Bundle;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** Explains why the database rejects a record: it contradicts another one, or has values that no row can have. */
final class Contradictions {
    private static final String REMEDY = "Correct one of them";

    private final Connection connection;

    Contradictions(Connection connection) {
        this.connection = connection;
    }

    /** Whether a record is to blame, and not the server or the connection: classes 22 (data) and 23 (constraints). */
    static boolean isOne(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("22") || state.startsWith("23"));
    }

    RejectedRecord refusal(ReadRecord read, SQLException e) throws SQLException {
        ServerErrorMessage message = e instanceof PSQLException refused ? refused.getServerErrorMessage() : null;
        String constraint = message == null ? null : message.getConstraint();
        if ("affiliation_one_holder".equals(constraint) && read.entry() instanceof Bundle.Affiliation affiliation) {
            return new RejectedRecord(
                    affiliation.member(),
                    "the office of %s belongs to %s at that time".formatted(affiliation.role(), holder(message)),
                    REMEDY + ", or mark the office as shared");
        }
        if ("actor_code_means_one".equals(constraint)) {
            return new RejectedRecord(
                    null, "one of its codes belongs to another actor of the dataset: " + detail(message), REMEDY);
        }
        return new RejectedRecord(
                null,
                "the archive cannot store it: " + Objects.requireNonNullElse(detail(message), e.getMessage()),
                "Correct the record");
    }

    /** The detail names the conflicting row; the message shows its member by name. */
    private String holder(@Nullable ServerErrorMessage message) throws SQLException {
        String detail = Objects.requireNonNullElse(detail(message), "");
        ConflictingKey held = ConflictingKey.in(detail);
        if (held == null) {
            return detail;
        }
        try (PreparedStatement query = connection.prepareStatement("""
                select coalesce(name.text, entry.key), affiliation.during
                from affiliation join entry on entry.id = member_id
                left join name on name.entry_id = member_id and name.ordinal = 0
                where affiliation.dataset_id = ? and body_id = ? and role = ? and not withdrawn
                  and tsrange(latest_begin, earliest_end) = ?::tsrange and latest_begin < earliest_end""")) {
            query.setLong(1, held.datasetId());
            query.setLong(2, held.bodyId());
            query.setString(3, held.role());
            query.setString(4, held.range());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) + " (" + rows.getString(2) + ")" : detail;
            }
        }
    }

    private static @Nullable String detail(@Nullable ServerErrorMessage message) {
        String detail = message == null ? null : message.getDetail();
        return detail == null ? null : detail.replaceFirst("\\.$", "");
    }
}
