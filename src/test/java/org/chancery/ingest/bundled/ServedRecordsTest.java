package org.chancery.ingest.bundled;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.chancery.contract.GrownArchive;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.record.ArchiveChanged;
import org.chancery.serve.http.GraphQL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What archives of others tell beyond a dossier, from the record to the answer. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class ServedRecordsTest {
    private static final String JOURNEY = """
            dataset:
              key: journeys
              name: Journeys
              publisher: The tests
              version: "1"
              licence: CC0-1.0
              citation: Made up.
              completeness: EXHAUSTIVE
              covers: {during: 1700/1709, description: Journeys to Peru., actors: [iso3166:PE], types: [MEETING]}
            sources:
              - {key: gazette, title: Gazette, publisher: Press, language: en, reliability: F}
            places:
              - {key: lima, names: [{language: en, text: Lima of the test}], latitude: -12, longitude: -77}
              - {key: cusco, names: [{language: en, text: Cusco of the test}], latitude: -13.5, longitude: -72}
              - {key: callao, names: [{language: en, text: Callao of the test}], latitude: -12.05, longitude: -77.1}
            actors:
              - key: viceroy
                kind: PERSON
                names: [{language: en, text: Viceroy of the test}]
                codes: [{scheme: US_HISTORIAN, code: viceroy-of-the-test}]
                citations: [{source: gazette}]
            affiliations:
              - {member: viceroy, body: iso3166:PE, role: HEAD_OF_GOVERNMENT, during: 1701/1704, citations: [{source: gazette}]}
            disputes:
              - key: quarrel-of-1703
                names: [{language: en, text: Quarrel of 1703}]
                during: 1703/..
                censoredOn: 1709-12-31
                hostility: USE_OF_FORCE
                fatalities: {low: 3, high: 9}
                parties:
                  - actor: iso3166:PE
                    role: PARTY
                    side: A
                    during: 1703-04
                    hostility: THREAT
                    fatalities: {best: 2}
                  - {actor: iso3166:BO, role: PARTY, side: B}
                citations: [{source: gazette}]
            events:
              - key: journey
                type: MEETING
                titles: {en: Journey of 1702}
                date: 1702-03
                status: REPORTED
                place: lima
                meeting:
                  format: VISIT
                  legs: [{place: lima, during: 1702-03-01}, {place: cusco}]
                participants: [{actor: iso3166:PE, role: HOST}, {actor: iso3166:BO, role: VISITOR}]
                citations: [{source: gazette}]
                codings:
                  - {scheme: CAMEO, code: "042", score: 1.9, mentions: 7, source: gazette, locator: row 1}
                  - {scheme: CAMEO, code: "043", source: gazette}
            """;

    @Inject
    DataSource database;

    @Inject
    Event<ArchiveChanged> archiveChanged;

    @BeforeEach
    void write() {
        new BundleWriter(database, change -> {}).write(BundleReader.read("journeys.yaml", JOURNEY.getBytes(UTF_8)));
        archiveChanged.fire(new ArchiveChanged());
    }

    @Test
    void anEventHasTheCodingsOfItsReports() {
        List<Map<String, Object>> codings = answer(
                        "{ event(ref: \"journey\") { codings { scheme code score mentions locator source { "
                                + "title } } } }")
                .path("data.event.codings");
        assertThat(codings).hasSize(2);
        assertThat(codings.get(0))
                .containsEntry("scheme", "CAMEO")
                .containsEntry("code", "042")
                .containsEntry("score", 1.9f)
                .containsEntry("mentions", 7)
                .containsEntry("locator", "row 1")
                .containsEntry("source", Map.of("title", "Gazette"));
        assertThat(codings.get(1)).containsEntry("score", null).containsEntry("mentions", null);
    }

    @Test
    void aJourneyListsItsLegsInOrder() {
        List<Map<String, Object>> legs = answer(
                        "{ event(ref: \"journey\") { ... on Meeting { legs { during place { name } } } } }")
                .path("data.event.legs");
        assertThat(legs)
                .extracting("place")
                .extracting("name")
                .containsExactly("Lima of the test", "Cusco of the test");
        assertThat(legs).extracting("during").containsExactly("1702-03-01", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at: "Lima of the test"                                      | 1
            at: "Cusco of the test"                                     | 1
            at: "Callao of the test"                                    | 0
            near: {latitude: -13.5, longitude: -72, kilometres: 20}     | 1
            at: "Cusco of the test", between: ["Peru", "Bolivia"]       | 1
            at: "Callao of the test", between: ["Peru", "Bolivia"]      | 0
            at: "Cusco of the test", sources: ["Gazette"]               | 1
            """)
    void anEventIsFoundByAnyOfItsLegs(String filter, int found) {
        int total = answer("{ timeline(filter: {%s, during: \"170X\"}) { totalCount } }".formatted(filter))
                .path("data.timeline.totalCount");
        assertThat(total).isEqualTo(found);
    }

    @Test
    void aDisputeHasItsForceAndTheCoverageOfItsDataset() {
        Response dispute =
                answer("{ dispute(ref: \"quarrel-of-1703\") { censoredOn hostility fatalities { low best high }"
                        + " parties { during hostility fatalities { best } } } }");
        assertThat(dispute.<Map<String, Object>>path("data.dispute"))
                .containsEntry("censoredOn", "1709-12-31")
                .containsEntry("hostility", "USE_OF_FORCE")
                .containsEntry(
                        "parties", List.of(party("1703-04", "THREAT", Map.of("best", 2)), party(null, null, null)));
        assertThat(dispute.<Object>path("data.dispute.fatalities.low")).isEqualTo(3);
        assertThat(dispute.<Object>path("data.dispute.fatalities.best")).isNull();
    }

    private static Map<String, @Nullable Object> party(
            @Nullable String during, @Nullable String hostility, @Nullable Map<String, Integer> fatalities) {
        HashMap<String, @Nullable Object> party = new java.util.HashMap<>();
        party.put("during", during);
        party.put("hostility", hostility);
        party.put("fatalities", fatalities);
        return party;
    }

    /** Whether the dataset covers a question goes by the time, by whom it is about and by what is asked for. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeline(filter: {during: "1702"})                                                | true
            timeline(filter: {during: "1950"})                                                | false
            timeline(filter: {during: "1702", between: ["Peru", "Tajikistan"]})               | true
            timeline(filter: {during: "1702", between: ["Kenya", "Tajikistan"]})              | false
            timeline(filter: {during: "1702", involving: ["Kenya"]})                          | false
            timeline(filter: {during: "1702", involving: ["Kenya", "Peru"]})                  | true
            timeline(filter: {during: "1702", types: [INCIDENT]})                             | false
            timeline(filter: {during: "1702", types: [INCIDENT, MEETING]})                    | true
            meetings(filter: {during: "1702", between: ["Peru", "Kenya"]})                    | true
            meetings(filter: {during: "1702", between: ["Viceroy of the test", "Kenya"]})     | true
            timeline(filter: {during: "1702", involving: ["us-historian:viceroy-of-the-test"]}) | true
            timeline(filter: {during: "1706", involving: ["Viceroy of the test"]})            | false
            """)
    void coverageDependsOnTheFilter(String list, boolean covers) {
        List<String> datasets = answer("{ list: %s { coverage { dataset { key } } } }".formatted(list))
                .path("data.list.coverage.dataset.key");
        assertThat(datasets.contains("journeys")).isEqualTo(covers);
    }

    @Test
    void aListNamesTheDatasetsOfItsEvents() {
        String found = "{ timeline(filter: {%s}, first: 1) { datasets { key } } }";
        assertThat(answer(found.formatted("at: \"Lima of the test\"")).<List<String>>path("data.timeline.datasets.key"))
                .containsExactly("journeys");
        assertThat(answer(found.formatted("during: \"1702/2023\"")).<List<String>>path("data.timeline.datasets.key"))
                .contains("journeys", "samarkand-dushanbe-2023");
        assertThat(answer(found.formatted("at: \"Callao of the test\""))
                        .<List<String>>path("data.timeline.datasets.key"))
                .isEmpty();
    }

    @Test
    void theArchiveListsItsDatasets() {
        List<Map<String, Object>> datasets = answer(
                        "{ datasets { key eventCount loadedOn coversTypes coversActors { name } } }")
                .path("data.datasets");
        assertThat(datasets)
                .filteredOn("key", "journeys")
                .singleElement()
                .satisfies(journeys -> assertThat(journeys)
                        .containsEntry("eventCount", 1)
                        .containsEntry("coversTypes", List.of("MEETING"))
                        .containsEntry("coversActors", List.of(Map.of("name", "Peru")))
                        .extractingByKey("loadedOn")
                        .isNotNull());
        assertThat(datasets)
                .filteredOn("key", "samarkand-dushanbe-2023")
                .singleElement()
                .satisfies(dossier -> assertThat(dossier)
                        .containsEntry("coversTypes", List.of())
                        .containsEntry("coversActors", List.of()));
    }

    private static Response answer(String query) {
        Response response = GraphQL.post(query);
        assertThat(response.<Object>path("errors")).as(response.asString()).isNull();
        return response;
    }
}
