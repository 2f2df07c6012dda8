package org.chancery.ingest.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A workbook as a separate, checked file; made once for all readings. */
final class WorkbookCopy {
    /** The number of bytes that identify a workbook. */
    private static final int MARK = 4;

    private final String name;
    private final InputFile.Opener opener;
    private @Nullable Boolean isOne;
    private @Nullable Path unchecked;
    private @Nullable Path path;
    private boolean countsFrom1904;
    private @Nullable List<String> sheets;
    private SheetParts parts = new SheetParts();

    WorkbookCopy(String name, InputFile.Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    /** @throws org.chancery.ingest.model.BundleException if the file is damaged */
    synchronized boolean isOne() {
        if (isOne == null) {
            try (InputStream content = new GuardedStream(name, opener.open())) {
                byte[] beginning = content.readNBytes(MARK);
                isOne = beginning.length == MARK && ReadableWorkbook.isOOXMLZipHeader(beginning);
            } catch (IOException e) {
                throw RejectedRows.of(name, e);
            }
        }
        return isOne;
    }

    /** @throws org.chancery.ingest.model.BundleException if it is too large or damaged */
    synchronized Path path() throws IOException {
        if (path == null) {
            Path copy = uncheckedPath();
            WorkbookCheck check = new WorkbookCheck(name);
            check.check(copy);
            countsFrom1904 = check.countsFrom1904();
            parts = check.sheets();
            path = check.hasIsoDates() ? IsoDateCells.asTexts(copy, TemporaryFolder.newFile(".xlsx")) : copy;
        }
        return path;
    }

    /** @throws org.chancery.ingest.model.BundleException if it is too large or damaged */
    synchronized Path uncheckedPath() throws IOException {
        if (unchecked == null) {
            Path copy = TemporaryFolder.newFile(".xlsx");
            copyTo(copy);
            unchecked = copy;
        }
        return unchecked;
    }

    /** Whether its days count from 1904. */
    synchronized boolean countsFrom1904() throws IOException {
        path();
        return countsFrom1904;
    }

    /** What is strange about a sheet. */
    synchronized SheetFindings findings(String sheet) throws IOException {
        path();
        return parts.in(sheet);
    }

    /** The names of the sheets, in their order; none if it cannot be read. */
    synchronized List<String> sheets() {
        if (sheets == null) {
            sheets = readSheets();
        }
        return sheets;
    }

    private List<String> readSheets() {
        try (ReadableWorkbook workbook = new ReadableWorkbook(path().toFile())) {
            return workbook.getSheets().map(Sheet::getName).toList();
        } catch (RuntimeException | IOException e) {
            // Reading the file reports its problems better.
            return List.of();
        }
    }

    private void copyTo(Path copy) throws IOException {
        try (InputStream content = new GuardedStream(name, opener.open());
                OutputStream output = TemporaryFolder.write(copy)) {
            BoundedInputStream bounded = BoundedInputStream.builder()
                    .setInputStream(content)
                    .setMaxCount(Limits.WORKBOOK + 1)
                    .get();
            if (bounded.transferTo(output) > Limits.WORKBOOK) {
                throw RejectedRows.of(
                        name,
                        "a workbook of more than %d MB is too large".formatted(Limits.WORKBOOK >> 20),
                        "Save the sheet as CSV (UTF-8)");
            }
        }
    }
}
