package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.chancery.ingest.format.dossier.JsonLinesReader;
import org.chancery.ingest.format.table.TableMapping;
import org.chancery.ingest.format.table.TableReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportListener;
import org.chancery.ingest.write.run.ImportOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of an export gives the same records. */
@QuarkusTest
@TestProfile(ExportArchive.class)
class RoundTripTest {
    private static final String ALL = "between=Austria&during=1614/1616";

    private static final String TABLE = """
            id,date,title,title_ru,title_uz_latn,type,place,country,latitude,longitude,actor,on_behalf_of,office,title_held,role,level,source,source_url,source_published,topics,part_of,status,credibility,summary,format,hostility,fatalities_best
            visit,1615-09,Congress,Конгресс,Kongress,MEETING,Vienna,iso3166:AT,48.2,-16.37,iso3166:AT,,,,HOST,,Acts,https://example.org/a,1616,Water; Peace,,HELD,CONFIRMED,"=SUM(A1) is no formula, and ""quoted""
            over two lines",CONFERENCE,,
            visit,,,,,,,,,,Klemens Metternich,iso3166:AT,FOREIGN_MINISTER,"Prince, chancellor",CHAIR,MINISTER,Letters,,,,,,,,,,
            visit,,,,,,,,,,Soviet Union,,,,OBSERVER,,,,,,,,,,,,
            talks,1615-09-02~,'=HYPERLINK("x"),,,,,,,,Klemens Metternich,iso3166:AT,,,,,,,,,visit,ANNOUNCED,,-not a number,,,
            quoted,1615-09-03,''Apostrophes'',,,,,,,,iso3166:AT,,,,,,,,,,,,,@handle,,,
            wide,1615-09-04,＝SUM(A1),,,,,,,,iso3166:AT,,,,,,,,,,,,,＠SUM(A1),,,
            shots,1615-10,Shots,,,INCIDENT,,,,,iso3166:AT,,,,,,,,,,,,,,,USE_OF_FORCE,3
            """;

    @TempDir
    Path folder;

    @Inject
    DatasetImport archive;

    @Inject
    DataSource database;

