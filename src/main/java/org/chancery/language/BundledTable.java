package org.chancery.language;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table beside the code: UTF-8, comma-separated, the first line names the columns. */
public final class BundledTable {
    private BundledTable() {}

    /**
     * The rows of a table.
     *
     * @param path such as {@code /reference/states.csv}
     */
    public static List<NamedCsvRecord> rows(String path) {
        InputStream file = BundledTable.class.getResourceAsStream(path);
        if (file == null) {
            throw new IllegalStateException("The application was packaged without " + path.substring(1));
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + path, unreadable);
        }
    }
}
