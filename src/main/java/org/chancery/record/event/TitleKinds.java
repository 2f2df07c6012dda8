package org.chancery.record.event;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.language.BundledTable;
import org.chancery.language.LanguageTags;

/**
 * The titles that importers make where a publisher gave none, such as "Talks of A with B": each begins with the kind of
 * event, which has a name in each language of the archive. Such a title is known by its form, so that it stays what it
 * is in each file that the archive writes and reads.
 */
final class TitleKinds {
    private static final String TABLE = "/titles/kinds.csv";
    private static final String ENGLISH = "en";
    private static final List<String> LANGUAGES = List.of("ar", "es", "fr", "ky", "ru", "tg", "uz", "zh");

    private static final Map<String, NamedCsvRecord> KINDS = read();

    /** As the readers of the travels, MID, UCDP GED, GDELT and POLECAT write them. */
    private static final List<Pattern> FORMS = List.of(
            form("visit", " of .+"),
            form("talks", " of .+ with .+"),
            form("sides", "(: .+)?"),
            form("reported", " (between|by) .+, as reported"));

    private TitleKinds() {}

    private static Map<String, NamedCsvRecord> read() {
        return BundledTable.rows(TABLE).stream().collect(toUnmodifiableMap(row -> row.getField(ENGLISH), row -> row));
    }

    private static Pattern form(String name, String rest) {
        String kinds = KINDS.values().stream()
                .filter(row -> List.of(row.getField("form").split(" ")).contains(name))
                .map(row -> Pattern.quote(row.getField(ENGLISH)))
                .collect(joining("|", "(", ")"));
        return Pattern.compile(kinds + rest);
    }

    /** The kind with which a made title begins; empty for a title that somebody gave. */
    static Optional<String> of(String title) {
        return FORMS.stream()
                .map(form -> form.matcher(title))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    /**
     * The first of the languages that has names of kinds; empty where that is English, as the titles are.
     *
     * @param preferred canonical tags
     */
    static Optional<String> language(List<String> preferred) {
        return preferred.stream()
                .map(LanguageTags::primary)
                .filter(language -> language.equals(ENGLISH) || LANGUAGES.contains(language))
                .findFirst()
                .filter(language -> !language.equals(ENGLISH));
    }

    /** What the kind is called in the language. */
    static String name(String kind, String language) {
        NamedCsvRecord row = KINDS.get(kind);
        if (row == null) {
            throw new IllegalArgumentException(TABLE + " has no kind " + kind);
        }
        return row.getField(language);
    }
}
