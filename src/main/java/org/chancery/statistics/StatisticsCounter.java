package org.chancery.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.time.Bounds;
import org.chancery.timeline.EventFilter;
import org.chancery.timeline.EventSearch;
import org.chancery.timeline.Timeline;
import org.jspecify.annotations.Nullable;

/** Counts the events of a filter. It takes a few statements, however many buckets the answer has. */
@ApplicationScoped
class StatisticsCounter {
    /** Rows of a statement: more than an answer of the largest size may need, and no danger to the memory. */
    private static final int MOST_ROWS = 200_000;

    private final Timeline timeline;
    private final StatisticsRepository repository;

    StatisticsCounter(Timeline timeline, StatisticsRepository repository) {
        this.timeline = timeline;
        this.repository = repository;
    }

    Statistics count(@Nullable EventFilter filter, StatisticsRequest request) {
        EventSearch search = timeline.search(filter);
        CountStatement statement = new CountStatement(request, search);
        @Nullable Groups groups = groups(request, search, statement);
        @Nullable
        Periods periods =
                request.unit().map(unit -> periods(unit, search, statement)).orElse(null);
        BucketList buckets = new BucketList(request, search, groups, periods);
        buckets.requireFew();
        return new Statistics(
                buckets.of(tally(request, statement, groups, periods)),
                request.counting(),
                groups == null ? null : groups.count(),
                once(() -> summary(request, statement)),
                search::coverage);
    }

    private @Nullable Groups groups(StatisticsRequest request, EventSearch search, CountStatement statement) {
        if (request.groupKeys().isEmpty()) {
            return null;
        }
        StatisticsKey key = request.groupKeys().get(0);
        Optional<List<Object>> known = KeyValues.known(key, request, search);
        boolean mostFirst = request.order() == BucketOrder.MOST_FIRST;
        return Groups.of(
                repository.rows(statement.groups(key, mostFirst, Groups.limit(request, known))), key, known, request);
    }

    /** From the beginning to the end of the time asked for; where it has none, from the first or to the last event. */
    private Periods periods(PeriodUnit unit, EventSearch search, CountStatement statement) {
        Bounds asked = search.period()
                .orElse(new Bounds(LocalDateTime.MIN, LocalDateTime.MAX, LocalDateTime.MIN, LocalDateTime.MAX));
        boolean begins = CountStatement.isBounded(asked.earliestBegin());
        boolean ends = CountStatement.isBounded(asked.latestEnd());
        if (begins && ends) {
            return Periods.between(
                    unit, asked.earliestBegin().toLocalDate(), asked.latestEnd().toLocalDate());
        }
        Object[] range = repository.rows(statement.range()).get(0);
        if (range[0] == null) {
            return Periods.none(unit);
        }
        LocalDate first = begins ? asked.earliestBegin().toLocalDate() : Days.of(range[0]);
        LocalDate last = ends ? asked.latestEnd().toLocalDate() : Days.of(range[1]);
        return Periods.between(unit, first, last);
    }

    private Tally tally(
            StatisticsRequest request, CountStatement statement, @Nullable Groups groups, @Nullable Periods periods) {
        Tally tally = new Tally(request.groupKeys(), periods, request.counting());
        if (groups != null && request.keys().size() == 1) {
            return tally.addAll(groups);
        }
        List<?> kept =
                groups != null && groups.areCut() ? List.copyOf(groups.values().keySet()) : List.of();
        List<Object[]> rows = repository.rows(statement.buckets(kept, MOST_ROWS + 1));
        if (rows.size() > MOST_ROWS) {
            throw BucketList.tooMany();
        }
        rows.forEach(tally::add);
        return tally;
    }

    private Statistics.Summary summary(StatisticsRequest request, CountStatement statement) {
        Object[] counts = repository.rows(statement.summary()).get(0);
        List<Unplaced> unplaced = new ArrayList<>();
        for (StatisticsKey key : request.keys()) {
            unplaced.add(new Unplaced(key, Math.toIntExact((Long) counts[1 + unplaced.size()])));
        }
        return new Statistics.Summary(Math.toIntExact((Long) counts[0]), unplaced);
    }

    /** Several fields ask for it. */
    private static <T> Supplier<T> once(Supplier<T> found) {
        List<T> kept = new ArrayList<>(1);
        return () -> {
            if (kept.isEmpty()) {
                kept.add(found.get());
            }
            return kept.get(0);
        };
    }
}
