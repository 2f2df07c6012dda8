package org.chancery.ingest.format.travels;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The words of these files that the reader knows, in tables beside the code. */
final class BundledTable {

    private BundledTable() {}

    static List<NamedCsvRecord> read(String name) {
        InputStream stream = BundledTable.class.getResourceAsStream("/travels/" + name);
        if (stream == null) {
            throw new IllegalStateException("The application was packaged without travels/" + name);
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
