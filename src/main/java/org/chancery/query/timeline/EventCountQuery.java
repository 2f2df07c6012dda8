package org.chancery.query.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.chancery.record.Sql;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.chancery.record.source.Coverage;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;

/** The events of a filter as SQL for other queries, so that figures count the same events that lists show. */
public final class EventCountQuery {
    private final EventCriteria criteria;
    private final Optional<EventTally> tally;
    private final EventSql sql;
    private final Supplier<List<Coverage>> coverage;

    EventCountQuery(EventCriteria criteria, Optional<EventTally> tally, Supplier<List<Coverage>> coverage) {
        this.criteria = criteria;
        this.tally = tally;
        this.coverage = coverage;
        sql = new EventSql(criteria);
    }

    /** The query for the events, each once, with these columns of the table {@code event}. */
    public Sql events(List<String> columns) {
        return sql.events(columns);
    }

    /**
     * The query for the ids of the events by level: {@code level}, {@code id}. Of the actors of the filter each acts at
     * that level. Only for a filter that names actors.
     */
    public Sql eventsByLevel() {
        return EventSql.ofEachLevel(criteria).eventsOfLevels(levels());
    }

    /** The conditions on a row of {@code event_party}, by its alias, by which its event counts for its actor. */
    public List<Sql> inCapacity(String alias) {
        return sql.search().inCapacity(alias);
    }

    /** The kept sums that hold the number of these events; none if they have to be counted. */
    public Optional<EventTally> tally() {
        return tally;
    }

    /** The query that counts the events, but no further than this. */
    public Sql countUpTo(int most) {
        return sql.countUpTo(most);
    }

    /** Whether every event that clients see is found. */
    public boolean isEverything() {
        return sql.search().isEverything();
    }

    public boolean namesActors() {
        return criteria.namesActors();
    }

    /** The ids of the actors that all take part. */
    public Set<Long> between() {
        return criteria.between().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether an event counts for an actor through those who act for it. */
    public boolean rollsUp() {
        return criteria.rollUp();
    }

    /** The time that is asked about. */
    public Optional<Bounds> period() {
        return Optional.ofNullable(criteria.during()).map(Edtf::bounds);
    }

    /** The types that an event of the search may have. */
    public List<EventType> types() {
        return Objects.requireNonNullElse(criteria.types(), Arrays.asList(EventType.values()));
    }

    /** The levels that are asked about. */
    public List<Level> levels() {
        return Objects.requireNonNullElse(criteria.levels(), Arrays.asList(Level.values()));
    }

    /** The statuses that an event of the search may have. */
    public List<EventStatus> statuses() {
        return Objects.requireNonNullElse(criteria.statuses(), Arrays.asList(EventStatus.values()));
    }

    /** The datasets that may hold events of the search. */
    public List<Coverage> coverage() {
        return coverage.get();
    }
}
