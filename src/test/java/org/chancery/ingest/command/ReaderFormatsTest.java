package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.RecordSink;
import org.junit.jupiter.api.Test;

class ReaderFormatsTest {
    private static final List<DatasetReader> READERS =
            List.of(new Beginning("flags", "flag"), new Beginning("anthems", "anthem"), new Beginning("all", ""));

    private static final List<DatasetReader> DISTINCT = READERS.subList(0, 2);

    @Test
    void takesTheOneThatRecognisesTheContent() {
        assertThat(Formats.recognised(DISTINCT, CollectedRecords.files("x", "anthem,year"))
                        .format())
                .isEqualTo("anthems");
    }

    @Test
    void refusesWhatNoneRecognisesAndListsThemAll() {
        assertThatThrownBy(() -> Formats.recognised(DISTINCT, CollectedRecords.files("x", "?")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no format that is known")
                .hasMessageContaining("  flags    begins with 'flag'")
                .hasMessageContaining("  anthems  begins with 'anthem'");
    }

    @Test
    void doesNotChooseBetweenSeveral() {
        assertThatThrownBy(() -> Formats.recognised(READERS, CollectedRecords.files("x", "flag")))
                .hasMessageContaining("several formats")
                .hasMessageContaining("flags")
                .hasMessageContaining("all ")
                .hasMessageNotContaining("anthems");
    }

    @Test
    void refusesAnUnknownName() {
        assertThatThrownBy(() -> Formats.named(READERS, "songs"))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("no format 'songs'")
                .hasMessageContaining("anthems");
    }

    @Test
    void everyFormatHasANameOfItsOwn() {
        assertThat(Formats.all()).extracting(DatasetReader::format).doesNotHaveDuplicates();
    }

    /** A format whose files begin with a word. */
    private record Beginning(String format, String word) implements DatasetReader {

        @Override
        public String description() {
            return "begins with '" + word + "'";
        }

        @Override
        public String recognisedBy() {
            return word;
        }

        @Override
        public boolean recognises(Inputs inputs) {
            try (var stream = inputs.files().get(0).open()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8).startsWith(word);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void read(Inputs inputs, RecordSink sink) {}
    }
}
