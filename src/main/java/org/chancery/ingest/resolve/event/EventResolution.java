package org.chancery.ingest.resolve.event;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.resolve.event.EventPair.Kind;
import org.chancery.ingest.resolve.event.EventVerdict.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Decides about pairs of events, each beside the others that compete with it. The order of the pairs is of no account.
 */
public final class EventResolution {
    private final List<EventPair> pairs;
    /** What may be the event in each other dataset. */
    private final Map<List<Long>, List<EventPair>> candidates = new HashMap<>();

    private final Set<EventPair> same;
    private final Map<Long, List<Happening>> partners = new HashMap<>();

    /** @param compared the pairs of numbers to compare, with events of two datasets in each */
    public EventResolution(Map<Long, Happening> events, Collection<List<Long>> compared, SamePeople samePeople) {
        List<EventPair> found = compared.stream()
                .map(ids -> EventPair.of(
                        requireNonNull(events.get(ids.get(0))), requireNonNull(events.get(ids.get(1))), samePeople))
                .filter(EventPair::isDistinct)
                .sorted(Comparator.comparingLong((EventPair pair) -> pair.one().id())
                        .thenComparingLong(pair -> pair.other().id()))
                .toList();
        pairs = new Pieces(found).asParts();
        pairs.forEach(this::count);
        same = new HashSet<>(new Rivals(pairs.stream()
                        .filter(pair ->
                                pair.verdict() == Kind.SAME || (pair.verdict() == Kind.SAME_IF_ALONE && isAlone(pair)))
                        .toList())
                .best());
        same.forEach(this::makePartners);
        List<EventPair> later = pairs.stream().filter(this::isOnlyOne).toList();
        same.addAll(later);
        later.forEach(this::makePartners);
    }

    private void makePartners(EventPair pair) {
        partners.computeIfAbsent(pair.one().id(), any -> new ArrayList<>()).add(pair.other());
        partners.computeIfAbsent(pair.other().id(), any -> new ArrayList<>()).add(pair.one());
    }

    /** Whether no other fits, now that it is known which visits are one. */
    private boolean isOnlyOne(EventPair pair) {
        return (pair.verdict() == Kind.SAME_IF_ALONE || (pair.verdict() == Kind.SAME_WITHIN_ONE && isWithinOne(pair)))
                && !isSame(pair)
                && rivals(pair).allMatch(rival -> isExplainedByWhole(rival.one(), rival.other()));
    }

    private boolean isWithinOne(EventPair pair) {
        @Nullable Long whole = pair.one().partOf();
        @Nullable Long otherWhole = pair.other().partOf();
        return whole != null
                && otherWhole != null
                && partners.getOrDefault(whole, List.of()).stream().anyMatch(partner -> partner.id() == otherWhole);
    }

    private void count(EventPair pair) {
        if (pair.verdict() != Kind.PART && pair.verdict() != Kind.WHOLE) {
            Stream.of(pair.one(), pair.other())
                    .forEach(event -> candidates
                            .computeIfAbsent(Rivals.key(pair, event), any -> new ArrayList<>())
                            .add(pair));
        }
    }

    private Stream<EventPair> rivals(EventPair pair) {
        return Stream.of(pair.one(), pair.other())
                .flatMap(event -> candidates.getOrDefault(Rivals.key(pair, event), List.of()).stream())
                .filter(other -> !other.equals(pair));
    }

    private boolean isSame(EventPair pair) {
        return same.contains(pair);
    }

    private boolean isAlone(EventPair pair) {
        return rivals(pair).findAny().isEmpty();
    }

    /** The numbers of the pairs that may be one event, certain or not, the lower first. */
    public Set<List<Long>> mayBeOne() {
        return pairs.stream()
                .filter(pair -> pair.verdict() != Kind.PART && pair.verdict() != Kind.WHOLE)
                .map(pair -> List.of(
                        Math.min(pair.one().id(), pair.other().id()),
                        Math.max(pair.one().id(), pair.other().id())))
                .collect(Collectors.toSet());
    }

