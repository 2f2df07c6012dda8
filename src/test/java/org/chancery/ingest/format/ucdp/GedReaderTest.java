package org.chancery.ingest.format.ucdp;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.record.actor.ActorKind;
import org.chancery.record.actor.CodeScheme;
import org.chancery.record.event.CodingScheme;
import org.chancery.record.event.EventStatus;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.chancery.record.exchange.CodingBuilder;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The events are made up; their columns are those of the codebook. */
class GedReaderTest {
    private static final List<String> COLUMNS = List.of(
            ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
                            + "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,"
                            + "side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
                            + "source_headline,source_original,where_prec,where_coordinates,where_description,"
                            + "adm_1,adm_2,"
                            + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,"
                            + "date_prec,"
                            + "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,"
                            + "gwnoa,"
                            + "gwnob")
                    .split(","));

    private static final Map<String, String> EVENT = Map.ofEntries(
            Map.entry("id", "101"),
            Map.entry("year", "1997"),
            Map.entry("code_status", "Clear"),
            Map.entry("type_of_violence", "1"),
            Map.entry("conflict_new_id", "7001"),
            Map.entry("conflict_name", "Tajikistan: Government"),
            Map.entry("dyad_name", "Government of Tajikistan - Valley Front"),
            Map.entry("side_a_new_id", "31"),
            Map.entry("side_a", "Government of Tajikistan"),
            Map.entry("side_b_new_id", "9001"),
            Map.entry("side_b", "Valley Front"),
            Map.entry("source_article", "\"Wire, 1997-05-30, \"\"Clash\"\"\""),
            Map.entry("where_coordinates", "Gharm town"),
            Map.entry("latitude", "39.03"),
            Map.entry("longitude", "70.380000"),
            Map.entry("country_id", "702"),
            Map.entry("date_prec", "1"),
            Map.entry("date_start", "1997-05-29 00:00:00.000"),
            Map.entry("date_end", "1997-05-29 00:00:00.000"),
            Map.entry("best", "4"),
            Map.entry("high", "6"),
            Map.entry("low", "2"),
            Map.entry("gwnoa", "702"));

    @Test
    void anEventBecomesAnIncidentWithItsPlaceItsSidesAndItsDead() {
        CollectedRecords read = read(row());
        assertThat(read.problems).isEmpty();
        assertThat(read.read).isEqualTo(1);
        Bundle.Event event = read.event("ged/101");
        assertThat(event.date()).hasToString("1997-05-29");
        assertThat(event.status()).isEqualTo(EventStatus.HELD);
        assertThat(event.titles())
                .containsEntry("en", "Fighting with a state: Government of Tajikistan – Valley Front, Gharm town");
        assertThat(event.participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("gw:702", "actor/9001");
        assertThat(event.incident()).extracting(Bundle.Incident::fatalities).isEqualTo(new Bundle.Estimate(2, 4, 6));
        assertThat(event.about()).containsExactly("ucdp/7001");
        assertThat(event.citations())
                .containsExactly(new Bundle.Citation("source/ged", "101", "Wire, 1997-05-30, \"Clash\""));
        assertThat(event.codings())
                .containsExactly(CodingBuilder.builder()
                        .scheme(CodingScheme.UCDP_VIOLENCE)
                        .code("1")
                        .source("source/ged")
                        .locator("101")
                        .build());
        Bundle.Place place = read.all(Bundle.Place.class).get(0);
        assertThat(event.place()).isEqualTo(place.key()).startsWith("place/702/n39.03/e70.38/gharm-town-");
        assertThat(place.country()).isEqualTo("gw:702");
        assertThat(place.longitude()).isEqualTo(70.38);
    }

    @Test
    void groupsAndConflictsComeOnceAndBeforeTheEvents() {
        CollectedRecords read = read(
                row(),
                row("id", "102", "date_start", "1998-01-03", "date_end", "1998-01-03"),
                row(
                        "id",
                        "103",
                        "conflict_new_id",
                        "7002",
                        "conflict_name",
                        "",
                        "type_of_violence",
                        "2",
                        "gwnoa",
                        "",
                        "side_a_new_id",
                        "9002",
                        "side_a",
                        "River Guard",
                        "date_start",
                        "1999-01-03",
                        "date_end",
                        "1999-02-03"));
        assertThat(read.all(Bundle.Actor.class))
                .extracting(Bundle.Actor::key)
                .containsExactly("actor/9001", "actor/9002");
        assertThat(read.all(Bundle.Actor.class)).extracting(Bundle.Actor::kind).containsOnly(ActorKind.ARMED_GROUP);
        assertThat(read.all(Bundle.Actor.class).get(0).codes())
                .containsExactly(new Bundle.Code(CodeScheme.UCDP_ACTOR, "9001", null));
        List<BundledDispute> disputes = read.all(BundledDispute.class);
        assertThat(disputes)
                .extracting(dispute -> dispute.key() + " " + dispute.during() + " " + dispute.censoredOn())
                .containsExactly("ucdp/7001 1997-05-29/1998-01-03 null", "ucdp/7002 1999-01-03/.. 1999");
        assertThat(disputes.get(0).parties())
                .extracting(party -> party.actor() + " " + party.side())
                .containsExactly("gw:702 A", "actor/9001 B");
        assertThat(requireNonNull(read.dataset).covers().during()).hasToString("1997/1999");
        assertThat(read.entries.indexOf(disputes.get(1))).isLessThan(read.entries.indexOf(read.event("ged/101")));
    }

    @Test
    void civiliansAreNoActor() {
        CollectedRecords read = read(row("type_of_violence", "3", "side_b_new_id", "1", "side_b", "Civilians"));
        assertThat(read.event("ged/101").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("gw:702");
        assertThat(read.all(Bundle.Actor.class)).isEmpty();
    }

    @Test
    void severalGovernmentsOnOneSideAreSeveralParticipants() {
        CollectedRecords read = read(row("gwnoa", "\"200, 2\"", "gwnob", "645"));
        assertThat(read.event("ged/101").participants())
                .extracting(Bundle.Participation::actor)
                .containsExactly("gw:200", "gw:2", "gw:645");
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1997-05-29, 1997-05-29, 1997-05-29",
        "1, 1997-05-29, 1997-05-30, 1997-05-29/1997-05-30",
        "2, 1997-05-29, 1997-06-01, [1997-05-29..1997-06-01]",
        "3, 1997-05-05, 1997-05-11, [1997-05-05..1997-05-11]",
        "4, 1997-02-01, 1997-02-28, 1997-02",
        "4, 1997-02-03, 1997-02-28, [1997-02-03..1997-02-28]",
        "5, 1997-01-01, 1997-12-31, 1997",
        "5, 1997-03-01, 1997-08-31, [1997-03-01..1997-08-31]",
    })
    void aDateIsAsPreciseAsItIsKnown(String precision, String begin, String end, String expected) {
        CollectedRecords read = read(row("date_prec", precision, "date_start", begin, "date_end", end));
        Edtf date = read.event("ged/101").date();
        assertThat(date).hasToString(expected);
        assertThat(date.bounds().earliestBegin().toLocalDate()).hasToString(begin);
        assertThat(date.bounds().latestEnd().toLocalDate()).hasToString(end);
    }

    /** One day beside a code that says that no more than the days around it, its month or its year is known. */
    @ParameterizedTest
    @CsvSource({"1, 1997-05-29", "2, 1997-05-29~", "3, 1997-05-29~", "4, 1997-05", "5, 1997"})
    void aDayIsNoMoreExactThanItsCode(String precision, String expected) {
        CollectedRecords read = read(row("date_prec", precision));
        assertThat(read.event("ged/101").date()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource({"9", "-9", "0", "week"})
    void aCodeThatIsNoneCostsWhatItTells(String precision) {
        CollectedRecords read = read(row("date_prec", precision, "date_end", "1997-05-31"));
        assertThat(read.event("ged/101").date()).hasToString("[1997-05-29..1997-05-31]");
        assertThat(read.problems).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo("date_prec");
            assertThat(problem.consequence()).isEqualTo(Problem.Consequence.VALUE_LEFT_OUT);
        });
    }

    @Test
    void aFileWithoutPrecisionsIsRecognisedAndSaysSo() {
        List<String> columns =
                COLUMNS.stream().filter(column -> !column.endsWith("_prec")).toList();
        String event =
                columns.stream().map(column -> EVENT.getOrDefault(column, "")).collect(joining(","));
        Inputs files = CollectedRecords.files("ged.csv", String.join(",", columns) + "\n" + event + "\n");
        assertThat(new GedReader().recognises(files)).isTrue();
        CollectedRecords read = CollectedRecords.of(new GedReader(), files);
        assertThat(read.event("ged/101").date()).hasToString("1997-05-29");
        assertThat(read.remarks).anyMatch(remark -> remark.contains("where_prec, date_prec; what it would tell"));
    }

    @Test
    void contradictionsAreKeptAndReported() {
        CollectedRecords read =
                read(row("date_start", "1997-05-29", "date_end", "1997-05-28", "low", "5", "latitude", "139.03"));
        Bundle.Event event = read.event("ged/101");
        assertThat(event.date()).hasToString("1997-05-29?");
        assertThat(event.incident())
                .extracting(Bundle.Incident::fatalities)
                .isEqualTo(new Bundle.Estimate(null, 4, null));
        assertThat(read.all(Bundle.Place.class).get(0).latitude()).isNull();
        assertThat(read.problems).extracting(Problem::path).containsExactlyInAnyOrder("latitude", "date_end", "best");
    }

    @ParameterizedTest
    @CsvSource({
        "date_start, 1997-02-30",
        "date_end, soon",
        "type_of_violence, 4",
        "side_b_new_id, ''",
        "conflict_new_id, -",
        "best, many",
        "latitude, 1E99",
    })
    void anUnreadableValueRejectsOnlyItsEvent(String column, String value) {
        CollectedRecords read = read(row(column, value), row("id", "102"));
        assertThat(read.all(Bundle.Event.class)).extracting(Bundle.Event::key).containsExactly("ged/102");
        assertThat(read.rejectedKeys).containsExactly("ged/101");
        assertThat(read.problems).extracting(Problem::path).containsExactly(column);
        assertThat(read.problems.get(0).location().line()).isEqualTo(2);
    }

    @Test
    void nothingOfARejectedEventStays() {
        CollectedRecords read = read(
                row("best", "many", "conflict_new_id", "7002", "side_b_new_id", "9002", "date_end", "2020-01-01"),
                row("id", "102"));
        assertThat(read.rejectedKeys).containsExactly("ged/101");
        assertThat(read.all(BundledDispute.class))
                .extracting(BundledDispute::key)
                .containsExactly("ucdp/7001");
        assertThat(read.all(Bundle.Actor.class)).extracting(Bundle.Actor::key).containsExactly("actor/9001");
    }

    @Test
    void aFileWithoutItsColumnsOrEventsIsRefusedAsAWhole() {
        assertThatExceptionOfType(BundleException.class)
                .isThrownBy(
                        () -> CollectedRecords.of(new GedReader(), CollectedRecords.files("g.csv", "id,best\n1,2\n")))
                .withMessageContaining("date_start");
        assertThatExceptionOfType(BundleException.class).isThrownBy(() -> read());
    }

    /** An event, with other values in the columns that are named. */
    private static String row(String... columnsAndValues) {
        return COLUMNS.stream()
                .map(column -> {
                    int at = Arrays.asList(columnsAndValues).indexOf(column);
                    return at < 0 ? EVENT.getOrDefault(column, "") : columnsAndValues[at + 1];
                })
                .collect(joining(","));
    }

    private static CollectedRecords read(String... rows) {
        String content = Stream.concat(Stream.of(String.join(",", COLUMNS)), Stream.of(rows))
                .collect(joining("\r\n", "\uFEFF", "\r\n"));
        Inputs inputs = CollectedRecords.files("ged.csv", content);
        assertThat(new GedReader().recognises(inputs)).isTrue();
        return CollectedRecords.of(new GedReader(), inputs);
    }
}
