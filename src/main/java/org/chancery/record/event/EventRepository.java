package org.chancery.record.event;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graphql.NodeLoader;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchQuery;
import org.chancery.record.BatchedField;
import org.chancery.record.Projection;
import org.chancery.record.Projections;
import org.chancery.record.Queries;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.chancery.record.place.Place;
import org.jspecify.annotations.Nullable;

/** The events, in the order of the timeline. */
@ApplicationScoped
public class EventRepository implements PanacheRepository<Event>, NodeLoader {
    private static final String RELATED = "related event";
    private static final BatchedField<@Nullable Event> RELATED_ITSELF = BatchedField.of(RELATED, "itself", null);

    private final Queries queries;
    private final Projection<Event> projection;
    private final EventRecords records;
    private final BatchLoader batchLoader;

    EventRepository(Queries queries, Projections projections, EventRecords records, BatchLoader batchLoader) {
        this.queries = queries;
        projection = projections.of(Event.class);
        this.records = records;
        this.batchLoader = batchLoader;
    }

    @Override
    public Set<String> types() {
        return Set.of("Meeting", "Incident", "Statement", "Agreement", "Occasion");
    }

    @Override
    public Map<Long, TimelineEvent> load(Collection<Long> ids) {
        return findAllById(ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, event -> event.getValue().timelineEvent()));
    }

    /**
     * The events that a search finds, in chronological order or in its reverse.
     *
     * @param search a query for ids of canonical events
     * @param types all types that it may find
     */
    public List<Event> found(Sql search, boolean ascending, Set<EventType> types) {
        Projection<Event> ofTypes =
                projection.only(types.stream().map(Enum::name).collect(toSet()));
        String direction = ascending ? "" : " desc";
        Sql sql = Sql.format("""
                select %1$s from (
                %2$s) found join event e on e.id = found.id%3$s
                order by e.earliest_begin%4$s, e.id%4$s""", columns(ofTypes), search, ofTypes.joins("e"), direction);
        return queries.rows(new SqlQuery<>(sql, row -> read(ofTypes, row)));
    }

    /**
     * The events with these ids, as far as they exist; for a merged event, the canonical one. This takes one query, and
     * another if any is merged.
     */
    public Map<Long, Event> findAllById(Collection<Long> ids) {
        Map<Long, Event> found = stored(ids);
        List<Long> canonicalIds = found.values().stream()
                .map(Event::sameAsId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!canonicalIds.isEmpty()) {
            Map<Long, Event> canonical = stored(canonicalIds);
            found.replaceAll((id, event) ->
                    event.sameAsId() == null ? event : Objects.requireNonNull(canonical.get(event.sameAsId())));
        }
        return found;
    }

    private Map<Long, Event> stored(Collection<Long> ids) {
        Sql sql = Sql.format(
                        "select %s from event e%s where e.id in (:ids)", columns(projection), projection.joins("e"))
                .with("ids", ids);
        Map<Long, Event> found = new HashMap<>();
        queries.rows(new SqlQuery<>(sql, this::read)).forEach(event -> found.put(event.id(), event));
        return found;
    }

    /** The event with this id, loaded together with all others that the operation knows it will need. */
    public @Nullable TimelineEvent loadBatched(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        @Nullable Event event = batchLoader.load(RELATED_ITSELF, id, this::findAllById);
        return event == null ? null : event.timelineEvent();
    }

    /** Registers the events that a field will ask for one by one, so that {@link #loadBatched} loads them together. */
    public void prefetch(Collection<Long> ids) {
        batchLoader.register(RELATED, ids);
    }

    /**
     * The query for the events that refer to these, or to those merged into them, in the order of the timeline.
     *
     * @param column the column of {@code event} that refers
     */
    BatchQuery<List<TimelineEvent>> referringBy(String column, Collection<Long> to) {
        Sql sql = Sql.format("""
                select e.%1$s, %2$s from event e%3$s
                where e.%1$s in (:records) and not e.withdrawn and e.same_as_id is null""", column, columns(projection), projection.joins("e"));
        return records.details(sql, this::read, to).then(EventRepository::inOrder);
    }

    private static Map<Long, List<TimelineEvent>> inOrder(Map<Long, List<Event>> referring) {
        Map<Long, List<TimelineEvent>> ordered = new HashMap<>();
        referring.forEach((to, events) -> ordered.put(
                to,
                events.stream()
                        .sorted(Event.CHRONOLOGICAL)
                        .map(Event::timelineEvent)
                        .toList()));
        return ordered;
    }

    /** The columns of an event, and the ids of the records that are merged into it. */
    private static String columns(Projection<Event> ofEvents) {
        return ofEvents.columns("e")
                + ", array(select m.id from event m where m.same_as_id = e.id and not m.withdrawn)";
    }

    private Event read(SqlRow row) {
        return read(projection, row);
    }

    private Event read(Projection<Event> ofEvents, SqlRow row) {
        Event event = ofEvents.read(row);
        Stream<Long> merged = Arrays.stream((Long[]) row.value()).sorted();
        register(event, Stream.concat(Stream.of(event.id()), merged).toList());
        return event;
    }

    private void register(Event event, List<Long> itsRecords) {
        records.register(event.id(), itsRecords);
        batchLoader.register(Event.GROUP, List.of(event.id()));
        batchLoader.register(Place.GROUP, present(event.placeId()));
        prefetch(present(event.partOfId()));
        prefetch(present(event.marginsOfId()));
    }

    private static List<Long> present(@Nullable Long id) {
        return id == null ? List.of() : List.of(id);
    }
}
