package org.chancery.serve.export;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.chancery.record.exchange.CellGuard;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** An Excel workbook with one row for each event: a header that stays, a filter, widths, and dates that are dates. */
final class FlatExcelFile implements EventWriter {
    /** Excel knows no day before it, and counts wrongly before March 1900. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    /** Cells are sent on when there are so many rows. */
    private static final int ROWS_HELD = 500;

    private final Workbook workbook;
    private Worksheet sheet;
    private Export export;
    private int line;

    @SuppressWarnings("NullAway.Init") // Files start with begin.
    FlatExcelFile(OutputStream stream) {
        workbook = new Workbook(stream, "Chancery", "1.0");
    }

    @Override
    public void begin(Export about) throws IOException {
        export = about;
        sheet = workbook.newWorksheet("events");
        sheet.freezePane(1, 1);
        FlatColumn[] columns = FlatColumn.values();
        for (int column = 0; column < columns.length; column++) {
            sheet.width(column, columns[column].width());
            sheet.inlineString(0, column, columns[column].label());
            sheet.style(0, column).bold().set();
        }
        sheet.setAutoFilter(0, 0, Math.toIntExact(Math.max(1, about.extent().events())), columns.length - 1);
        line = 1;
    }

    @Override
    public void add(ExportedEvent event) throws IOException {
        List<@Nullable Object> row = FlatColumn.row(event, export);
        for (int column = 0; column < row.size(); column++) {
            write(column, row.get(column));
        }
        line++;
        if (line % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void write(int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(line, column, number);
        } else if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY) && day.getYear() < 10_000) {
            sheet.value(line, column, day);
            sheet.style(line, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(line, column, ExcelFile.cell(CellGuard.guarded(value.toString())));
        }
    }

    @Override
    public void end(long count) throws IOException {
        sheet.finish();
        ExcelFile.about(workbook, export);
        workbook.finish();
    }

    /** Declares the format. */
    @Singleton
    static final class Format extends ExportFormat {
        Format() {
            super(FLAT, "xlsx", ExcelFile.MEDIA_TYPE, "Excel");
        }

        @Override
        String purpose() {
            return "the same for Excel, with a filter, and a sheet about it";
        }

        @Override
        int place() {
            return 4;
        }

        @Override
        boolean isText() {
            return false;
        }

        @Override
        boolean hasOwnMediaType() {
            return false;
        }

        @Override
        void requireRoom(Export export) {
            ExcelFile.requireRoom(export, export.extent().events());
        }

        @Override
        EventBatchWriter open(ExportSource source, OutputStream stream) throws IOException {
            return source.shown(new FlatExcelFile(stream));
        }
    }
}
