package org.chancery.ingest.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingDraftTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '@', textBlock = """
            Date,Host,Guest               @ participants | actor
            Datum,Gastgeber,Gast          @ participants | actor
            Date,Country visited,Minister @ participants | actor
            Date,Nation A,Nation B        @ participants | actor
            """)
    void bothSidesOfAVisitAreFound(String header, String columns) {
        String draft = draft(header + "\n2023-06-05,Norway,Sweden\n2023-06-06,Norway,Denmark\n");
        List<String> names = List.of(header.split(",")).subList(1, 3);
        List<String> ours = List.of(columns.split(" \\| "));
        assertThat(draft)
                .contains("\"%s\": %s ".formatted(names.get(0), ours.get(0)))
                .contains("\"%s\": %s ".formatted(names.get(1).strip(), ours.get(1)));
    }

    @Test
    void columnsOfOneNameAreNotMapped() {
        assertThat(draft("Date,Country,Country,Participants\n2023-06-05,Norway,Sweden,Norway\n"))
                .doesNotContain("\"Country\": country")
                .contains("Several columns are called \"Country\"");
    }

    @Test
    void partsOfDatesAreJoined() throws IOException {
        String table = "Ref;Year;Month;Day;Parties\na;2023;6;5;Norway; Sweden\n".replace("; Sweden", "/Sweden")
                + "b;2023;7;1;Norway/Finland\n";
        String draft = draft(table);
        assertThat(draft).contains("join:", "date: {columns: [\"Year\", \"Month\", \"Day\"]}", "participants: \"/\"");
        CollectedRecords read = read(draft, table);
        assertThat(read.problems).isEmpty();
        assertThat(read.event("a").date()).hasToString("2023-06-05");
        assertThat(read.event("b").participants()).hasSize(2);
    }

    @Test
    void anOrderThatDoesNotShowIsLeftOpen() {
        String draft = draft("id,When,participants\n1,05.06.2023,Norway\n2,07.06.2023,Sweden\n");
        assertThat(draft)
                .contains("# 05.06.2023 does not show its order", "# dates: {order: day-month-year}")
                .doesNotContain("\ndates:");
    }

    @Test
    void namesOfMonthsAreReadInTheLanguagesOfTheArchive() throws IOException {
        String table = "№;Дата;Участники\n1;5 июня 2023;Norway\n2;7 июля 2023;Sweden\n";
        String draft = draft(table);
        assertThat(draft).doesNotContain("languages:");
        assertThat(read(draft, table).event("1").date()).hasToString("2023-06-05");
    }

    @Test
    void namesOfMonthsInOtherLanguagesShowWhich() throws IOException {
        String table = "Nr;Data;Uczestnicy\n1;5 czerwca 2023;Norway\n2;7 lipca 2023;Sweden\n"
                .replace("Uczestnicy", "participants")
                .replace("Data", "date");
        String draft = draft(table);
        assertThat(draft).contains("languages: [pl]");
        assertThat(read(draft, table).event("1").date()).hasToString("2023-06-05");
    }

    @Test
    void anotherEncodingIsFoundOut() throws IOException {
        byte[] content =
                "№;Дата;Участники;Место\n1;05.06.2023;Norway;Осло, столица Норвегии\n2;13.06.2023;Sweden;Берген\n"
                        .replace("№", "Номер")
                        .getBytes(Charset.forName("windows-1251"));
        InputFile file = new InputFile("t.csv", () -> new ByteArrayInputStream(content));
        String draft = MappingDraft.of(file);
        assertThat(draft).contains("encoding: windows-1251", "\"Дата\": date");
        Path mapping = Files.writeString(folder.resolve("m.yaml"), draft);
        CollectedRecords read =
                CollectedRecords.of(new TableReader(TableMapping.read(mapping)), new Inputs(List.of(file)));
        assertThat(read.problems).isEmpty();
    }

    @Test
    void whatIsMissingIsSaid() {
        assertThat(draft("colour,size\nred,1\nred,2\n"))
                .contains("No column seems to have dates", "No column seems to say who took part", "ignore:");
        assertThatExceptionOfType(BundleException.class).isThrownBy(() -> draft(""));
    }

    private static String draft(String table) {
        return MappingDraft.of(CollectedRecords.files("t.csv", table).files().get(0));
    }

    private CollectedRecords read(String draft, String table) throws IOException {
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), draft);
        return CollectedRecords.of(new TableReader(TableMapping.read(mapping)), CollectedRecords.files("t.csv", table));
    }
}
