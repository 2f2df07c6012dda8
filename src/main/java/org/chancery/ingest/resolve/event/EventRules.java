package org.chancery.ingest.resolve.event;

import org.chancery.ingest.resolve.event.EventPair.Kind;

/** Decides what two records of events are to each other, as far as the two alone tell. */
record EventRules(Happening one, Happening other, Common common) {
    private static final long LONGEST_SAME = 8;
    private static final long LONGEST_CONTAINING = 3;
    private static final long LONGEST_OF_TALKS = 10;
    private static final long LONGEST_VISIT = 32;
    /** Days of departure and of arrival, and a midnight between two time zones. */
    private static final long DAYS_OF_TRAVEL = 2;

    private static final int MANY_STATES = 3;

    Kind verdict() {
        if (one.isElsewhere(other)) {
            return atBorder();
        }
        if (one.daysFrom(other) > 0) {
            return ofOtherDays();
        }
        if (one.isOfMany() && other.isOfMany()) {
            return ofConferences();
        }
        if (common.hasNobody() && common.site() == null) {
            return isUnnamedVisit() ? Kind.SAME_IF_ALONE : Kind.NONE;
        }
        return ofSharedDays();
    }

    /** A list of states alone: the same journey if all its days are the same, and there is no other. */
    private boolean isUnnamedVisit() {
        return one.isVisit()
                && other.isVisit()
                && one.hasDaysOf(other)
                && one.lasts()
                && other.lasts()
                && one.states().size() > 1
                && one.states().equals(other.states())
                && !Happening.common(one.hosts(), other.hosts()).isEmpty()
                && !bothNamePeople();
    }

    private Kind ofSharedDays() {
        boolean sameStates = one.hasPartiesOf(other);
        if (sameStates && isOneVisit()) {
            return Kind.SAME;
        }
        // Other names may be other spellings of one city, but a single person does not tell.
        boolean elsewhere = one.isApart(other) && common.sides() < 2;
        if (sameStates && !elsewhere && isAlike()) {
            return ofLike();
        }
        if (!elsewhere || common.guest()) {
            if (isPart(one, other)) {
                return Kind.PART;
            }
            if (isPart(other, one)) {
                return Kind.WHOLE;
            }
        }
        return sameStates && !elsewhere ? Kind.DOUBTFUL : Kind.NONE;
    }

    /** Talks at a border, where each is the host of the other: nobody goes there and back for two on one day. */
    private Kind atBorder() {
        if (one.isTalk() && other.isTalk() && common.sides() > 1 && one.hasDaysOf(other)) {
            return one.days() == 1 && !common.contradicted() ? Kind.SAME_IF_ALONE : Kind.DOUBTFUL;
        }
        return Kind.NONE;
    }

    /** A list may have the day of departure where another has that of arrival. */
    private Kind ofOtherDays() {
        long apart = one.daysFrom(other);
        boolean sameStates = one.hasPartiesOf(other);
        boolean isVisit = apart <= DAYS_OF_TRAVEL && isOneVisit();
        boolean areTalks = apart == 1
                && Math.max(one.days(), other.days()) <= DAYS_OF_TRAVEL
                && one.isTalkInPerson()
                && other.isTalkInPerson()
                && common.sides() > 1
                && !one.isApart(other);
        if (sameStates && (isVisit || areTalks)) {
            return Kind.SAME;
        }
        return apart == 1 && ((sameStates && areCalls()) || isOneConference()) ? Kind.SAME_IF_ALONE : Kind.NONE;
    }

    /** In the evening of one capital, it is the next day in another. */
    private boolean areCalls() {
        return one.isCall() && other.isCall() && one.days() == 1 && other.days() == 1 && common.sides() > 1;
    }

    /** A list may begin with the dinner of the evening before. */
    private boolean isOneConference() {
        return one.isOfMany()
                && other.isOfMany()
                && one.format() != null
                && one.format().equals(other.format())
                && one.hasSameTitleAs(other)
                && common.site() != null
                && ofConferences() == Kind.SAME;
    }

    /** Nobody is on two journeys to one state at a time. */
    private boolean isOneVisit() {
        return one.isVisit()
                && other.isVisit()
                && one.states().size() > 1
                && common.traveller()
                && Math.max(one.days(), other.days()) <= LONGEST_VISIT;
    }

    /** Whether nothing in their form says that one is a part of the other. */
    private boolean isAlike() {
        if (one.format() != null && other.format() != null) {
            return one.format().equals(other.format())
                    || (common.sides() > 1 && one.isTalkInPerson() && other.isTalkInPerson())
                    || isVisitByAnotherName();
        }
        Happening known = one.format() == null ? other : one;
        Happening unknown = one.format() == null ? one : other;
        return !known.isVisit() || known.days() <= unknown.days();
    }