    @BeforeEach
    void start() throws IOException, SQLException {
        forget();
        Path mapping = Files.writeString(folder.resolve("mapping.yaml"), """
                dataset:
                  key: congress
                  name: The congress
                  publisher: The tests
                  version: "3"
                  licence: CC-BY-4.0
                  citation: "The tests, The congress."
                  completeness: SELECTIVE
                  covers: {during: 1614/1616, description: "Congresses, of all kinds."}
                """);
        ImportReport report = load(new TableReader(TableMapping.read(mapping)), "table.csv", TABLE.getBytes(UTF_8));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void csvIntoAnEmptyArchiveGivesTheSameCsv() throws IOException, SQLException {
        byte[] first = export("csv");
        forget();
        ImportReport report = load(new TableReader(), "anything.csv", first);
        byte[] second = export("csv");

        assertThat(report.problems()).isEmpty();
        assertThat(new String(second, UTF_8)).isEqualTo(new String(first, UTF_8));
        assertThat(new String(first, UTF_8))
                .contains("CC-BY-4.0", "\"The tests, The congress.\"", "1614/1616")
                .contains("Конгресс", "Klemens Metternich", "\"Prince, chancellor\"", "-16.37");
    }

    @Test
    void csvIntoTheSameArchiveChangesNothing() throws IOException {
        // Names of states become codes the first time.
        load(new TableReader(), "anything.csv", export("csv"));
        byte[] before = export("csv");

        assertChangesNothing(load(new TableReader(), "other-name.csv", before));
        assertThat(export("csv")).isEqualTo(before);
    }

    @Test
    void aWorkbookComesInAgain() throws IOException, SQLException {
        byte[] table = export("csv");
        byte[] workbook = export("xlsx");
        forget();
        ImportReport report = load(new TableReader(), "anything.xlsx", workbook);

        assertThat(report.problems()).isEmpty();
        assertThat(new String(export("csv"), UTF_8)).isEqualTo(new String(table, UTF_8));
    }

    @Test
    void jsonLinesIntoAnEmptyArchiveGivesTheSameLines() throws IOException, SQLException {
        byte[] first = export("jsonl");
        forget();
        ImportReport report = load(new JsonLinesReader(), "anything.jsonl", first);

        assertThat(report.problems()).isEmpty();
        assertThat(new String(export("jsonl"), UTF_8)).isEqualTo(new String(first, UTF_8));
        assertThat(new String(first, UTF_8)).startsWith("{\"dataset\":{\"key\":\"congress\",\"name\":\"The congress\"");
    }

    @Test
    void jsonLinesIntoTheSameArchiveChangesNothing() throws IOException {
        load(new JsonLinesReader(), "anything.jsonl", export("jsonl"));

        assertChangesNothing(load(new JsonLinesReader(), "anything.jsonl", export("jsonl")));
    }

    @Test
    void theDossierGoesThroughJsonLines() throws IOException {
        byte[] lines = given().get("/export/events.jsonl?between=Russia&between=Tajikistan&during=2023")
                .asByteArray();

        ImportReport report = load(new JsonLinesReader(), "dossier.jsonl", lines);

        assertThat(report.counts().values())
                .extracting(ImportReport.Counts::refused)
                .containsOnly(0L);
        assertThat(report.counts().values())
                .extracting(ImportReport.Counts::added)
                .containsOnly(0L);
    }

    @Test
    void spreadsheetsFindNoFormula() throws IOException {
        assertThat(new String(export("csv"), UTF_8))
                .contains(",\"'=SUM(A1) is no formula")
                .contains(",\"'=HYPERLINK(\"\"x\"\")\"")
                .contains(",'-not a number,")
                .contains(",'@handle,")
                .contains(",''Apostrophes'',")
                .contains(",'＝SUM(A1),")
                .contains(",'＠SUM(A1),")
                .startsWith("\uFEFFid,date,title,title_ru,title_uz_latn,type,");
    }

    @Test
    void aTableOfSeveralDatasetsAsksForOne() throws IOException {
        String table = "id,date,title,actor,dataset\na,1615,A,iso3166:AT,one\nb,1615,B,iso3166:AT,two\n";
        Path mapping = Files.writeString(folder.resolve("two.yaml"), "dataset: {key: two}\n");

        ImportReport refused = load(new TableReader(), "t.csv", table.getBytes(UTF_8));
        ImportReport taken = load(new TableReader(TableMapping.read(mapping)), "t.csv", table.getBytes(UTF_8));

        assertThat(refused.written()).isFalse();
        assertThat(refused.problems().get(0).reason()).contains("several datasets: one, two");
        assertThat(taken.dataset()).isEqualTo("two");
        assertThat(taken.read()).isPositive();
        assertThat(taken.problems()).isEmpty();
    }

    private static void assertChangesNothing(ImportReport report) {
        assertThat(report.problems()).isEmpty();
        assertThat(report.counts().values())
                .isNotEmpty()
                .allSatisfy(
                        counts -> assertThat(counts.added() + counts.updated() + counts.withdrawn() + counts.refused())
                                .isZero());
    }

    private static byte[] export(String extension) {
        return given().get("/export/events." + extension + "?" + ALL).asByteArray();
    }

    private ImportReport load(DatasetReader reader, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        try (Inputs inputs = Inputs.of(List.of(file))) {
            return archive.run(reader, inputs, ImportOptions.DEFAULT, ImportListener.SILENT);
        }
    }

    /** Removes every trace of the dataset from the archive. */
    private void forget() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            String entries = "(select id from entry where dataset_id in (select id from dataset where key in "
                    + "('congress', 'one', 'two')))";
            statement.execute("delete from import_link where event_id in " + entries);
            statement.execute("delete from participation where event_id in " + entries);
            statement.execute("update event set part_of_id = null, margins_of_id = null where id in " + entries);
            for (String table : List.of("meeting", "incident", "event", "affiliation", "citation")) {
                String column = table.equals("citation") ? "entry_id" : "id";
                statement.execute("delete from " + table + " where " + column + " in " + entries);
            }
            for (String table : List.of("actor", "place", "topic", "source", "identity", "changed_record", "entry")) {
                String column =
                        table.equals("identity") ? "merged_id" : table.equals("changed_record") ? "entry_id" : "id";
                statement.execute("delete from " + table + " where " + column + " in " + entries);
            }
            statement.execute("delete from import_run where dataset_key in ('congress', 'one', 'two')");
            statement.execute("delete from dataset where key in ('congress', 'one', 'two')");
        }
    }
}
