package org.chancery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A table of the documentation that is made from the code. A test can write it anew. */
public final class DocumentedTable {
    private static final String UPDATE = "chancery.docs.update";

    private DocumentedTable() {}

    /**
     * Holds the table of the page against the one that the code makes.
     *
     * @param columns of its head, which identifies the table in the page
     */
    public static void assertIs(Path page, List<String> columns, List<List<String>> rows) throws IOException {
        String head = line(columns) + "|" + "---|".repeat(columns.size()) + "\n";
        StringBuilder made = new StringBuilder(head);
        rows.forEach(row -> made.append(line(row)));
        String text = Files.readString(page);
        int start = text.indexOf(head);
        assertThat(start).as("a table with the head %s in %s", columns, page).isNotNegative();
        int end = text.indexOf("\n\n", start) + 1;
        if (Boolean.getBoolean(UPDATE)) {
            Files.writeString(page, text.substring(0, start) + made + text.substring(end));
            return;
        }
        assertThat(text.substring(start, end))
                .as("to change the table, run the test with -D%s=true", UPDATE)
                .isEqualTo(made.toString());
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
