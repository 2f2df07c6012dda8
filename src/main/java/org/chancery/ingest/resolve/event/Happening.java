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
 * @param people the canonical people in it
 * @param visitors those of them who came as visitors
 * @param organizers the canonical organizations that held it
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
        Set<Long> states,
        Set<Long> people,
        Set<Long> visitors,
        Set<Long> organizers,
        Set<Long> hosts,
        List<Site> sites,
        @Nullable Long partOf) {
    private static final Set<String> TALKS =
            Set.of("BILATERAL_TALKS", "CALL", "CONSULTATION", "NEGOTIATION", "MEDIATION");
    private static final Set<String> OF_MANY = Set.of("SUMMIT", "MINISTERIAL", "CONFERENCE");

    long days() {
        return lastDay - firstDay + 1;
    }

    boolean isVisit() {
        return "VISIT".equals(format);
    }

    boolean isTalk() {
        return format != null && TALKS.contains(format);
    }

    boolean isOfMany() {
        return format != null && OF_MANY.contains(format);
    }

    boolean isWithin(Happening other) {
        return firstDay >= other.firstDay && lastDay <= other.lastDay;
    }

    boolean sharesDay(Happening other) {
        return firstDay <= other.lastDay && other.firstDay <= lastDay;
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

    /** What is in both sets. */
    public static Set<Long> common(Set<Long> some, Set<Long> others) {
        HashSet<Long> common = new HashSet<>(some);
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
