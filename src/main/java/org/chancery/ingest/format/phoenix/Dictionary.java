package org.chancery.ingest.format.phoenix;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.language.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads one dictionary entry by entry. The first line of an entry starts with its name; lines of further names start
 * with a plus sign, lines of codes with white space. A comment follows {@code #} or {@code ;}.
 */
final class Dictionary {
    /** Much longer than any line of a dictionary; a file without line breaks is not a dictionary. */
    private static final int LONGEST_LINE = 64 * 1024;

    /** The number of characters that are reported of a name that is too long. */
    private static final int SHOWN = 40;

    private static final Pattern CODING = Pattern.compile("\\[\\s*([^\\]\\s]*)\\s*([^\\]]*)\\]?");

    private final InputFile file;
    private final Consumer<Problem> problems;
    private final Consumer<DictionaryEntry> entries;
    private @Nullable DictionaryEntry current;
    private int line;

    private Dictionary(InputFile file, Consumer<Problem> problems, Consumer<DictionaryEntry> entries) {
        this.file = file;
        this.problems = problems;
        this.entries = entries;
    }

    /**
     * Passes on each entry.
     *
     * @throws BundleException if the file cannot be read line by line
     */
    static void read(InputFile file, Consumer<Problem> problems, Consumer<DictionaryEntry> entries) {
        new Dictionary(file, problems, entries).read();
    }

    private void read() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            StringBuilder text = new StringBuilder();
            for (int next = reader.read(); next >= 0; next = reader.read()) {
                if (next == '\n') {
                    take(text.toString());
                    text.setLength(0);
                } else {
                    text.append((char) next);
                    requireLine(text);
                }
            }
            take(text.toString());
            finish();
        } catch (IOException e) {
            throw refusal(String.valueOf(e.getMessage()));
        }
    }

    private void requireLine(StringBuilder text) {
        if (text.length() > LONGEST_LINE) {
            line++;
            throw refusal("the line is too long for a dictionary");
        }
    }

    private BundleException refusal(String reason) {
        return new BundleException(at(1), reason, "Import a dictionary of actors");
    }

    private void take(String text) {
        line++;
        String content = text.replaceFirst("[#;].*$", "").replace("\uFEFF", "").stripTrailing();
        if (content.isBlank()) {
            return;
        }
        int bracket = content.indexOf('[');
        String name = (bracket < 0 ? content : content.substring(0, bracket)).strip();
        if (name.startsWith("+")) {
            addAlias(name.substring(1));
        } else if (!name.isEmpty()) {
            finish();
            current =
                    new DictionaryEntry(readable(name, Consequence.DOUBTFUL), text.substring(content.length()), at(1));
        }
        addCodings(content);
    }

    private void addAlias(String alias) {
        if (current == null) {
            report(1, alias, "this further name comes before the first actor", "Put it after its actor");
        } else if (alias.length() > Folding.LONGEST_NAME) {
            report(
                    1,
                    alias.substring(0, SHOWN) + "…",
                    "a name has at most %,d characters".formatted(Folding.LONGEST_NAME),
                    "Shorten it");
        } else if (readable(alias, Consequence.VALUE_LEFT_OUT).equals(alias)) {
            current.aliases().add(alias);
        }
    }

    private void addCodings(String content) {
        Matcher coding = CODING.matcher(content);
        while (coding.find()) {
            if (current == null) {
                report(
                        coding.start() + 1,
                        coding.group(),
                        "this code comes before the first actor",
                        "Put it after its actor");
            } else {
                String period = coding.group(2).replaceAll("\\s", "");
                current.codings().add(new ActorCoding(coding.group(1), period, at(coding.start() + 1)));
            }
        }
    }

    /** The name without characters that the encoding damaged; these are reported. */
    private String readable(String name, Consequence consequence) {
        String readable = name.replaceAll("[\uFFFD\\p{Cntrl}&&[^\\t]]", "");
        if (!readable.equals(name)) {
            problems.accept(new Problem(
                    at(1),
                    "name",
                    name.replaceAll("\\p{Cntrl}", "\uFFFD"),
                    "a character of the name is damaged",
                    "Write the file in UTF-8",
                    consequence));
        }
        return readable;
    }

    private void report(int column, String value, String reason, String remedy) {
        problems.accept(new Problem(at(column), "", value, reason, remedy, Consequence.VALUE_LEFT_OUT));
    }

    private Problem.Location at(int column) {
        return new Problem.Location(file.name(), line, column);
    }

    private void finish() {
        if (current != null) {
            entries.accept(current);
            current = null;
        }
    }
}
