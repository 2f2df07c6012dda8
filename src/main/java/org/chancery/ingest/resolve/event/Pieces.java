package org.chancery.ingest.resolve.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ingest.resolve.event.EventPair.Kind;

/**
 * Finds events that one dataset tells as a whole and another in pieces: a visit to two cities, or talks with two people
 * one after the other. Each piece would be the same event by itself.
 */
final class Pieces {
    private final List<EventPair> pairs;
    private final Set<EventPair> ofPieces = new HashSet<>();

    Pieces(List<EventPair> pairs) {
        this.pairs = pairs;
        Map<List<Long>, List<EventPair>> byWhole = new HashMap<>();
        for (EventPair pair : pairs) {
            if (pair.maySame()) {
                Stream.of(pair.one(), pair.other())
                        .forEach(event -> byWhole.computeIfAbsent(
                                        List.of(event.id(), pair.not(event).dataset()), any -> new ArrayList<>())
                                .add(pair));
            }
        }
        byWhole.forEach((key, found) -> gather(key.get(0), found));
    }

    /** The pairs, with those of a piece and its whole as parts. */
    List<EventPair> asParts() {
        return pairs.stream()
                .map(pair -> ofPieces.contains(pair) ? asPart(pair) : pair)
                .toList();
    }

    private static EventPair asPart(EventPair pair) {
        return pair.as(isPiece(pair, pair.one()) ? Kind.PART : Kind.WHOLE);
    }

    private void gather(long whole, List<EventPair> found) {
        List<EventPair> pieces = found.stream()
                .filter(pair -> isPiece(pair, pair.one().id() == whole ? pair.other() : pair.one()))
                .toList();
        boolean isTold = pieces.size() > 1
                && pieces.size() == found.size()
                && pieces.stream()
                        .allMatch(pair ->
                                pieces.stream().allMatch(other -> pair.equals(other) || areApart(pair, other, whole)));
        if (isTold) {
            ofPieces.addAll(pieces);
        }
    }

    private static boolean isPiece(EventPair pair, Happening piece) {
        Happening whole = pair.not(piece);
        boolean isShorter = piece.days() < whole.days();
        boolean hasFewer =
                piece.attendees().people().size() < whole.attendees().people().size() && piece.hasDaysOf(whole);
        return piece.isWithin(whole) && (isShorter || hasFewer);
    }

    /** Two pieces of one whole are on other days, save that of the journey between, or with other people. */
    private static boolean areApart(EventPair pair, EventPair other, long whole) {
        Happening one = pair.one().id() == whole ? pair.other() : pair.one();
        Happening next = other.one().id() == whole ? other.other() : other.one();
        boolean onOtherDays = one.firstDay() >= next.lastDay() || next.firstDay() >= one.lastDay();
        boolean oneDay = one.hasDaysOf(next);
        return (onOtherDays && !oneDay)
                || (oneDay
                        && one.isTalk()
                        && !one.attendees().people().equals(next.attendees().people()));
    }
}
