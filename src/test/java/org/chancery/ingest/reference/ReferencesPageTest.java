package org.chancery.ingest.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/references.md mean what it says. */
class ReferencesPageTest {
    private static final Pattern ROW =
            Pattern.compile("^\\| ([^|]+?) \\| ?([^|]*?) ?\\| ([^|]+?) \\|$", Pattern.MULTILINE);

    @Test
    void eachExampleMeansWhatThePageSays() throws IOException {
        String page = Files.readString(Path.of("docs", "references.md"));
        String examples = page.substring(page.indexOf("| name | at |"), page.indexOf("## What was measured"));
        StateIndex states = new StateIndex();
        List<String> rows = ROW.matcher(examples)
                .results()
                .filter(row -> !row.group(1).equals("name") && !row.group(1).startsWith("--"))
                .map(row -> "| %s | %s | %s"
                        .formatted(
                                row.group(1),
                                row.group(2),
                                states.meaning(
                                        row.group(1),
                                        row.group(2).isBlank()
                                                ? null
                                                : row.group(2).strip())))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(25)
                .allSatisfy(row -> assertThat(squeezed(examples)).contains(squeezed(row)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[ \\n]+", "").replace("||", "|");
    }
}
