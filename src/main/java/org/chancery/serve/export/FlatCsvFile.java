package org.chancery.serve.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.chancery.record.exchange.CellGuard;
import org.jspecify.annotations.Nullable;

/** CSV with one row for each event. */
final class FlatCsvFile implements EventWriter {
    private final OutputStream stream;
    private final CsvWriter csv;
    private Export export;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    FlatCsvFile(OutputStream stream) {
        this.stream = stream;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(stream, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        stream.write(CsvFile.BYTE_ORDER_MARK);
        csv.writeRecord(FlatColumn.header());
    }

    @Override
    public void add(ExportedEvent event) {
        csv.writeRecord(
                FlatColumn.row(event, export).stream().map(FlatCsvFile::cell).toList());
    }

    private static String cell(@Nullable Object value) {
        // Numbers below zero are not formulas.
        return value instanceof String text ? CellGuard.guarded(text) : value == null ? "" : value.toString();
    }

    @Override
    public void end(long count) throws IOException {
        csv.flush();
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super(FLAT, "csv", "text/csv", "CSV");
        }

        @Override
        String purpose() {
            return "analysis: a row for each event, with dates and joined names";
        }

        @Override
        int place() {
            return 2;
        }

        @Override
        boolean hasOwnMediaType() {
            return false;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new FlatCsvFile(stream));
        }
    }
}
