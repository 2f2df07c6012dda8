package org.chancery.naming;

import java.time.LocalDateTime;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/** The time from one moment to another, both inclusive. */
public record Span(LocalDateTime from, LocalDateTime until) {
    public static final Span ALWAYS = new Span(LocalDateTime.MIN, LocalDateTime.MAX);

    public static Span of(@Nullable Edtf during) {
        return during == null
                ? ALWAYS
                : new Span(during.bounds().earliestBegin(), during.bounds().latestEnd());
    }

    /** Times as they are stored; most names have none, and share one span. */
    public static Span of(LocalDateTime from, LocalDateTime until) {
        boolean isAlways = from.equals(LocalDateTime.MIN) && until.equals(LocalDateTime.MAX);
        return isAlways ? ALWAYS : new Span(from, until);
    }

    /** Whether the time may have a moment in common with this. */
    public boolean overlaps(Bounds time) {
        return !from.isAfter(time.latestEnd()) && !until.isBefore(time.earliestBegin());
    }
}
