package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No text of an archive does harm in any format. */
@QuarkusTest
@TestProfile(ExportArchive.class)
class HostileTextsTest {
    private static final String QUESTION = "during=1540&certainty=CERTAINLY";

    /** As YAML writes them. */
    private static final List<String> TITLES = List.of(
            "\"<script>alert('x')</script> & ]]> <!-- \"",
            "\"\\u202Eright to left\\u202C \\u2067isolated\"",
            "\"" + "🕊️مفاوضات ".repeat(80) + "\"",
            "\"Line\\r\\nEND:VEVENT\\r\\nBEGIN:VALARM\\nX: y\"",
            "\"Control \\u0001 \\u000B \\u001B[31m \\u007F characters \\uFFFE\"",
            "\"=cmd|' /C calc'!A0\"",
            "\"\\\\, \\\\n; : \\\" ' ` ${x} {{y}}\"");

    @Inject
    Dossiers dossiers;

    @BeforeEach
    void write() {
        StringBuilder events = new StringBuilder();
        for (int index = 0; index < TITLES.size(); index++) {
            events.append(Dossiers.meeting(
                    "hostile-" + index,
                    TITLES.get(index),
                    "1540-01-0" + (index + 1),
                    "HELD",
                    "summary: " + TITLES.get(index)));
        }
        dossiers.write("hostile", "\"</rights>\\\";x\"", events.toString());
    }

    @Test
    void inCalendars() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(bytes("ics")));

        assertThat(calendar.validate(true).hasErrors()).isFalse();
        List<CalendarComponent> events = calendar.getComponents();
        assertThat(events)
                .hasSize(TITLES.size())
                .allMatch(event -> event.getName().equals("VEVENT"));
        assertThat(events.get(3).<Property>getProperty("SUMMARY").orElseThrow().getValue())
                .contains("END:VEVENT\nBEGIN:VALARM");
    }

    @Test
    void inFeeds() throws Exception {
        SyndFeed feed =
                new SyndFeedInput().build(new InputStreamReader(new ByteArrayInputStream(bytes("atom")), UTF_8));

        assertThat(feed.getEntries()).hasSize(TITLES.size());
        assertThat(feed.getEntries().get(TITLES.size() - 1).getTitle())
                .isEqualTo("<script>alert('x')</script> & ]]> <!--");
        assertThat(new String(bytes("atom"), UTF_8)).doesNotContain("<script", "\u0001", "\u001B");
    }

    @Test
    void inTimelinesWhichTakeTextForHtml() throws Exception {
        JsonNode timeline = json("timelinejs.json");

        assertThat(timeline.path("events")).hasSize(TITLES.size());
        // What TimelineJS shows; it does not read `about`.
        assertThat(timeline.path("title") + timeline.path("events").toString())
                .doesNotContain("<script", "<!--", "</rights>");
        assertThat(timeline.at("/events/0/text/headline").asText())
                .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; ]]&gt; &lt;!--");
    }

    @Test
    void inMapsAndLinkedData() throws Exception {
        assertThat(json("geojson").path("features")).hasSize(TITLES.size());
        assertThat(json("jsonld").path("@graph")).hasSize(TITLES.size() + 1);
        for (String line : new String(bytes("jsonl"), UTF_8).strip().split("\n", -1)) {
            new ObjectMapper().readTree(line);
        }
    }

    @Test
    void inTables() throws Exception {
        assertThat(new String(bytes("csv"), UTF_8))
                .doesNotContain(",=cmd", ",\"=cmd")
                .contains("'=cmd");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes("xlsx")));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> read = rows.toList();
            assertThat(read).hasSize(1 + 2 * TITLES.size());
            assertThat(read)
                    .allSatisfy(row -> row.stream()
                            .filter(java.util.Objects::nonNull)
                            .forEach(cell -> assertThat(cell.getFormula()).isNull()));
            assertThat(workbook.getSheets()).hasSize(2);
        }
    }

    @Test
    void inHeaders() {
        given().get("/export/events.csv?text=" + "🕊️".repeat(50) + "\r\nSet-Cookie: x=1&" + QUESTION)
                .then()
                .statusCode(200)
                .header("Set-Cookie", (String) null)
                .header("Link", not(containsString("rel=\"license\"")));
    }

    private static byte[] bytes(String extension) {
        Response response = given().get("/export/events." + extension + "?" + QUESTION);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asByteArray();
    }

    private static JsonNode json(String extension) throws Exception {
        return new ObjectMapper().readTree(bytes(extension));
    }
}
