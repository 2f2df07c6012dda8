package org.chancery.language;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A text that is looked for, as a query of PostgreSQL's full-text search: what is found has all its words, in any
 * order. Words that are written together (Saint-Petersburg, 北京) have to stand next to each other. The last word may be
 * the beginning of a longer one, since somebody may still be typing it.
 */
public final class WordQuery {
    private WordQuery() {}

    /** The query for the words of the text; empty if it holds no letter and no digit. */
    public static String of(String text) {
        return of(text, word -> null);
    }

    /**
     * The same, with other words in the place of some.
     *
     * @param others for each word those that stand in its place, of which one has to be there; null if it stays, and
     *     empty if it is left out
     */
    public static String of(String text, Function<String, @Nullable List<String>> others) {
        List<String> all = new ArrayList<>();
        List<String> written = List.of(text.strip().split("\\s+"));
        for (int at = 0; at < written.size(); at++) {
            List<String> words = Words.listOf(written.get(at));
            boolean mayGoOn = at == written.size() - 1 && !Words.isWithoutSpaces(written.get(at));
            String together = together(words, mayGoOn, others);
            if (!together.isEmpty()) {
                all.add(together);
            }
        }
        return String.join(" & ", all);
    }

    private static String together(
            List<String> words, boolean mayGoOn, Function<String, @Nullable List<String>> others) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            String word = words.get(at);
            @Nullable List<String> instead = others.apply(word);
            if (instead == null) {
                all.add(quoted(word) + (mayGoOn && at == words.size() - 1 ? ":*" : ""));
            } else if (!instead.isEmpty()) {
                all.add(instead.stream().map(WordQuery::quoted).collect(joining(" | ", "(", ")")));
            }
        }
        return all.size() < 2 ? String.join("", all) : "(" + String.join(" <-> ", all) + ")";
    }

    /** Words are letters and digits; letters that ICU cannot write in Latin ones are among them. */
    private static String quoted(String word) {
        return "'%s'".formatted(word.replace("\\", "").replace("'", ""));
    }
}
