package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.chancery.DocumentedTable;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.format.table.TableReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.input.Limits;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

/** The pages say of the command what is so. */
class ImportingPageTest {

    @Test
    void theTableOfFormatsIsMadeFromTheReaders() throws IOException {
        DocumentedTable.assertIs(
                Path.of("docs/importing.md"),
                List.of("format", "recognised by"),
                Formats.all().stream()
                        .map(reader -> List.of("`" + reader.format() + "`", reader.recognisedBy()))
                        .toList());
    }

    @Test
    void thePageListsEachOption() throws IOException {
        String page = Files.readString(Path.of("docs/importing.md"));
        List<OptionSpec> options =
                new picocli.CommandLine(ImportCommand.class).getCommandSpec().options();
        assertThat(options).extracting(OptionSpec::longestName).hasSizeGreaterThan(6);
        assertThat(options).allSatisfy(option -> assertThat(page).contains("| `" + option.longestName()));
    }

    @Test
    void thePageListsEachExitStatus() throws IOException {
        String page = Files.readString(Path.of("docs/importing.md"));
        Map<String, String> statuses = new picocli.CommandLine(ImportCommand.class)
                .getCommandSpec()
                .usageMessage()
                .exitCodeList();
        assertThat(statuses).containsOnlyKeys("0", "1", "2", "3");
        statuses.forEach((status, meaning) -> assertThat(page).contains("| %s | %s".formatted(status, meaning)));
    }

    @Test
    void thePageListsEachLimit() throws IOException {
        String page = Files.readString(Path.of("docs/importing.md"));
        String table = page.substring(page.indexOf("## Limits"), page.indexOf("## Editions"));
        assertThat(List.of(
                        "| %,d |".formatted(Limits.FILES),
                        "| %d times its size |".formatted(Limits.UNFOLDING),
                        "its first %d MB |".formatted(Limits.UNFOLDED_ANYWAY >> 20),
                        "| %,d |".formatted(Limits.RECORD_CHARACTERS),
                        "| %,d |".formatted(Limits.RECORD_ELEMENTS),
                        "or a part of a workbook | %,d |".formatted(Limits.NAMES),
                        "| %,d |".formatted(Limits.COLUMNS),
                        "a workbook, packed | %d MB |".formatted(Limits.WORKBOOK >> 20),
                        "unpacked | %d MB |".formatted(Limits.WORKBOOK_PART >> 20),
                        "| %,d |".formatted(Limits.CELL_CHARACTERS),
                        "a dossier | %d MB |".formatted(Limits.DOSSIER >> 20),
                        "| %,d |".formatted(Limits.VALUES),
                        "| %d |".formatted(Limits.DEPTH),
                        "problems listed for one dossier | %,d |".formatted(Limits.PROBLEMS),
                        "| %d GB |".formatted(Limits.TEMPORARY_GIGABYTES),
                        Limits.TEMPORARY_SETTING))
                .allSatisfy(limit -> assertThat(table).contains(limit));
    }

    @Test
    void theTableOfTheFrontPageCanBeImported() throws IOException {
        String page = Files.readString(Path.of("README.md"));
        int begin = page.indexOf("```csv\n") + "```csv\n".length();
        Inputs files = CollectedRecords.files("meetings.csv", page.substring(begin, page.indexOf("```", begin)));

        DatasetReader reader = Formats.recognised(Formats.all(), files);
        CollectedRecords records = CollectedRecords.of(reader, files);

        assertThat(reader).isInstanceOf(TableReader.class);
        assertThat(records.problems).isEmpty();
        assertThat(records.all(Bundle.Event.class))
                .extracting(event -> event.participants().size())
                .containsExactly(2, 2);
        assertThat(page).contains("java -jar target/quarkus-app/quarkus-run.jar import meetings.csv");
    }
}
