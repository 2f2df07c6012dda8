package org.chancery.query.statistics;

/** The ids of two actors, the lower one first. */
record ActorPair(long lower, long higher) {
    static ActorPair of(long one, long other) {
        return new ActorPair(Math.min(one, other), Math.max(one, other));
    }
}
