package org.chancery.query.timeline;

import static java.util.stream.Collectors.joining;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.record.Sql;
import org.chancery.time.Bounds;
import org.chancery.time.Certainty;

/**
 * Writes the conditions of a selection on time.
 *
 * <p>An event that may have happened in a period may have started at any time before it. But few events last, or are
 * uncertain by, more than a day. So one search finds all events that start in the period or on the day before. A search
 * of its own finds those that started earlier and may have lasted until then, by classes of duration: what lasts at
 * most a month started at most a month before the period.
 */
final class EventTimes {
    /** The longest duration of each class, in days; one more class has what lasts longer. The tables have the same. */
    static final List<Integer> LONGEST_DAYS = List.of(1, 8, 32, 128, 400);

    /** The columns of a table with the time of an event. */
    record Columns(String earliest, String latest, String durationClass) {
        static Columns ofEvent(String alias) {
            return new Columns(alias + ".earliest_begin", alias + ".latest_end", alias + ".duration_class");
        }

        static Columns ofSubject(String alias) {
            return new Columns(alias + ".earliest", alias + ".latest", alias + ".duration_class");
        }

        /** The condition that the time has no begin or no end, or that it has both. */
        Sql isOpen(boolean open) {
            return Sql.format("%s(isfinite(%s) and isfinite(%s))", open ? "not " : "", earliest, latest);
        }
    }

    /** A way in which an event may fit the time. */
    sealed interface TimeBranch {
        /** The rows of the table, by its alias, that fit and for which all of these conditions hold. */
        Sql rows(String table, String alias, List<Sql> wanted, Columns columns);

        /** The conditions on the start of an event that fits. */
        List<Sql> start(Columns columns);
    }

    private EventTimes() {}

    /** The ways; an event fits if one of them holds. No event fits in two ways. */
    static List<TimeBranch> branches(EventCriteria criteria) {
        if (criteria.during() == null) {
            return List.of(new Starting(List.of(), List.of()));
        }
        Bounds period = criteria.during().bounds().storable();
        Limit start = new Limit(">=", "periodStart", period.earliestBegin());
        Limit end = new Limit("<=", "periodEnd", period.latestEnd());
        if (criteria.certainty() == Certainty.CERTAINLY) {
            return List.of(new Starting(List.of(start, end), List.of(end)));
        }
        if (start.moment().equals(LocalDateTime.MIN)) {
            return List.of(new Starting(List.of(end), List.of()));
        }
        LocalDateTime dayBefore = daysBefore(start.moment(), LONGEST_DAYS.get(0));
        return List.of(
                new Starting(List.of(new Limit(">=", "searchStart", dayBefore), end), List.of(start)),
                new Lasting(new Limit("<", "searchStart", dayBefore), start));
    }

    private static LocalDateTime daysBefore(LocalDateTime moment, int days) {
        return Bounds.storable(moment.minusDays(days));
    }

    /** A limit of a moment. */
    private record Limit(String comparison, String name, LocalDateTime moment) {
        Sql on(String column) {
            return Sql.format("%s %s :%s", column, comparison, name).with(name, moment);
        }
    }

    /** The events start within these limits, and end within those. */
    private record Starting(List<Limit> starts, List<Limit> ends) implements TimeBranch {
        @Override
        public Sql rows(String table, String alias, List<Sql> wanted, Columns columns) {
            List<Sql> conditions = new ArrayList<>(wanted);
            conditions.addAll(start(columns));
            ends.forEach(end -> conditions.add(end.on(columns.latest())));
            return Sql.format("(select * from %s %s%s) %2$s", table, alias, Sql.where(conditions));
        }

        @Override
        public List<Sql> start(Columns columns) {
            return starts.stream().map(limit -> limit.on(columns.earliest())).toList();
        }
    }

    /** The events start before this, and may last until that. Each class of duration is searched by itself. */
    private record Lasting(Limit before, Limit until) implements TimeBranch {
        private static final String CLASSES = IntStream.rangeClosed(1, LONGEST_DAYS.size())
                .mapToObj("(%1$d, cast(:lasting%1$d as timestamp))"::formatted)
                .collect(joining(", ", "(values ", ") lasting(class, start)"));

        /** The offset has the database search each class by the index, for whatever it knows of the classes. */
        @Override
        public Sql rows(String table, String alias, List<Sql> wanted, Columns columns) {
            List<Sql> conditions = new ArrayList<>(wanted);
            conditions.add(Sql.format("%1$s > 0 and %1$s = lasting.class", columns.durationClass()));
            conditions.add(Sql.format("%s >= lasting.start", columns.earliest()));
            conditions.addAll(start(columns));
            conditions.add(until.on(columns.latest()));
            return Sql.format(
                    "%s cross join lateral (select * from %s %s%s offset 0) %3$s",
                    classes(), table, alias, Sql.where(conditions));
        }

        private Sql classes() {
            Sql classes = Sql.of(CLASSES);
            for (int each = 1; each < LONGEST_DAYS.size(); each++) {
                classes = classes.with("lasting" + each, daysBefore(until.moment(), LONGEST_DAYS.get(each)));
            }
            return classes.with("lasting" + LONGEST_DAYS.size(), LocalDateTime.MIN);
        }

        @Override
        public List<Sql> start(Columns columns) {
            return List.of(before.on(columns.earliest()));
        }
    }
}
