package org.chancery.ingest.check;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.ingest.input.Limits;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one document, and knows the position of each of its values. */
public final class Problems {
    /** Long names at the top, too, make the paths of all values below them long. */
    private static final long PATH_CHARACTERS = 64L * Limits.VALUES;

    private final String file;
    private final int firstLine;
    private final Map<String, Problem.Location> locations = new HashMap<>();
    private final Map<String, List<String>> fields = new HashMap<>();
    private final List<Problem> collected = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();
    private long pathCharacters;

    public Problems(String file) {
        this(file, 1);
    }

    /** @param firstLine the line of the file in which the document begins */
    public Problems(String file, int firstLine) {
        this.file = file;
        this.firstLine = firstLine;
        locations.put("", new Problem.Location(file, firstLine, 1));
    }

    /** Reads the document once just for the positions of its values. */
    public void locate(JsonParser parser) throws IOException {
        while (parser.nextToken() != null) {
            String path = parser.getParsingContext().pathAsPointer().toString();
            pathCharacters += path.length();
            if (locations.size() > Limits.VALUES || pathCharacters > PATH_CHARACTERS) {
                throw new StreamConstraintsException(
                        "this is more than %,d values".formatted(Limits.VALUES), parser.currentTokenLocation());
            }
            locations.putIfAbsent(path, at(parser.currentTokenLocation()));
            if (parser.currentToken() == JsonToken.FIELD_NAME) {
                String owner = path.substring(0, path.lastIndexOf('/'));
                fields.computeIfAbsent(owner, any -> new ArrayList<>()).add(parser.currentName());
            }
        }
    }

    /** The names of the fields that the document gives to the record at a JSON Pointer. */
    public List<String> fieldsOf(String path) {
        return fields.getOrDefault(path, List.of());
    }

    /** Adds a problem with the value at a JSON Pointer; only the first per value is kept, later ones follow from it. */
    public void add(String path, @Nullable Object value, String reason, String remedy) {
        if (collected.size() > Limits.PROBLEMS || !paths.add(path)) {
            return;
        }
        if (collected.size() == Limits.PROBLEMS) {
            collected.add(new Problem(
                    locationOf(path),
                    path,
                    null,
                    "there are more than %,d problems".formatted(Limits.PROBLEMS),
                    "Correct the ones listed"));
            return;
        }
        String text = value == null ? null : value.toString();
        collected.add(new Problem(locationOf(path), path, text, reason, remedy));
    }

    public void addAt(@Nullable JsonLocation location, String reason, String remedy) {
        paths.add("");
        collected.add(new Problem(at(location), "", null, reason, remedy));
    }

    public int count() {
        return collected.size();
    }

    public void throwIfAny() {
        if (!collected.isEmpty()) {
            throw new BundleException(inOrder());
        }
    }

    /** The problems, in the order of the document. */
    public List<Problem> inOrder() {
        return collected.stream()
                .sorted(Comparator.comparingInt(
                                (Problem problem) -> problem.location().line())
                        .thenComparingInt(problem -> problem.location().column()))
                .toList();
    }

    /** A missing value has no position, so that of the nearest enclosing value is used. */
    public Problem.Location locationOf(String path) {
        Problem.Location known = locations.get(path);
        return known != null ? known : locationOf(path.substring(0, path.lastIndexOf('/')));
    }

    private Problem.Location at(@Nullable JsonLocation location) {
        if (location == null) {
            return new Problem.Location(file, firstLine, 0);
        }
        return new Problem.Location(file, firstLine - 1 + location.getLineNr(), location.getColumnNr());
    }
}
