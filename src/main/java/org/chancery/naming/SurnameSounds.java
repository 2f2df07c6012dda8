package org.chancery.naming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Persons by how their surnames sound, with the vowels. One word is looked up so: compared with whole names, it would
 * be like too many.
 *
 * @param <T> what bears names
 */
final class SurnameSounds<T> {
    /** With fewer consonants, every vowel has to be the same. */
    private static final int FEW_CONSONANTS = 3;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s-]+");

    private static final String ARABIC_ARTICLE = "ال";

    private static final double NEVER = 2;
    private static final double SAME = 0.999;
    private static final double NEARLY = 0.85;
    private static final double NEARLY_OF_MANY = 0.84;

    private final Map<String, Map<String, Set<T>>> bySkeleton = new HashMap<>();

    void add(T bearer, String text) {
        if (Writing.of(text) != Writing.LETTERS) {
            return;
        }
        PersonalName name = PersonalName.of(text, NameKey.of(text));
        if (name.words().size() < 2 || !name.hasSurname()) {
            return;
        }
        // As it is written: in its folded form, two sounds may have one letter.
        List<String> words = List.of(BETWEEN_WORDS.split(PersonalName.inOrder(text)));
        String surname = words.get(FamilyNameFirst.isWritten(text) ? 0 : words.size() - 1);
        for (String said : Pronunciations.ofArchive(surname)) {
            String sounds = Sounds.ofLatinWord(said);
            bySkeleton
                    .computeIfAbsent(SoundLikeness.consonants(sounds), any -> new HashMap<>())
                    .computeIfAbsent(sounds, any -> new LinkedHashSet<>())
                    .add(bearer);
        }
    }

    /** Those whose surname has the consonants of the word and nearly its vowels, with the likeness. */
    Map<T, Double> alike(String word) {
        Map<T, Double> found = new LinkedHashMap<>();
        for (String said : Pronunciations.ofReaders(word)) {
            String sought = Sounds.ofLatinWord(said);
            String skeleton = SoundLikeness.consonants(sought);
            bySkeleton.getOrDefault(skeleton, Map.of()).forEach((sounds, bearers) -> {
                double likeness = SoundLikeness.ratio(sought, sounds);
                if (likeness >= least(word, skeleton)) {
                    bearers.forEach(bearer -> found.merge(bearer, likeness, Math::max));
                }
            });
        }
        return found;
    }

    private static double least(String word, String skeleton) {
        boolean isFew = skeleton.length() < FEW_CONSONANTS;
        // With its article, "السادات" looks like any noun.
        if (word.startsWith(ARABIC_ARTICLE)) {
            return isFew ? NEVER : SAME;
        }
        if (isFew) {
            return SAME;
        }
        return skeleton.length() == FEW_CONSONANTS ? NEARLY : NEARLY_OF_MANY;
    }

    /** Those whose surname sounds somewhat like the word, at least so much. */
    Map<T, Double> near(String word, double least) {
        Map<T, Double> found = new LinkedHashMap<>();
        List<String> sought =
                Pronunciations.ofReaders(word).stream().map(Sounds::ofLatinWord).toList();
        bySkeleton.forEach((skeleton, surnames) -> surnames.forEach((sounds, bearers) -> {
            double likeness = sought.stream()
                    .mapToDouble(one -> SoundLikeness.ofWords(one, sounds))
                    .max()
                    .orElse(0);
            if (likeness >= least) {
                bearers.forEach(bearer -> found.merge(bearer, likeness, Math::max));
            }
        }));
        return found;
    }
}
