package org.chancery.serve.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list that cannot be read stops the start, and says what is wrong with which file. */
class DocumentListsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | is not JSON",
                "[] | is not a JSON object",
                "{} | has no documents",
                "{\"id\": 5} | is neither a manifest of Apollo",
                "{\"format\": \"apollo-persisted-query-manifest\", \"operations\": [{\"id\": \"x\"}]} | is neither",
            })
    void aListThatIsNoneIsRefused(String content, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("list.json"), content);
        assertThatThrownBy(() -> RegisteredDocuments.read(file, new ObjectMapper()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("list.json")
                .hasMessageContaining(message);
    }

    @Test
    void twoDocumentsUnderOneIdAreRefused() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"id\": \"{ a }\"}");
        Files.writeString(folder.resolve("b.json"), "{\"id\": \"{ b }\"}");
        assertThatThrownBy(() -> RegisteredDocuments.read(folder, new ObjectMapper()))
                .hasMessageContaining("b.json gives the id id to another document than before");
    }

    @Test
    void aFileThatIsMissingIsRefused() {
        assertThatThrownBy(() -> RegisteredDocuments.read(folder.resolve("none.json"), new ObjectMapper()))
                .hasMessageContaining("none.json cannot be read");
    }

    @Test
    void eachTextIsKnownByItsHashToo() throws IOException {
        Files.writeString(folder.resolve("a.json"), "{\"id\": \"{ a }\"}");
        assertThat(RegisteredDocuments.read(folder, new ObjectMapper()))
                .containsEntry("id", "{ a }")
                .containsEntry(DocumentHash.of("{ a }"), "{ a }");
    }
}
