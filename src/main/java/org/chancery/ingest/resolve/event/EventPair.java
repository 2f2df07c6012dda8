package org.chancery.ingest.resolve.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two records of events of one type, in two datasets.
 *
 * @param people those in both
 * @param site a place of the first that is one of the second; null if there is none
 * @param verdict what the two are, as far as the two alone tell
 */
record EventPair(
        Happening one,
        Happening other,
        Set<Long> people,
        @Nullable Site site,
        Kind verdict) {
    private static final long LONGEST_SAME = 8;
    private static final long LONGEST_CONTAINING = 3;
    private static final long LONGEST_OF_TALKS = 10;

    enum Kind {
        /** Certainly one event. */
        SAME,
        /** One event if no other fits: people tell events apart, and one of the two names none. */
        SAME_IF_ALONE,
        DOUBTFUL,
        /** The first is a part of the second. */
        PART,
        /** The second is a part of the first. */
        WHOLE,
        NONE
    }

    static EventPair of(Happening one, Happening other) {
        Set<Long> people = Happening.common(one.people(), other.people());
        @Nullable Site site = one.siteOf(other);
        return new EventPair(one, other, people, site, verdict(one, other, people, site));
    }

    private static Kind verdict(Happening one, Happening other, Set<Long> people, @Nullable Site site) {
        if (!one.sharesDay(other) || (people.isEmpty() && site == null)) {
            return Kind.NONE;
        }
        if (one.isElsewhere(other)) {
            return isAtBorder(one, other, people) ? Kind.DOUBTFUL : Kind.NONE;
        }
        boolean apart = site == null && !one.sites().isEmpty() && !other.sites().isEmpty();
        if (one.states().equals(other.states())) {
            boolean sameVisit = isOneVisit(one, other);
            if (sameVisit || (!apart && isAlike(one, other))) {
                return sameVisit ? Kind.SAME : ofLike(one, other, people, site);
            }
        }
        if (apart) {
            return Kind.NONE;
        }
        if (isPart(one, other)) {
            return Kind.PART;
        }
        if (isPart(other, one)) {
            return Kind.WHOLE;
        }
        return one.states().equals(other.states()) || isOneConference(one, other, people, site)
                ? Kind.DOUBTFUL
                : Kind.NONE;
    }

    /** Talks at a border, where each is the host of the other. */
    private static boolean isAtBorder(Happening one, Happening other, Set<Long> people) {
        return one.isTalk() && other.isTalk() && people.size() > 1 && one.hasDaysOf(other);
    }

    /** Nobody is on two journeys to one state at a time. */
    private static boolean isOneVisit(Happening one, Happening other) {
        boolean sameTravellers =
                !Happening.common(one.visitors(), other.visitors()).isEmpty();
        return one.isVisit()
                && other.isVisit()
                && one.states().size() > 1
                && sameTravellers
                && Math.max(one.days(), other.days()) <= 2 * LONGEST_SAME
                && (one.hasDaysOf(other) || one.isWithin(other) || other.isWithin(one));
    }

    /** Whether nothing in their form says that one is a part of the other. */
    private static boolean isAlike(Happening one, Happening other) {
        if (one.format() != null && other.format() != null) {
            return one.format().equals(other.format());
        }
        Happening known = one.format() == null ? other : one;
        Happening unknown = one.format() == null ? one : other;
        return !known.isVisit() || known.days() <= unknown.days();
    }

    private static Kind ofLike(Happening one, Happening other, Set<Long> people, @Nullable Site site) {
        if (one.states().size() < 2 || !haveLikeDays(one, other, people)) {
            return Kind.DOUBTFUL;
        }
        if (!people.isEmpty()) {
            return Kind.SAME;
        }
        boolean bothNamePeople = !one.people().isEmpty() && !other.people().isEmpty();
        return bothNamePeople || site == null ? Kind.DOUBTFUL : Kind.SAME_IF_ALONE;
    }

    private static boolean haveLikeDays(Happening one, Happening other, Set<Long> people) {
        if (one.hasDaysOf(other)) {
            return one.days() <= (people.size() > 1 ? LONGEST_OF_TALKS : LONGEST_SAME);
        }
        long longest = Math.max(one.days(), other.days());
        boolean within = one.isWithin(other) || other.isWithin(one);
        return within && longest <= (people.size() > 1 ? LONGEST_OF_TALKS : LONGEST_CONTAINING);
    }

    /** Talks within a visit, or a visit within a longer journey to several states. */
    private static boolean isPart(Happening part, Happening whole) {
        if (part.states().size() < 2 || !part.isWithin(whole) || !whole.states().containsAll(part.states())) {
            return false;
        }
        boolean fewerStates = whole.states().size() > part.states().size();
        if (whole.isVisit() && !part.isVisit() && !part.isOfMany()) {
            return part.isTalk() || part.days() < whole.days() || fewerStates;
        }
        boolean isJourney = whole.isVisit() || whole.format() == null;
        return fewerStates && isJourney && part.isVisit() && part.days() < whole.days();
    }

    private static boolean isOneConference(Happening one, Happening other, Set<Long> people, @Nullable Site site) {
        boolean someOrganizer =
                !Happening.common(one.organizers(), other.organizers()).isEmpty();
        return one.isOfMany() && other.isOfMany() && site != null && (someOrganizer || people.size() > 1);
    }

    boolean isDistinct() {
        return verdict != Kind.NONE;
    }
}
