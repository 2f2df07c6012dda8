package org.chancery.ingest.resolve.event;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.language.Folding;

/**
 * The words of the title of a conference that tell it from others.
 *
 * @param words folded, without those that any conference may have in its title
 */
public record TitleWords(Set<String> words) {
    private static final Set<String> OF_ANY = List.of(("a an the of on for and in at to meeting meetings summit summits conference session annual first "
                            + "second third talks leaders")
                            .split(" ", -1))
            .stream()
            .map(Folding::foldOfAny)
            .collect(Collectors.toUnmodifiableSet());

    /** The words of this title. */
    public static TitleWords of(String title) {
        // "G-20" and "G20" are one word.
        String joined = Folding.foldOfAny(title).replaceAll("\\b([a-z]) (?=\\d)", "$1");
        LinkedHashSet<String> words = new LinkedHashSet<>(List.of(joined.split(" ", -1)));
        words.removeAll(OF_ANY);
        words.remove("");
        return new TitleWords(words);
    }

    boolean isAlike(TitleWords other) {
        return !words.isEmpty()
                && !other.words.isEmpty()
                && (words.containsAll(other.words) || other.words.containsAll(words));
    }
}
