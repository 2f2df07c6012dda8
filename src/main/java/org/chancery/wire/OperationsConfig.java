package org.chancery.wire;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How long an operation may take, and how many run and wait at the same time. */
@ConfigMapping(prefix = "chancery.operations")
public interface OperationsConfig {

    /** The longest that an operation may take, from its arrival to its answer. */
    @WithDefault("5s")
    Duration deadline();

    /** How many cheap operations run at once. Each holds a connection to the database. */
    @WithDefault("24")
    int cheapAtOnce();

    /** How many cheap operations wait for their turn. */
    @WithDefault("500")
    int cheapWaiting();

    /** How many dear operations run at once; by default one for each processor, at least 2 and at most 8. */
    OptionalInt dearAtOnce();

    /** How many dear operations wait for their turn. */
    @WithDefault("50")
    int dearWaiting();

    /** An operation with a higher price than this, in points of about 10 microseconds, is dear. */
    @WithDefault("20000")
    long dearAbove();

    /** After this time an operation counts as dear, whatever its price is. */
    @WithDefault("300ms")
    Duration dearAfter();
}
