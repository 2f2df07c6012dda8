package org.chancery.query.statistics;

import org.chancery.record.event.TimelineEvent;
import org.jspecify.annotations.Nullable;

/** The events that figures of contact name, by their ids; loaded together when the first is asked for. */
interface ContactEvents {
    @Nullable
    TimelineEvent get(@Nullable Long id);
}
