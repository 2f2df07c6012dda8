package org.chancery.ingest.format.table;

import com.fasterxml.jackson.annotation.JsonAlias;
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
        @JsonAlias("edition") @Nullable ImportMode mode) {
    public static final TableMapping NONE = new TableMapping(null, null, null, null, null, null, null, null);

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

    /** The same, with another description of the dataset. */
    TableMapping describing(Description described) {
        return new TableMapping(described, columns, values, separator, encoding, language, sheet, mode);
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
