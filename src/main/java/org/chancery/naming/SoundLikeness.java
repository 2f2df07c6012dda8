package org.chancery.naming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How alike two names sound: 1 if they sound the same, 0 if they have nothing in common. */
final class SoundLikeness {
    private static final double SURNAME_ALONE = 0.93;
    private static final double ALIKE = 0.3;
    private static final double OTHER = 1;

    /** Pairs of sounds that some script writes alike. */
    private static final Set<String> PAIRS =
            Set.of("FP", "LR", "CT", "CS", "CK", "MN", "ST", "Ff", "Pf", "ai", "au", "iu");

    /** Sounds are written in ASCII. */
    private static final int SOUNDS = 128;

    /** What it costs to hear one sound instead of another, for all of them: a search compares millions. */
    private static final double[][] INSTEAD = new double[SOUNDS][SOUNDS];

    static {
        for (char one = 0; one < SOUNDS; one++) {
            for (char other = 0; other < SOUNDS; other++) {
                boolean areAlike = PAIRS.contains("" + one + other) || PAIRS.contains("" + other + one);
                INSTEAD[one][other] = one == other ? 0 : areAlike ? ALIKE : OTHER;
            }
        }
    }

    private SoundLikeness() {}

    /**
     * The likeness.
     *
     * @param sought the sounds of what is looked for
     * @param name the sounds of a name
     * @param floor a likeness that is not reached need not be told exactly
     */
    static double of(String sought, String name, double floor) {
        double best = 0;
        boolean hasVowels = hasVowels(sought) && hasVowels(name);
        for (String one : orders(sought)) {
            for (String other : orders(name)) {
                best = Math.max(best, likeness(one, other, hasVowels, Math.max(best, floor)));
            }
        }
        int space = name.lastIndexOf(' ');
        if (space > 0 && sought.indexOf(' ') < 0) {
            String surname = name.substring(space + 1);
            best = Math.max(best, SURNAME_ALONE * likeness(sought, surname, hasVowels, Math.max(best, floor)));
        }
        return best;
    }

    private static boolean hasVowels(String sounds) {
        return sounds.indexOf('a') >= 0 || sounds.indexOf('i') >= 0 || sounds.indexOf('u') >= 0;
    }

    /** All words, the surname first, and without the names in the middle. */
    private static Set<String> orders(String sounds) {
        List<String> words = List.of(sounds.split(" ", -1));
        Set<String> orders = new LinkedHashSet<>(List.of(String.join("", words)));
        if (words.size() > 1) {
            List<String> surnameFirst = new ArrayList<>(words.subList(0, words.size() - 1));
            surnameFirst.add(0, words.get(words.size() - 1));
            orders.add(String.join("", surnameFirst));
        }
        if (words.size() > 2) {
            orders.add(words.get(0) + words.get(words.size() - 1));
        }
        return orders;
    }

    /** @param best a likeness already found: the vowels are not compared where they cannot exceed it */
    private static double likeness(String one, String other, boolean hasVowels, double best) {
        String firstBones = consonants(one);
        String secondBones = consonants(other);
        double bones = ratio(firstBones, secondBones);
        // A short skeleton is that of very many names.
        double weight = Math.min(firstBones.length(), secondBones.length()) < 3 ? 0.8 : 1;
        if (!hasVowels) {
            return weight * bones;
        }
        return 0.6 * bones + 0.4 <= best ? 0 : 0.6 * bones + 0.4 * ratio(one, other);
    }

    /** The likeness of two words with vowels. */
    static double ofWords(String one, String other) {
        return likeness(one, other, true, 0);
    }

    static String consonants(String sounds) {
        StringBuilder consonants = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            if (sound != 'a' && sound != 'i' && sound != 'u') {
                consonants.append(sound);
            }
        }
        return consonants.toString();
    }

    static double ratio(String one, String other) {
        double longest = Math.max(weight(one), weight(other));
        return longest == 0 ? 0 : Math.max(0, 1 - distance(one, other) / longest);
    }

    private static double weight(String sounds) {
        double weight = 0;
        for (int at = 0; at < sounds.length(); at++) {
            weight += isVowel(sounds.charAt(at)) ? 0.5 : OTHER;
        }
        return weight;
    }

    private static boolean isVowel(char sound) {
        return sound == 'a' || sound == 'i' || sound == 'u';
    }

    private static double distance(String one, String other) {
        double[] previous = new double[other.length() + 1];
        for (int column = 1; column <= other.length(); column++) {
            previous[column] = previous[column - 1] + missing(other.charAt(column - 1));
        }
        double[] current = new double[other.length() + 1];
        for (int row = 1; row <= one.length(); row++) {
            char sound = one.charAt(row - 1);
            double[] instead = INSTEAD[sound];
            double missing = missing(sound);
            current[0] = previous[0] + missing;
            for (int column = 1; column <= other.length(); column++) {
                char heard = other.charAt(column - 1);
                current[column] = Math.min(
                        previous[column - 1] + instead[heard],
                        Math.min(previous[column] + missing, current[column - 1] + missing(heard)));
            }
            double[] done = current;
            current = previous;
            previous = done;
        }
        return previous[other.length()];
    }

    /** Some scripts leave out an r before a consonant, or write a vowel where there is none. */
    private static double missing(char sound) {
        return switch (sound) {
            case 'a', 'i', 'u' -> 0.3;
            case 'f' -> 0.15;
            case 'R' -> 0.5;
            case 'N', 'L' -> 0.7;
            default -> 0.9;
        };
    }
}
