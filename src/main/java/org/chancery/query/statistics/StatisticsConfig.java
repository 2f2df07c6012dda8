package org.chancery.query.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of counting. */
@ConfigMapping(prefix = "chancery.statistics")
interface StatisticsConfig {
    /** How many events are counted one by one, where no kept sums hold the answer. */
    @WithDefault("100000")
    int mostEvents();
}
