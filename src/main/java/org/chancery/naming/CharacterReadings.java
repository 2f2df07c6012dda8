package org.chancery.naming;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.BundledTable;
import org.jspecify.annotations.Nullable;

/**
 * How a name in Chinese characters is read in Japanese and in Korean, as far as its characters are in our table. ICU
 * knows only the Chinese reading. A Japanese character has several readings, so that a name may be read in many ways:
 * good for suggestions, and for nothing else.
 */
final class CharacterReadings {
    private static final String TABLE = "/reference/character_readings.csv";

    /** Longer texts in characters are sentences, or the sounds of foreign names. */
    private static final int LONGEST = 6;

    private static final int LONGEST_COMPOUND = 3;

    private static final int KOREAN_READINGS = 4;
    private static final Pattern SPACE = Pattern.compile("[\\s\u3000]+");

    /** Kana that stand together, or any one character. */
    private static final Pattern PART = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+|.", Pattern.DOTALL);

    private static final Pattern KANA = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}ー]+");

    private record Readings(List<String> japanese, List<String> korean) {
        private static final Readings NONE = new Readings(List.of(), List.of());
    }

    private record Reading(String text, int rarity) {}

    private static final class Table {
        static final Map<String, Readings> READINGS = read();
    }

    private CharacterReadings() {}

    /**
     * The readings in Latin letters, the likeliest first, with spaces between the characters.
     *
     * @param most the number of readings in Japanese
     * @param latin transliterates kana
     */
    static List<String> of(String name, int most, UnaryOperator<String> latin) {
        String text = SPACE.matcher(name).replaceAll("");
        if (text.length() < 2 || text.length() > LONGEST) {
            return List.of();
        }
        List<String> characters =
                PART.matcher(text).results().map(part -> part.group()).toList();
        List<String> readings =
                new ArrayList<>(readings(withCompounds(characters), most, part -> japanese(part, latin)));
        readings.addAll(
                readings(characters, KOREAN_READINGS, part -> readingsOf(part).korean()));
        return readings;
    }

    /** Some characters are read together: 長谷川 is Hasegawa. */
    private static List<String> withCompounds(List<String> characters) {
        List<String> parts = new ArrayList<>();
        int begin = 0;
        while (begin < characters.size()) {
            int end = Math.min(characters.size(), begin + LONGEST_COMPOUND);
            while (end > begin + 1 && !Table.READINGS.containsKey(String.join("", characters.subList(begin, end)))) {
                end--;
            }
            parts.add(String.join("", characters.subList(begin, end)));
            begin = end;
        }
        return parts;
    }

    private static List<String> japanese(String part, UnaryOperator<String> latin) {
        Matcher kana = KANA.matcher(part);
        return kana.matches() ? List.of(latin.apply(part)) : readingsOf(part).japanese();
    }

    /** None if more than one part, or half of them, cannot be read. */
    private static List<String> readings(List<String> parts, int most, Function<String, List<String>> readingsOfPart) {
        List<Reading> readings = List.of(new Reading("", 0));
        int unread = 0;
        for (String part : parts) {
            List<String> own = readingsOfPart.apply(part);
            if (own.isEmpty()) {
                unread++;
            } else {
                readings = extended(readings, own, most);
            }
        }
        return unread > 1 || 2 * unread >= parts.size()
                ? List.of()
                : readings.stream().map(Reading::text).toList();
    }

    private static List<Reading> extended(List<Reading> begun, List<String> own, int most) {
        List<Reading> extended = new ArrayList<>();
        for (Reading reading : begun) {
            for (int rarity = 0; rarity < own.size(); rarity++) {
                extended.add(new Reading(reading.text() + " " + own.get(rarity), reading.rarity() + rarity));
            }
        }
        return extended.stream()
                .sorted(Comparator.comparingInt(Reading::rarity))
                .limit(most)
                .toList();
    }

    private static Readings readingsOf(String character) {
        @Nullable Readings known = Table.READINGS.get(character);
        return known == null ? Table.READINGS.getOrDefault(SimplifiedChinese.of(character), Readings.NONE) : known;
    }

    private static Map<String, Readings> read() {
        Map<String, Readings> readings = new HashMap<>();
        BundledTable.rows(TABLE)
                .forEach(row -> readings.put(
                        row.getField("character"),
                        new Readings(words(row.getField("japanese")), words(row.getField("korean")))));
        // Chinese and Korean write some characters in forms that Japan has simplified in its own way.
        List.copyOf(readings.keySet())
                .forEach(character ->
                        readings.putIfAbsent(SimplifiedChinese.of(character), requireNonNull(readings.get(character))));
        return Map.copyOf(readings);
    }

    private static List<String> words(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ", -1));
    }
}
