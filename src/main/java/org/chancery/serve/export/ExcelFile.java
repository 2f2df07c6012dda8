package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ErrorCode;
import org.chancery.record.exchange.CellGuard;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Excel workbook: the table of the CSV, and a sheet with citation, licence and coverage. */
final class ExcelFile implements EventBatchWriter {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The first row of a worksheet names the columns. */
    private static final long MOST_ROWS = 1_048_575;

    private static final int LONGEST_CELL = 32_767;
    private static final String CUT = "… (cut: a cell holds 32,767 characters)";
    private static final Set<String> NUMBERS =
            Set.of("latitude", "longitude", "fatalities_low", "fatalities_best", "fatalities_high");

    private final Function<Export, EventTable> tables;
    private final Workbook workbook;
    private Worksheet sheet;
    private EventTable table;
    private Export export;
    private List<String> header = List.of();
    private int line;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    ExcelFile(Function<Export, EventTable> tables, OutputStream stream) {
        this.tables = tables;
        workbook = new Workbook(stream, "Chancery", "1.0");
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        table = tables.apply(about);
        header = table.header();
        sheet = workbook.newWorksheet("events");
        sheet.freezePane(0, 1);
        for (String column : header) {
            sheet.inlineString(0, header.indexOf(column), column);
        }
        line = 1;
    }

    @Override
    public void add(List<Long> ids) throws IOException {
        for (EventTable.TableRow row : table.rows(ids)) {
            for (int column = 0; column < header.size(); column++) {
                write(column, header.get(column), row.get(header.get(column)));
            }
            line++;
        }
        sheet.flush();
    }

    private void write(int column, String name, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (NUMBERS.contains(name)) {
            // A whole number stays whole.
            sheet.value(line, column, new BigDecimal(text));
        } else {
            // Not shared among cells, because the library would hold all shared texts in memory.
            sheet.inlineString(line, column, cell(CellGuard.guarded(text)));
        }
    }

    static void requireRoom(Export export, long rows) {
        if (rows > MOST_ROWS) {
            throw new ClientError(
                    ErrorCode.PAGE_TOO_LARGE,
                    "A worksheet has room for 1,048,575 rows, and these %d events take %d. Ask for less, or use CSV."
                            .formatted(export.extent().events(), rows));
        }
    }

    static String cell(String text) {
        String fit = text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL - CUT.length()) + CUT;
        // XML cannot contain these characters.
        return fit.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }

    @Override
    public void end(long count) throws IOException {
        sheet.finish();
        about(workbook, export);
        workbook.finish();
    }

    /** Adds a sheet about the file. */
    static void about(Workbook workbook, Export export) throws IOException {
        Worksheet about = workbook.newWorksheet("About");
        about.width(0, 120);
        int row = 0;
        about.inlineString(row++, 0, cell(CellGuard.guarded(export.title())));
        for (String text : export.about().split("\n", -1)) {
            about.inlineString(row++, 0, cell(CellGuard.guarded(text)));
        }
        about.finish();
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super("xlsx", MEDIA_TYPE, "Excel");
        }

        @Override
        String purpose() {
            return "re-import, too: the same table, and a sheet about it";
        }

        @Override
        int place() {
            return 20;
        }

        @Override
        boolean isText() {
            return false;
        }

        @Override
        void requireRoom(Export export) {
            ExcelFile.requireRoom(export, export.extent().rows());
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return new ExcelFile(source::table, stream);
        }
    }
}
