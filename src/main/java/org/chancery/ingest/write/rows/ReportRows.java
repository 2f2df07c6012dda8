package org.chancery.ingest.write.rows;

import java.util.HashSet;
import java.util.Set;
import org.chancery.ingest.write.rows.MappedRows.Listed;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.Bundle.Event;

/** The rows of single reports about an event: claims and codings. */
final class ReportRows {
    private final Listed claims;
    private final Listed codings;
    private final References references;

    ReportRows(BatchTables tables, References references) {
        claims = MappedRows.listed(tables, Bundle.Claim.class);
        codings = MappedRows.listed(tables, Bundle.Coding.class);
        this.references = references;
    }

    void add(long id, Event event) throws RejectedRecord {
        KeyResolver resolver = references.resolver(references.time(event.date()));
        int ordinal = 0;
        for (Bundle.Claim claim : event.claims()) {
            claims.add(id, ordinal++, claim, resolver);
        }
        ordinal = 0;
        for (Bundle.Coding coding : event.codings()) {
            codings.add(id, ordinal++, coding, resolver);
        }
    }

    /** Keeps the present claims and codings of the event. */
    void keep(long id) {
        claims.table().keep(id);
        codings.table().keep(id);
    }

    Set<Long> joined() {
        HashSet<Long> joined = new HashSet<>(claims.table().joined());
        joined.addAll(codings.table().joined());
        return joined;
    }
}
