package org.chancery.naming;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a person's name, and where its surname begins.
 *
 * @param words folded, without titles before them and "Jr." behind them
 * @param family where the surname begins, without the small words before it
 * @param hasSurname whether there is one: a ruler with a number has none
 */
record PersonalName(List<String> words, int family, boolean hasSurname) {
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ibn", "ben", "de", "da", "di", "do", "dos", "du", "del", "della", "la", "le", "van",
            "von", "der", "den", "ten", "ter", "zu", "af", "av", "abu", "st", "san");

    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** "Jr." behind a name, or the number of a generation or a ruler. "Malcolm X" has no number. */
    private static final Pattern GENERATION = Pattern.compile("(?:[JS]r|Junior|Filho)[.,]?");

    /** Degrees and orders behind a name, and an explanation in brackets. */
    private static final Pattern BEHIND = Pattern.compile(
            "(?:,? (?:Ph\\.? ?D|M\\.?D|M\\.?P|LL\\.?M|Esq|KBE|CBE|OBE|MBE|KC|QC)\\.?|\\s*[(\\[][^)\\]]*[)\\]])+$");

    private static final Pattern INVERTED = Pattern.compile("([^,]+),\\s*([^,]+)");

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{M}'’-]+");

    private static final Pattern NUMBER = Pattern.compile("(?:[IV]|[IVX]{2,6})[.,]?");

    /** The ruler "John Paul II" has no surname; "Henry Cabot Lodge III" has one. */
    private static final int SHORTEST_WITH_NUMBER = 3;

    /** Two surnames, of two parents or of husband and wife: not "Ki-moon" or "al-Sayyid". */
    private static final Pattern DOUBLE = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’]+(?:[-‐‑]\\p{Lu}[\\p{L}\\p{M}'’]+)+");

    /**
     * The parts of a name in letters.
     *
     * @param key the key of the whole text
     */
    static PersonalName of(String text, String key) {
        String name = inOrder(text);
        List<String> tokens = List.of(SPACES.split(name, -1));
        int end = tokens.size();
        boolean isNumbered = false;
        while (end > 1 && (isGeneration(tokens.get(end - 1)) || isNumber(tokens.get(end - 1)))) {
            isNumbered |= isNumber(tokens.get(end - 1));
            end--;
        }
        boolean isWhole = end == tokens.size() && name.equals(text);
        List<String> words = words(isWhole ? key : NameKey.of(String.join(" ", tokens.subList(0, end))));
        int ofLast = DOUBLE.matcher(tokens.get(end - 1)).matches()
                ? words(NameKey.of(tokens.get(end - 1))).size()
                : 1;
        return new PersonalName(
                words, Math.max(0, words.size() - ofLast), !isNumbered || words.size() >= SHORTEST_WITH_NUMBER);
    }

    /** The name without what stands around it, and with the surname last, where the writing tells which that is. */
    static String inOrder(String text) {
        String bare = BEHIND.matcher(Titles.without(text)).replaceFirst("").strip();
        String name = bare.isEmpty() ? text : bare;
        Matcher inverted = INVERTED.matcher(name);
        if (inverted.matches() && !isGeneration(inverted.group(2)) && !isNumber(inverted.group(2))) {
            return inverted.group(2).strip() + " " + inverted.group(1).strip();
        }
        return withCapitalsLast(name);
    }

    /** "LAVROV Sergey" in the usual order, as lists of delegations do not write it. */
    private static String withCapitalsLast(String name) {
        List<String> tokens = List.of(SPACES.split(name, -1));
        int capitals = 0;
        while (capitals < tokens.size()
                && CAPITALS.matcher(tokens.get(capitals)).matches()) {
            capitals++;
        }
        List<String> rest = tokens.subList(capitals, tokens.size());
        boolean isFirst = capitals > 0
                && !rest.isEmpty()
                && rest.stream().allMatch(token -> token.chars().anyMatch(Character::isLowerCase));
        return isFirst ? String.join(" ", rest) + " " + String.join(" ", tokens.subList(0, capitals)) : name;
    }

    private static List<String> words(String key) {
        return key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
    }

    private static boolean isGeneration(String token) {
        return GENERATION.matcher(token).matches();
    }

    private static boolean isNumber(String token) {
        return NUMBER.matcher(token).matches();
    }

    /** The same, where what has a hyphen is no surname. */
    PersonalName ofOneSurname() {
        return new PersonalName(words, words.size() - 1, hasSurname);
    }

    String first() {
        return words.get(0);
    }

    String last() {
        return words.get(words.size() - 1);
    }

    /** The surname with its particles. */
    List<String> surname() {
        return words.subList(begin(), words.size());
    }

    /** What stands before it. */
    List<String> given() {
        return words.subList(0, begin());
    }

    /** Where the surname begins with its particles; at least one word comes before these. */
    private int begin() {
        int begin = family;
        while (begin > 1 && PARTICLES.contains(words.get(begin - 1))) {
            begin--;
        }
        return begin;
    }
}
