package org.chancery.ingest.write.batch;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.record.exchange.ActorBuilder;
import org.chancery.record.exchange.AffiliationBuilder;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.BundledDisputeBuilder;
import org.chancery.record.exchange.EventBuilder;
import org.chancery.record.exchange.PartyBuilder;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Joins what the rows of a part say in sum to what the archive has from the whole; nothing is taken away. */
final class Widening {
    private static final String OPEN = "..";

    /** The last day of the dataset; null if it has none. */
    private final @Nullable Edtf censoredOn;

    Widening(@Nullable Edtf censoredOn) {
        this.censoredOn = censoredOn;
    }

    /** The record of the archive, widened by that of the part. */
    Bundle.Entry of(Bundle.Entry held, Bundle.Entry part) {
        if (held instanceof BundledDispute dispute && part instanceof BundledDispute other) {
            return dispute(dispute, other);
        }
        if (held instanceof Bundle.Actor actor && part instanceof Bundle.Actor other) {
            return actor(actor, other);
        }
        if (held instanceof Bundle.Event event && part instanceof Bundle.Event other) {
            return event(event, other);
        }
        return held instanceof Bundle.Affiliation affiliation && part instanceof Bundle.Affiliation other
                ? affiliation(affiliation, other)
                : held;
    }

    private static Bundle.Actor actor(Bundle.Actor held, Bundle.Actor part) {
        return ActorBuilder.builder(held)
                .names(both(held.names(), part.names()))
                .codes(both(held.codes(), part.codes()))
                .build();
    }

    /** An agreement of which each row names one party: more parties, and a longer time in force. */
    private Bundle.Event event(Bundle.Event held, Bundle.Event part) {
        ArrayList<Bundle.Participation> participants = new ArrayList<>(held.participants());
        part.participants().stream()
                .filter(other -> held.participants().stream()
                        .noneMatch(known -> known.actor().equals(other.actor())))
                .forEach(participants::add);
        return EventBuilder.builder(held)
                .participants(participants)
                .agreement(agreement(held.agreement(), part.agreement()))
                .build();
    }

    private Bundle.@Nullable Agreement agreement(Bundle.@Nullable Agreement held, Bundle.@Nullable Agreement part) {
        if (held == null || held.inForce() == null || part == null || part.inForce() == null) {
            return held == null ? part : held;
        }
        return new Bundle.Agreement(
                held.signedAt(), span(held.inForce(), censoredOn, part.inForce(), censoredOn).during);
    }

    private Bundle.Affiliation affiliation(Bundle.Affiliation held, Bundle.Affiliation part) {
        Span span = span(held.during(), held.censoredOn(), part.during(), part.censoredOn());
        return AffiliationBuilder.builder(held)
                .during(span.during)
                .censoredOn(span.censoredOn)
                .build();
    }

    private BundledDispute dispute(BundledDispute held, BundledDispute part) {
        Span span = span(held.during(), held.censoredOn(), part.during(), part.censoredOn());
        return BundledDisputeBuilder.builder(held)
                .names(both(held.names(), part.names()))
                .during(span.during)
                .censoredOn(span.censoredOn)
                .issues(both(held.issues(), part.issues()))
                .parties(parties(held, part))
                .phases(phases(held, part))
                .build();
    }

    private List<BundledDispute.Party> parties(BundledDispute held, BundledDispute part) {
        ArrayList<BundledDispute.Party> parties = new ArrayList<>(held.parties());
        for (BundledDispute.Party party : part.parties()) {
            int same = indexOf(parties, party);
            if (same < 0) {
                parties.add(party);
                continue;
            }
            BundledDispute.Party known = parties.get(same);
            if (known.during() != null && party.during() != null) {
                Span span = span(known.during(), held.censoredOn(), party.during(), part.censoredOn());
                parties.set(
                        same, PartyBuilder.builder(known).during(span.during).build());
            }
        }
        return parties;
    }

    /** The same actor in the same part, at a time that overlaps or adjoins; -1 if there is none. */
    private static int indexOf(List<BundledDispute.Party> parties, BundledDispute.Party party) {
        for (int index = 0; index < parties.size(); index++) {
            BundledDispute.Party known = parties.get(index);
            if (known.actor().equals(party.actor())
                    && known.role() == party.role()
                    && Objects.equals(known.side(), party.side())
                    && touch(known.during(), party.during())) {
                return index;
            }
        }
        return -1;
    }

