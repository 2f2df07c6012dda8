package org.chancery.query.statistics;

import java.util.List;
import java.util.function.Supplier;
import org.chancery.graphql.ListSize;
import org.chancery.record.source.Coverage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** Events, counted. */
@Description("Counts of events in buckets, with what is needed to read them.")
public final class Statistics {
    private final List<Bucket> buckets;
    private final DateCounting counting;
    private final @Nullable Integer groupCount;
    private final Supplier<Summary> summary;
    // Named unlike the getter, since the schema would take what is stored for the type of the field.
    private final Supplier<List<Coverage>> coverageWhenAsked;

    /** The figures on all events, each found only when asked for. */
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
    @Description("The buckets, in the order of `by`: with [MONTH, PAIR], all pairs of the first month "
            + "come first. Buckets without events are included. Where two of ACTOR, PAIR, DISPUTE "
            + "and PLACE are combined, only combinations with events are.")
    public List<@NonNull Bucket> getBuckets() {
        return buckets;
    }

    @NonNull
    @Description("How events with an uncertain date were counted.")
    public DateCounting getCounting() {
        return counting;
    }

    @NonNull
    @Description("How many events the filter finds; each counts once, however many buckets count it.")
    public Integer getEventCount() {
        return summary.get().eventCount();
    }

    @NonNull
    @Description("What no bucket counts: for each key of `by`, how many events have no value of it. "
            + "Events of groups that `first` leaves out are not among them.")
    public List<@NonNull Unbucketed> getUnplaced() {
        return summary.get().unplaced();
    }

    @Description("How many groups there are: values of the first key that is not one of time. `first` "
            + "may have left some out. Absent when there is no such key.")
    public @Nullable Integer getGroupCount() {
        return groupCount;
    }

    @NonNull
    @Description("The datasets that claim to cover the question: its time, one of its types, and one "
            + "of the actors of `between` and `involving` or of those for whom they may act. "
            + "Without one, a zero means that nobody looked, not that nothing happened.")
    public List<@NonNull Coverage> getCoverage() {
        return coverageWhenAsked.get();
    }
}
