package org.chancery.serve.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.chancery.record.exchange.CellGuard;

/** CSV (RFC 4180), for people's spreadsheets and for Chancery's own importer. */
final class CsvFile implements EventBatchWriter {
    /** Without it, Excel reads the file in another encoding. */
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Function<Export, EventTable> tables;
    private final OutputStream stream;
    private final CsvWriter csv;
    private EventTable table;
    private List<String> header = List.of();

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    CsvFile(Function<Export, EventTable> tables, OutputStream stream) {
        this.tables = tables;
        this.stream = stream;
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(stream, StandardCharsets.UTF_8);
    }

    @Override
    public void begin(Export export) throws IOException {
        table = tables.apply(export);
        header = table.header();
        stream.write(BYTE_ORDER_MARK);
        csv.writeRecord(header);
    }

    @Override
    public void add(List<Long> ids) {
        for (EventTable.TableRow row : table.rows(ids)) {
            csv.writeRecord(header.stream()
                    .map(column -> isDegrees(column) ? row.get(column) : CellGuard.guarded(row.get(column)))
                    .toList());
        }
    }

    /** Degrees may be below zero, and are not formulas. */
    static boolean isDegrees(String column) {
        return column.equals("latitude") || column.equals("longitude");
    }

    @Override
    public void end(long count) throws IOException {
        csv.flush();
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("csv", "text/csv", "CSV");
        }

        @Override
        String purpose() {
            return "re-import, without loss: a row for each participation";
        }

        @Override
        int place() {
            return 10;
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return new CsvFile(source::table, stream);
        }
    }
}
