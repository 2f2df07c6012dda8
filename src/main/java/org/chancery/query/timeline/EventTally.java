package org.chancery.query.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.record.Sql;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.time.Bounds;
import org.chancery.time.Certainty;
import org.jspecify.annotations.Nullable;

/**
 * The kept sums that hold the number of events of a selection. They know the months, types and statuses of all events,
 * and of those of each actor, pair of actors, and dispute; a selection by anything else has to be counted event by
 * event. {@link EventTallies} knows which selections have sums.
 */
public final class EventTally {
    private final Rows rows;
    private final Certainty certainty;
    private final @Nullable Bounds period;
    private final @Nullable Boolean openDate;
    private final @Nullable List<EventType> types;
    private final @Nullable List<EventStatus> statuses;

    /**
     * Some rows of a table of sums.
     *
     * @param areAll whether they hold all events, each once
     */
    private record Rows(String table, Sql condition, boolean areAll) {}

    private EventTally(EventCriteria criteria, Rows rows) {
        this.rows = rows;
        certainty = criteria.certainty();
        period = period(criteria);
        openDate = criteria.openDate();
        types = criteria.types();
        statuses = criteria.statuses();
    }

    /** The sums of all events. */
    static EventTally ofAll(EventCriteria criteria) {
        return new EventTally(criteria, new Rows("event_tally", Sql.of("level = ''"), true));
    }

    /** The sums of an actor's events. */
    static EventTally ofActor(EventCriteria criteria, long actor) {
        Sql condition = Sql.of("subject = 'ACTOR' and in_the_end in (true, false) and entry_id = :actor")
                .with("actor", actor);
        return new EventTally(criteria, new Rows("entry_tally", condition, false));
    }

    /** The sums of the events of a dispute. */
    static EventTally ofDispute(EventCriteria criteria, long dispute) {
        Sql condition = Sql.of("subject = 'DISPUTE' and not in_the_end and entry_id = :dispute")
                .with("dispute", dispute);
        return new EventTally(criteria, new Rows("entry_tally", condition, false));
    }

    /** The sums of the events of two actors, neither of whom acts for another. */
    static EventTally ofPair(EventCriteria criteria, long one, long other) {
        Sql condition = Sql.of("lower_id = :lower and higher_id = :higher")
                .with("lower", Math.min(one, other))
                .with("higher", Math.max(one, other));
        return new EventTally(criteria, new Rows("pair_tally", condition, false));
    }

    /** Whether the sums know enough of the events for all conditions but those on actors and disputes. */
    static boolean areEnoughFor(EventCriteria criteria) {
        @Nullable Bounds period = period(criteria);
        return criteria.rollUp()
                && (period == null || isOfMonths(period))
                && Stream.of(
                                criteria.formats(),
                                criteria.channels(),
                                criteria.levels(),
                                criteria.roles(),
                                criteria.statusesEver(),
                                criteria.topics(),
                                criteria.places(),
                                criteria.onTheMarginsOf(),
                                criteria.partOf(),
                                criteria.text(),
                                criteria.sources(),
                                criteria.misjudged())
                        .allMatch(condition -> condition == null);
    }

    private static @Nullable Bounds period(EventCriteria criteria) {
        return criteria.during() == null ? null : criteria.during().bounds().storable();
    }

    private static boolean isOfMonths(Bounds period) {
        return startsMonth(period.earliestBegin()) && startsMonth(afterwards(period.latestEnd()));
    }

    private static boolean startsMonth(LocalDateTime moment) {
        boolean isNoLimit = moment.equals(LocalDateTime.MIN) || moment.equals(LocalDateTime.MAX);
        return isNoLimit || (moment.getDayOfMonth() == 1 && moment.equals(moment.truncatedTo(ChronoUnit.DAYS)));
    }

    /** Moments are stored to the millisecond. */
    private static LocalDateTime afterwards(LocalDateTime last) {
        return last.equals(LocalDateTime.MAX) ? last : last.plus(1, ChronoUnit.MILLIS);
    }

    /** Whether the selection names no actor and no dispute: of each, only the months, types and statuses are kept. */
    public boolean isOfAll() {
        return rows.areAll();
    }

    /** The time that is asked about, if any; whole months. */
    public Optional<Bounds> period() {
        return Optional.ofNullable(period);
    }

    /** The query that counts the events. */
    Sql count() {
        return Sql.format("select coalesce(sum(events), 0)::bigint from %s%s", table(), Sql.where(conditions()));
    }

    /** The query for the ids of the datasets of the events; only of a selection {@link #isOfAll}. */
    Sql datasets() {
        List<Sql> conditions = new ArrayList<>(ofEvents());
        conditions.add(Sql.of("subject = 'DATASET' and not in_the_end"));
        return Sql.format("select distinct entry_id from entry_tally%s", Sql.where(conditions));
    }

    /** The table with the sums of the selection. */
    public String table() {
        return rows.table();
    }

    /** The conditions on the rows of {@link #table}. */
    public List<Sql> conditions() {
        List<Sql> conditions = new ArrayList<>(ofEvents());
        conditions.add(rows.condition());
        return conditions;
    }

    /** The conditions on the events of a row of any table of sums. */
    public List<Sql> ofEvents() {
        List<Sql> conditions = new ArrayList<>();
        if (types != null) {
            conditions.add(Sql.of("type in (:types)").with("types", types));
        }
        if (statuses != null) {
            conditions.add(Sql.of("status in (:statuses)").with("statuses", statuses));
        }
        if (openDate != null) {
            conditions.add(
                    Sql.of("%s(isfinite(first_month) and isfinite(last_month))".formatted(openDate ? "not " : "")));
        }
        if (period != null) {
            boolean possibly = certainty == Certainty.POSSIBLY;
            String last = possibly ? "first_month" : "last_month";
            String first = possibly ? "last_month" : "first_month";
            within(conditions, first + " >= cast(:firstMonth as date)", "firstMonth", period.earliestBegin());
            within(conditions, last + " <= cast(:lastMonth as date)", "lastMonth", period.latestEnd());
        }
        return conditions;
    }

    private static void within(List<Sql> conditions, String condition, String name, LocalDateTime limit) {
        if (!limit.equals(LocalDateTime.MIN) && !limit.equals(LocalDateTime.MAX)) {
            conditions.add(Sql.of(condition).with(name, month(limit)));
        }
    }

    /** The first day of the month of a moment, as PostgreSQL reads it, in any century. */
    public static String month(LocalDateTime moment) {
        LocalDate first = moment.toLocalDate().withDayOfMonth(1);
        String text = first.toString();
        return first.getYear() > 0
                ? text.startsWith("+") ? text.substring(1) : text
                : "%04d-%02d-01 BC".formatted(1 - first.getYear(), first.getMonthValue());
    }
}
