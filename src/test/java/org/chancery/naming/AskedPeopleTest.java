package org.chancery.naming;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Made-up people, and what each spelling of their names means: in other scripts, orders and forms, and by parts. */
class AskedPeopleTest {
    private static final Path FILES = Path.of("src/test/resources/names");

    @Test
    void eachSpellingMeansWhoItShould() throws IOException {
        Names people = new Names();
        rows("people.csv")
                .forEach(row -> people.person(row.getField("key"), row.getField("language"), row.getField("name")));
        List<String> wrong = new ArrayList<>();
        for (NamedCsvRecord row : rows("people_asked.csv")) {
            String meaning = people.meaning(row.getField("name"));
            if (!meaning.equals(row.getField("means"))) {
                wrong.add(row.getField("name") + " | " + row.getField("means") + " -> " + meaning);
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILES.resolve(file))) {
            List<NamedCsvRecord> all = rows.stream().toList();
            assertThat(all).hasSizeGreaterThan(50);
            return all;
        }
    }
}
