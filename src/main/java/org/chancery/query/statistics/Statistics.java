package org.chancery.query.statistics;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.graphql.ListSize;
import org.chancery.record.source.Coverage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Events, counted. */
@Description("Events, counted: buckets, and what is needed to read them.")
public final class Statistics {
    private final List<Bucket> buckets;
    private final DateCounting counting;
    private final @Nullable Integer groupCount;
    private final Supplier<Summary> summary;
    // Named unlike the getter, since the schema would take what is stored for the type of the field.
    private final Supplier<List<Coverage>> coverageWhenAsked;

    /** What is told of all events, found only when it is asked for. */
    record Summary(int eventCount, List<Unbucketed> unplaced) {}

    Statistics(
            List<Bucket> buckets,
            DateCounting counting,
            @Nullable Integer groupCount,
            Supplier<Summary> summary,
            Supplier<List<Coverage>> coverage) {
        this.buckets = buckets;
        this.counting = counting;
        this.groupCount = groupCount;
        this.summary = summary;
        coverageWhenAsked = coverage;
    }

    @NonNull
    @ListSize(assumedSize = 500)
    @Description(
            "The buckets, those without events among them, in the order of `by`: with [MONTH, PAIR] all pairs of the"
                    + " first month come first. Where two of ACTOR, PAIR, DISPUTE and PLACE are combined, only "
                    + "combinations that"
                    + " have events.")
    public List<@NonNull Bucket> getBuckets() {
        return buckets;
    }

    @NonNull
    @Description("How events were counted whose date is uncertain.")
    public DateCounting getCounting() {
        return counting;
    }

    @NonNull
    @Description("How many events the filter finds, each counted once, in whichever buckets it counts.")
    public Integer getEventCount() {
        return summary.get().eventCount();
    }

    @NonNull
    @Description("What no bucket counts: for each key of `by`, how many events have nothing to be counted by. Events "
            + "of groups"
            + " that `first` leaves out are not among them.")
    public List<@NonNull Unbucketed> getUnplaced() {
        return summary.get().unplaced();
    }

    @Description("How many groups there are, of which `first` may have kept fewer: values of the first key that is "
            + "not one of"
            + " time. Absent when there is no such key.")
    public @Nullable Integer getGroupCount() {
        return groupCount;
    }

    @NonNull
    @Description("The data sets that claim to cover what was asked about: the time, one of the actors of `between` and"
            + " `involving` or of those for whom they may act, one of the types. Where there is none, a zero "
            + "means that nobody"
            + " looked, not that nothing happened.")
    public List<@NonNull Coverage> getCoverage() {
        return coverageWhenAsked.get();
    }
}
