package org.chancery.record.event;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.graphql.NodeLoader;
import org.chancery.record.ArchiveChanges;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchQuery;
import org.chancery.record.BatchedField;
import org.chancery.record.Projection;
import org.chancery.record.Projections;
import org.chancery.record.Queries;
import org.chancery.record.RememberedRecords;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;
import org.chancery.record.place.Place;
import org.jspecify.annotations.Nullable;

/** The events, in the order of the timeline. */
@ApplicationScoped
public class EventRepository implements PanacheRepository<Event>, NodeLoader {
    private static final String RELATED = "related event";
    private static final int PART_OF_HEAP = 20;
    /** About what an event takes. */
    private static final int BYTES = 600;

    private static final BatchedField<@Nullable Event> RELATED_ITSELF = BatchedField.of(RELATED, "itself", null);

    private final Queries queries;
    private final Projection<Event> projection;
    private final EventRecords records;
    private final BatchLoader batchLoader;
    private final RememberedRecords<StoredEvent> remembered;

    EventRepository(
            Queries queries,
            Projections projections,
            EventRecords records,
            BatchLoader batchLoader,
            ArchiveChanges changes) {
        this.queries = queries;
        remembered = RememberedRecords.inHeap(changes, PART_OF_HEAP, BYTES);
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

    /** An event as it is stored, and the ids of its records. */
    private record StoredEvent(Event event, List<Long> records) {}

    /**
     * The events that a search finds, in its order. Those that are not in memory are read by a query of their own.
     *
     * @param search a query for ids of canonical events
     * @param types all types that it may find
     */
    public List<Event> found(SqlQuery<Long> search, Set<EventType> types) {
        List<Long> ids = queries.rows(search);
        Map<Long, Event> found =
                stored(ids, projection.only(types.stream().map(Enum::name).collect(toSet())));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /**
     * The events with these ids, as far as they exist; for a merged event, the canonical one. This takes one query, and
     * another if any is merged.
     */
    public Map<Long, Event> findAllById(Collection<Long> ids) {
        Map<Long, Event> found = stored(ids, projection);
        List<Long> canonicalIds = found.values().stream()
                .map(Event::sameAsId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (!canonicalIds.isEmpty()) {
            Map<Long, Event> canonical = stored(canonicalIds, projection);
            found.replaceAll((id, event) ->
                    event.sameAsId() == null ? event : Objects.requireNonNull(canonical.get(event.sameAsId())));
        }
        return found;
    }

    private Map<Long, Event> stored(Collection<Long> ids, Projection<Event> ofTypes) {
        Map<Long, Event> found = new HashMap<>();
        List<Long> others = new ArrayList<>();
        for (Long id : ids) {
            remembered.get(id).ifPresentOrElse(held -> found.put(id, registered(held)), () -> others.add(id));
        }
        if (!others.isEmpty()) {
            Sql sql = Sql.format("select %s from event e%s where e.id in (:ids)", columns(ofTypes), ofTypes.joins("e"))
                    .with("ids", others);
            queries.rows(new SqlQuery<>(sql, row -> read(ofTypes, row))).forEach(event -> found.put(event.id(), event));
        }
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
        StoredEvent stored = new StoredEvent(
                event, Stream.concat(Stream.of(event.id()), merged).toList());
        remembered.put(event.id(), stored);
        return registered(stored);
    }

    private Event registered(StoredEvent stored) {
        Event event = stored.event();
        records.register(event.id(), stored.records());
        batchLoader.register(Event.GROUP, List.of(event.id()));
        batchLoader.register(Place.GROUP, present(event.placeId()));
        prefetch(present(event.partOfId()));
        prefetch(present(event.marginsOfId()));
        return event;
    }

    private static List<Long> present(@Nullable Long id) {
        return id == null ? List.of() : List.of(id);
    }
}
