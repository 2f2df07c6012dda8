package org.chancery.ingest.input;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The first row of a table, by which formats are recognised. */
public final class HeaderLine {
    /** Wider than any header: a longer line is not a table, and is not read to its end. */
    private static final int LONGEST = 64 * 1024;

    private HeaderLine() {}

    /** The columns by which a table is recognised, as text. */
    public static String inWords(List<String> columns) {
        return columns.stream().map("`%s`"::formatted).collect(Collectors.joining(", ", "the columns ", ""));
    }

    /** The names of the columns; none if the file does not begin with a row of separated values. */
    public static Set<String> of(InputFile file, char separator) {
        try (InputStream stream = file.open();
                CsvReader<CsvRecord> reader = CsvReader.builder()
                        .fieldSeparator(separator)
                        .maxBufferSize(LONGEST)
                        .detectBomHeader(true)
                        .ofCsvRecord(stream)) {
            CloseableIterator<CsvRecord> rows = reader.iterator();
            List<String> names = rows.hasNext() ? rows.next().getFields() : List.of();
            return names.stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (CsvParseException | IOException | UncheckedIOException e) {
            // The file's own reader reports its problems better.
            return Set.of();
        }
    }
}
