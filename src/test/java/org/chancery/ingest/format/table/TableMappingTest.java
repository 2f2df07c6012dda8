package org.chancery.ingest.format.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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
import org.chancery.ingest.model.ImportMode;
import org.chancery.ingest.model.Problem;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableMappingTest {
    @TempDir
    Path folder;

    @Test
    void readsTheColumnsAndWordsOfOthers() throws IOException {
        TableMapping mapping = mapping("""
                separator: "|"
                encoding: windows-1251
                edition: WHOLE
                columns: {Дата: date, Кто: participants, Итог: status, Погибшие: fatalities_best}
                values:
                  status: {не состоялась: CANCELLED}
                  participants: {РФ: "iso3166:RU"}
                  fatalities_best: {"-9": ""}
                """);
        String table = "Дата|Кто|Итог|Погибшие\n2023|РФ; Таджикистан|не состоялась|-9\n";
        byte[] bytes = table.getBytes(Charset.forName("windows-1251"));
        Inputs inputs = new Inputs(List.of(new InputFile("t.csv", () -> new ByteArrayInputStream(bytes))));
        CollectedRecords records = CollectedRecords.of(new TableReader(mapping), inputs);
        assertThat(records.importMode).isEqualTo(ImportMode.SNAPSHOT);
        Bundle.Event event = records.all(Bundle.Event.class).get(0);
        assertThat(event.status()).hasToString("CANCELLED");
        assertThat(event.participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("iso3166:RU", "name:Таджикистан");
    }

    @Test
    void reportsColumnsThatTheTableDoesNotHave() throws IOException {
        CollectedRecords records = CollectedRecords.of(
                new TableReader(mapping("columns: {Titel: title}")),
                CollectedRecords.files("t.csv", "date,actor,Tittel\n2023,Russia,Talks\n"));
        assertThat(records.problems).extracting(Problem::path).containsExactly("tittel", "Titel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            colums: {}                            | 1:11 | colums is unknown        | Did you mean columns?
            columns: {Wann: dat}                  | 0:0  | there is no such column         | Did you mean date?
            values: {stat: {a: HELD}}             | 0:0  | there is no such column         | Did you mean
            separator: ", "                       | 0:0  | a separator is one character    | Write one
            encoding: windows-0                   | 0:0  | no encoding with this name      | windows-1251
            encoding: "%%"                        | 0:0  | no encoding with this name      | windows-1251
            language: a_b                         | 0:0  | not a language tag             | uz-Latn
            dataset: {covers: {during: 91-23}}    | 0:0  | at position                     | Write EDTF
            dataset: {completeness: SOME}         | 1:   | not one of the values accepted  | docs/tables.md
            columns: [                            | 1:   |                                 | Correct the mapping
            ''                                    | 1:1  |                                 |
            """)
    void reportsTheProblem(String yaml, String where, String reason, String remedy) {
        BundleException refusal = catchThrowableOfType(BundleException.class, () -> mapping(yaml));
        assertThat(refusal.problems()).hasSize(1);
        Problem problem = refusal.problems().get(0);
        assertThat(problem.location().toString()).contains("mapping.yaml:" + where);
        assertThat(problem.reason()).contains(reason == null ? "" : reason);
        assertThat(problem.remedy()).contains(remedy == null ? "" : remedy);
    }

    private TableMapping mapping(String yaml) throws IOException {
        return TableMapping.read(Files.writeString(folder.resolve("mapping.yaml"), yaml));
    }
}
