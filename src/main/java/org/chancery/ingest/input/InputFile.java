package org.chancery.ingest.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.chancery.ingest.model.BundleException;
import org.jspecify.annotations.Nullable;

/** One file, already unpacked; it can be opened many times. */
public final class InputFile {
    private final String name;
    private final Opener opener;
    private final Reading reading;
    private final WorkbookCopy workbook;
    private final Beginnings beginnings;

    /** Opens the unpacked content from its start. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    /**
     * What is said about the file, and not by it.
     *
     * @param encoding null means UTF-8, or UTF-16 with a byte order mark
     * @param sheet of a workbook; null means the first
     * @param dayOrder of dates in numbers; null if it has to show
     */
    private record Reading(
            @Nullable Charset encoding,
            @Nullable String sheet,
            @Nullable DayOrder dayOrder) {}

    public InputFile(String name, Opener opener) {
        this(name, opener, new Reading(null, null, null), new WorkbookCopy(name, opener), new Beginnings());
    }

    private InputFile(String name, Opener opener, Reading reading, WorkbookCopy workbook, Beginnings beginnings) {
        this.name = name;
        this.opener = opener;
        this.reading = reading;
        this.workbook = workbook;
        this.beginnings = beginnings;
    }

    private InputFile read(Reading otherwise) {
        return new InputFile(name, opener, otherwise, workbook, beginnings);
    }

    /** The same file in this encoding; null means UTF-8, or UTF-16 with a byte order mark. */
    public InputFile in(@Nullable Charset textEncoding) {
        return textEncoding == null ? this : read(new Reading(textEncoding, reading.sheet, reading.dayOrder));
    }

    /** The same file, whose dates in numbers have this order; null if it has to show. */
    public InputFile ordered(@Nullable DayOrder dayOrder) {
        return dayOrder == null ? this : read(new Reading(reading.encoding, reading.sheet, dayOrder));
    }

    /** The same file, but a workbook is read from the sheet with this name; null means the first. */
    public InputFile inSheet(@Nullable String sheet) {
        return sheet == null ? this : read(new Reading(reading.encoding, sheet, reading.dayOrder));
    }

    /** One of several sheets of the file, which the report names with the file. */
    public InputFile amongSheets(String sheet) {
        return new InputFile(
                "%s, sheet %s".formatted(name, sheet),
                opener,
                new Reading(reading.encoding, sheet, reading.dayOrder),
                workbook,
                beginnings);
    }

    /** Its name in the report: the given path, and the path within a folder or a package. */
    public String name() {
        return name;
    }

    /** Whether its name has this ending, apart from that of a compression. */
    public boolean isNamed(String ending) {
        return name.endsWith(ending) || name.endsWith(ending + ".gz");
    }

    /** The order of day and month that is said about the file; null if it has to show. */
    public @Nullable DayOrder dayOrder() {
        return reading.dayOrder;
    }

    @Nullable
    String sheetName() {
        return reading.sheet;
    }

    /**
     * The bytes, for a format that states its own encoding.
     *
     * @throws org.chancery.ingest.model.BundleException when reading, if the file is damaged
     */
    public InputStream open() throws IOException {
        return new GuardedStream(name, opener.open());
    }

    /**
     * Whether it is an Excel workbook (.xlsx), by its first bytes.
     *
     * @throws org.chancery.ingest.model.BundleException if the file is damaged
     */
    public boolean isWorkbook() {
        return workbook.isOne();
    }

    /** Whether it is a workbook; false also if it cannot be read. */
    boolean isSheet() {
        try {
            return workbook.isOne();
        } catch (BundleException e) {
            // The file's own reader reports its problems better.
            return false;
        }
    }

    /** Whether it begins like JSON: with a brace or a bracket. */
    public boolean isJson() {
        String first = Blanks.strip(Lines.first(this));
        return first.startsWith("{") || first.startsWith("[");
    }

    /** Whether its first line is longer than that of any table. */
    public boolean hasLongBeginning() {
        return Lines.first(this).length() >= Lines.LONGEST_FIRST;
    }

    /** The names of a workbook's sheets, in their order. */
    public List<String> sheets() {
        return workbook.sheets();
    }

    /** The first rows with this separator, as {@link HeaderLine#beginning} reads them. */
    List<HeaderLine> beginning(char separator, Supplier<List<HeaderLine>> rows) {
        return beginnings.of(reading.encoding, reading.sheet, separator, rows);
    }

    RowSource sheet() throws IOException {
        return new Workbook(this);
    }

    /** The workbook as a separate file, whatever it contains. */
    Path workbookPath() throws IOException {
        return workbook.uncheckedPath();
    }

    /** The workbook as a separate, checked file; made once for all readings. */
    WorkbookCopy workbook() {
        return workbook;
    }

    /**
     * The characters, without a byte order mark.
     *
     * @throws org.chancery.ingest.model.BundleException when reading, if the file is damaged or not in its encoding
     */
    public Reader openText() throws IOException {
        return StrictText.of(name, open(), reading.encoding);
    }

    /** The characters for a first look, which replaces those that are not in the encoding of the file. */
    Reader openTextAtAGlance() throws IOException {
        return StrictText.lenient(open(), reading.encoding);
    }
}
