package org.chancery.query.searchtext;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The bundled tables of words. */
final class SearchTable {
    private SearchTable() {}

    static List<NamedCsvRecord> rows(String table) {
        try (InputStream file = SearchTable.class.getResourceAsStream(table)) {
            if (file == null) {
                throw new IllegalStateException(table + " is missing.");
            }
            try (CsvReader<NamedCsvRecord> rows =
                    CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
                return rows.stream().toList();
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