    /** The verdicts; a journey and its parts are not compared with each other again where the journeys are one. */
    public List<EventVerdict> verdicts() {
        ArrayList<EventVerdict> verdicts = new ArrayList<>();
        for (EventPair pair : pairs) {
            if (!isExplained(pair)) {
                verdicts.add(verdict(pair));
            }
        }
        return best(verdicts);
    }

    /**
     * Whether a certain pair says it already: what one is part of is the other, or one is itself another event, which
     * is known as a part of the other or makes a doubtful match superfluous.
     */
    private boolean isExplained(EventPair pair) {
        return !isSame(pair)
                && (isExplained(pair.one(), pair.other())
                        || isExplained(pair.other(), pair.one())
                        || (isDoubtful(pair) && (isJoined(pair.one()) || isJoined(pair.other()))));
    }

    private static boolean isDoubtful(EventPair pair) {
        return pair.verdict() == Kind.DOUBTFUL || pair.verdict() == Kind.SAME_WITHIN_ONE;
    }

    /** Whether what one of them is part of is the other. */
    private boolean isExplainedByWhole(Happening one, Happening other) {
        return isInCourseOf(one, other) || isInCourseOf(other, one);
    }

    private boolean isInCourseOf(Happening part, Happening whole) {
        return part.partOf() != null
                && partners.getOrDefault(part.partOf(), List.of()).stream()
                        .anyMatch(partner -> partner.id() == whole.id());
    }

    private boolean isExplained(Happening part, Happening whole) {
        boolean ofItsOwn = isInCourseOf(part, whole);
        boolean asAnother = partners.getOrDefault(part.id(), List.of()).stream()
                .anyMatch(partner -> partner.partOf() != null && partner.partOf() == whole.id());
        return ofItsOwn || asAnother;
    }

    private boolean isJoined(Happening event) {
        return partners.containsKey(event.id());
    }

    private EventVerdict verdict(EventPair pair) {
        boolean isWhole = pair.verdict() == Kind.WHOLE;
        boolean isPart = isWhole || pair.verdict() == Kind.PART;
        return new EventVerdict(
                isWhole ? pair.other() : pair.one(),
                isWhole ? pair.one() : pair.other(),
                isPart ? Relation.PART_OF : Relation.SAME,
                isSame(pair),
                pair.people().stream().min(Comparator.naturalOrder()).orElse(null),
                pair.site() == null ? null : pair.site().id(),
                pair.verdict() == Kind.SAME_IF_ALONE || pair.verdict() == Kind.SAME_WITHIN_ONE);
    }

    /** Of the wholes that a part may belong to in one dataset, those that fit most. */
    private static List<EventVerdict> best(List<EventVerdict> verdicts) {
        Map<List<Long>, Integer> most = new HashMap<>();
        for (EventVerdict verdict : verdicts) {
            if (verdict.relation() == Relation.PART_OF) {
                most.merge(key(verdict), weight(verdict), Math::max);
            }
        }
        return verdicts.stream()
                .filter(verdict ->
                        verdict.relation() == Relation.SAME || most.getOrDefault(key(verdict), 0) == weight(verdict))
                .toList();
    }

    private static List<Long> key(EventVerdict verdict) {
        return List.of(verdict.one().id(), verdict.other().dataset());
    }

    private static int weight(EventVerdict verdict) {
        Attendees part = verdict.one().attendees();
        Attendees whole = verdict.other().attendees();
        int people = Happening.common(part.people(), whole.people()).size();
        boolean visitorIsIn = whole.visitors().stream().anyMatch(part.people()::contains);
        boolean hasItsDays = verdict.one().hasDaysOf(verdict.other());
        boolean isWithItsState =
                verdict.other().states().containsAll(verdict.one().states());
        return Math.min(people, 3) * 4
                + (isWithItsState ? 4 : 0)
                + (hasItsDays ? 3 : 0)
                + (visitorIsIn ? 2 : 0)
                + (verdict.place() == null ? 0 : 1);
    }
}
