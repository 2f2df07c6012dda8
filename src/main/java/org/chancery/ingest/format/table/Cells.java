package org.chancery.ingest.format.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.ingest.input.Blanks;
import org.chancery.ingest.input.RejectedRow;
import org.chancery.ingest.input.Row;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.ingest.model.RecordSink;
import org.chancery.language.NearestWord;
import org.chancery.record.exchange.TableColumn;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Reads the cells of rows as values; unreadable cells are reported. */
final class Cells {
    private static final int REMEMBERED_DATES = 50_000;
    /** The marks for a missing value in many datasets, -9 to -9999; they are hardly ever real values. */
    private static final Pattern MISSING = Pattern.compile("-9{1,4}");

    /** That of Latin, of Arabic and of Chinese writing. */
    private static final String SEMICOLONS = "[;؛；]";

    private final Map<String, Map<String, String>> words;
    private final RecordSink sink;
    private final Map<String, String> separators;
    private final Map<String, Edtf> dates = new HashMap<>();
    private DateNotation notation;
    private final Map<Class<?>, Map<String, Object>> enums = new HashMap<>();

    Cells(TableMapping mapping, RecordSink sink) {
        this.words = mapping.values() == null ? Map.of() : mapping.values();
        this.sink = sink;
        separators = mapping.lists() == null ? Map.of() : mapping.lists();
        notation = new DateNotation(mapping, null);
    }

    /** Sets how the dates of the rows that follow are written. */
    void begin(DateNotation written) {
        notation = written;
        dates.clear();
    }

    /**
     * The text in the words of Chancery; null if the cell is empty or the mapping says that its word means nothing.
     *
     * @throws RejectedRow if it seems to be a mark for a missing value that is not in the mapping
     */
    @Nullable
    String text(Row row, TableColumn column) {
        String given = row.find(column.label());
        if (given == null) {
            return null;
        }
        if (MISSING.matcher(given).matches() && !translates(column, given)) {
            throw new RejectedRow(
                    row, column.label(), given + " is not a value here", """
                    If it marks a missing value, say so in a mapping: values: {%s: {"%s": ""}}""".formatted(column.label(), given));
        }
        return ours(column, given);
    }

    private boolean translates(TableColumn column, String word) {
        return words.getOrDefault(column.label(), Map.of()).containsKey(word);
    }

    private @Nullable String ours(TableColumn column, String word) {
        Map<String, String> translations = words.get(column.label());
        String ours = translations == null || !translations.containsKey(word) ? word : translations.get(word);
        return ours == null || ours.isBlank() ? null : ours;
    }

    /** Whether the mapping says what separates the items of the column, which is no list otherwise. */
    boolean isList(TableColumn column) {
        return separators.containsKey(column.label());
    }

    /** The items between semicolons or line breaks, each in the words of Chancery. */
    List<String> list(Row row, TableColumn column) {
        String text = text(row, column);
        if (text == null) {
            return List.of();
        }
        ArrayList<String> items = new ArrayList<>();
        String said = separators.get(column.label());
        String separator = said == null ? SEMICOLONS : Pattern.quote(said);
        for (String item : text.split("\\R|" + separator, -1)) {
            String ours = Blanks.isBlank(item) ? null : ours(column, Blanks.strip(item));
            if (ours != null) {
                items.add(ours);
            }
        }
        return items;
    }

    /**
     * The content of a cell as a value of this type: a date, an enum, a number of persons, a text; null if it is empty.
     */
    @Nullable
    Object value(Row row, TableColumn column, Class<?> type) {
        if (type.isEnum()) {
            return constant(row, column, type);
        }
        if (type == Edtf.class) {
            return date(row, column);
        }
        return type == Integer.class ? count(row, column) : text(row, column);
    }

