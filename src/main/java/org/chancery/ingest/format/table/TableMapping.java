package org.chancery.ingest.format.table;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.json.Json;
import org.chancery.language.NearestWord;
import org.chancery.record.source.Completeness;
import org.jspecify.annotations.Nullable;

/**
 * What a table itself does not say.
 *
 * @param columns from the names in the table to ours
 * @param values for each of our columns, from the words in the table to ours; a word for nothing means that the value
 *     is missing
 * @param language of the titles and names, English by default
 * @param sheet of a workbook, the first by default
 * @param mode a part of the dataset by default
 * @param sheets of a workbook, where several are read
 * @param header the row with the names of the columns; by default the first that has the required ones
 * @param quote the character that encloses values, {@code "} by default; {@code none} if there is none
 * @param constants for our columns, the value that an empty cell means
 * @param join for our columns, those of the table that are joined to them
 * @param split for columns of the table, ours that they are split into
 * @param lists for our columns, the text between the items of a list, instead of a semicolon
 * @param ignore the columns of the table that are not read
 */
@RegisterForReflection(ignoreNested = false)
public record TableMapping(
        @Nullable Description dataset,
        @Nullable Map<String, String> columns,
        @Nullable Map<String, Map<String, String>> values,
        @Nullable String separator,
        @Nullable String encoding,
        @Nullable String language,
        @Nullable String sheet,
        @JsonAlias("edition") @Nullable ImportMode mode,
        @Nullable List<String> sheets,
        @Nullable Integer header,
        @Nullable String quote,
        @Nullable Dates dates,
        @Nullable Map<String, String> constants,
        @Nullable Map<String, Joined> join,
        @Nullable Map<String, Split> split,
        @Nullable Map<String, String> lists,
        @Nullable List<String> ignore) {
    public static final TableMapping NONE = new TableMapping(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /**
     * How the table writes its dates.
     *
     * @param order of day, month and year in numbers, such as {@code day-month-year}
     * @param patterns such as {@code d. MMMM yyyy}, tried one after the other
     * @param languages of the names of months, English by default
     */
    public record Dates(
            @Nullable String order,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @JsonAlias("pattern") @Nullable
            List<String> patterns,

            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @JsonAlias("language") @Nullable
            List<String> languages) {}

    /**
     * Columns of the table that together are one of ours.
     *
     * @param with what stands between the values; by default what the column has between its parts
     */
    public record Joined(List<String> columns, @Nullable String with) {}

    /**
     * A column of the table that has the values of several of ours.
     *
     * @param at the text between the values
     * @param into the columns, in the order of the values; an empty one is for a value that is not read
     */
    public record Split(String at, List<String> into) {}

    /** The dataset of the table. */
    public record Description(
            @Nullable String key,
            @Nullable String name,
            @Nullable String publisher,
            @Nullable String version,
            @Nullable String licence,
            @Nullable String citation,
            @Nullable String url,
            @Nullable Completeness completeness,
            @Nullable Covers covers) {}

    /** The coverage of the dataset. */
    public record Covers(
            @Nullable String during,
            @Nullable String description,
            @Nullable List<String> actors) {}

    /** Says nothing but the language of the names of months. */
    static TableMapping ofMonths(String language) {
        Dates dates = new Dates(null, null, List.of(language));
        return new TableMapping(
                null, null, null, null, null, null, null, null, null, null, null, dates, null, null, null, null, null);
    }

    /** The same, with another description of the dataset. */
    TableMapping describing(Description described) {
        return new TableMapping(
                described, columns, values, separator, encoding, language, sheet, mode, sheets, header, quote, dates,
                constants, join, split, lists, ignore);
    }

    /**
     * Reads a mapping.
     *
     * @throws BundleException if it is none, with all its problems
     */
    public static TableMapping read(Path file) {
        TableMapping mapping = bind(file);
        if (mapping == null) {
            throw refusal(file, 1, 1, "the file is empty", "Fill it, or leave it out");
        }
        List<Problem> problems = new MappingCheck(file.toString(), mapping).problems();
        if (!problems.isEmpty()) {
            throw new BundleException(problems);
        }
        return mapping;
    }

    private static @Nullable TableMapping bind(Path file) {
        try {
            return Json.builder(new YAMLFactory())
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(Files.readString(file), TableMapping.class);
        } catch (UnrecognizedPropertyException e) {
            List<String> known =
                    e.getKnownPropertyIds().stream().map(String::valueOf).toList();
            throw refusal(
                    file,
                    e.getLocation().getLineNr(),
                    e.getLocation().getColumnNr(),
                    "the field %s is unknown".formatted(e.getPropertyName()),
                    NearestWord.hint(e.getPropertyName(), known));
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw refusal(
                    file,
                    at == null ? 0 : at.getLineNr(),
                    at == null ? 0 : at.getColumnNr(),
                    e.getOriginalMessage().lines().findFirst().orElse("it is not YAML"),
                    "Correct the mapping; docs/tables.md describes it");
        } catch (IOException e) {
            throw refusal(file, 0, 0, "the file cannot be read: " + e.getMessage(), "Check the file");
        }
    }

    private static BundleException refusal(Path file, int line, int column, String reason, String remedy) {
        return new BundleException(new Problem.Location(file.toString(), line, column), reason, remedy);
    }
}
