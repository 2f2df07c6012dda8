package org.chancery.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * States and organizations by names that people write, with the right answers: official and everyday names, acronyms
 * and abbreviations in many languages, former states, and names that must not mean a state.
 */
class AskedNamesTest {
    private static final Path FILE = Path.of("src/test/resources/names/asked.csv");

    @Test
    void eachNameMeansWhatItShould() throws IOException {
        StateIndex states = new StateIndex();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            List<NamedCsvRecord> all = rows.stream().toList();
            List<String> wrong = all.stream()
                    .map(row -> "%s | %s | %s -> %s"
                            .formatted(
                                    row.getField("name"),
                                    row.getField("at"),
                                    row.getField("means"),
                                    states.meaning(row.getField("name"), at(row))))
                    .filter(line -> !line.substring(line.lastIndexOf(" | ") + 3).matches("(.*) -> \\1"))
                    .toList();
            assertThat(wrong).isEmpty();
            assertThat(all).hasSizeGreaterThan(500);
        }
    }

    private static @Nullable String at(NamedCsvRecord row) {
        return row.getField("at").isEmpty() ? null : row.getField("at");
    }
}
