package org.chancery.query.statistics;

import java.util.Map;
import org.chancery.record.event.EventStatus;
import org.chancery.record.event.EventType;
import org.chancery.record.event.Level;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** The events that share a value of each key. */
@Description("A count of the events that share a value of each key. A field whose key is not in `by` is absent.")
public final class Bucket {
    private final Map<StatisticsKey, Object> values;
    private final @Nullable Period period;
    private final double count;

    Bucket(Map<StatisticsKey, Object> values, @Nullable Period period, double count) {
        this.values = values;
        this.period = period;
        this.count = count;
    }

    /**
     * The value of this key that the events share: the id of an actor, a place or a dispute, or the ids of two actors.
     */
    @Nullable
    Object value(StatisticsKey key) {
        return values.get(key);
    }

    @NonNull
    @Description("How many events: a whole number, unless they are counted SHARED.")
    public Double getCount() {
        return count;
    }

    @Description("When; absent without MONTH, QUARTER, YEAR or DECADE.")
    public @Nullable Period getPeriod() {
        return period;
    }

    @Description("Of which type; absent without KIND.")
    public @Nullable EventType getKind() {
        Object kind = value(StatisticsKey.KIND);
        return kind == null ? null : EventType.valueOf((String) kind);
    }

    @Description("At which level; absent without LEVEL.")
    public @Nullable Level getLevel() {
        Object level = value(StatisticsKey.LEVEL);
        return level == null ? null : Level.valueOf((String) level);
    }

    @Description("What became of them; absent without STATUS.")
    public @Nullable EventStatus getStatus() {
        Object status = value(StatisticsKey.STATUS);
        return status == null ? null : EventStatus.valueOf((String) status);
    }
}
