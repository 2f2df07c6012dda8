package org.chancery.query.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * The keys, the actors and the way by which events are counted.
 *
 * @param among the actors that ACTOR and PAIR are about; empty: whoever takes part
 * @param openDates whether an event without an earliest or a latest day counts by time within that asked for
 * @param first how many groups; null: all
 */
record StatisticsRequest(
        List<StatisticsKey> keys,
        List<AmongActor> among,
        DateCounting counting,
        boolean openDates,
        @Nullable Integer first,
        BucketOrder order) {
    /** The most buckets of one answer. */
    static final int MOST_BUCKETS = 5_000;

    private static final int MOST_KEYS = 3;

    /**
     * One of `among`: the actor, and the actors whose events count as its own. With `succession`, these include its
     * predecessors.
     */
    record AmongActor(long id, Set<Long> members) {}

    StatisticsRequest {
        keys = List.copyOf(keys);
        among = List.copyOf(among);
        requireKeys(keys);
        requireAmong(keys, among);
        if (first != null && (first < 1 || first > MOST_BUCKETS)) {
            throw refused("first is %d. Ask for 1 to %d groups.".formatted(first, MOST_BUCKETS));
        }
    }

    /** The unit of the periods, if a key is one of time. */
    Optional<PeriodUnit> unit() {
        return keys.stream().filter(StatisticsKey::isTime).findFirst().map(key -> PeriodUnit.valueOf(key.name()));
    }

    /** The keys, except that of time. */
    List<StatisticsKey> groupKeys() {
        return keys.stream().filter(key -> !key.isTime()).toList();
    }

    static ClientError refused(String message) {
        return new ClientError(ErrorCode.BAD_ARGUMENT, message);
    }

    private static void requireKeys(List<StatisticsKey> keys) {
        if (keys.isEmpty() || keys.size() > MOST_KEYS) {
            throw refused("by has %d keys. Give one to three, as in [MONTH] or [PAIR, MONTH].".formatted(keys.size()));
        }
        if (EnumSet.copyOf(keys).size() < keys.size()) {
            throw refused("by names a key twice. Name each once.");
        }
        if (keys.stream().filter(StatisticsKey::isTime).count() > 1) {
            throw refused("by has more than one of MONTH, QUARTER, YEAR and DECADE. Choose one.");
        }
        if (keys.stream().filter(StatisticsKey::isOfActors).count() > 1) {
            throw refused("by has both ACTOR and PAIR. Choose one.");
        }
    }

    private static void requireAmong(List<StatisticsKey> keys, List<AmongActor> among) {
        if (among.isEmpty()) {
            return;
        }
        if (keys.stream().noneMatch(StatisticsKey::isOfActors)) {
            throw refused(
                    "among says whom ACTOR and PAIR are about, and by has neither. Leave among out, add one of the two,"
                            + " or ask with filter.involving.");
        }
        Set<Long> different = among.stream().map(AmongActor::id).collect(Collectors.toSet());
        if (different.size() < among.size()) {
            throw refused("among names one actor twice. Name each once.");
        }
        if (keys.contains(StatisticsKey.PAIR) && among.size() < 2) {
            throw refused("among has one actor, and PAIR takes two. Name more.");
        }
    }
}
