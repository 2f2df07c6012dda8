package org.chancery.ingest.input;

import static de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.jspecify.annotations.Nullable;

/** The rows of a text with separated values. */
final class SeparatedValues implements RowSource {
    static final char QUOTATION_MARK = '"';
    /**
     * The parser needs a quotation mark. This one is the second half of a surrogate pair, which never starts a value.
     */
    private static final char NO_QUOTATION_MARK = Character.MAX_LOW_SURROGATE;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final String file;
    private final CloseableIterator<CsvRecord> rows;
    private int line;

    /** @param quotationMark null if quotation marks are letters like others */
    SeparatedValues(InputFile file, char separator, @Nullable Character quotationMark) throws IOException {
        this(file.name(), file.openText(), separator, quotationMark, Limits.RECORD_CHARACTERS);
    }

    private SeparatedValues(
            String file, Reader text, char separator, @Nullable Character quotationMark, int longestRow) {
        this.file = file;
        this.rows = CsvReader.builder()
                .fieldSeparator(separator)
                .quoteCharacter(quotationMark == null ? NO_QUOTATION_MARK : quotationMark)
                .maxBufferSize(longestRow)
                .missingFieldStrategy(IGNORE)
                .extraFieldStrategy(IGNORE)
                .allowUnclosedQuote(false)
                .build(
                        CsvRecordHandler.builder()
                                .maxFields(Limits.COLUMNS)
                                .maxFieldSize(longestRow)
                                .maxRecordSize(longestRow)
                                .build(),
                        text)
                .iterator();
    }

    /** The first rows, also of a text with damaged characters further on, or in another encoding. */
    static SeparatedValues atAGlance(InputFile file, char separator, int longestRow) throws IOException {
        return new SeparatedValues(file.name(), file.openTextAtAGlance(), separator, QUOTATION_MARK, longestRow);
    }

    @Override
    public @Nullable List<String> next() {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            CsvRecord row = rows.next();
            line = Math.toIntExact(row.getStartingLineNumber());
            return row.getFields();
        } catch (CsvParseException e) {
            throw refusal(e);
        }
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** FastCSV has the line only in its message. */
    private RuntimeException refusal(CsvParseException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BundleException refusal) {
                return refusal;
            }
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        Matcher matcher = LINE.matcher(String.valueOf(failure.getMessage()));
        int at = matcher.find() ? Integer.parseInt(matcher.group(1)) : 1;
        return new RowFault(String.valueOf(cause.getMessage())).refusal(new Problem.Location(file, at, 1));
    }
}
