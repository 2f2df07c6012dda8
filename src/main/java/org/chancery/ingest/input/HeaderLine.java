package org.chancery.ingest.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.ingest.model.BundleException;
import org.jspecify.annotations.Nullable;

/**
 * The row of a table that names its columns: by it formats are recognised, also where a title stands above it, where
 * the separator is another, or where its letters are of another case.
 *
 * @param names as the file has them
 * @param separator between the values; without meaning in a workbook
 * @param line the line, or the row of the sheet, where it starts
 */
public record HeaderLine(List<String> names, char separator, int line) {
    /** The separators in use, the most frequent first. */
    public static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    /** Wider than any header: a longer line is not a table, and is not read to its end. */
    private static final int LONGEST = 64 * 1024;
    /** Titles, authors and empty lines above a header are fewer. */
    private static final int ROWS_LOOKED_AT = 25;

    /** The columns by which a table is recognised, as text. */
    public static String inWords(List<String> columns) {
        return columns.stream().map("`%s`"::formatted).collect(Collectors.joining(", ", "the columns ", ""));
    }

    /** The first row near the beginning that has the wanted names, whatever separates them. */
    public static Optional<HeaderLine> find(InputFile file, Predicate<List<String>> wanted) {
        if (file.isSheet()) {
            return find(file, ',', wanted);
        }
        return SEPARATORS.stream()
                .flatMap(separator -> find(file, separator, wanted).stream())
                .findFirst();
    }

    /** The first row near the beginning that has the wanted names, with this separator. */
    public static Optional<HeaderLine> find(InputFile file, char separator, Predicate<List<String>> wanted) {
        return beginning(file, separator).stream()
                .filter(row -> wanted.test(row.names))
                .findFirst();
    }

    /** The first row that has all of these columns, in letters of any case. */
    public static Optional<HeaderLine> having(InputFile file, Set<String> columns) {
        return find(file, names -> lowerCase(names).containsAll(columns));
    }

    /** The first row, with the separator that gives it the most names; empty if the file has no row. */
    public static Optional<HeaderLine> widest(InputFile file) {
        HeaderLine widest = null;
        for (char separator : file.isSheet() ? List.of(',') : SEPARATORS) {
            HeaderLine first = beginning(file, separator).stream().findFirst().orElse(null);
            if (first != null && (widest == null || first.names.size() > widest.names.size())) {
                widest = first;
            }
        }
        return Optional.ofNullable(widest);
    }

    /** The first rows, as rows of names; none if the file does not begin with separated values. */
    public static List<HeaderLine> beginning(InputFile file, char separator) {
        return file.beginning(separator, () -> read(file, separator));
    }

    private static List<HeaderLine> read(InputFile file, char separator) {
        ArrayList<HeaderLine> rows = new ArrayList<>();
        try (RowSource source = file.isSheet() ? file.sheet() : SeparatedValues.atAGlance(file, separator, LONGEST)) {
            for (@Nullable List<String> row = source.next();
                    row != null && rows.size() < ROWS_LOOKED_AT;
                    row = source.next()) {
                if (!row.stream().allMatch(Blanks::isBlank)) {
                    rows.add(new HeaderLine(row.stream().map(Blanks::strip).toList(), separator, source.line()));
                }
            }
        } catch (CsvParseException | BundleException | IOException | UncheckedIOException e) {
            // The file's own reader reports its problems better.
            return List.copyOf(rows);
        }
        return List.copyOf(rows);
    }

    private static Set<String> lowerCase(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** Whether the values are tags of the Humanitarian Exchange Language, such as {@code #date+year}. */
    static boolean isOfTags(List<String> values) {
        List<String> given =
                values.stream().filter(value -> !Blanks.isBlank(value)).toList();
        return !given.isEmpty()
                && given.stream().allMatch(value -> value.strip().matches("#[A-Za-z][\\w-]*( *\\+ *[\\w-]+)*"));
    }
}
