package org.chancery.query.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.graphql.ClientError;
import org.chancery.query.timeline.EventCountQuery;
import org.jspecify.annotations.Nullable;

/** Which buckets an answer has, those without events among them, and in which order. */
final class BucketList {
    private final StatisticsRequest request;
    private final List<StatisticsKey> keys;
    private final @Nullable Groups groups;
    private final @Nullable Periods periods;

    /** For each of the keys but the first its values, as far as they are known before anything is counted. */
    private final Map<StatisticsKey, List<Object>> known = new HashMap<>();

    BucketList(StatisticsRequest request, EventCountQuery search, @Nullable Groups groups, @Nullable Periods periods) {
        this.request = request;
        this.groups = groups;
        this.periods = periods;
        keys = request.groupKeys();
        keys.stream()
                .skip(1)
                .forEach(key -> KeyValues.known(key, request, search).ifPresent(values -> known.put(key, values)));
    }

    static ClientError tooMany() {
        return StatisticsRequest.refused(
                ("The answer would have more than %d buckets. Narrow the filter, count by a longer period or by "
                                        + "fewer keys, or")
                                .formatted(StatisticsRequest.MOST_BUCKETS)
                        + " keep the first groups with the argument first.");
    }

    /** Refuses what will have too many buckets before they are counted. */
    void requireFew() {
        long buckets = groups == null ? 1 : groups.values().size();
        for (List<Object> values : known.values()) {
            buckets *= values.size();
        }
        requireFew(buckets);
    }

    private void requireFew(long combinations) {
        if (combinations * (periods == null ? 1 : periods.count()) > StatisticsRequest.MOST_BUCKETS) {
            throw tooMany();
        }
    }

    List<Bucket> of(BucketCounts bucketCounts) {
        Set<List<Object>> combinations = combinations(bucketCounts);
        requireFew(combinations.size());
        List<Place> places = new ArrayList<>();
        int moments = periods == null ? 1 : periods.count();
        for (List<Object> values : combinations) {
            for (int period = 0; period < moments; period++) {
                places.add(new Place(values, period));
            }
        }
        places.sort(order(combinations, bucketCounts));
        return places.stream().map(place -> bucket(place, bucketCounts)).toList();
    }

    /** Where a count has its place in the answer. */
    private record Place(List<Object> values, int period) {}

    private Bucket bucket(Place place, BucketCounts bucketCounts) {
        Map<StatisticsKey, Object> values = new HashMap<>();
        for (int key = 0; key < keys.size(); key++) {
            values.put(keys.get(key), place.values().get(key));
        }
        return new Bucket(
                values,
                periods == null ? null : periods.period(place.period()),
                bucketCounts.count(place.values(), place.period()));
    }

    /** What is known is combined with everything, what is not only as it was found. */
    private Set<List<Object>> combinations(BucketCounts bucketCounts) {
        Set<List<Object>> all = new LinkedHashSet<>();
        if (groups == null) {
            return Set.of(List.of());
        }
        boolean allKnown = known.size() == keys.size() - 1;
        if (allKnown) {
            groups.values().keySet().forEach(value -> all.add(List.of(value)));
        } else {
            bucketCounts.values().forEach(values -> all.add(values.subList(0, 1)));
        }
        Set<List<Object>> combined = all;
        for (int key = 1; key < keys.size(); key++) {
            combined = combined(combined, key, bucketCounts);
        }
        return combined;
    }

    private Set<List<Object>> combined(Set<List<Object>> starts, int key, BucketCounts bucketCounts) {
        @Nullable List<Object> values = known.get(keys.get(key));
        Set<List<Object>> longer = new LinkedHashSet<>();
        if (values == null) {
            // Only those that were found behind the same values; a known key before it may have any.
            for (List<Object> found : bucketCounts.values()) {
                starts.stream()
                        .filter(start -> agrees(start, found))
                        .forEach(start -> longer.add(with(start, found.get(key))));
            }
            return longer;
        }
        starts.forEach(start -> values.forEach(value -> longer.add(with(start, value))));
        return longer;
    }

    private boolean agrees(List<Object> start, List<Object> found) {
        for (int key = 0; key < start.size(); key++) {
            if (!known.containsKey(keys.get(key)) && !start.get(key).equals(found.get(key))) {
                return false;
            }
        }
        return true;
    }

    private static List<Object> with(List<Object> start, Object value) {
        List<Object> longer = new ArrayList<>(start);
        longer.add(value);
        return longer;
    }

    private Comparator<Place> order(Set<List<Object>> combinations, BucketCounts bucketCounts) {
        Comparator<Place> order = Comparator.comparingInt(place -> 0);
        for (StatisticsKey key : request.keys()) {
            if (key.isTime()) {
                order = order.thenComparingInt(Place::period);
            } else {
                int position = keys.indexOf(key);
                Map<Object, Integer> ranks = ranks(position, combinations, bucketCounts);
                order = order.thenComparingInt(
                        place -> ranks.getOrDefault(place.values().get(position), 0));
            }
        }
        return order;
    }

    /**
     * The first key has the order that was asked for, a known one its own, and else what has more events comes first.
     */
    private Map<Object, Integer> ranks(int position, Set<List<Object>> combinations, BucketCounts bucketCounts) {
        if (position == 0 && groups != null) {
            return ranks(List.copyOf(groups.values().keySet()));
        }
        @Nullable List<Object> values = known.get(keys.get(position));
        if (values != null) {
            return ranks(values);
        }
        Map<Object, Double> sums = combinations.stream()
                .collect(
                        Collectors.groupingBy(each -> each.get(position), Collectors.summingDouble(bucketCounts::sum)));
        return ranks(sums.entrySet().stream()
                .sorted(Map.Entry.<Object, Double>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> String.valueOf(entry.getKey())))
                .map(Map.Entry::getKey)
                .toList());
    }

    private static Map<Object, Integer> ranks(List<Object> values) {
        Map<Object, Integer> ranks = new HashMap<>();
        values.forEach(value -> ranks.put(value, ranks.size()));
        return ranks;
    }
}
