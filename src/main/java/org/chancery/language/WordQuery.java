package org.chancery.language;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A text that is looked for, as a query of PostgreSQL's full-text search: what is found has all its words, in any
 * order. Words that are written together (Saint-Petersburg, 北京) have to stand next to each other. The last word may be
 * the beginning of a longer one, since somebody may still be typing it.
 */
public final class WordQuery {
    private WordQuery() {}

    /** The query for the words of the text; empty if it holds no letter and no digit. */
    public static String of(String text) {
        return of(text, word -> List.of());
    }

    /**
     * The same, with other words that may stand in the place of a word.
     *
     * @param others for each word the words that will do as well; a word with any of them need not be there itself
     */
    public static String of(String text, Function<String, List<String>> others) {
        List<String> all = new ArrayList<>();
        List<String> written = List.of(text.strip().split("\\s+"));
        for (int at = 0; at < written.size(); at++) {
            List<String> words = Words.listOf(written.get(at));
            boolean mayGoOn = at == written.size() - 1 && !Words.isWithoutSpaces(written.get(at));
            if (!words.isEmpty()) {
                all.add(together(words, mayGoOn, others));
            }
        }
        return String.join(" & ", all);
    }

    private static String together(List<String> words, boolean mayGoOn, Function<String, List<String>> others) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            List<String> instead = others.apply(word);
            all.add(
                    instead.isEmpty()
                            ? quoted(word) + (mayGoOn && at == words.size() - 1 ? ":*" : "")
                            : instead.stream().map(WordQuery::quoted).collect(joining(" | ", "(", ")")));
        }
        return all.size() == 1 ? all.get(0) : "(" + String.join(" <-> ", all) + ")";
    }

    /** Words are letters and digits; letters that ICU cannot write in Latin ones are among them. */
    private static String quoted(String word) {
        return "'%s'".formatted(word.replace("\\", "").replace("'", ""));
    }
}
