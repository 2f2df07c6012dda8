package org.chancery.record;

/** Hears of each query that {@link Queries} asks. */
public interface StatementObserver {
    void asked(String sql);
}
