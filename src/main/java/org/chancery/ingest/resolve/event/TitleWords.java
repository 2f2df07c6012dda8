package org.chancery.ingest.resolve.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.language.Folding;

/**
 * The words of the title of a conference that tell it from others.
 *
 * @param words folded and in their order, without those that any conference may have in its title
 */
public record TitleWords(List<String> words) {
    private static final Set<String> OF_ANY = folded("a an the of on for and in at to meeting meetings summit summits "
            + "conference session annual first second third talks leaders");

    /** Whose meeting it is says little of which meeting it is. */
    private static final Set<String> OF_OFFICES = folded("president presidents s presidential prime minister ministers "
            + "premier chancellor foreign defence defense head heads state states government governments leader "
            + "ministerial official informal special extraordinary bilateral");

    /** What bodies and their organs are called beside their names. */
    private static final Set<String> OF_BODIES = folded("organization organisation union alliance league association "
            + "community treaty council assembly commission committee conference board");

    /** The words of this title. */
    public static TitleWords of(String title) {
        // "G-20" and "G20" are one word, and so are "U.S." and "US".
        String joined = Folding.foldOfAny(title).replaceAll("\\b(\\p{L}) (?=(?:\\d+|\\p{L})\\b)", "$1");
        ArrayList<String> words = new ArrayList<>(List.of(joined.split(" ", -1)));
        words.removeIf(word -> word.isEmpty() || OF_ANY.contains(word));
        return new TitleWords(List.copyOf(words));
    }

    /** Whether each of them has the same words, or one of them some more. */
    boolean isAlike(TitleWords other) {
        Set<String> mine = abbreviatedAs(other);
        Set<String> theirs = other.abbreviatedAs(this);
        return !mine.isEmpty() && !theirs.isEmpty() && (mine.containsAll(theirs) || theirs.containsAll(mine));
    }

    boolean isSame(TitleWords other) {
        Set<String> mine = abbreviatedAs(other);
        return !mine.isEmpty() && mine.equals(other.abbreviatedAs(this));
    }

    /** Whether nothing in it tells the meeting from others. */
    boolean tellsNothing() {
        return OF_OFFICES.containsAll(words);
    }

    /** "North Atlantic Council" where the other is the name of the North Atlantic Treaty Organization. */
    boolean isOfBody(TitleWords name) {
        Set<String> mine = withoutKind();
        return !mine.isEmpty() && mine.equals(name.withoutKind());
    }

    private Set<String> withoutKind() {
        HashSet<String> telling = new HashSet<>(words);
        telling.removeAll(OF_BODIES);
        return telling;
    }

    private static Set<String> folded(String words) {
        return List.of(words.split(" ", -1)).stream().map(Folding::foldOfAny).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it says more than one word would. */
    boolean isTelling() {
        return words.size() > 1;
    }

    /** "European Union" where the other has "EU". */
    private Set<String> abbreviatedAs(TitleWords other) {
        HashSet<String> abbreviated = new HashSet<>();
        int index = 0;
        while (index < words.size()) {
            int length = lengthOfAbbreviated(index, other);
            abbreviated.add(length == 1 ? words.get(index) : initials(index, index + length));
            index += length;
        }
        return abbreviated;
    }

    private int lengthOfAbbreviated(int from, TitleWords other) {
        for (int to = words.size(); to > from + 1; to--) {
            if (other.words.contains(initials(from, to))) {
                return to - from;
            }
        }
        return 1;
    }

    private String initials(int from, int to) {
        return words.subList(from, to).stream()
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }
}
