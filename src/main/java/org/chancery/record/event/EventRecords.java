package org.chancery.record.event;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.record.BatchQuery;
import org.chancery.record.Projection;
import org.chancery.record.Projections;
import org.chancery.record.Queries;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;

/**
 * Knows the records of each event that the operation has loaded: its canonical record, and those that are merged into
 * it. Details are stored with the record that has them, and clients see those of all.
 */
@RequestScoped
public class EventRecords {
    private final Queries queries;
    private final Projections projections;
    private final Map<Long, List<Long>> known = new HashMap<>();

    EventRecords(Queries queries, Projections projections) {
        this.queries = queries;
        this.projections = projections;
    }

    /** @param records the ids of its records, that of the canonical one first */
    void register(long event, List<Long> records) {
        known.put(event, records);
    }

    /** The records of each of these events, that of the canonical one first. */
    Map<Long, List<Long>> of(Collection<Long> events) {
        List<Long> unknown =
                events.stream().filter(event -> !known.containsKey(event)).toList();
        if (!unknown.isEmpty()) {
            load(unknown);
        }
        Map<Long, List<Long>> records = new LinkedHashMap<>();
        events.forEach(event -> records.put(event, known.getOrDefault(event, List.of())));
        return records;
    }

    private void load(List<Long> events) {
        Sql sql = Sql.of("""
                select event_id, record_id from event_record where event_id in (:events)
                order by event_id, record_id <> event_id, record_id""").with("events", events);
        queries.rows(new SqlQuery<>(sql, row -> Map.entry(row.number(), row.number())))
                .forEach(row -> known.computeIfAbsent(row.getKey(), key -> new ArrayList<>())
                        .add(row.getValue()));
    }

    /** The query for the details of this type, in the order of the records and of each record. */
    public <T> BatchQuery<List<T>> details(Class<T> type, String recordColumn, Collection<Long> events) {
        Projection<T> projection = projections.of(type);
        return details(
                Sql.format(
                        "select d.%1$s, %2$s from %3$s d%4$s where d.%1$s in (:records) order by d.%1$s, d.ordinal",
                        recordColumn, projection.columns("d"), projection.table(), projection.joins("d")),
                projection::read,
                events);
    }

    /**
     * The query for details, in the order of the records and of the query.
     *
     * @param sql the rows of the {@code :records}, each with the id of its record first
     */
    public <T> BatchQuery<List<T>> details(Sql sql, Function<SqlRow, T> detail, Collection<Long> events) {
        Map<Long, List<Long>> records = of(events);
        List<Long> all = records.values().stream().flatMap(List::stream).toList();
        return BatchQuery.ofLists(sql.with("records", all), detail).then(ofRecords -> ofEvents(records, ofRecords));
    }

    private static <T> Map<Long, List<T>> ofEvents(Map<Long, List<Long>> records, Map<Long, List<T>> ofRecords) {
        Map<Long, List<T>> ofEvents = new HashMap<>();
        records.forEach((event, itsRecords) -> {
            List<T> details = itsRecords.size() == 1
                    ? ofRecords.get(event)
                    : itsRecords.stream()
                            .map(ofRecords::get)
                            .filter(Objects::nonNull)
                            .flatMap(List::stream)
                            .toList();
            if (details != null && !details.isEmpty()) {
                ofEvents.put(event, details);
            }
        });
        return ofEvents;
    }
}
