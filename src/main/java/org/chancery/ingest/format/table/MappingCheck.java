package org.chancery.ingest.format.table;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.model.Problem;
import org.chancery.language.NearestWord;
import org.chancery.record.exchange.TableColumn;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Finds the problems of a mapping's values. */
final class MappingCheck {
    /** What a mapping calls it when no character encloses values. */
    static final String NO_QUOTES = "none";

    private final String file;
    private final TableMapping mapping;
    private final List<Problem> problems = new ArrayList<>();

    MappingCheck(String file, TableMapping mapping) {
        this.file = file;
        this.mapping = mapping;
    }

    List<Problem> problems() {
        checkColumns();
        checkSeparator(mapping.separator());
        checkEncoding(mapping.encoding());
        String language = mapping.language();
        if (language != null && !isLanguage(language)) {
            add("/language", language, "this is not a language tag (BCP 47)", "Use a tag such as ar, tg or uz-Latn");
        }
        checkCovers(mapping.dataset());
        checkLayout();
        checkDates(mapping.dates());
        return problems;
    }

    private void checkColumns() {
        Map<String, String> columns = mapping.columns() == null ? Map.<String, String>of() : mapping.columns();
        columns.forEach((theirs, ours) -> requireColumn("/columns/" + theirs, ours));
        Map<String, Map<String, String>> values =
                mapping.values() == null ? Map.<String, Map<String, String>>of() : mapping.values();
        values.keySet().forEach(column -> requireColumn("/values/" + column, column));
        keys(mapping.constants()).forEach(column -> requireColumn("/constants/" + column, column));
        keys(mapping.join()).forEach(column -> requireColumn("/join/" + column, column));
        keys(mapping.lists()).forEach(column -> requireColumn("/lists/" + column, column));
        if (mapping.join() != null) {
            mapping.join().forEach((column, joined) -> requireParts("/join/" + column, joined.columns()));
        }
        if (mapping.split() != null) {
            mapping.split().forEach(this::checkSplit);
        }
    }

    private static <V> Set<String> keys(@Nullable Map<String, V> map) {
        return map == null ? Set.of() : map.keySet();
    }

    private void checkSplit(String theirs, TableMapping.Split split) {
        String path = "/split/" + theirs;
        if (requireParts(path, split.into())) {
            split.into().stream().filter(column -> !column.isEmpty()).forEach(column -> requireColumn(path, column));
        }
        if (split.at() == null || split.at().isEmpty()) {
            add(path + "/at", split.at(), "the text between the values is missing", "Write it, such as at: \" / \"");
        }
    }

    private boolean requireParts(String path, @Nullable List<String> columns) {
        if (columns == null || columns.size() < 2) {
            add(path, String.valueOf(columns), "fewer than two columns are named", "Name them in a list");
            return false;
        }
        return true;
    }

    private void checkLayout() {
        Integer header = mapping.header();
        if (header != null && header < 1) {
            add("/header", String.valueOf(header), "rows are counted from 1", "Write the number of the header's row");
        }
        String quote = mapping.quote();
        if (quote != null && quote.length() != 1 && !quote.equals(NO_QUOTES)) {
            add("/quote", quote, "this is not one character", "Write one, such as \"'\", or none");
        }
        if (mapping.sheet() != null && mapping.sheets() != null) {
            add("/sheets", mapping.sheet(), "there is a sheet beside the list of sheets", "Write only one of the two");
        }
    }

    private void checkDates(TableMapping.@Nullable Dates dates) {
        if (dates == null) {
            return;
        }
        if (dates.order() != null && DateNotation.order(dates.order()) == null) {
            add("/dates/order", dates.order(), "there is no such order", "Write one of " + DateNotation.orders());
        }
        for (String pattern : dates.patterns() == null ? List.<String>of() : dates.patterns()) {
            DateNotation.problemOf(pattern)
                    .ifPresent(reason -> add(
                            "/dates/patterns", pattern, reason, "Write one such as \"d. MMMM yyyy\" or \"MM/yyyy\""));
        }
        for (String tag : dates.languages() == null ? List.<String>of() : dates.languages()) {
            if (!isLanguage(tag)) {
                add("/dates/languages", tag, "this is not a language tag (BCP 47)", "Use a tag such as ar, tg or ru");
            }
        }
    }

    private void requireColumn(String path, @Nullable String column) {
        if (column == null || !TableColumn.isKnown(column)) {
            add(
                    path,
                    column,
                    "there is no such column",
                    NearestWord.hint(String.valueOf(column), TableColumn.labels()));
        }
    }

    private void checkSeparator(@Nullable String separator) {
        if (separator != null && separator.length() != 1) {
            add("/separator", separator, "a separator is one character", "Write one, such as \";\" or \"\\t\"");
        }
    }

    private void checkEncoding(@Nullable String encoding) {
        if (encoding == null) {
            return;
        }
        try {
            Charset.forName(encoding);
        } catch (IllegalArgumentException e) {
            add("/encoding", encoding, "there is no encoding with this name", "Write one such as windows-1251");
        }
    }

    private void checkCovers(TableMapping.@Nullable Description dataset) {
        String during = dataset == null || dataset.covers() == null
                ? null
                : dataset.covers().during();
        if (during == null) {
            return;
        }
        try {
            Edtf.parse(during);
        } catch (EdtfException e) {
            add(
                    "/dataset/covers/during",
                    during,
                    "%s, at position %d".formatted(e.reason(), e.position()),
                    "Write EDTF, for example 1991/2023");
        }
    }

    static boolean isLanguage(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
            return !tag.isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private void add(String path, @Nullable String value, String reason, String remedy) {
        problems.add(new Problem(new Problem.Location(file, 0, 0), path, value, reason, remedy));
    }
}
