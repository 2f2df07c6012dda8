package org.chancery.naming;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.time.Bounds;

/**
 * Whom a name means.
 *
 * @param bearings the names that fit: of one bearer, of several, or of those who did not exist then
 */
public record Found<T>(Outcome outcome, List<Bearing<T>> bearings) {
    /** A year: the name of a state that ended no longer ago may still have been in use. */
    private static final int SHORTLY = 366;

    /** Whether the name means somebody. */
    public enum Outcome {
        /** Exactly one. */
        ONE,
        /** Several, none before the others. */
        SEVERAL,
        /** Nobody at the time, but somebody before or after it. */
        NOT_THEN,
        /** Nobody. */
        NOBODY
    }

    public Found {
        bearings = List.copyOf(bearings);
    }

    static <T> Found<T> nobody() {
        return new Found<>(Outcome.NOBODY, List.of());
    }

    /** Those who bore the name and existed at the time, or else those who existed. */
    static <T> Found<T> among(Collection<Bearing<T>> fitting, AskedTime when) {
        List<Bearing<T>> existed = fitting.stream()
                .filter(bearing -> bearing.existing().overlaps(when.bounds()))
                .toList();
        List<Bearing<T>> bore = existed.stream()
                .filter(bearing -> bearing.borne().overlaps(when.bounds()))
                .toList();
        if (!bore.isEmpty()) {
            return of(bore);
        }
        if (!existed.isEmpty()) {
            return of(existed);
        }
        return when.isStated() ? new Found<>(Outcome.NOT_THEN, List.copyOf(fitting)) : of(alwaysCalledSo(fitting));
    }

    /** Of those who are no more, one who was called so all along: "Yugoslavia" was also its successor for a decade. */
    private static <T> List<Bearing<T>> alwaysCalledSo(Collection<Bearing<T>> fitting) {
        List<Bearing<T>> always = fitting.stream()
                .filter(bearing -> bearing.borne().equals(Span.ALWAYS))
                .toList();
        return always.isEmpty() ? List.copyOf(fitting) : always;
    }

    static <T> Found<T> of(List<Bearing<T>> bearings) {
        Set<T> bearers = new LinkedHashSet<>();
        bearings.forEach(bearing -> bearers.add(bearing.bearer()));
        Outcome outcome = switch (bearers.size()) {
            case 0 -> Outcome.NOBODY;
            case 1 -> Outcome.ONE;
            default -> Outcome.SEVERAL;
        };
        return new Found<>(outcome, bearings);
    }

    public boolean isAnybody() {
        return outcome != Outcome.NOBODY;
    }

    /** Each bearer once, in the order in which they were added. */
    public Set<T> bearers() {
        Set<T> bearers = new LinkedHashSet<>();
        bearings.forEach(bearing -> bearers.add(bearing.bearer()));
        return bearers;
    }

    /** Whether all who bear the name came into being after the time. */
    public boolean isYetToCome(AskedTime when) {
        return bearings.stream()
                .allMatch(bearing ->
                        bearing.existing().from().isAfter(when.bounds().latestEnd()));
    }

    /** When those who bear the name existed, for somebody who asked about another time: "Korea ended on 1910-08-28". */
    public String whenTheyExisted(AskedTime when) {
        return bearings.stream()
                .map(bearing -> whenItExisted(bearing, when.bounds()))
                .distinct()
                .collect(joining("; "));
    }

    private static String whenItExisted(Bearing<?> bearing, Bounds asked) {
        if (bearing.existing().until().isBefore(asked.earliestBegin())) {
            LocalDate end = bearing.existing().until().toLocalDate();
            long days = ChronoUnit.DAYS.between(end, asked.earliestBegin().toLocalDate());
            return "%s ended on %s%s".formatted(bearing.text(), end, days > SHORTLY ? "" : ", " + daysBefore(days));
        }
        return "%s came into being on %s"
                .formatted(bearing.text(), bearing.existing().from().toLocalDate());
    }

    private static String daysBefore(long days) {
        return days == 1 ? "the day before" : days + " days before";
    }
}