    /** Talks of several days, which are those of the visit, are that visit in a list that has no visits. */
    private boolean isVisitByAnotherName() {
        Happening talks = one.isVisit() ? other : one;
        Happening visit = one.isVisit() ? one : other;
        return visit.isVisit() && talks.isTalkInPerson() && talks.lasts() && talks.hasDaysOf(visit) && common.guest();
    }

    private Kind ofLike() {
        if (one.states().size() < 2 || common.contradicted()) {
            return Kind.DOUBTFUL;
        }
        if (!haveLikeDays()) {
            return isOnADayOf() ? Kind.SAME_IF_ALONE : common.hasNobody() ? Kind.DOUBTFUL : Kind.SAME_WITHIN_ONE;
        }
        if (!common.hasNobody()) {
            return Kind.SAME;
        }
        if (bothNamePeople()) {
            return Kind.DOUBTFUL;
        }
        return common.site() == null ? Kind.SAME_WITHIN_ONE : Kind.SAME_IF_ALONE;
    }

    /** One list has the day, and the other no more than the month, or the days of the journey. */
    private boolean isOnADayOf() {
        Happening longer = one.days() > other.days() ? one : other;
        Happening shorter = longer.equals(one) ? other : one;
        return longer.isOnOneOfSeveralDays()
                && longer.days() <= (common.sides() > 1 ? LONGEST_VISIT : LONGEST_OF_TALKS)
                && common.sides() > 0
                && shorter.days() <= LONGEST_CONTAINING
                && shorter.isWithin(longer);
    }

    private boolean bothNamePeople() {
        return !one.attendees().people().isEmpty()
                && !other.attendees().people().isEmpty();
    }

    private boolean haveLikeDays() {
        long longest = Math.max(one.days(), other.days());
        if (common.sides() > 1) {
            return longest <= LONGEST_OF_TALKS;
        }
        if (one.hasDaysOf(other)) {
            return longest <= LONGEST_SAME;
        }
        return longest <= LONGEST_CONTAINING;
    }

    /** Talks within a visit, or a visit within a longer journey to several states. */
    private boolean isPart(Happening part, Happening whole) {
        if (!part.isWithin(whole) || areStrangers()) {
            return false;
        }
        // Whom a visitor meets during the visit, also from elsewhere, is met in its course.
        if (whole.isVisit() && part.isTalkInPerson() && common.guest() && !one.isApart(other)) {
            return true;
        }
        if (part.states().size() < 2 || !whole.states().containsAll(part.states())) {
            return false;
        }
        boolean fewerStates = whole.states().size() > part.states().size();
        if (whole.isVisit() && !part.isVisit() && !part.isOfMany()) {
            return part.isTalk() || part.days() < whole.days() || fewerStates;
        }
        boolean isJourney = whole.isVisit() || whole.format() == null;
        return fewerStates && isJourney && part.isVisit() && part.days() < whole.days();
    }

    /** Somebody else was in the same city: the part of a journey is told of one who made it. */
    private boolean areStrangers() {
        return common.contradicted() || (bothNamePeople() && common.hasNobody());
    }

    /** In one city, several bodies may meet at a time, and ministers beside their heads. */
    private Kind ofConferences() {
        boolean otherOrganizers = !one.attendees().organizers().isEmpty()
                && !other.attendees().organizers().isEmpty()
                && !common.organizer();
        // A city may have another name in the other list.
        boolean isOfOne = common.organizer() || one.hasTellingTitleOf(other);
        boolean elsewhere = one.isApart(other) && !(isOfOne && one.isInCountryOf(other));
        if (otherOrganizers || elsewhere || one.isOfOtherLevel(other)) {
            return Kind.NONE;
        }
        boolean isNear = common.site() != null
                || !Happening.common(one.hosts(), other.hosts()).isEmpty();
        boolean sameTitle = one.hasTellingTitleOf(other) || (one.hasTitleOf(other) && (isNear || !common.hasNobody()));
        boolean sameStates = isNear
                && common.states() >= MANY_STATES
                && 2 * common.states()
                        >= Math.min(one.states().size(), other.states().size());
        boolean sameBody = isNear && (one.isOfBodyOf(other) || other.isOfBodyOf(one));
        if (common.organizer() || sameTitle || sameBody || sameStates || (isNear && common.sides() > 1)) {
            return Kind.SAME;
        }
        if (common.site() != null && (one.isUntitled() || other.isUntitled())) {
            return Kind.SAME_IF_ALONE;
        }
        return isNear ? Kind.DOUBTFUL : Kind.NONE;
    }
}
