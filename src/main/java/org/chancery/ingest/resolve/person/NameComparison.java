package org.chancery.ingest.resolve.person;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Compares two names of persons. */
final class NameComparison {
    /** Words as short as "Kim" and "Kin" are other words; of longer ones a misspelling is likelier. */
    private static final int SHORTEST_WITH_ERROR = 4;

    private static final int SHORTEST_WITH_ERRORS = 7;

    private NameComparison() {}

    static Likeness of(PersonName one, PersonName other) {
        if (one.isNothing() || other.isNothing()) {
            return Likeness.UNRELATED;
        }
        if (!one.script().equals(other.script())) {
            return one.folded().equals(other.folded()) && one.isFull() ? Likeness.FOLDED : Likeness.UNRELATED;
        }
        Likeness ofWords = ofWords(one, other);
        if (!one.number().equals(other.number())) {
            return withNumbers(one, other, ofWords);
        }
        if (ofWords == Likeness.ALIKE && one.isOfRuler()) {
            return Likeness.NEAR;
        }
        // "Abdullah II" and "Abdullah II bin Al-Hussein": the number tells as much as a second name.
        return ofWords == Likeness.SURNAME && one.isOfRuler()
                ? one.exact().equals(other.exact()) ? Likeness.EXACT : Likeness.ALIKE
                : ofWords;
    }

    private static Likeness withNumbers(PersonName one, PersonName other, Likeness ofWords) {
        boolean bothNumbered = !one.number().isEmpty() && !other.number().isEmpty();
        if (bothNumbered) {
            return ofWords == Likeness.UNRELATED ? ofWords : Likeness.DIFFERENT;
        }
        return ofWords == Likeness.EXACT || ofWords == Likeness.NEAR ? Likeness.ALIKE : ofWords;
    }

    private static Likeness ofWords(PersonName one, PersonName other) {
        if (one.exact().equals(other.exact())) {
            return one.isFull() ? Likeness.EXACT : Likeness.SURNAME;
        }
        List<String> shorter = one.core().size() <= other.core().size() ? one.core() : other.core();
        List<String> longer = shorter.equals(one.core()) ? other.core() : one.core();
        if (shorter.size() == 1) {
            return shorter.equals(one.core()) ? ofSingleWord(one, other) : ofSingleWord(other, one);
        }
        Likeness found = ofFullNames(shorter, longer);
        // "Hamad al-Thani" is not "Tamim bin Hamad al-Thani", but his father.
        boolean hasFather = one.namesFather() || other.namesFather();
        return found == Likeness.ALIKE && hasFather && !areAlikeGiven(shorter.get(0), longer.get(0))
                ? Likeness.DIFFERENT
                : found;
    }

    private static Likeness ofSingleWord(PersonName single, PersonName full) {
        String word = single.last();
        List<String> others = full.core();
        if (word.equals(others.get(0))) {
            return Likeness.SURNAME;
        }
        // King Faisal is no other person whose surname is Faisal, and "bin Zayed" is the son of Zayed.
        if (single.isOfRulerByGivenName() || (full.endsWithFather() && !single.namesFather())) {
            return Likeness.UNRELATED;
        }
        boolean isLast = word.equals(others.get(others.size() - 1));
        // Of two surnames, as in "Oscar Arias Sánchez", the first is the one in use.
        boolean isFirstOfTwo = others.size() > 2 && word.equals(others.get(others.size() - 2));
        return isLast || isFirstOfTwo ? Likeness.SURNAME : Likeness.UNRELATED;
    }

