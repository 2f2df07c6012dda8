package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables to analyse: one row for each event, the same in CSV, Excel and Parquet. */
@QuarkusTest
class FlatTableTest {
    private static final String MEETINGS = "?between=Russia&between=Tajikistan&during=2023&types=MEETING";

    @TempDir
    Path folder;

    @Test
    void anEventIsOneRowInTheLanguageOfTheReader() {
        List<NamedCsvRecord> rows = csv(MEETINGS + "&language=ru");

        assertThat(rows).hasSize(7);
        NamedCsvRecord talks = rows.stream()
                .filter(row -> row.getField("key").equals("rahmon-receives-lavrov-2023-06-06"))
                .findFirst()
                .orElseThrow();
        assertThat(talks.getField("title")).contains("Рахмон");
        assertThat(talks.getField("date")).isEqualTo("6 июня 2023 г.");
        assertThat(talks.getField("earliest_begin")).isEqualTo("2023-06-06");
        assertThat(talks.getField("latest_end")).isEqualTo("2023-06-06");
        assertThat(talks.getField("participants")).contains("; ");
        assertThat(talks.getField("on_behalf_of")).contains("Россия", "Таджикистан");
        assertThat(talks.getField("sources")).isNotEmpty();
        assertThat(talks.getField("licence")).isEqualTo("CC-BY-4.0");
        assertThat(talks.getField("url")).endsWith("/record/samarkand-dushanbe-2023/rahmon-receives-lavrov-2023-06-06");
    }

    @Test
    void parquetHasTheSameForAReaderThatIsNotOurs() throws Exception {
        Path file = folder.resolve("events.parquet");
        Files.write(file, given().get("/export/events-flat.parquet" + MEETINGS).asByteArray());
        List<NamedCsvRecord> rows = csv(MEETINGS);

        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement();
                ResultSet found = statement.executeQuery("select * from '%s'".formatted(file))) {
            for (NamedCsvRecord row : rows) {
                assertThat(found.next()).isTrue();
                for (String column : row.getHeader()) {
                    // A CSV has only text, and guards what a spreadsheet would take for a formula.
                    String value = found.getString(column);
                    assertThat(value == null ? "" : value)
                            .as(column)
                            .isEqualTo(row.getField(column).replaceFirst("^'(?=[=+@-])", ""));
                }
            }
            assertThat(found.next()).isFalse();
            assertThat(found.getMetaData().getColumnTypeName(found.findColumn("earliest_begin")))
                    .isEqualTo("DATE");
        }
    }

    @Test
    void excelHasDatesAHeaderThatStaysAndAFilter() throws Exception {
        byte[] file = given().get("/export/events-flat.xlsx" + MEETINGS).asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(8);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("title");
            assertThat(rows.get(7).getCellAsDate(1).orElseThrow().getYear()).isEqualTo(2023);
            assertThat(workbook.getSheets().toList().get(1).read().get(1).getCellText(0))
                    .contains("Licence: CC-BY-4.0");
        }
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("<autoFilter ref=\"A1:", "state=\"frozen\"", "customWidth=\"true\"");
    }

    @Test
    void aDayBeforeExcelsFirstIsText() throws Exception {
        byte[] file = given().get("/export/events-flat.xlsx?during=../1899").asByteArray();

        assertThat(given().get("/export/events-flat.xlsx?during=../1899").statusCode())
                .isEqualTo(200);
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<v>-");
    }

    private String part(byte[] file, String name) throws Exception {
        Path workbook = Files.write(folder.resolve("events.xlsx"), file);
        try (ZipFile parts = new ZipFile(workbook.toFile())) {
            return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<NamedCsvRecord> csv(String question) {
        Response response = given().get("/export/events-flat.csv" + question);
        assertThat(response.statusCode()).isEqualTo(200);
        String text = new String(response.asByteArray(), StandardCharsets.UTF_8);
        return CsvReader.builder().ofNamedCsvRecord(new StringReader(text.replace("\uFEFF", ""))).stream()
                .toList();
    }
}
