package org.chancery.query.timeline;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.source.Coverage;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;

/**
 * The events of a filter as SQL that other statements are built around, so that figures are of the very events that the
 * lists show.
 */
public final class EventCountQuery {
    private final EventCriteria selection;
    private final EventSql statement;
    private final EventSql byLevel;
    private final Supplier<List<Coverage>> coverage;

    EventCountQuery(EventCriteria selection, Supplier<List<Coverage>> coverage) {
        this.selection = selection;
        this.coverage = coverage;
        statement = new EventSql(selection);
        byLevel = EventSql.ofEachLevel(selection);
    }

    /** The statement for the events, each once, with these columns of the table {@code event}. */
    public String events(List<String> columns) {
        return statement.events(columns);
    }

    /**
     * The statement for the ids of the events by level: {@code level}, {@code id}. Of the actors of the filter each acts
     * at that level. Only for a filter that names actors.
     */
    public String eventsByLevel() {
        return byLevel.eventsOfLevels(levels());
    }

    /** What must hold of a row of {@code event_party}, by its alias, so that its event counts for its actor. */
    public List<String> inCapacity(String alias) {
        return statement.inCapacity(alias);
    }

    /** The values of the parameters of all these statements. */
    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>(byLevel.parameters());
        parameters.putAll(statement.parameters());
        return parameters;
    }

    /** Whether every event that clients see is found. */
    public boolean isEverything() {
        return statement.isEverything();
    }

    public boolean namesActors() {
        return !selection.between().isEmpty() || !selection.involving().isEmpty();
    }

    /** The ids of the actors that all take part. */
    public Set<Long> between() {
        return selection.between().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether an event counts for an actor through those who act for it. */
    public boolean rollsUp() {
        return selection.rollUp();
    }

    /** The time that is asked about. */
    public Optional<Bounds> period() {
        return Optional.ofNullable(selection.during()).map(Edtf::bounds);
    }

    /** The types that an event of the search may have. */
    public List<EventType> types() {
        return Objects.requireNonNullElse(selection.types(), Arrays.asList(EventType.values()));
    }

    /** The levels that are asked about. */
    public List<Level> levels() {
        return Objects.requireNonNullElse(selection.levels(), Arrays.asList(Level.values()));
    }

    /** The statuses that an event of the search may have. */
    public List<EventStatus> statuses() {
        return Objects.requireNonNullElse(selection.statuses(), Arrays.asList(EventStatus.values()));
    }

    /** The data sets that may hold events of the search. */
    public List<Coverage> coverage() {
        return coverage.get();
    }
}
