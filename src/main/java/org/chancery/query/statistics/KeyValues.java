package org.chancery.query.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.record.SqlRow;

/** The values that a key may have. */
final class KeyValues {
    private KeyValues() {}

    /** All values, if they are known before anything is counted: they have a bucket, with events or without. */
    static Optional<List<Object>> known(StatisticsKey key, StatisticsRequest request, EventCountQuery search) {
        return switch (key) {
            case KIND -> Optional.of(names(search.types()));
            case LEVEL -> Optional.of(names(search.levels()));
            case STATUS -> Optional.of(names(search.statuses()));
            case ACTOR -> ifAny(ids(request));
            case PAIR -> ifAny(pairs(ids(request)));
            case DISPUTE, PLACE -> Optional.empty();
            case MONTH, QUARTER, YEAR, DECADE -> throw new IllegalArgumentException(key + " is a key of time");
        };
    }

    /** The value in the next columns of the row: two for a pair, one for any other key. */
    static Object read(StatisticsKey key, SqlRow row) {
        return key == StatisticsKey.PAIR ? new ActorPair(row.number(), row.number()) : row.value();
    }

    private static List<Object> names(Collection<? extends Enum<?>> values) {
        return values.stream().distinct().<Object>map(Enum::name).toList();
    }

    private static List<Object> ids(StatisticsRequest request) {
        return request.among().stream()
                .<Object>map(StatisticsRequest.AmongActor::id)
                .toList();
    }

    private static List<Object> pairs(List<Object> actors) {
        List<Object> pairs = new ArrayList<>();
        for (int one = 0; one < actors.size(); one++) {
            for (Object other : actors.subList(one + 1, actors.size())) {
                pairs.add(ActorPair.of((Long) actors.get(one), (Long) other));
            }
        }
        return pairs;
    }

    private static Optional<List<Object>> ifAny(List<Object> values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
