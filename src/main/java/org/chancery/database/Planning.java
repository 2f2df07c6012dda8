package org.chancery.database;

/**
 * How PostgreSQL plans the queries of a connection. Clients ask the same few queries again and again, and planning one
 * takes longer than running it, so connections plan each query once, for any values: see application.properties. What
 * differs says so.
 */
public final class Planning {
    /** Plans each query once. */
    public static final String ONCE = "set plan_cache_mode = force_generic_plan";

    /** Plans queries anew each time, for their values. */
    public static final String ANEW = "set plan_cache_mode = force_custom_plan";

    /** Plans the next queries of the transaction once. */
    public static final String ONCE_IN_TRANSACTION = "set local plan_cache_mode = force_generic_plan";

    /** Plans the next queries of the transaction anew. */
    public static final String ANEW_IN_TRANSACTION = "set local plan_cache_mode = force_custom_plan";

    private Planning() {}
}
