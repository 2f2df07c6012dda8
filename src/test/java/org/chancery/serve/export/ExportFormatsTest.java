package org.chancery.serve.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.chancery.record.event.EventDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Each format is valid for the programs that read it, and has citation, licence and coverage. */
@QuarkusTest
@TestProfile(ExportArchive.class)
class ExportFormatsTest {
    @Inject
    Dossiers dossiers;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MEETINGS = "between=Russia&between=Tajikistan&during=2023&types=MEETING";
    /** More than a page of all types. */
    private static final String DISPUTE = "about=Tajik-Kyrgyz border dispute";

    @ParameterizedTest
    @ArgumentsSource(EachFormat.class)
    void eachFormatHasCitationLicenceAndCoverage(ExportFormat format) {
        assumeTrue(format.isText());
        assumeTrue(!format.stem().equals("counts"), "a table of numbers: its data package is named in a header");

        String file = text(format.path(), MEETINGS).replace("\r\n ", "").replace("\\,", ",");

        assertThat(file).contains("CC-BY-4.0").contains("Chancery").contains("2023");
        assertThat(file.toLowerCase(java.util.Locale.ROOT)).contains("samarkand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"geojson", "timelinejs", "jsonld"})
    void jsonFitsItsSchema(String format) throws IOException {
        String extension = format.equals("timelinejs") ? "timelinejs.json" : format;
        for (String question : List.of(MEETINGS, "during=2022/2023", "types=INCIDENT")) {
            assertThat(errors(format, text(extension, question))).as(question).isEmpty();
        }
    }

    @Test
    void aSchemaRejectsAnInvalidFile() throws IOException {
        String wrong = text("geojson", MEETINGS).replace("\"Point\"", "\"Dot\"");

        assertThat(errors("geojson", wrong)).isNotEmpty();
    }

    private static List<String> errors(String format, String json) throws IOException {
        try (InputStream schema = ExportFormatsTest.class.getResourceAsStream("/export/" + format + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Objects.requireNonNull(schema))
                    .validate(json, com.networknt.schema.InputFormat.JSON)
                    .stream()
                    .map(String::valueOf)
                    .toList();
        }
    }

    @Test
    void geometriesAreThoseOfALibrary() throws Exception {
        JsonNode features = JSON.readTree(text("geojson", "during=2022/2023")).path("features");

        int located = 0;
        for (JsonNode feature : features) {
            if (!feature.path("geometry").isNull()) {
                Geometry geometry =
                        new GeoJsonReader().read(feature.path("geometry").toString());
                assertThat(geometry.getCoordinate().y).isBetween(-90.0, 90.0);
                located++;
            }
        }
        assertThat(located).isPositive();
        assertThat(features).hasSizeGreaterThan(ExportArchive.PAGE);
    }

    @Test
    void linkedDataExpandsToSchemaOrg() throws Exception {
        JsonDocument document = JsonDocument.of(new StringReader(text("jsonld", MEETINGS)));
        JsonDocument vocabulary =
                JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"https://schema.org/\"}}"));

        JsonArray expanded =
                JsonLd.expand(document).loader((address, options) -> vocabulary).get();

        String all = expanded.toString();
        assertThat(all)
                .contains("https://schema.org/Event", "https://schema.org/startDate", "http://purl.org/dc/terms/date");
        assertThat(expanded.get(0).asJsonObject().toString()).contains("https://schema.org/license");
    }

