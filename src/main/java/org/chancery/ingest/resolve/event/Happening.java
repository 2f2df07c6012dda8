package org.chancery.ingest.resolve.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One record of an event.
 *
 * @param firstDay its first possible day, counted from any day
 * @param lastDay its last possible day
 * @param format how it was held; null if the record does not say
 * @param titles the telling words of each of its titles
 * @param bodies those of each name of the organizations that held it
 * @param hosts the states in which it was held, as far as the record names them
 * @param sites its place, and those of all legs of a journey
 * @param partOf the event that it is part of; null for none
 */
public record Happening(
        long id,
        long dataset,
        String during,
        long firstDay,
        long lastDay,
        @Nullable String format,
        Set<TitleWords> titles,
        Set<TitleWords> bodies,
        Set<Long> states,
        Attendees attendees,
        Set<Long> hosts,
        List<Site> sites,
        @Nullable Long partOf) {
    private static final String CALL = "CALL";
    private static final Set<String> TALKS =
            Set.of("BILATERAL_TALKS", CALL, "CONSULTATION", "NEGOTIATION", "MEDIATION");
    private static final Set<String> OF_MANY = Set.of("SUMMIT", "MINISTERIAL", "CONFERENCE");
    /** Talks of so many states are a conference, whatever the record calls them. */
    private static final int MANY = 4;

    long days() {
        return lastDay - firstDay + 1;
    }

    /** Whether it took several days, and not one of several that nobody knows, as in a month. */
    boolean lasts() {
        return days() > 1 && during.contains("/");
    }

    boolean isOnOneOfSeveralDays() {
        return days() > 1 && !during.contains("/");
    }

    boolean isVisit() {
        return "VISIT".equals(format);
    }

    boolean isTalk() {
        return format != null && TALKS.contains(format);
    }

    boolean isOfMany() {
        return format != null
                && (OF_MANY.contains(format) || (isTalk() && parties().size() >= MANY));
    }

    boolean isCall() {
        return CALL.equals(format);
    }

    /** A summit of two is called talks by others. */
    boolean isTalkInPerson() {
        return format != null
                && ((isTalk() && !isCall())
                        || (OF_MANY.contains(format) && parties().size() <= 2));
    }

    /** The states, but of talks without those that only lent the place: not every list names them. */
    Set<Long> parties() {
        if (isVisit()) {
            return states;
        }
        HashSet<Long> parties = new HashSet<>(states);
        parties.removeIf(state -> hosts.contains(state) && attendees.of(state).isEmpty());
        return parties.size() < 2 ? states : parties;
    }

    boolean hasPartiesOf(Happening other) {
        return states.equals(other.states) || parties().equals(other.parties());
    }

    /** Whether one is a meeting of ministers and the other one of those above them. */
    boolean isOfOtherLevel(Happening other) {
        return ("SUMMIT".equals(format) && "MINISTERIAL".equals(other.format))
                || ("MINISTERIAL".equals(format) && "SUMMIT".equals(other.format));
    }

    boolean isWithin(Happening other) {
        return firstDay >= other.firstDay && lastDay <= other.lastDay;
    }

    /** The days between the two; 0 if they share one. */
    long daysFrom(Happening other) {
        return Math.max(0, Math.max(firstDay - other.lastDay, other.firstDay - lastDay));
    }

    boolean hasDaysOf(Happening other) {
        return firstDay == other.firstDay && lastDay == other.lastDay;
    }

    /** Whether the two were held in different states. */
    boolean isElsewhere(Happening other) {
        return !hosts.isEmpty()
                && !other.hosts.isEmpty()
                && common(hosts, other.hosts).isEmpty();
    }

    /** Whether both name their places, and none of them is one of the other's. */
    boolean isApart(Happening other) {
        return !sites.isEmpty() && !other.sites.isEmpty() && siteOf(other) == null;
    }

    /** Whether a place of each is in one country. */
    boolean isInCountryOf(Happening other) {
        return sites.stream()
                .anyMatch(site -> site.country() != null
                        && other.sites.stream()
                                .anyMatch(theirs -> site.country().equals(theirs.country())));
    }

    boolean hasTitleOf(Happening other) {
        return titles.stream().anyMatch(title -> other.titles.stream().anyMatch(title::isAlike));
    }

    /** The same, where the title says more than one word. */
    boolean hasTellingTitleOf(Happening other) {
        return titles.stream()
                .filter(TitleWords::isTelling)
                .anyMatch(
                        title -> other.titles.stream().anyMatch(theirs -> theirs.isTelling() && title.isAlike(theirs)));
    }

    boolean hasSameTitleAs(Happening other) {
        return titles.stream().anyMatch(title -> other.titles.stream().anyMatch(title::isSame));
    }

    /** Whether a title of it names what a body meets in that held the other, as the council of an alliance. */
    boolean isOfBodyOf(Happening other) {
        return titles.stream().anyMatch(title -> other.bodies.stream().anyMatch(title::isOfBody));
    }

    /** Whether its titles tell no more than that some people met. */
    boolean isUntitled() {
        return titles.stream().allMatch(TitleWords::tellsNothing);
    }

    /** What is in both sets. */
    public static <T> Set<T> common(Set<T> some, Set<T> others) {
        HashSet<T> common = new HashSet<>(some);
        common.retainAll(others);
        return common;
    }

    @Nullable
    Site siteOf(Happening other) {
        return sites.stream()
                .filter(site -> other.sites.stream().anyMatch(site::isAt))
                .findFirst()
                .orElse(null);
    }
}
