package org.chancery.record;

import java.util.List;

/** Hears of the queries that {@link Queries} asks. */
public interface StatementObserver {
    /**
     * Is told of queries before they are sent.
     *
     * @param together the queries that are sent in one round trip
     */
    void asked(List<String> together);
}
