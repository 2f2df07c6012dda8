package org.chancery.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Finds names that sound like one in another script or spelling, for suggestions only.
 *
 * @param <T> what bears names
 */
public final class SoundIndex<T> {
    private static final double LEAST = 0.55;
    /** Names of persons are shorter; a longer text would cost a comparison of all its sounds with each name. */
    private static final int LONGEST = 100;

    /** A Japanese name may be read in many ways; more of them are tried for the one that is sought. */
    private static final int READINGS_SOUGHT = 16;

    private static final int READINGS_HELD = 6;

    private static final String CONSONANTS = "PFTKSCMNLR";

    private final List<Heard<T>> names = new ArrayList<>();
    private final SurnameSounds<T> surnames = new SurnameSounds<>();

    private record Heard<T>(T bearer, String sounds, int consonants) {}

    /** Somebody whose name sounds like the one that is looked for, and how much, between 0 and 1. */
    public record Alike<T>(T bearer, double likeness) {}

    /** Adds a name. */
    public void add(T bearer, String text) {
        for (String sounds : Sounds.all(text, READINGS_HELD)) {
            names.add(new Heard<>(bearer, sounds, kinds(sounds)));
        }
        surnames.add(bearer, text);
    }

    /** The bearers whose surname is said like the word in some language, with the likeness between 0 and 1. */
    public Map<T, Double> surnamesAlike(String word) {
        return surnames.alike(word);
    }

    /** The bearers whose surname sounds somewhat like the word, with the likeness between 0 and 1. */
    public Map<T, Double> surnamesNear(String word, double least) {
        return surnames.near(word, least);
    }

    /** The bearers whose names sound most like the text, the likest first, with the likeness between 0 and 1. */
    public Map<T, Double> likenesses(String text, int most) {
        Map<T, Double> likenesses = new LinkedHashMap<>();
        nearest(text, most).forEach(alike -> likenesses.put(alike.bearer(), alike.likeness()));
        return likenesses;
    }

    /** The same as a list. */
    public List<Alike<T>> nearest(String text, int most) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Nearest<T> nearest = new Nearest<>(most);
        for (String sought : Sounds.all(text, READINGS_SOUGHT)) {
            int kinds = kinds(sought);
            if (Integer.bitCount(kinds) > 0) {
                compare(sought, kinds, nearest);
            }
        }
        return nearest.likest.entrySet().stream()
                .map(entry -> new Alike<>(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble((Alike<T> alike) -> alike.likeness())
                        .reversed())
                .limit(most)
                .toList();
    }

    /** Those found so far, and how alike one has to be to come among them. */
    private static final class Nearest<T> {
        private final Map<T, Double> likest = new HashMap<>();
        private final PriorityQueue<Double> most = new PriorityQueue<>();
        private final int number;

        Nearest(int number) {
            this.number = number;
        }

        double floor() {
            Double least = most.size() < number ? null : most.peek();
            return least == null ? 0 : least;
        }

        void take(T bearer, double likeness) {
            if (likeness < LEAST) {
                return;
            }
            // Counted once, with the first of the readings: the floor may be too low, and never too high.
            if (!likest.containsKey(bearer)) {
                most.add(likeness);
            }
            likest.merge(bearer, likeness, Math::max);
            if (most.size() > number) {
                most.remove();
            }
        }
    }

    private void compare(String sought, int kinds, Nearest<T> nearest) {
        for (Heard<T> name : names) {
            // Two kinds of sounds that the name has not are too many, and this is quickly seen.
            if (Integer.bitCount(kinds & ~name.consonants()) <= 1) {
                nearest.take(name.bearer(), SoundLikeness.of(sought, name.sounds(), nearest.floor()));
            }
        }
    }

    /** Which consonants there are; those that are easily taken for one another count as one. */
    private static int kinds(String sounds) {
        int kinds = 0;
        for (int at = 0; at < sounds.length(); at++) {
            int place = CONSONANTS.indexOf(sounds.charAt(at));
            if (place >= 0) {
                kinds |= 1 << KIND[place];
            }
        }
        return kinds;
    }

    private static final int[] KIND = {0, 0, 1, 2, 1, 1, 3, 3, 4, 4};
}
