package org.chancery.ingest.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;

/** Files beside the tables of a publisher: notes, codebooks, and the same tables for other programs. */
class CompanionsTest {
    private static final String TABLE = "id,date,participants\nm1,2023,iso3166:NO\n";

    @Test
    void theyAreLeftOutAndNamed() {
        Inputs inputs = CollectedRecords.files(
                "set/README.txt",
                "Read me",
                "set/Codebook v5.pdf",
                "%PDF-1.7",
                "set/meetings.csv",
                TABLE,
                "set/meetings.dta",
                "<stata_dta><header>",
                "set/make.do",
                "use meetings");
        DatasetReader reader = Formats.recognised(Formats.all(), inputs);
        CollectedRecords read = CollectedRecords.of(reader, inputs);
        assertThat(reader.format()).isEqualTo("csv");
        assertThat(read.all(Bundle.Event.class)).hasSize(1);
        assertThat(read.remarks)
                .contains("Files left out because they are no tables: set/README.txt (a note), set/Codebook v5.pdf "
                        + "(a PDF), set/meetings.dta (a file of Stata), set/make.do (a note).");
    }

    @Test
    void theyAreLeftOutOfANamedFormat() {
        Inputs inputs = CollectedRecords.files("README.md", "Read me", "meetings.csv", TABLE);
        DatasetReader reader = Companions.leftOut(Formats.named(Formats.all(), "csv"), inputs);
        assertThat(CollectedRecords.of(reader, inputs).all(Bundle.Event.class)).hasSize(1);
    }

    @Test
    void aTableThatIsNotRecognisedIsNone() {
        for (String name : List.of("b.csv", "terms.csv")) {
            Inputs inputs = CollectedRecords.files("a.csv", TABLE, name, "id,when,who\nm2,2023,iso3166:NO\n");
            assertThatThrownBy(() -> Formats.recognised(Formats.all(), inputs))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("No known format fits " + name)
                    .hasMessageContaining(name + " has the columns id, when, who")
                    .hasMessageContaining("the command mapping writes a draft");
        }
    }

    @Test
    void aloneTheyAreRefusedWithWhatToDo() {
        Inputs inputs = CollectedRecords.files("m.dta", "<stata_dta><header>");
        assertThatThrownBy(() -> Formats.recognised(Formats.all(), inputs))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("m.dta")
                .hasMessageContaining("this is a file of Stata. Write the table with export delimited");
    }

    @Test
    void jsonWithoutADatasetIsTold() {
        Inputs inputs = CollectedRecords.files("m.json", "[{\"id\": \"m1\"}]");
        assertThatThrownBy(() -> Formats.recognised(Formats.all(), inputs))
                .hasMessageContaining("m.json is JSON, but neither a dossier")
                .hasMessageContaining("begin with a dataset");
    }
}
