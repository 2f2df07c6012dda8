package org.chancery.naming;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * When somebody bears a name that is asked about.
 *
 * @param bounds the time
 * @param isStated false where nobody said when: then today counts first, and any time counts
 */
public record AskedTime(Bounds bounds, boolean isStated) {
    /** Any time, where a day does not matter. */
    public static final AskedTime ANY = new AskedTime(Edtf.parse("../..").bounds(), false);

    /** The time of a question or of a record; today where it has none. */
    public static AskedTime of(@Nullable Edtf period, Clock clock) {
        return period == null
                ? new AskedTime(Edtf.parse(LocalDate.now(clock).toString()).bounds(), false)
                : new AskedTime(period.bounds(), true);
    }

    /**
     * The moment that counts for a code, which passes from one bearer to the next: the start, as far as it is known.
     */
    public LocalDateTime moment(Clock clock) {
        if (isStated) {
            for (LocalDateTime moment : List.of(bounds.earliestBegin(), bounds.latestBegin())) {
                if (!moment.equals(LocalDateTime.MIN) && !moment.equals(LocalDateTime.MAX)) {
                    return moment;
                }
            }
        }
        return LocalDateTime.now(clock);
    }
}
