package org.chancery.ingest.format.table;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.ingest.model.Problem;
import org.chancery.language.NearestWord;
import org.chancery.record.exchange.TableColumn;
import org.chancery.time.Edtf;
import org.chancery.time.EdtfException;
import org.jspecify.annotations.Nullable;

/** Finds the problems of a mapping's values. */
final class MappingCheck {
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
        return problems;
    }

    private void checkColumns() {
        Map<String, String> columns = mapping.columns() == null ? Map.<String, String>of() : mapping.columns();
        columns.forEach((theirs, ours) -> requireColumn("/columns/" + theirs, ours));
        Map<String, Map<String, String>> values =
                mapping.values() == null ? Map.<String, Map<String, String>>of() : mapping.values();
        values.keySet().forEach(column -> requireColumn("/values/" + column, column));
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
