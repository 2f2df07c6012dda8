package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The files beside the events: data package, description of the dataset, and counts. */
@QuarkusTest
class DescriptionsTest {
    private static final String MEETINGS = "?between=Russia&between=Tajikistan&during=2023&types=MEETING";

    @Test
    void aDataPackageDescribesTheColumnsThatItsTablesHave() throws Exception {
        JsonNode all = new ObjectMapper().readTree(text("/export/datapackage.json" + MEETINGS));

        assertThat(all.at("/name").asText()).matches("[a-z0-9._-]+");
        assertThat(all.at("/licenses/0/name").asText()).isEqualTo("CC-BY-4.0");
        assertThat(all.at("/sources/0/title").asText()).isNotEmpty();
        assertThat(all.at("/created").asText()).isNotEmpty();
        JsonNode flat = named(all, "events-flat-csv");
        URI path = URI.create(flat.path("path").asText());
        String header = text(path.getRawPath() + "?" + path.getRawQuery())
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(header.replace("\uFEFF", "").split(",", -1))
                .containsExactlyElementsOf(flat.at("/schema/fields").findValuesAsText("name"));
        assertThat(flat.at("/schema/fields/1/type").asText()).isEqualTo("date");
        assertThat(named(all, "jsonl").path("path").asText()).contains("/export/events.jsonl?between=Russia");
    }

    private static JsonNode named(JsonNode all, String name) {
        for (JsonNode resource : all.path("resources")) {
            if (resource.path("name").asText().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError("The package has no resource " + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"events.csv", "events.jsonl", "events-flat.csv", "events-flat.parquet"})
    void everyFileNamesItsDescriptionItsCitationAndItsLicence(String file) {
        given().head("/export/" + file + MEETINGS)
                .then()
                .header("Link", containsString("/export/datapackage.json?between=Russia"))
                .header("Link", containsString("rel=\"cite-as\""))
                .header("Link", containsString("CC-BY-4.0.html>; rel=\"license\""));
    }

    @Test
    void aDatasetIsDescribedInTheWordsOfSchemaOrgAndOfDcat() throws Exception {
        String text = text("/export/dataset.jsonld");

        String expanded =
                JsonLd.expand(JsonDocument.of(new StringReader(text))).get().toString();

        assertThat(expanded)
                .contains("https://schema.org/Dataset", "https://schema.org/distribution", "https://schema.org/license")
                .contains("http://www.w3.org/ns/dcat#Dataset", "http://www.w3.org/ns/dcat#downloadURL")
                .contains("/export/events-flat.parquet");
    }

    @Test
    void theCountsOfAChartAreATable() {
        List<NamedCsvRecord> months = csv("/export/counts.csv" + MEETINGS + "&by=MONTH&counting=CERTAINLY");

        assertThat(months).hasSize(12);
        assertThat(months.get(0).getField("first_day")).isEqualTo("2023-01-01");
        assertThat(months.get(0).getField("last_day")).isEqualTo("2023-01-31");
        assertThat(months.stream()
                        .mapToInt(row -> Integer.parseInt(row.getField("count")))
                        .sum())
                .isEqualTo(7);
        List<NamedCsvRecord> pairs = csv("/export/counts.csv?during=2023&types=MEETING&by=PAIR&language=fr");
        assertThat(pairs).anySatisfy(row -> assertThat(row.getFields()).contains("Russie", "Tadjikistan"));
        assertThat(csv("/export/counts.csv" + MEETINGS)).hasSize(1);
    }

    /** Four events of the dossier are known only to have happened before an article. */
    @Test
    void theCountsSayHowManyEventsFitNoPeriod() {
        String question = "/export/counts.csv?during=2021/2022&by=YEAR";
        List<NamedCsvRecord> years = csv(question);
        List<NamedCsvRecord> all = csv(question + "&openDates=true");

        assertThat(all).hasSize(2);
        assertThat(years).hasSize(3);
        assertThat(years.get(2).getFields()).containsExactly("", "", "4", "UNPLACED");
        assertThat(Integer.parseInt(all.get(0).getField("count")))
                .isEqualTo(Integer.parseInt(years.get(0).getField("count")) + 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            by=WEEK                       | by has no value
            by=MONTH&by=YEAR              | more than one of MONTH, QUARTER, YEAR and DECADE
            counting=MAYBE                | counting has no value
            openDates=perhaps             | openDates is
            during=1000/2000&by=MONTH     | An answer has at most 5000
            """)
    void countsThatNobodyCanMakeAreRefused(String query, String said) {
        given().get("/export/counts.csv?" + query)
                .then()
                .statusCode(400)
                .header("Content-Disposition", nullValue())
                .body("errors[0].extensions.code", equalTo("BAD_ARGUMENT"))
                .body("errors[0].message", containsString(said));
        given().get("/export/events.csv?by=MONTH").then().statusCode(400);
    }

    private static List<NamedCsvRecord> csv(String path) {
        return CsvReader.builder().ofNamedCsvRecord(new StringReader(text(path).replace("\uFEFF", ""))).stream()
                .toList();
    }

    private static String text(String path) {
        Response response = given().urlEncodingEnabled(false).get(path);
        assertThat(response.statusCode()).as(response.asString()).isEqualTo(200);
        return new String(response.asByteArray(), StandardCharsets.UTF_8);
    }
}
