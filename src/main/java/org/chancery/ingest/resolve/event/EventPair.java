package org.chancery.ingest.resolve.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of two records of events of one type, in two datasets.
 *
 * @param people those in both
 * @param sides the number of states for which somebody is in both
 * @param site a place of the first that is one of the second; null if there is none
 * @param verdict what the two are, as far as the two alone tell
 */
record EventPair(
        Happening one,
        Happening other,
        Set<Long> people,
        int sides,
        @Nullable Site site,
        Kind verdict) {

    enum Kind {
        /** One event, unless another fits better or as well. */
        SAME,
        /** One event if no other fits: people tell events apart, and one of the two names none. */
        SAME_IF_ALONE,
        /** One event if what they are parts of is one event: they are the talks of these states in its course. */
        SAME_WITHIN_ONE,
        DOUBTFUL,
        /** The first is a part of the second. */
        PART,
        /** The second is a part of the first. */
        WHOLE,
        NONE
    }

    static EventPair of(Happening one, Happening other, SamePeople same) {
        Common common = Common.of(one, other, same);
        return new EventPair(
                one,
                other,
                common.people(),
                common.sides(),
                common.site(),
                new EventRules(one, other, common).verdict());
    }

    EventPair as(Kind kind) {
        return new EventPair(one, other, people, sides, site, kind);
    }

    boolean isDistinct() {
        return verdict != Kind.NONE;
    }

    boolean maySame() {
        return verdict == Kind.SAME || verdict == Kind.SAME_IF_ALONE;
    }

    Happening not(Happening event) {
        return event.id() == one.id() ? other : one;
    }

    /** How well the two fit, beside other pairs of one of them. */
    int rank() {
        int rank = ofDays() + 2 * Math.min(people.size(), 3) + 2 * sides;
        rank += site == null ? 0 : 1;
        rank += one.format() != null && one.format().equals(other.format()) ? 1 : 0;
        rank += ofTitles();
        @Nullable Long principal = one.attendees().principal();
        return rank + (principal != null && principal.equals(other.attendees().principal()) ? 15 : 0);
    }

    /** Several meetings of one body, in one city on the same days, have their titles to tell them apart. */
    private int ofTitles() {
        if (!one.isOfMany() || !other.isOfMany()) {
            return one.hasTitleOf(other) ? 1 : 0;
        }
        return one.hasSameTitleAs(other) ? 14 : one.hasTitleOf(other) ? 8 : 0;
    }

    private int ofDays() {
        if (one.hasDaysOf(other)) {
            return 30;
        }
        if (one.isWithin(other) || other.isWithin(one)) {
            return 20;
        }
        return one.daysFrom(other) == 0 ? 10 : 0;
    }
}
