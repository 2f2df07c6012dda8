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
import org.chancery.time.Bounds;
import org.jspecify.annotations.Nullable;

/** Counts the events of a filter. It takes a few queries, however many buckets the answer has. */
@ApplicationScoped
class StatisticsCounter {
    /** Rows of a query: more than the largest answer needs, and few enough for the memory. */
    private static final int MOST_ROWS = 200_000;

    private final Timeline timeline;
    private final StatisticsRepository repository;
    private final StatisticsConfig config;

    StatisticsCounter(Timeline timeline, StatisticsRepository repository, StatisticsConfig config) {
        this.timeline = timeline;
        this.repository = repository;
        this.config = config;
    }

    Statistics count(@Nullable EventFilter filter, StatisticsRequest request) {
        EventCountQuery search = timeline.search(filter);
        CountQueries sql = TallySql.of(request, search).orElseGet(() -> ofEvents(request, search));
        @Nullable Groups groups = groups(request, search, sql);
        Rows rows = new Rows(request, sql, groups);
        @Nullable
        Periods periods =
                request.unit().map(unit -> periods(unit, search, sql, rows)).orElse(null);
        BucketList buckets = new BucketList(request, search, groups, periods);
        buckets.requireFew();
        BucketCounts bucketCounts = new BucketCounts(periods);
        return new Statistics(
                buckets.of(
                        groups != null && request.keys().size() == 1
                                ? bucketCounts.addAll(groups)
                                : bucketCounts.addAll(rows.get())),
                request.counting(),
                groups == null ? null : groups.count(),
                once(rows::summary),
                search::coverage);
    }

    /** Refuses a question about so many events that counting them one by one takes long. */
    private CountQueries ofEvents(StatisticsRequest request, EventCountQuery search) {
        int most = config.mostEvents();
        if (repository.count(search.countUpTo(most + 1)) > most) {
            throw StatisticsRequest.refused(("The filter finds more than %,d events, which is too many to count them "
                            + "one by one. The archive keeps the counts for a filter by types, statuses and whole "
                            + "months of during, with one key besides KIND, STATUS and that of time; or with one "
                            + "actor, two states or one dispute, and no such key. Ask for that, or narrow the filter.")
                    .formatted(most));
        }
        return new CountSql(request, search);
    }

    /** The result of the query for the buckets, which runs on demand. */
    private final class Rows {
        private final StatisticsRequest request;
        private final CountQueries sql;
        private final @Nullable Groups groups;
        private @Nullable List<BucketRow> found;

        Rows(StatisticsRequest request, CountQueries sql, @Nullable Groups groups) {
            this.request = request;
            this.sql = sql;
            this.groups = groups;
        }

        /** Whether they have the first and the last period in which anything happened. */
        boolean showTheRange() {
            return groups == null && request.counting() != DateCounting.CERTAINLY;
        }

        Statistics.Summary summary() {
            Optional<Statistics.Summary> beside = found == null || found.isEmpty()
                    ? Optional.empty()
                    : found.get(0).summary();
            return beside.orElseGet(() -> repository.rows(sql.summary()).get(0));
        }

        List<BucketRow> get() {
            if (found == null) {
                List<?> kept = groups != null && groups.areCut()
                        ? List.copyOf(groups.values().keySet())
                        : List.of();
                found = repository.rows(sql.buckets(kept, MOST_ROWS + 1));
                if (found.size() > MOST_ROWS) {
                    throw BucketList.tooMany();
                }
            }
            return found;
        }
    }

    private @Nullable Groups groups(StatisticsRequest request, EventCountQuery search, CountQueries sql) {
        if (request.groupKeys().isEmpty()) {
            return null;
        }
        StatisticsKey key = request.groupKeys().get(0);
        Optional<List<Object>> known = KeyValues.known(key, request, search);
        boolean mostFirst = request.order() == BucketOrder.MOST_FIRST;
        return Groups.of(repository.rows(sql.groups(key, mostFirst, Groups.limit(request, known))), known, request);
    }

    /**
     * From the start to the end of the time asked for; without a start from the first event, without an end to the
     * last.
     */
    private Periods periods(PeriodUnit unit, EventCountQuery search, CountQueries sql, Rows rows) {
        @Nullable Bounds asked = search.period().orElse(null);
        Optional<LocalDate> start = search.period().flatMap(period -> day(period.earliestBegin()));
        Optional<LocalDate> end = search.period().flatMap(period -> day(period.latestEnd()));
        if (start.isPresent() && end.isPresent()) {
            return Periods.between(unit, start.get(), end.get(), asked);
        }
        List<DaySpan> spans = rows.showTheRange()
                ? rows.get().stream().flatMap(row -> row.span().stream()).toList()
                : repository.rows(sql.range()).get(0).stream().toList();
        if (spans.isEmpty()) {
            return Periods.none(unit);
        }
        LocalDate first = Collections.min(spans.stream().map(DaySpan::first).toList());
        LocalDate last = Collections.max(spans.stream().map(DaySpan::last).toList());
        return Periods.between(unit, start.orElse(first), end.orElse(last), asked);
    }

    private static Optional<LocalDate> day(LocalDateTime moment) {
        return CountSql.isBounded(moment) ? Optional.of(moment.toLocalDate()) : Optional.empty();
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
