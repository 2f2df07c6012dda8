package org.chancery.ingest.format.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.input.ForeignFile;
import org.chancery.ingest.input.GuessedEncoding;
import org.chancery.ingest.input.HeaderLine;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.input.Rows;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The first rows of a sheet of unknown form.
 *
 * @param remarks what was found about the file as a whole, as comments
 * @param settings the lines of a mapping that say how to read it
 */
record SampledSheet(List<SampledColumn> columns, List<String> remarks, List<String> settings) {
    private static final int ROWS = 300;
    private static final int BYTES = 256 * 1024;

    /** Reads the beginning of the first sheet that has a table. */
    static SampledSheet of(InputFile file) {
        ForeignFile.of(file).ifPresent(foreign -> {
            throw foreign.refusal(file.name());
        });
        ArrayList<String> remarks = new ArrayList<>();
        ArrayList<String> settings = new ArrayList<>();
        InputFile read = file.isWorkbook() ? sheet(file, remarks, settings) : decoded(file, remarks, settings);
        HeaderLine header = header(read);
        if (header == null) {
            throw new BundleException(
                    new Problem.Location(file.name(), 0, 0), "it has no row of names", "Name a table with a header");
        }
        if (!file.isWorkbook()) {
            settings.add("separator: \"%s\"  # gives the most columns"
                    .formatted(header.separator() == '\t' ? "\\t" : header.separator()));
        }
        boolean isFirst = HeaderLine.beginning(read, header.separator()).get(0).line() == header.line();
        if (!isFirst) {
            settings.add("header: %d  # the first row with as many values as the widest".formatted(header.line()));
        }
        List<SampledColumn> columns = columns(read, header);
        remarks.add("# %s: %d columns, of which the first %d rows were looked at."
                .formatted(
                        file.name(),
                        columns.size(),
                        columns.isEmpty() ? 0 : columns.get(0).values().size()));
        return new SampledSheet(columns, remarks, settings);
    }

    /** The widest of the first rows; of several the first. */
    private static @Nullable HeaderLine header(InputFile file) {
        HeaderLine best = null;
        for (char separator : HeaderLine.SEPARATORS) {
            for (HeaderLine row : HeaderLine.beginning(file, separator)) {
                if (best == null || width(row) > width(best)) {
                    best = row;
                }
            }
        }
        return best;
    }

    private static long width(HeaderLine row) {
        return row.names().stream().filter(name -> !name.isBlank()).count();
    }

    private static InputFile sheet(InputFile file, List<String> remarks, List<String> settings) {
        List<String> names = file.sheets();
        String widest = null;
        long width = 0;
        for (String name : names) {
            HeaderLine header = header(file.inSheet(name));
            if (header != null && width(header) > width) {
                width = width(header);
                widest = name;
            }
        }
        if (names.size() > 1 && widest != null) {
            remarks.add("# The workbook has the sheets %s.".formatted(String.join(", ", names)));
            settings.add("sheet: \"%s\"  # the widest; for several write sheets: [..., ...]".formatted(widest));
        }
        return file.inSheet(widest);
    }

    private static InputFile decoded(InputFile file, List<String> remarks, List<String> settings) {
        try (Reader text = file.openText()) {
            text.transferTo(Writer.nullWriter());
            return file;
        } catch (BundleException | IOException e) {
            String name = guessedEncoding(file);
            remarks.add("# It is not UTF-8: %s seems to be its encoding. Check letters with marks.".formatted(name));
            settings.add("encoding: " + name);
            return file.in(Charset.forName(name));
        }
    }

    private static String guessedEncoding(InputFile file) {
        try (InputStream content = file.open()) {
            return GuessedEncoding.of(content.readNBytes(BYTES)).name();
        } catch (IOException e) {
            return GuessedEncoding.WESTERN.name();
        }
    }

    private static List<SampledColumn> columns(InputFile file, HeaderLine header) {
        Rows rows = Rows.withHeader(header.separator(), List.of())
                .headedAt(header.line())
                .only(name -> false);
        ArrayList<Row> sample = new ArrayList<>();
        rows.first(file, row -> {
            sample.add(row);
            return sample.size() == ROWS;
        });
        return rows.columns(file).stream()
                .filter(name -> !name.matches("\\(column \\d+\\)"))
                .map(name -> new SampledColumn(
                        name, sample.stream().map(row -> row.get(name)).toList()))
                .toList();
    }
}
