package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.ingest.Bundle;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.table.TableReader;
import org.junit.jupiter.api.Test;
import picocli.CommandLine.Model.OptionSpec;

/** The pages say of the command what is so. */
class ImportingPageTest {

    @Test
    void eachFormatStandsThereWithWhatItIsRecognisedBy() throws IOException {
        var page = Files.readString(Path.of("docs/importing.md"));
        assertThat(Formats.all())
                .allSatisfy(reader ->
                        assertThat(page).contains("| `%s` | %s |".formatted(reader.format(), reader.recognisedBy())));
    }

    @Test
    void eachOptionStandsThere() throws IOException {
        var page = Files.readString(Path.of("docs/importing.md"));
        var options =
                new picocli.CommandLine(ImportCommand.class).getCommandSpec().options();
        assertThat(options).extracting(OptionSpec::longestName).hasSizeGreaterThan(6);
        assertThat(options).allSatisfy(option -> assertThat(page).contains("| `" + option.longestName()));
    }

    @Test
    void theTableOfTheFrontPageIsOneThatTheCommandTakes() throws IOException {
        var page = Files.readString(Path.of("README.md"));
        var begin = page.indexOf("```csv\n") + "```csv\n".length();
        var files = CollectedRecords.files("meetings.csv", page.substring(begin, page.indexOf("```", begin)));

        var reader = Formats.recognised(Formats.all(), files);
        var records = CollectedRecords.of(reader, files);

        assertThat(reader).isInstanceOf(TableReader.class);
        assertThat(records.problems).isEmpty();
        assertThat(records.all(Bundle.Event.class))
                .extracting(event -> event.participants().size())
                .containsExactly(2, 2);
        assertThat(page).contains("java -jar target/quarkus-app/quarkus-run.jar import meetings.csv");
    }
}
