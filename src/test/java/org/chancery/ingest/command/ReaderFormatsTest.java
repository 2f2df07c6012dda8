package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.format.dossier.BundleRecords;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.InputFile;
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
    void refusesAnUnknownFormatAndListsAllFormats() {
        assertThatThrownBy(() -> Formats.recognised(DISTINCT, CollectedRecords.files("x", "?")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("No known format fits")
                .hasMessageContaining("  flags    begins with 'flag'")
                .hasMessageContaining("  anthems  begins with 'anthem'");
    }

    @Test
    void doesNotChooseBetweenSeveral() {
        assertThatThrownBy(() -> Formats.recognised(READERS, CollectedRecords.files("x", "flag")))
                .hasMessageContaining("Several formats")
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

    @Test
    void everyReaderIsFound() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.chancery.ingest.format")
                                .stream()
                                .filter(type -> type.isAssignableTo(DatasetReader.class))
                                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                                // Holds records that are read already.
                                .filter(type -> !type.isEquivalentTo(BundleRecords.class))
                                .map(JavaClass::getName))
                .as("readers in META-INF/services/%s", DatasetReader.class.getName())
                .containsExactlyInAnyOrderElementsOf(Formats.all().stream()
                        .map(reader -> reader.getClass().getName())
                        .toList());
    }

    @Test
    void theyAreInTheOrderOfTheirNames() {
        assertThat(Formats.all()).extracting(DatasetReader::format).isSorted();
    }

    /** Each of these folders is named by the format of what lies in it. */
    @Test
    void recognitionDoesNotDependOnTheirOrder() throws IOException {
        ArrayList<List<DatasetReader>> orders = new ArrayList<>();
        for (int distance = 0; distance < Formats.all().size(); distance++) {
            ArrayList<DatasetReader> order = new ArrayList<>(Formats.all());
            Collections.rotate(order, distance);
            orders.add(order);
        }
        try (Stream<Path> formats = Files.list(Path.of("src/test/resources/fuzz"))) {
            for (Path folder : formats.sorted().toList()) {
                try (Inputs inputs = Inputs.of(List.of(folder.resolve("small")), null)) {
                    assertThat(orders)
                            .as(folder.toString())
                            .allSatisfy(order -> assertThat(
                                            Formats.recognised(order, inputs).format())
                                    .isEqualTo(folder.getFileName().toString()));
                }
            }
        }
    }

    @Test
    void theFirstRowsAreReadOnceForAllReaders() {
        AtomicInteger opened = new AtomicInteger();
        InputFile file = new InputFile("m.csv", () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(
                    "id,date,participants\n1,2023,iso3166:NO\n".getBytes(StandardCharsets.UTF_8));
        });
        Formats.recognised(Formats.all(), new Inputs(List.of(file)));
        assertThat(opened).hasValueLessThan(Formats.all().size());
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
            try (InputStream stream = inputs.files().get(0).open()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8).startsWith(word);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void read(Inputs inputs, RecordSink sink) {}
    }
}
