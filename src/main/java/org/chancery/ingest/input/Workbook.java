package org.chancery.ingest.input;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.model.BundleException;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** The rows of one sheet of an Excel workbook (.xlsx). Rows without a value are skipped. */
final class Workbook implements RowSource {
    private final String file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final boolean from1904;
    private final List<String> remarks;
    private final MergedCells merged;
    private int line;

    /** Opens the sheet that the file names, or else the first. */
    Workbook(InputFile file) throws IOException {
        this.file = file.name();
        try {
            WorkbookCopy copy = file.workbook();
            workbook = new ReadableWorkbook(copy.path().toFile(), new ReadingOptions(true, false));
            from1904 = copy.countsFrom1904();
            Sheet sheet = sheet(file.sheetName());
            SheetFindings findings = copy.findings(sheet.getName());
            remarks = findings.remarks(file.name());
            merged = new MergedCells(findings.merged());
            stream = sheet.openStream();
            rows = stream.iterator();
        } catch (BundleException refusal) {
            throw refusal;
        } catch (RuntimeException | IOException e) {
            throw damaged(e);
        }
    }

    private Sheet sheet(@Nullable String name) {
        if (name == null) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name).orElseThrow(() -> {
            String names = workbook.getSheets().map(Sheet::getName).collect(Collectors.joining(", "));
            return RejectedRows.of(file, "there is no sheet \"" + name + "\"", "Name one of " + names);
        });
    }

    @Override
    public @Nullable List<String> next() {
        try {
            while (rows.hasNext()) {
                Row row = rows.next();
                List<String> values = values(row);
                if (!values.isEmpty()) {
                    line = row.getRowNum();
                    return values;
                }
            }
            return null;
        } catch (RuntimeException e) {
            throw damaged(e);
        }
    }

    /** Up to the last value that is not empty. */
    private List<String> values(Row row) {
        ArrayList<String> values = new ArrayList<>();
        for (int index = 0; index < row.getCellCount(); index++) {
            Cell cell = row.getCell(index);
            values.add(cell == null ? "" : CellText.of(cell, from1904));
        }
        merged.fill(row.getRowNum(), values);
        while (!values.isEmpty() && Blanks.isBlank(values.get(values.size() - 1))) {
            values.remove(values.size() - 1);
        }
        return values;
    }

    /** A workbook does not store empty cells. */
    @Override
    public boolean omitsTrailingCells() {
        return true;
    }

    @Override
    public List<String> remarks() {
        return remarks;
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        stream.close();
        workbook.close();
    }

    /** The library fails in many ways if a workbook is damaged. */
    private BundleException damaged(Exception failure) {
        return RejectedRows.of(
                file,
                "the workbook cannot be read: " + failure.getMessage(),
                "Save it again as .xlsx, or as CSV (UTF-8)");
    }
}
