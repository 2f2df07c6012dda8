package org.chancery.serve.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.chancery.DocumentedTable;
import org.junit.jupiter.api.Test;

/** docs/exports.md lists exactly the formats that exist. */
@QuarkusTest
class ExportsPageTest {
    @Inject
    ExportFormats formats;

    @Test
    void theTableOfFormatsIsMadeFromThem() throws IOException {
        DocumentedTable.assertIs(
                Path.of("docs", "exports.md"),
                List.of("format", "URL", "for"),
                formats.all().stream()
                        .map(format -> List.of(format.label(), "`" + format.path() + "`", format.purpose()))
                        .toList());
    }

    @Test
    void everyClassOfAFormatIsFound() {
        assertThat(new ClassFileImporter()
                                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                                .importPackages("org.chancery")
                                .stream()
                                .filter(type -> type.isAssignableTo(ExportFormat.class))
                                .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                                .map(type -> type.getName()))
                .hasSizeGreaterThan(5)
                .containsExactlyInAnyOrderElementsOf(formats.all().stream()
                        .map(format -> format.getClass().getName())
                        .toList());
    }

    @Test
    void whoeverTakesAnythingGetsTextAndTheFirstOfItsKind() {
        assertThat(formats.negotiated().get(0).extension()).isEqualTo("csv");
        assertThat(formats.negotiated()).noneMatch(format -> format.extension().equals("timelinejs.json"));
    }
}
