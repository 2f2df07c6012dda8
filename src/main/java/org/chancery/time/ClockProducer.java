package org.chancery.time;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * The clock that the application reads, so that a test can set another one. Nothing else asks the system for the time.
 */
@Singleton
public class ClockProducer {
    ClockProducer() {}

    /** The same clock, for objects outside of the container, such as the readers of a command. */
    public static Clock systemClock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Clock clock() {
        return systemClock();
    }
}
