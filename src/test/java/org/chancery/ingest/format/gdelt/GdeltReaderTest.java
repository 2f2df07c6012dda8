package org.chancery.ingest.format.gdelt;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.InputFile;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.ingest.model.Problem.Consequence;
import org.chancery.record.dispute.Hostility;
import org.chancery.record.event.EventType;
import org.chancery.record.exchange.Bundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

class GdeltReaderTest {
    private final GdeltReader reader = new GdeltReader();

    @Test
    void manyRowsOfOneHappeningAreOneEventWithManyReports() {
        CollectedRecords records =
                read(row("1", "RUS", "TJK", "042"), row("2", "TJK", "RUS", "043"), row("3", "RUS", "KGZ", "042"));
        assertThat(records.all(Bundle.Event.class)).hasSize(2);
        Bundle.Event event = only(records, "rus-tjk");
        assertThat(event.type()).isEqualTo(EventType.MEETING);
        assertThat(event.codings()).extracting(Bundle.Coding::code).containsExactly("042", "043");
        assertThat(event.codings()).extracting(Bundle.Coding::locator).containsExactly("1", "2");
        assertThat(event.citations()).hasSize(2);
        assertThat(event.participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("cameo:RUS", "cameo:TJK");
        assertThat(event.titles()).containsValue("Contact between Russia and Tajikistan, as reported");
    }

    /** Else every file of the feed would change what the one before it has said. */
    @Test
    void anEventDoesNotDependOnItsReports() {
        Bundle.Event one = only(read(row("1", "RUS", "TJK", "042")), "rus-tjk");
        Bundle.Event other = only(read(row("9", "TJK", "RUS", "041")), "rus-tjk");
        assertThat(one)
                .usingRecursiveComparison()
                .ignoringFields("codings", "citations")
                .isEqualTo(other);
    }

    @Test
    void rowsLeftOutAreCountedAndExplained() {
        CollectedRecords records = read(
                row("1", "RUS", "TJK", "010"),
                row("2", "RUS", "", "042"),
                row("3", "RUS", "RUS", "042"),
                row("4", "RUS", "EUR", "042"),
                row("5", "RUS", "TJK", "190"));
        assertThat(records.read).isEqualTo(5);
        assertThat(records.problems).isEmpty();
        assertThat(records.all(Bundle.Event.class))
                .singleElement()
                .extracting(event -> requireNonNull(event.incident()).hostility())
                .isEqualTo(Hostility.USE_OF_FORCE);
        assertThat(records.remarks).singleElement().asString().contains("within one country: 1", "region", "root code");
    }

    @Test
    void implausibleDaysAreDoubtfulAndInvalidDaysAreRejected() {
        CollectedRecords records = read(
                row(Map.of("SQLDATE", "19200101")),
                row(Map.of("SQLDATE", "20210103")),
                row(Map.of("SQLDATE", "20211340")));
        assertThat(records.problems)
                .extracting(problem -> problem.consequence())
                .containsExactly(Consequence.DOUBTFUL, Consequence.DOUBTFUL, Consequence.RECORD_REFUSED);
        assertThat(records.all(Bundle.Event.class))
                .extracting(event -> event.date().text())
                .containsExactly("1920-01-01?", "2021-01-03");
    }

    @Test
    void wrongNumbersAndStatesAreLeftOutAndReported() {
        CollectedRecords records = read(row(Map.of(
                "GoldsteinScale", "NaN",
                "NumMentions", "4.5",
                "ActionGeo_Lat", "91",
                "ActionGeo_CountryCode", "QQ")));
        assertThat(records.problems)
                .allSatisfy(problem -> assertThat(problem.consequence()).isEqualTo(Consequence.VALUE_LEFT_OUT))
                .extracting(Problem::path)
                .containsExactly("GoldsteinScale", "NumMentions", "ActionGeo_Lat", "ActionGeo_CountryCode");
        assertThat(records.all(Bundle.Event.class).get(0).codings())
                .singleElement()
                .extracting(Bundle.Coding::score, Bundle.Coding::mentions)
                .containsOnlyNulls();
        assertThat(records.all(Bundle.Place.class))
                .singleElement()
                .extracting(Bundle.Place::latitude, Bundle.Place::longitude, Bundle.Place::country)
                .containsOnlyNulls();
    }

    @Test
    void rowsWithoutANumberOrWithAUsedOneAreRejected() {
        String first = row("7", "RUS", "TJK", "042");
        CollectedRecords records = read(first, first, row("7", "RUS", "TJK", "043"), row("", "RUS", "TJK", "042"));
        assertThat(records.problems).extracting(Problem::consequence).containsOnly(Consequence.RECORD_REFUSED);
        assertThat(records.problems)
                .extracting(problem -> problem.location().line())
                .containsExactly(4, 3);
        assertThat(only(records, "rus-tjk").codings())
                .extracting(Bundle.Coding::code)
                .containsExactly("042");
    }

    @Test
    void aQuotationMarkOpensNothing() {
        CollectedRecords records = read(
                row(Map.of("GLOBALEVENTID", "1", "ActionGeo_FullName", "\"Dushanbe")), row("2", "RUS", "KGZ", "042"));
        assertThat(records.problems).isEmpty();
        assertThat(records.all(Bundle.Event.class)).hasSize(2);
        assertThat(records.all(Bundle.Place.class).get(1).names().get(0).text()).isEqualTo("\"Dushanbe");
    }

    @Test
    void otherTablesAreRefusedAsAWhole() {
        String swapped = row(Map.of("GLOBALEVENTID", "20210102", "SQLDATE", "1"));
        for (String rows : List.of("a\tb\n".repeat(3), "some text\n\n".repeat(9), swapped.repeat(3))) {
            assertThatThrownBy(() -> read(rows))
                    .isInstanceOf(BundleException.class)
                    .hasMessageContaining("of the first");
        }
    }

    @Test
    void exportsAreRecognised() {
        assertThat(reader.recognises(CollectedRecords.files("x.CSV", row("1", "RUS", "TJK", "042"))))
                .isTrue();
        assertThat(reader.recognises(CollectedRecords.files("x.csv", "a,b\n1,2\n")))
                .isFalse();
    }

    @Test
    @EnabledIfSystemProperty(named = "chancery.gdelt", matches = ".+")
    void readsTheExportsOfAFolder() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("chancery.gdelt")))) {
            Inputs inputs = new Inputs(files.filter(file -> file.toString().endsWith(".export.CSV.gz"))
                    .sorted()
                    .map(file -> new InputFile(file.toString(), () -> new GZIPInputStream(Files.newInputStream(file))))
                    .toList());
            CollectedRecords records = CollectedRecords.of(reader, inputs);
            TreeMap<String, String> byRoot = new TreeMap<>();
            for (Bundle.Event event : records.all(Bundle.Event.class)) {
                byRoot.merge(event.cameoCode(), "1/" + event.codings().size(), GdeltReaderTest::sum);
            }
            System.out.printf(
                    "read %d, events/reports by root %s, places %d, sources %d%n%s%n%s%n",
                    records.read,
                    byRoot,
                    records.all(Bundle.Place.class).stream().distinct().count(),
                    records.all(Bundle.Source.class).stream().distinct().count(),
                    records.remarks,
                    records.problems);
            assertThat(records.problems).isEmpty();
            assertThat(byRoot).containsKey("04");
        }
    }

    private static String sum(String one, String other) {
        String[] left = one.split("/", -1);
        String[] right = other.split("/", -1);
        return (Integer.parseInt(left[0]) + Integer.parseInt(right[0])) + "/"
                + (Integer.parseInt(left[1]) + Integer.parseInt(right[1]));
    }

    private CollectedRecords read(String... rows) {
        return CollectedRecords.of(reader, CollectedRecords.files("x.CSV", String.join("", rows)));
    }

    private static Bundle.Event only(CollectedRecords records, String pair) {
        return records.all(Bundle.Event.class).stream()
                .filter(event -> event.key().contains(pair))
                .findFirst()
                .orElseThrow();
    }

    private static String row(String id, String one, String other, String code) {
        return row(Map.of(
                "GLOBALEVENTID", id,
                "SOURCEURL", "https://news.example/" + id,
                "Actor1CountryCode", one,
                "Actor2CountryCode", other,
                "EventCode", code,
                "EventRootCode", code.substring(0, 2)));
    }

    private static String row(Map<String, String> values) {
        Map<String, String> usual = Map.ofEntries(
                Map.entry("GLOBALEVENTID", "1"),
                Map.entry("SQLDATE", "20210102"),
                Map.entry("Actor1CountryCode", "RUS"),
                Map.entry("Actor2CountryCode", "TJK"),
                Map.entry("EventCode", "042"),
                Map.entry("EventRootCode", "04"),
                Map.entry("GoldsteinScale", "1.9"),
                Map.entry("NumMentions", "4"),
                Map.entry("ActionGeo_FullName", "Dushanbe, Dushanbe, Tajikistan"),
                Map.entry("ActionGeo_CountryCode", "TI"),
                Map.entry("ActionGeo_Lat", "38.56"),
                Map.entry("ActionGeo_Long", "68.77"),
                Map.entry("DATEADDED", "20210102143000"),
                Map.entry("SOURCEURL", "https://news.example/a"));
        return List.copyOf(Columns.EVENTS).stream()
                .map(column -> values.getOrDefault(column, usual.getOrDefault(column, "")))
                .collect(joining("\t", "", "\n"));
    }
}
