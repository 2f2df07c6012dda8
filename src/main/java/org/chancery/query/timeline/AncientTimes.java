package org.chancery.query.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDateTime;
import java.util.List;
import org.chancery.record.NativeQueries;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.time.Bounds;
import org.chancery.time.Certainty;
import org.chancery.time.Edtf;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/**
 * Periods that begin or end beyond the moments that PostgreSQL has. There, the stored bounds of an event without limit
 * equal those of one that happened very long ago, so that the few events with such bounds are decided by their dates.
 */
@ApplicationScoped
class AncientTimes {
    private final Session session;

    AncientTimes(Session session) {
        this.session = session;
    }

    private record Dated(long id, Edtf date) {}

    /** The events that fit the period by their stored bounds, and do not fit it; null for most periods: none. */
    @Nullable
    List<Long> misjudged(@Nullable Edtf period, Certainty certainty) {
        if (period == null || period.bounds().equals(period.bounds().storable())) {
            return null;
        }
        Sql sql = Sql.of("""
                        select id, during from event
                        where earliest_begin in (:first, :last) or latest_end in (:first, :last)""").with("first", LocalDateTime.MIN).with("last", LocalDateTime.MAX);
        return NativeQueries.rows(session, new SqlQuery<>(sql, row -> new Dated(row.number(), Edtf.parse(row.text()))))
                .stream()
                .filter(event ->
                        fits(event.date().bounds().storable(), period.bounds().storable(), certainty))
                .filter(event -> !fits(event.date().bounds(), period.bounds(), certainty))
                .map(Dated::id)
                .toList();
    }

    private static boolean fits(Bounds event, Bounds period, Certainty certainty) {
        return certainty == Certainty.CERTAINLY ? period.contains(event) : period.overlaps(event);
    }
}
