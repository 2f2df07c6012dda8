package org.chancery.ingest.write.rows;

import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.chancery.ingest.write.rows.BatchTables.ListTable;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.Bundle.Event;

/** The rows of what single reports say of an event: claims and codings. */
final class ReportRows {
    private final ListTable claims;
    private final ListTable codings;
    private final References references;

    ReportRows(BatchTables tables, References references) {
        claims = tables.list(
                "claim",
                "event_id",
                "ordinal",
                "property",
                "value",
                "accepted",
                "claimed_by_id",
                "source_id",
                "locator",
                "said_on",
                "credibility",
                "note");
        codings = tables.list(
                "coding", "event_id", "ordinal", "scheme", "code", "score", "mentions", "source_id", "locator");
        this.references = references;
    }

    void add(long id, Event event, LocalDateTime moment) throws RejectedRecord {
        var ordinal = 0;
        for (var claim : event.claims()) {
            claims.add(
                    id,
                    ordinal++,
                    claim.property(),
                    claim.value(),
                    claim.accepted(),
                    references.actorOrNull(claim.claimedBy(), moment),
                    references.id(RecordKind.SOURCE, claim.source()),
                    claim.locator(),
                    claim.saidOn(),
                    EventRows.grade(claim.credibility()),
                    claim.note());
        }
        ordinal = 0;
        for (var coding : event.codings()) {
            codings.add(
                    id,
                    ordinal++,
                    coding.scheme(),
                    coding.code(),
                    coding.score(),
                    coding.mentions(),
                    references.id(RecordKind.SOURCE, coding.source()),
                    coding.locator());
        }
    }

    /** Lets the event keep the claims and codings that it has. */
    void keep(long id) {
        claims.keep(id);
        codings.keep(id);
    }

    Set<Long> joined() {
        var joined = new HashSet<>(claims.joined());
        joined.addAll(codings.joined());
        return joined;
    }
}
