package org.chancery.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** States by all the names that people write. */
class StateNamesTest {
    private static final StateIndex STATES = new StateIndex();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Korea | 2023-05-07 | AMBIGUOUS north-korea south-korea",
                "Korea | 1905 | korea",
                "Korea | 1930 | NOT THEN korea north-korea south-korea",
                "Republic of Korea | 2023-07-03 | south-korea",
                "Korea, North | 2023-05-02 | north-korea",
                "Korea, Republic of | 2023-05-03 | south-korea",
                "Korea (the Republic of) | 2023 | south-korea",
                "Korea (Democratic People's Republic of) | 2023 | north-korea",
                "Germany, East | 1985-05-03 | east-germany",
                "East Germany | 2001 | NOT THEN east-germany",
                "Soviet Union | 1992-01-10 | NOT THEN soviet-union",
                "Soviet Union | | soviet-union",
                "Saint Kitts and Nevis | 2023 | saint-kitts-and-nevis",
                "St. Kitts & Nevis | 2023 | saint-kitts-and-nevis",
                "Saint Vincent and the Grenadines | 2023 | saint-vincent-and-the-grenadines",
                "Sao Tome and Principe | 2023 | sao-tome-and-principe",
                "Netherlands (Kingdom of the) | 2023 | netherlands",
                "the Netherlands | 2023 | netherlands",
                "The former Yugoslav Republic of Macedonia | 2023 | north-macedonia",
                "Republic of Ireland | 2023 | ireland",
                "Iran (Islamic Republic of) | 2023 | iran",
                "Venezuela (Bolivarian Republic of) | 2023 | venezuela",
                "Micronesia (Federated States of) | 2023 | micronesia",
                "Tanzania, United Republic of | 2023 | tanzania",
                "Congo, Democratic Republic of the | 2023 | dr-congo",
                "Dem. Rep. of the Congo | 2023 | dr-congo",
                "Democratic Republic of Congo | 2023 | dr-congo",
                "Bahamas, The | 2023 | bahamas",
                "Gambia (the) | 2023 | gambia",
                "Myanmar (Burma) | 2023 | myanmar",
                "Burma | 2023 | myanmar",
                "中华人民共和国 | 2023 | china",
                "República del Congo | 2023 | congo",
                "República Democrática del Congo | 2023 | dr-congo",
                "Indian | 2023 | UNKNOWN",
                "British Indian Ocean | 2023 | UNKNOWN",
                "of the | 2023 | UNKNOWN",
                "Republic | 2023 | UNKNOWN",
                "United | 2023 | UNKNOWN",
                "北京 | 2023 | UNKNOWN",
                "Georgia (US) | 2023 | UNKNOWN",
                "США | 2023 | united-states",
                "የኢትዮጵያ | 2023 | UNKNOWN",
                "ኢትዮጵያ | 2023 | ethiopia",
            })
    void aNameMeans(String name, @Nullable String date, String meaning) {
        assertThat(STATES.meaning(name, date)).isEqualTo(meaning);
    }

    /** In every language of CLDR that ICU carries, by the name that CLDR gives. */
    @Test
    void everyStateIsKnownInEveryLanguageOfCldr() {
        Map<String, String> keys = keysByCode();
        int asked = 0;
        int known = 0;
        List<String> wrong = new ArrayList<>();
        for (ULocale locale : ULocale.getAvailableLocales()) {
            if (!locale.getCountry().isEmpty()) {
                continue;
            }
            LocaleDisplayNames names =
                    LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL, DisplayContext.NO_SUBSTITUTE);
            for (Map.Entry<String, String> state : keys.entrySet()) {
                String name = names.regionDisplayName(state.getKey());
                if (name == null || name.equals(state.getKey())) {
                    continue;
                }
                asked++;
                String meaning = STATES.meaning(name, null);
                if (meaning.equals(state.getValue())) {
                    known++;
                } else if (!meaning.startsWith("AMBIGUOUS") && !meaning.equals("UNKNOWN")) {
                    wrong.add(locale + " " + name + " " + meaning);
                }
            }
        }
        System.out.printf(Locale.ROOT, "CLDR: %d of %d names, wrong: %s%n", known, asked, wrong);
        assertThat(known).isGreaterThan(asked * 997 / 1000);
        assertThat(wrong).isEmpty();
    }

    /**
     * Opt-in: {@code -Dchancery.territories=FILE} is a file of JSON lines with the names that others give to states.
     */
    @Test
    void theFormalNamesOfOthersAreKnown() throws IOException {
        Path file = Path.of(
                Optional.ofNullable(System.getProperty("chancery.territories")).orElse("no such file"));
        assumeTrue(Files.exists(file));
        Map<String, String> keys = keysByCode();
        Map<String, Integer> counts = new TreeMap<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(file)) {
            JsonNode state = json.readTree(line);
            String key = keys.get(state.path("code").asText().toUpperCase(Locale.ROOT));
            if (key == null) {
                continue;
            }
            count(counts, "name", key, List.of(state.path("name")));
            count(counts, "full name", key, List.of(state.path("full_name")));
            count(counts, "strong", key, state.path("names_strong"));
            count(counts, "weak", key, state.path("names_weak"));
        }
        System.out.println(counts);
    }

    private static void count(Map<String, Integer> counts, String sort, String key, Iterable<JsonNode> names) {
        for (JsonNode name : names) {
            if (!name.isTextual()) {
                continue;
            }
            String meaning = STATES.meaning(name.asText(), null);
            String verdict = meaning.equals(key) ? "right" : meaning.equals("UNKNOWN") ? "unknown" : "other";
            counts.merge(sort + " " + verdict, 1, Integer::sum);
            if (verdict.equals("other") || (verdict.equals("unknown") && !sort.equals("weak"))) {
                System.out.println(sort + " " + key + ": " + name.asText() + " -> " + meaning);
            }
        }
    }

    private static Map<String, String> keysByCode() {
        Map<String, String> keys = new TreeMap<>();
        STATES.states()
                .forEach(state -> state.codes().stream()
                        .filter(code -> code.scheme().equals("ISO3166_ALPHA2") && code.validUntil() == null)
                        .forEach(code -> keys.put(code.code(), state.key())));
        return keys;
    }
}
