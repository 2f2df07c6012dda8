package org.chancery.ingest.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.format.dossier.JsonLinesReader;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.TableColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/tables.md shows works as it says. */
class TablesPageTest {
    private final String page = Files.readString(Path.of("docs", "tables.md"));

    TablesPageTest() throws IOException {}

    @Test
    void listsEveryColumn() {
        List<String> listed = Pattern.compile("^\\| `(\\w+)` \\|", Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(listed).containsExactlyElementsOf(TableColumn.labels());
    }

    @Test
    void theRowsOfEventsAreRead() {
        CollectedRecords records = read(example("csv", "## One row for each event"));
        assertThat(records.problems).isEmpty();
        assertThat(records.all(Bundle.Event.class))
                .extracting(Bundle.Event::key)
                .containsExactly("m1", "m2");
    }

    @Test
    void bothLayoutsHaveTheSameParticipants() {
        CollectedRecords byEvent = read(example("csv", "## One row for each event"));
        CollectedRecords byParticipation = read(example("csv", "## One row for each participation"));
        assertThat(byParticipation.problems).isEmpty();
        assertThat(byParticipation.event("m2").participants())
                .isEqualTo(byEvent.event("m2").participants());
        assertThat(byParticipation.event("m1").participants().get(1).office())
                .isEqualTo(byEvent.event("m1").participants().get(1).office());
        assertThat(byParticipation.all(Bundle.Actor.class)).hasSize(1);
    }

    @Test
    void theMappingIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.yaml"), example("yaml", "## A mapping"));
        CollectedRecords records = CollectedRecords.of(
                new TableReader(TableMapping.read(file)),
                CollectedRecords.files("t.csv", "Nr;Datum;Wer;Stand\n1;2023;iso3166:TJ;done\n2;2024;iso3166:TJ;-9\n"));
        assertThat(records.problems).isEmpty();
        assertThat(records.event("1").titles()).containsKey("ru");
        assertThat(records.event("2").status()).hasToString("HELD");
        assertThat(records.dataset).extracting(Bundle.Dataset::key).isEqualTo("our-meetings");
    }

    @Test
    void theMappingOfAStrangeSheetIsRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.yaml"), example("yaml", "- `ignore` lists"));
        CollectedRecords records =
                CollectedRecords.of(new TableReader(TableMapping.read(file)), CollectedRecords.files("t.csv", """
                        Visits,,,,,,,
                        ,,,,,,,
                        No,Year,Month,Day,Visitor,Host country,Where,Status
                        1,2023,6,5,Ola Hansen and Kari Nordmann,Sweden,"Oslo, Norway",done
                        """));
        assertThat(records.problems).isEmpty();
        assertThat(records.event("1").date()).hasToString("2023-06-05");
        assertThat(records.event("1").participants()).hasSize(3);
    }

    @Test
    void theDraftOfAMappingIsTheOneThatTheCommandWrites(@TempDir Path folder) throws IOException {
        String sheet = example("csv", "Take this sheet");
        String draft = example("yaml", "`java -jar target/quarkus-app/quarkus-run.jar mapping");
        assertThat(MappingDraft.of(
                        CollectedRecords.files("visits.csv", sheet).files().get(0)))
                .isEqualTo(draft);
        Path file = Files.writeString(folder.resolve("visits.yaml"), draft);
        CollectedRecords records = CollectedRecords.of(
                new TableReader(TableMapping.read(file)), CollectedRecords.files("visits.csv", sheet));
        assertThat(records.problems).isEmpty();
        assertThat(records.event("2").date()).hasToString("2023-06-13");
        assertThat(records.event("2").participants()).hasSize(3);
    }

    @Test
    void theLinesAreRead() {
        CollectedRecords records = CollectedRecords.of(
                new JsonLinesReader(), CollectedRecords.files("t.jsonl", example("json", "## JSON Lines")));
        assertThat(records.problems).isEmpty();
        assertThat(records.entries).hasSize(3);
    }

    private static CollectedRecords read(String table) {
        return CollectedRecords.of(new TableReader(), CollectedRecords.files("t.csv", table));
    }

    private String example(String language, String heading) {
        String mark = "```" + language + "\n";
        int begin = page.indexOf(mark, page.indexOf(heading)) + mark.length();
        return page.substring(begin, page.indexOf("```", begin));
    }
}
