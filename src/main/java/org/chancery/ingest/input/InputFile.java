package org.chancery.ingest.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.apache.commons.io.input.BoundedInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;

/** One file, already unpacked; it can be opened many times. */
public final class InputFile {
    /** The number of bytes that identify a workbook. */
    private static final int WORKBOOK_MARK = 4;

    private final String name;
    private final Opener opener;
    private final @Nullable Charset encoding;
    private @Nullable Path workbook;

    /** Opens the unpacked content from its start. */
    public interface Opener {
        InputStream open() throws IOException;
    }

    public InputFile(String name, Opener opener) {
        this(name, opener, null);
    }

    private InputFile(String name, Opener opener, @Nullable Charset encoding) {
        this.name = name;
        this.opener = opener;
        this.encoding = encoding;
    }

    /** The same file in this encoding; null means UTF-8, or UTF-16 with a byte order mark. */
    public InputFile in(@Nullable Charset textEncoding) {
        return textEncoding == null ? this : new InputFile(name, opener, textEncoding);
    }

    /** Its name in the report: the given path, and the path within a folder or a package. */
    public String name() {
        return name;
    }

    /** Whether its name has this ending, apart from that of a compression. */
    public boolean isNamed(String ending) {
        return name.endsWith(ending) || name.endsWith(ending + ".gz");
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
        try (InputStream content = open()) {
            byte[] beginning = content.readNBytes(WORKBOOK_MARK);
            return beginning.length == WORKBOOK_MARK && ReadableWorkbook.isOOXMLZipHeader(beginning);
        } catch (IOException e) {
            throw RejectedRows.of(name, e);
        }
    }

    /**
     * The workbook as a separate, checked file; made once for all readings.
     *
     * @throws org.chancery.ingest.model.BundleException if it is too large or damaged
     */
    synchronized Path checkedWorkbook() throws IOException {
        if (workbook == null) {
            Path copy = TemporaryFolder.newFile(".xlsx");
            try (InputStream content = open();
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
            new WorkbookCheck(name).check(copy);
            workbook = copy;
        }
        return workbook;
    }

    /**
     * The characters, without a byte order mark.
     *
     * @throws org.chancery.ingest.model.BundleException when reading, if the file is damaged or not in its encoding
     */
    public Reader openText() throws IOException {
        return StrictText.of(name, open(), encoding);
    }
}