    private static Likeness ofFullNames(List<String> shorter, List<String> longer) {
        String first = shorter.get(0);
        String last = shorter.get(shorter.size() - 1);
        boolean sameFirst = first.equals(longer.get(0));
        boolean sameLast = last.equals(longer.get(longer.size() - 1));
        if (sameLast && haveOtherMiddleNames(shorter, longer)) {
            return Likeness.DIFFERENT;
        }
        boolean isContained = isContained(shorter, longer);
        // One middle name may be left out; of several, as in "Aung San Suu Kyi", more may be another name.
        if (isContained
                && (shorter.size() == longer.size()
                        || (sameFirst && sameLast && shorter.size() + 1 == longer.size()))) {
            return Likeness.NEAR;
        }
        if (String.join("", shorter).equals(String.join("", longer))) {
            return Likeness.NEAR;
        }
        if (isContained && (sameFirst || sameLast)) {
            return Likeness.ALIKE;
        }
        if (areAlike(shorter, longer) || areAlike(reversed(shorter), longer)) {
            return Likeness.ALIKE;
        }
        if (sameLast) {
            return first.charAt(0) == longer.get(0).charAt(0) ? Likeness.LETTER : Likeness.DIFFERENT;
        }
        return Likeness.UNRELATED;
    }

    /** "George W. Bush" is not "George H. W. Bush": who gives initials begins with the first. */
    private static boolean haveOtherMiddleNames(List<String> shorter, List<String> longer) {
        return shorter.size() > 2
                && longer.size() > shorter.size()
                && shorter.get(1).length() == 1
                && longer.get(1).length() == 1
                && !shorter.get(1).equals(longer.get(1));
    }

    private static boolean isContained(List<String> shorter, List<String> longer) {
        ArrayList<String> rest = new ArrayList<>(longer);
        return shorter.stream().allMatch(rest::remove);
    }

    private static List<String> reversed(List<String> words) {
        return words.size() == 2 ? List.of(words.get(1), words.get(0)) : words;
    }

    /** Of names with as many words, each word; of others, the first and the last. */
    private static boolean areAlike(List<String> shorter, List<String> longer) {
        String last = shorter.get(shorter.size() - 1);
        String otherLast = longer.get(longer.size() - 1);
        boolean outer = areAlikeGiven(shorter.get(0), longer.get(0)) && areAlike(last, otherLast);
        boolean oneSame = shorter.stream().anyMatch(word -> word.length() > 1 && longer.contains(word));
        if (!outer || !oneSame) {
            return false;
        }
        return shorter.size() != longer.size()
                || IntStream.range(1, shorter.size() - 1)
                        .allMatch(index -> areAlikeGiven(shorter.get(index), longer.get(index)));
    }

    private static boolean areAlikeGiven(String one, String other) {
        return areAlike(one, other) || isInitial(one, other) || GivenNames.areForms(one, other);
    }

    private static boolean isInitial(String one, String other) {
        return (one.length() == 1 || other.length() == 1) && one.charAt(0) == other.charAt(0);
    }

    private static boolean areAlike(String one, String other) {
        int shortest = Math.min(one.length(), other.length());
        int allowed = shortest < SHORTEST_WITH_ERROR ? 0 : shortest < SHORTEST_WITH_ERRORS ? 1 : 2;
        return one.equals(other) || (allowed > 0 && errors(one, other) <= allowed);
    }

    /** The number of letters that are added, left out, exchanged with the next one, or replaced. */
    private static int errors(String one, String other) {
        int[][] table = new int[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            for (int column = 0; column <= other.length(); column++) {
                table[row][column] = row == 0 || column == 0 ? row + column : errors(one, other, table, row, column);
            }
        }
        return table[one.length()][other.length()];
    }

    private static int errors(String one, String other, int[][] table, int row, int column) {
        boolean same = one.charAt(row - 1) == other.charAt(column - 1);
        int least = Math.min(
                Math.min(table[row - 1][column], table[row][column - 1]) + 1,
                table[row - 1][column - 1] + (same ? 0 : 1));
        boolean exchanged = row > 1
                && column > 1
                && one.charAt(row - 1) == other.charAt(column - 2)
                && one.charAt(row - 2) == other.charAt(column - 1);
        return exchanged ? Math.min(least, table[row - 2][column - 2] + 1) : least;
    }
}
