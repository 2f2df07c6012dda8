package org.chancery.ingest.resolve.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What two records of events have in common.
 *
 * @param people who is in both
 * @param sides the number of states for which somebody is in both, by name or by office
 * @param contradicted whether for some state both name people, and all of them are others
 * @param traveller whether a visitor is in both, by name or by office
 * @param guest whether a visitor of one takes part in the other
 * @param organizer whether one organization held both
 * @param states the number of states in both
 * @param site a place of the first that is one of the second; null if there is none
 */
record Common(
        Set<Long> people,
        int sides,
        boolean contradicted,
        boolean traveller,
        boolean guest,
        boolean organizer,
        int states,
        @Nullable Site site) {

    static Common of(Happening one, Happening other, SamePeople same) {
        Attendees mine = one.attendees();
        Attendees theirs = other.attendees();
        Set<Seat> seats = Happening.common(mine.seats(), theirs.seats());
        Set<Long> states = Happening.common(one.states(), other.states());
        int sides = 0;
        boolean contradicted = false;
        for (long state : states) {
            boolean bySeat = seats.stream().anyMatch(seat -> seat.state() == state);
            Set<Long> some = mine.of(state);
            Set<Long> others = theirs.of(state);
            boolean inBoth = bySeat || same.shareOne(some, others);
            sides += inBoth ? 1 : 0;
            contradicted |= !inBoth && !some.isEmpty() && !others.isEmpty();
        }
        return new Common(
                same.common(mine.people(), theirs.people()),
                sides,
                contradicted,
                same.shareOne(mine.visitors(), theirs.visitors())
                        || !Happening.common(mine.visitorSeats(), theirs.visitorSeats())
                                .isEmpty(),
                isGuest(mine, theirs, same) || isGuest(theirs, mine, same),
                !Happening.common(mine.organizers(), theirs.organizers()).isEmpty(),
                states.size(),
                one.siteOf(other));
    }

    private static boolean isGuest(Attendees hosts, Attendees guests, SamePeople same) {
        return same.shareOne(guests.visitors(), hosts.people())
                || !Happening.common(guests.visitorSeats(), hosts.seats()).isEmpty();
    }

    boolean hasNobody() {
        return people.isEmpty() && sides == 0;
    }
}
