package org.chancery.query.searchtext;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import org.chancery.language.BundledTable;
import org.chancery.language.ExactName;
import org.chancery.record.actor.Actor;

/**
 * Words that are the name of a state or a city in some language, and a word or the name of something else to most
 * readers: "man", "end", "Brasília". In a question, only an archive that calls somebody so makes them a name.
 */
final class NoNames {
    private static final String TABLE = "/search/no_names.csv";
    private static final String ARTICLE = "the ";

    private static final Set<String> WORDS = BundledTable.rows(TABLE).stream()
            .map(row -> ExactName.of(row.getField("word")))
            .collect(toUnmodifiableSet());

    private NoNames() {}

    /** Whether the text is such a word. */
    static boolean has(String text) {
        return WORDS.contains(word(text));
    }

    /** Whether the archive itself calls the actor by the text. */
    static boolean isCalled(Actor actor, String text) {
        String word = word(text);
        return actor.getNames().stream()
                .anyMatch(name -> ExactName.of(name.text()).equals(word));
    }

    private static String word(String text) {
        String exact = ExactName.of(text);
        return exact.startsWith(ARTICLE) ? exact.substring(ARTICLE.length()) : exact;
    }
}
