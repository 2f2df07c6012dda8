package org.chancery.ingest.format.phoenix;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Turns names in capitals and underscores into names as people write them. */
final class WrittenNames {
    private static final List<String> SMALL_WORDS =
            List.of("and", "at", "de", "del", "der", "du", "for", "in", "la", "of", "on", "the", "to", "van", "von");

    private WrittenNames() {}

    /** Words of one or two letters without a vowel, and words with a full stop inside, stay as initials. */
    static String of(String written) {
        String[] words = written.replace('_', ' ').strip().split("\\s+", -1);
        String name = Arrays.stream(words).map(WrittenNames::word).collect(Collectors.joining(" "));
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String word(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (SMALL_WORDS.contains(lower)) {
            return lower;
        }
        if (isInitials(lower)) {
            return word;
        }
        StringBuilder result = new StringBuilder(lower);
        for (int index = 0; index < lower.length(); index++) {
            boolean begins = index == 0 || ("-('.".indexOf(lower.charAt(index - 1)) >= 0 && index < lower.length() - 1);
            if (begins) {
                result.setCharAt(index, Character.toUpperCase(lower.charAt(index)));
            }
        }
        return result.toString();
    }

    private static boolean isInitials(String lower) {
        return lower.matches("\\(?[^aeiouy\\d]{2,5}\\)?") || lower.matches("([a-z]\\.)+[a-z]?") || lower.equals("un");
    }

    /** The name as a part of a key. */
    static String key(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
