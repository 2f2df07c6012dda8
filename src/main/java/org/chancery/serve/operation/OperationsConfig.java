package org.chancery.serve.operation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** The time that an operation may take, and the numbers that run and wait at the same time. */
@ConfigMapping(prefix = "chancery.operations")
public interface OperationsConfig {

    /** The longest time of an operation, from its arrival to its answer. */
    @WithDefault("5s")
    Duration deadline();

    /** How many cheap operations run at once. Each holds a connection to the database. */
    @WithDefault("24")
    int cheapAtOnce();

    /** How many cheap operations wait for their turn. */
    @WithDefault("500")
    int cheapWaiting();

    /** An operation with a higher price than this, in points of about 10 microseconds, is moderate, not cheap. */
    @WithDefault("4000")
    long moderateAbove();

    /** A cheap operation that has run for so long counts as moderate. */
    @WithDefault("300ms")
    Duration moderateAfter();

    /** How many moderate operations run at once; by default two for each processor, at least 3 and at most 6. */
    OptionalInt moderateAtOnce();

    /** How many moderate operations wait for their turn. */
    @WithDefault("100")
    int moderateWaiting();

    /** An operation with a higher price than this is dear. */
    @WithDefault("20000")
    long dearAbove();

    /** A moderate operation that has run for so long counts as dear. */
    @WithDefault("1s")
    Duration dearAfter();

    /** How many dear operations run at once; by default one for each processor, at least 2 and at most 4. */
    OptionalInt dearAtOnce();

    /** How many dear operations wait for their turn. */
    @WithDefault("50")
    int dearWaiting();
}
