package org.chancery.query.statistics;

import org.chancery.record.event.TimelineEvent;
import org.jspecify.annotations.Nullable;

/** The events in the figures on contact, by id; all are loaded with the first. */
interface ContactEvents {
    @Nullable
    TimelineEvent get(@Nullable Long id);
}
