package org.chancery.query.timeline;

/**
 * How many events a list has.
 *
 * @param isExact whether there are no more than these
 */
record EventTotal(long events, boolean isExact) {
    /** How far events are counted one by one. */
    static final int MOST = 10_000;

    /** @param counted how many were found by a count that ends after one more than {@link #MOST} */
    static EventTotal of(long counted) {
        return counted > MOST ? new EventTotal(MOST, false) : new EventTotal(counted, true);
    }
}
