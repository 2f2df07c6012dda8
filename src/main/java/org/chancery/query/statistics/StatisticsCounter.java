package org.chancery.query.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.query.timeline.EventFilter;
import org.chancery.query.timeline.Timeline;
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
        EventCountQuery search = timeline.search(filter);
        CountSql statement = new CountSql(request, search);
        @Nullable Groups groups = groups(request, search, statement);
        Rows rows = new Rows(request, statement, groups);
        @Nullable
        Periods periods = request.unit()
                .map(unit -> periods(unit, search, statement, rows))
                .orElse(null);
        BucketList buckets = new BucketList(request, search, groups, periods);
        buckets.requireFew();
        BucketCounts bucketCounts = new BucketCounts(request.groupKeys(), periods, request.counting());
        return new Statistics(
                buckets.of(
                        groups != null && request.keys().size() == 1
                                ? bucketCounts.addAll(groups)
                                : bucketCounts.addAll(rows.get())),
                request.counting(),
                groups == null ? null : groups.count(),
                once(() -> summary(request, statement)),
                search::coverage);
    }

    /** What the statement of the buckets found; it runs when that is asked for. */
    private final class Rows {
        private final StatisticsRequest request;
        private final CountSql statement;
        private final @Nullable Groups groups;
        private @Nullable List<Object[]> found;

        Rows(StatisticsRequest request, CountSql statement, @Nullable Groups groups) {
            this.request = request;
            this.statement = statement;
            this.groups = groups;
        }

        /** Whether they tell the first and the last period in which anything happened. */
        boolean showTheRange() {
            return groups == null && request.counting() != DateCounting.CERTAINLY;
        }

        List<Object[]> get() {
            if (found == null) {
                List<?> kept = groups != null && groups.areCut()
                        ? List.copyOf(groups.values().keySet())
                        : List.of();
                found = repository.rows(statement.buckets(kept, MOST_ROWS + 1));
                if (found.size() > MOST_ROWS) {
                    throw BucketList.tooMany();
                }
            }
            return found;
        }
    }

    private @Nullable Groups groups(StatisticsRequest request, EventCountQuery search, CountSql statement) {
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
    private Periods periods(PeriodUnit unit, EventCountQuery search, CountSql statement, Rows rows) {
        Optional<LocalDate> begin = search.period().flatMap(asked -> day(asked.earliestBegin()));
        Optional<LocalDate> end = search.period().flatMap(asked -> day(asked.latestEnd()));
        if (begin.isPresent() && end.isPresent()) {
            return Periods.between(unit, begin.get(), end.get());
        }
        List<Object[]> ranges = rows.showTheRange() ? rows.get() : repository.rows(statement.range());
        if (ranges.isEmpty() || ranges.get(0)[0] == null) {
            return Periods.none(unit);
        }
        LocalDate first =
                Collections.min(ranges.stream().map(range -> Days.of(range[0])).toList());
        LocalDate last =
                Collections.max(ranges.stream().map(range -> Days.of(range[1])).toList());
        return Periods.between(unit, begin.orElse(first), end.orElse(last));
    }

    private static Optional<LocalDate> day(LocalDateTime moment) {
        return CountSql.isBounded(moment) ? Optional.of(moment.toLocalDate()) : Optional.empty();
    }

    private Statistics.Summary summary(StatisticsRequest request, CountSql statement) {
        Object[] counts = repository.rows(statement.summary()).get(0);
        List<Unbucketed> unbucketed = new ArrayList<>();
        for (StatisticsKey key : request.keys()) {
            unbucketed.add(new Unbucketed(key, Math.toIntExact((Long) counts[1 + unbucketed.size()])));
        }
        return new Statistics.Summary(Math.toIntExact((Long) counts[0]), unbucketed);
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
