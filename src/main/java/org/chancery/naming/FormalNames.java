package org.chancery.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.BundledTable;
import org.chancery.language.ExactName;

/**
 * The formal names of states in other languages than English: "République du Mali" is Mali, because Mali is a republic
 * by its English name, and "Reino de Mali" is nobody.
 */
final class FormalNames {
    private static final String TABLE = "/reference/formal_words.csv";

    /** What may stand between the word and the name. */
    private static final Pattern LINK = Pattern.compile("(?:de la|de los|de las|de l|del|de|du|des|d|di|do|da|dos|das|"
            + "della|dello|dell|dei|degli|delle|der|von|van) (.+)|(?:dell|del|d|l)(?=[aeiouháéíóúàèìòùâêîôû])(.+)");

    /** Of an English name: "Islamic Republic of Iran", "French Republic". */
    private static final Pattern ENGLISH = Pattern.compile("(.+?) of (?:the )?.+|[a-z]+ ((?:arab )?republic)");

    private record Word(String kind, String text, boolean isBefore) {}

    /**
     * A text taken apart.
     *
     * @param kind what the state is called, in English
     * @param names what the rest may be
     */
    record Formal(String kind, List<String> names) {}

    private static final class Table {
        static final List<Word> WORDS = read();
    }

    private FormalNames() {}

    /** What an English name calls the state: "kingdom" of "Kingdom of Norway". */
    static Optional<String> kindOf(String englishName) {
        Matcher formal = ENGLISH.matcher(ExactName.of(englishName));
        return formal.matches()
                ? Optional.of(formal.group(1) == null ? formal.group(2) : formal.group(1))
                : Optional.empty();
    }

    /** All ways to read the text as a formal name. */
    static List<Formal> of(String text) {
        String exact = ExactName.of(text);
        List<Formal> formal = new ArrayList<>();
        for (Word word : Table.WORDS) {
            if (exact.length() > word.text().length()) {
                rest(exact, word).ifPresent(rest -> formal.add(new Formal(word.kind(), names(rest))));
            }
        }
        return formal;
    }

    private static Optional<String> rest(String exact, Word word) {
        boolean isSpaced = Writing.of(word.text()) != Writing.CHARACTERS;
        String space = isSpaced ? " " : "";
        if (word.isBefore() && exact.startsWith(word.text() + space)) {
            return Optional.of(exact.substring(word.text().length() + space.length()));
        }
        return !word.isBefore() && exact.endsWith(space + word.text())
                ? Optional.of(exact.substring(0, exact.length() - word.text().length() - space.length()))
                : Optional.empty();
    }

    private static List<String> names(String rest) {
        Set<String> names = new LinkedHashSet<>(List.of(rest));
        Matcher link = LINK.matcher(rest);
        if (link.matches()) {
            names.add(link.group(1) == null ? link.group(2) : link.group(1));
        }
        return List.copyOf(names);
    }

    private static List<Word> read() {
        return BundledTable.rows(TABLE).stream()
                .map(row -> new Word(
                        ExactName.of(row.getField("kind")),
                        ExactName.of(row.getField("text")),
                        row.getField("side").equals("BEFORE")))
                .toList();
    }
}
