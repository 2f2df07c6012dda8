package org.chancery.serve.monitoring;

import java.time.Clock;
import java.util.OptionalLong;

/** Limits the lines of a kind in the log to a number each minute, and counts the others. */
final class LinesPerMinute {
    private static final long MINUTE_MILLIS = 60_000;

    private final int most;
    private final Clock clock;
    private long minute;
    private int taken;
    private long leftOut;

    LinesPerMinute(int most, Clock clock) {
        this.most = most;
        this.clock = clock;
    }

    /** The number of lines left out since the last one, if there is room for a line now. */
    synchronized OptionalLong take() {
        long now = clock.millis() / MINUTE_MILLIS;
        if (now != minute) {
            minute = now;
            taken = 0;
        }
        if (taken >= most) {
            leftOut++;
            return OptionalLong.empty();
        }
        taken++;
        OptionalLong before = OptionalLong.of(leftOut);
        leftOut = 0;
        return before;
    }
}