    /** Only phases of a time of which the archive knows none. */
    private static List<BundledDispute.Phase> phases(BundledDispute held, BundledDispute part) {
        Stream<BundledDispute.Phase> more = part.phases().stream()
                .filter(phase -> held.phases().stream()
                        .noneMatch(known ->
                                known.during().bounds().overlaps(phase.during().bounds())));
        return Stream.concat(held.phases().stream(), more)
                .sorted(Comparator.comparing(phase -> phase.during().bounds().earliestBegin()))
                .toList();
    }

    /** Whether no year lies between them. */
    private static boolean touch(@Nullable Edtf one, @Nullable Edtf other) {
        if (one == null || other == null) {
            return true;
        }
        return year(one.bounds().earliestBegin()) <= year(other.bounds().latestEnd()) + 1
                && year(other.bounds().earliestBegin()) <= year(one.bounds().latestEnd()) + 1;
    }

    private static long year(LocalDateTime moment) {
        return moment.getYear();
    }

    /** A time, and when it was seen to go on. */
    private record Span(Edtf during, @Nullable Edtf censoredOn) {}

    private Span span(Edtf held, @Nullable Edtf heldSeen, Edtf part, @Nullable Edtf partSeen) {
        String begin = earlier(begin(held), begin(part));
        String end = end(part);
        Edtf seen = partSeen;
        if (end.equals(OPEN) && seen != null && isBefore(seen, censoredOn)) {
            // The part ends there, and not the data: nobody knows from it how long this went on.
            end = seen.text();
            seen = null;
        }
        String last = later(end(held), end, heldSeen);
        Edtf lastSeen = last.equals(OPEN) ? latest(heldSeen, seen) : null;
        try {
            return new Span(Edtf.parse(begin.equals(last) ? begin : begin + "/" + last), lastSeen);
        } catch (EdtfException contradiction) {
            // Of times that are known to different degrees, the start of one may lie behind the end of the other.
            return new Span(held, heldSeen);
        }
    }

    /** What a start alone may mean. */
    private static Bounds beginning(String begin) {
        return Edtf.parse(begin + "/..").bounds();
    }

    /** What an end alone may mean. */
    private static Bounds ending(String end) {
        return Edtf.parse("../" + end).bounds();
    }

    private static boolean isBefore(Edtf one, @Nullable Edtf other) {
        return other != null && one.bounds().latestEnd().isBefore(other.bounds().latestEnd());
    }

    private static @Nullable Edtf latest(@Nullable Edtf one, @Nullable Edtf other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return isBefore(one, other) ? other : one;
    }

    private static String begin(Edtf during) {
        return during.text().replaceFirst("/.*", "");
    }

    private static String end(Edtf during) {
        return during.text().replaceFirst(".*/", "");
    }

    private static String earlier(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one;
        }
        LocalDateTime first = beginning(one).earliestBegin();
        LocalDateTime second = beginning(other).earliestBegin();
        if (first.equals(second)) {
            return one.length() >= other.length() ? one : other;
        }
        // A year that holds the day says less about the same beginning.
        boolean isWithin = first.isBefore(second)
                && !beginning(one).latestBegin().isBefore(beginning(other).latestBegin());
        return isWithin && one.length() < other.length() ? other : first.isBefore(second) ? one : other;
    }

    private static String later(String held, String part, @Nullable Edtf heldSeen) {
        if (held.equals(part) || part.isEmpty() || (held.isEmpty() && !part.equals(OPEN))) {
            return held;
        }
        if (held.equals(OPEN)) {
            boolean hasEndedSince = heldSeen != null
                    && !part.equals(OPEN)
                    && heldSeen.bounds().latestEnd().isBefore(ending(part).latestEnd());
            return hasEndedSince ? part : held;
        }
        if (part.equals(OPEN)) {
            return part;
        }
        return ending(held).latestEnd().isBefore(ending(part).latestEnd())
                        && !ending(held).earliestEnd().isAfter(ending(part).earliestEnd())
                        && part.length() >= held.length()
                ? part
                : latestOfTwo(held, part);
    }

    /** The one that ends later; a year that holds the day says less about the same end. */
    private static String latestOfTwo(String held, String part) {
        LocalDateTime heldFirst = ending(held).earliestEnd();
        LocalDateTime partFirst = ending(part).earliestEnd();
        LocalDateTime heldLast = ending(held).latestEnd();
        return partFirst.isAfter(heldLast) || (partFirst.isAfter(heldFirst) && part.length() >= held.length())
                ? part
                : held;
    }

    private static <E> List<E> both(List<E> held, List<E> part) {
        LinkedHashSet<E> both = new LinkedHashSet<>(held);
        both.addAll(part);
        return List.copyOf(both);
    }
}
