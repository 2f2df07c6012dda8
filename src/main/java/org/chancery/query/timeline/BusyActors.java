package org.chancery.query.timeline;

import static java.util.Comparator.comparingDouble;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.record.ArchiveChanges;
import org.chancery.record.Queries;
import org.chancery.record.Remembered;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;

/**
 * Knows which actors take part in many events, from PostgreSQL's statistics, in which an import leaves them. It need
 * not be exact: a wrong guess costs time, and changes no answer.
 */
@ApplicationScoped
class BusyActors {
    private static final String FREQUENCIES = """
            select each.actor, cast(each.frequency as float8)
            from pg_stats,
                 unnest(cast(cast(most_common_vals as text) as bigint[]), most_common_freqs) each(actor, frequency)
            where schemaname = current_schema() and tablename = 'event_party' and attname = 'actor_id'""";

    private final Queries queries;
    private final Remembered<Map<Long, Double>> frequencies;

    BusyActors(Queries queries, ArchiveChanges changes) {
        this.queries = queries;
        frequencies = new Remembered<>(changes, this::read);
    }

    /**
     * The order in which a page of events between these parties is best searched: the rows of the first are read in the
     * order of the timeline, and the others are looked up for each of them.
     */
    List<Set<Long>> order(List<Set<Long>> between) {
        if (between.size() < 2) {
            return between;
        }
        Map<Long, Double> known = frequencies.get();
        return between.stream()
                .sorted(comparingDouble(actors -> share(actors, known)))
                .toList();
    }

    /** The share of these actors in all participations. An actor of unknown share has less than all others. */
    private static double share(Set<Long> actors, Map<Long, Double> known) {
        double least = known.values().stream().mapToDouble(share -> share).min().orElse(1);
        return actors.stream()
                .mapToDouble(actor -> known.getOrDefault(actor, least))
                .sum();
    }

    private Map<Long, Double> read() {
        return queries.rows(new SqlQuery<>(Sql.of(FREQUENCIES), row -> Map.entry(row.number(), row.real()))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