    /** Degrees; if they are not, they are reported and null. Unlike elsewhere, -9 is a value. */
    @Nullable
    Double degrees(Row row, TableColumn column, int limit) {
        String given = row.find(column.label());
        String text = given == null ? null : ours(column, given);
        if (text == null) {
            return null;
        }
        Optional<Double> degrees = Degrees.read(text, limit);
        if (degrees.isPresent()) {
            return degrees.get();
        }
        boolean isOfTheOther =
                limit < Degrees.MOST && Degrees.read(text, Degrees.MOST).isPresent();
        leaveOut(
                row,
                column,
                isOfTheOther
                        ? "there are no more than %d degrees north or south".formatted(limit)
                        : "this is not a number of degrees",
                isOfTheOther
                        ? "Are latitude and longitude swapped?"
                        : "Write degrees with a point, such as 38.56, or as 38°33'36\"N");
        return null;
    }

    @Nullable
    Integer count(Row row, TableColumn column) {
        String text = text(row, column);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(WholeNumber.shown(text));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, like a number below zero.
        }
        leaveOut(
                row,
                column,
                "this is not a number of persons",
                "Write a whole number, or leave the cell empty if it is unknown");
        return null;
    }

    <E extends Enum<E>> E word(Row row, TableColumn column, Class<E> kind, E otherwise) {
        E word = word(row, column, kind);
        return word == null ? otherwise : word;
    }

    /**
     * The constant of this name, whatever the case, and with spaces or hyphens for underscores.
     *
     * @throws RejectedRow if there is none
     */
    <E extends Enum<E>> @Nullable E word(Row row, TableColumn column, Class<E> kind) {
        return kind.cast(constant(row, column, kind));
    }

    private @Nullable Object constant(Row row, TableColumn column, Class<?> kind) {
        String text = text(row, column);
        if (text == null) {
            return null;
        }
        Map<String, Object> known = enums.computeIfAbsent(kind, any -> wordsOf(kind));
        Object value = known.get(text);
        if (value == null) {
            value = known.get(constantName(text));
        }
        if (value == null) {
            throw new RejectedRow(row, column.label(), "this value is unknown", NearestWord.hint(text, known.keySet()));
        }
        return value;
    }

    /** The constant that an empty cell means; null where it means that nothing is known. */
    @Nullable
    Object otherwise(TableColumn column, Class<?> type) {
        return column.otherwise() == null
                ? null
                : enums.computeIfAbsent(type, any -> wordsOf(type)).get(column.otherwise());
    }

    static String constantName(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
    }

    private static Map<String, Object> wordsOf(Class<?> kind) {
        HashMap<String, Object> words = new HashMap<>();
        for (Object constant : kind.getEnumConstants()) {
            words.put(((Enum<?>) constant).name(), constant);
        }
        return words;
    }

    /**
     * The date; null if the cell is empty.
     *
     * @throws RejectedRow if it is not EDTF
     */
    @Nullable
    Edtf date(Row row, TableColumn column) {
        String text = text(row, column);
        if (text == null) {
            return null;
        }
        Edtf known = dates.get(text);
        if (known != null) {
            return known;
        }
        try {
            Edtf date = Edtf.parse(sure(row, column, text));
            if (dates.size() < REMEMBERED_DATES) {
                dates.put(text, date);
            }
            return date;
        } catch (EdtfException e) {
            throw new RejectedRow(row, column.label(), Spelling.reason(text, e), Spelling.remedy(text, List.of()));
        }
    }

    /** The one meaning of a date, or the text itself if it is EDTF or nothing. */
    private String sure(Row row, TableColumn column, String text) {
        List<String> meanings = notation.meanings(text);
        if (meanings.size() > 1) {
            throw new RejectedRow(
                    row,
                    column.label(),
                    "this may be " + String.join(" or ", meanings),
                    Spelling.remedy(text, meanings));
        }
        return meanings.isEmpty() ? text : meanings.get(0);
    }

    void leaveOut(Row row, TableColumn column, String reason, String remedy) {
        sink.report(row.problem(column.label(), reason, remedy, Consequence.VALUE_LEFT_OUT));
    }
}
