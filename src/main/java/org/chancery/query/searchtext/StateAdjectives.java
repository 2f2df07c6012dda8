package org.chancery.query.searchtext;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.language.BundledTable;
import org.chancery.language.Folding;

/**
 * The adjectives of states, with their forms: "Soviet-American", "российско-китайские", "franco-allemand". They are no
 * names, so that a reference is never read so; in a question they mean the state.
 */
final class StateAdjectives {
    private static final String TABLE = "/search/adjectives.csv";
    /** The English ones are those by which texts of visits name a state, too. */
    private static final String ENGLISH = "/travels/adjectives.csv";

    /** Endings by language, or by the mark that stands behind the stem: "canadien/n". */
    private static final Map<String, List<String>> ENDINGS = Map.ofEntries(
            Map.entry("en", List.of("")),
            Map.entry("fr", List.of("", "e", "s", "es")),
            Map.entry("fr/n", List.of("", "ne", "s", "nes")),
            Map.entry("fr/e", List.of("", "s")),
            Map.entry("ru", List.of("ий", "ая", "ое", "ие", "ого", "ой", "ому", "им", "ом", "ую", "их", "ими")),
            Map.entry("ar", List.of("", "ة", "ين", "ات")),
            Map.entry("de", List.of("", "e", "er", "es", "en", "em")),
            Map.entry("es/o", List.of("o", "a", "os", "as")),
            Map.entry("es/s", List.of("", "a", "es", "as")),
            Map.entry("es/e", List.of("", "e", "s", "es")),
            Map.entry("es/i", List.of("", "es", "s", "í", "íes")),
            Map.entry("es/a", List.of("a", "as")));

    private static final List<String> LANGUAGES = List.of("en", "fr", "ru", "ar", "de", "es");

    /** As headlines shorten them, each by one character: 中美 is China and the United States. */
    private static final Map<String, String> IN_CHINESE = Map.ofEntries(
            Map.entry("中", "China"),
            Map.entry("美", "United States"),
            Map.entry("俄", "Russia"),
            Map.entry("苏", "Soviet Union"),
            Map.entry("日", "Japan"),
            Map.entry("韩", "South Korea"),
            Map.entry("朝", "North Korea"),
            Map.entry("英", "United Kingdom"),
            Map.entry("法", "France"),
            Map.entry("德", "Germany"),
            Map.entry("印", "India"),
            Map.entry("巴", "Pakistan"),
            Map.entry("越", "Vietnam"),
            Map.entry("伊", "Iran"),
            Map.entry("以", "Israel"),
            Map.entry("欧", "European Union"));

    private static final Map<String, String> STATES = new HashMap<>();
    /** Such as "Sino", which means the state only before a dash. */
    private static final Map<String, String> BEFORE_DASHES = new HashMap<>();

    static {
        BundledTable.rows(ENGLISH).forEach(row -> add("en", row.getField("adjective"), row.getField("state")));
        for (NamedCsvRecord row : BundledTable.rows(TABLE)) {
            for (String language : LANGUAGES) {
                Stream.of(row.getField(language).split("\\|"))
                        .filter(written -> !written.isEmpty())
                        .forEach(written -> add(language, written, row.getField("state")));
            }
        }
    }

    private StateAdjectives() {}

    private static void add(String language, String written, String state) {
        if (written.endsWith("-")) {
            BEFORE_DASHES.putIfAbsent(Folding.fold(written), state);
            return;
        }
        int mark = written.indexOf('/');
        String stem = mark < 0 ? written : written.substring(0, mark);
        String declension = language + (mark < 0 ? "" : written.substring(mark));
        List<String> endings = ENDINGS.getOrDefault(declension, List.of());
        if (endings.isEmpty()) {
            throw new IllegalStateException(TABLE + " has no endings for " + written + " in " + language);
        }
        for (String ending : endings) {
            STATES.putIfAbsent(Folding.fold(stem + ending), state);
            if (language.equals("ar")) {
                STATES.putIfAbsent(withArticles(stem + ending), state);
            }
        }
        // "Soviet-American" and "советско-американский" have the first one in a form of its own.
        if (language.equals("ru")) {
            BEFORE_DASHES.putIfAbsent(Folding.fold(stem + "о"), state);
        }
    }

    /** In Arabic, each word of a phrase has the article. */
    private static String withArticles(String phrase) {
        return Stream.of(phrase.split(" "))
                .map(word -> Folding.fold("ال" + word))
                .collect(Collectors.joining(" "));
    }

    /**
     * The English name of the state.
     *
     * @param isBeforeDash whether a dash joins the word with the next one
     */
    static Optional<String> of(String folded, boolean isBeforeDash) {
        return Optional.ofNullable(STATES.get(folded))
                .or(() -> Optional.ofNullable(isBeforeDash ? BEFORE_DASHES.get(folded) : null));
    }

    /** The English name of the state that Chinese headlines write with this character. */
    static Optional<String> ofCharacter(String character) {
        return Optional.ofNullable(IN_CHINESE.get(character));
    }
}