    @Test
    void feedsFollowTheRulesOfAtom() throws Exception {
        String atom = text("atom", MEETINGS);
        SyndFeed feed = new SyndFeedInput().build(new StringReader(atom));

        assertThat(feed.getEntries()).hasSize(7).allSatisfy(entry -> {
            assertThat(entry.getUri()).startsWith("urn:uuid:");
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(entry.getLink()).contains("/event/");
        });
        assertThat(feed.getEntries()).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
        assertThat(feed.getEntries().get(0).getTitle()).isEqualTo("Talks of Lavrov and Muhriddin in Dushanbe");
        assertThat(feed.getCopyright()).contains("Licence: ");

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(atom)))
                .getDocumentElement();
        // RFC 4287, 4.1.1 and 4.1.2: elements that must occur once, or at least once.
        for (String once : List.of("id", "title", "updated")) {
            assertThat(children(root, once)).as(once).hasSize(1);
        }
        assertThat(children(root, "author")).isNotEmpty();
        for (Element entry : children(root, "entry")) {
            for (String once : List.of("id", "title", "updated", "summary")) {
                assertThat(children(entry, once)).as(once).hasSize(1);
            }
            assertThat(children(entry, "link")).hasSize(1);
        }
    }

    private static List<Element> children(Element parent, String name) {
        return java.util.stream.IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> "http://www.w3.org/2005/Atom".equals(child.getNamespaceURI()))
                .filter(child -> child.getLocalName().equals(name))
                .toList();
    }

    @Test
    void timelinesSayWhichDatesAreNotKnown() throws IOException {
        JsonNode events = JSON.readTree(text("timelinejs.json", MEETINGS)).path("events");

        assertThat(events.at("/0/start_date").toString()).isEqualTo("{\"year\":2023,\"month\":4}");
        assertThat(events.at("/0/display_date").asText().replaceAll("\\h", " ")).isEqualTo("April 2023");
        assertThat(events.findValuesAsText("headline")).contains("Rahmon receives Lavrov");
    }

    /** Any day on the axis would say of it what nobody knows. */
    @Test
    void timelinesNameOpenDatesBesideTheAxis() throws IOException {
        dossiers.write(
                "open",
                "CC0-1.0",
                Dossiers.meeting("early", "Before the feast <b>", "../1543-06", "HELD", "")
                        + Dossiers.meeting("lasting", "Since the feast", "1543-05-02/..", "HELD", "")
                        + Dossiers.meeting("known", "At the feast", "1543-05-01", "HELD", ""));

        JsonNode timeline = JSON.readTree(text("timelinejs.json", "between=France&between=Spain&during=../1543"));

        assertThat(timeline.path("events").findValuesAsText("headline"))
                .contains("At the feast")
                .doesNotContain("Before the feast &lt;b&gt;", "Since the feast");
        assertThat(timeline.at("/title/text/text").asText())
                .contains("2 events have an open date", "Before the feast &lt;b&gt;</a>: ", "Since the feast</a>: ")
                .doesNotContain("All of them");
        assertThat(timeline.path("count").asInt())
                .isEqualTo(timeline.path("events").size());
    }

    @Test
    void anEmptyExportStillHasItsCoverage() throws IOException {
        JsonNode nothing = JSON.readTree(text("geojson", "between=Andorra&between=Fiji&during=1950"));

        assertThat(nothing.path("features")).isEmpty();
        assertThat(nothing.path("count").asInt()).isZero();
        assertThat(nothing.at("/about/coverage/0").asText()).isEqualTo(Export.NOT_COVERED);
    }

    @Test
    void everyFormatHoldsTheSameEvents() throws IOException {
        int events = JSON.readTree(text("geojson", DISPUTE)).path("features").size();

        assertThat(events).isGreaterThan(ExportArchive.PAGE);
        JsonNode timeline = JSON.readTree(text("timelinejs.json", DISPUTE));
        assertThat(timeline.path("events")).hasSize(events - 2);
        assertThat(timeline.at("/title/text/text").asText()).contains("2 events have an open date");
        assertThat(JSON.readTree(text("jsonld", DISPUTE)).path("@graph")).hasSize(events + 1);
        assertThat(text("atom", DISPUTE)).contains("<!-- %d events -->".formatted(events));
        assertThat(text("jsonl", DISPUTE).split("\n\\{\"event\":", -1)).hasSize(events + 1);
    }

    /** Programs that know ISO 8601 get days where EDTF says more, and the day of the place. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2001-21, 2001-03-01, 2001-05-31, -",
                "2001-34, 2001-04-01, 2001-06-30, -",
                "2001-24/2002-21, 2001-12-01, 2002-05-31, -",
                "-0043-03-15, -0043-03-15, -0043-03-15, -0043-03-15",
                "-0258, -0258, -0258, -0258",
                "2001, 2001, 2001, 2001",
                "2001-04/2001-05-02, 2001-04, 2001-05-02, 2001-04/2001-05-02",
                "2001-04/.., 2001-04, -, -",
                "2001-04?, 2001-04-01, 2001-04-30, -",
                "200X, 2000-01-01, 2009-12-31, -",
                "'[2001-04-01..2001-04-09]', 2001-04-01, 2001-04-09, -",
                "Y12000, +12000-01-01, +12000-12-31, -",
                "..2001-06-01/2001-06-20.., -, -, -",
                "2001-06-05T22:30:00-04:00, 2001-06-05T22:30:00-04:00, 2001-06-05T22:30:00-04:00, "
                        + "2001-06-05T22:30:00-04:00",
            })
    void onlyDatesOfIso8601LeadPrograms(
            String edtf, @Nullable String start, @Nullable String end, @Nullable String whole) {
        EventDate date = EventDate.of(edtf);

        assertThat(IsoDate.start(date)).isEqualTo(start);
        assertThat(IsoDate.end(date)).isEqualTo(end);
        assertThat(IsoDate.whole(date.edtf())).isEqualTo(whole);
    }

    @Test
    void aSeasonAndAnEveningFarAwayInEachFormat() throws IOException {
        dossiers.write(
                "edges",
                "CC0-1.0",
                Dossiers.meeting("season", "Second quarter", "1541-34", "HELD", "")
                        + Dossiers.meeting("evening", "Evening", "1541-06-05T22:30:00-04:00", "HELD", ""));
        String question = "between=France&between=Spain&certainty=CERTAINLY&during=1541";

        JsonNode linked = JSON.readTree(text("jsonld", question)).path("@graph");
        JsonNode mapped = JSON.readTree(text("geojson", question)).path("features");
        String drawn = text("timelinejs.json", question).replaceAll("\\h", " ");

        assertThat(linked.findValuesAsText("startDate")).containsExactly("1541-04-01", "1541-06-05T22:30:00-04:00");
        assertThat(mapped.findValuesAsText("earliestBegin")).containsExactly("1541-04-01", "1541-06-05");
        assertThat(mapped.findValuesAsText("date")).containsExactly("1541-06-05T22:30:00-04:00");
        assertThat(mapped.findValuesAsText("edtf")).hasSize(2);
        assertThat(drawn).doesNotContain("1541-34").contains("second quarter of 1541");
        assertThat(text("ics", question))
                .contains("DTSTART;VALUE=DATE:15410605")
                .contains("When: second quarter of 1541");
        assertThat(text("jsonld", "during=1541-34")).contains("\"temporalCoverage\":\"1541-04-01/1541-06-30\"");
    }

    private static String text(String named, String question) {
        String path = named.startsWith("/") ? named : "/export/events." + named;
        Response response = given().get(path + "?" + question);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return new String(response.asByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
