package org.chancery.ingest.resolve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import org.chancery.contract.GrownArchive;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.serve.http.GraphQL;
import org.junit.jupiter.api.Test;

/** Each test has data sets, persons and years of its own, since all write into one archive. */
@QuarkusTest
@TestProfile(GrownArchive.class)
class MatchingTest {
    @Inject
    BundleWriter writer;

    @Inject
    Identities identities;

    @Test
    void aCodeMakesTwoRecordsOnePerson() {
        load("codes-a", person("marta-lind", "Marta Lind", "codes: [{scheme: WIKIDATA, code: Q900001}]"));
        load("codes-b", person("m-lind", "M. Lind", "codes: [{scheme: WIKIDATA, code: Q900001}]"));
        assertThat(of("codes-b")).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(Identity.State.MERGED);
            assertThat(found.canonical().dataset()).isEqualTo("codes-a");
        });
        assertThat(ask("{ actor(ref: \"M. Lind\") { names { text } } }").getList("data.actor.names.text"))
                .containsExactly("Marta Lind", "M. Lind");
    }

    @Test
    void aNameAndTheBodyAtTheTimeMakeOnePersonAndUndoneTheyStayTwo() {
        load("names-a", person("jon-berg", "Jon Berg", "") + office("jon-berg", "iso3166:NO", "1891/1894"));
        String second = person("berg", "Jon Berg", "") + office("berg", "iso3166:NO", "1893");
        load("names-b", second);
        Identity found = of("names-b").get(0);
        assertThat(found.state()).as(found.toString()).isEqualTo(Identity.State.MERGED);
        assertThat(actorsCalled("Jon Berg")).isEqualTo(1);
        identities.undo(found.id(), "a librarian");
        assertThat(actorsCalled("Jon Berg")).isEqualTo(2);
        load("names-b", second.replace("Jon Berg}", "Jon Berg}, {language: de, text: Johann Berg}"));
        assertThat(actorsCalled("Jon Berg")).isEqualTo(2);
        assertThat(of("names-b")).extracting(Identity::state).containsExactly(Identity.State.UNDONE);
        identities.merge(found.id(), "a librarian");
        assertThat(actorsCalled("Jon Berg")).isEqualTo(1);
    }

    @Test
    void namesakesAreKeptApartAndListed() {
        load("namesakes-a", person("ana-cruz", "Ana Cruz", "") + office("ana-cruz", "iso3166:PT", "1891"));
        load("namesakes-b", person("cruz", "Ana Cruz", "") + office("cruz", "iso3166:BR", "1891"));
        assertThat(of("namesakes-b")).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(Identity.State.DOUBTFUL);
            assertThat(found.reasons())
                    .contains("both are called Ana Cruz", "nothing else that is known of them agrees");
        });
        assertThat(actorsCalled("Ana Cruz")).isEqualTo(2);
    }

    @Test
    void aJourneyInTwoDatasetsIsOneEventWithTwoSources() {
        load("journeys", journey("Journey to Ankara", "1892-03-05", "Ankara"));
        load("notes", journey("Mr Holm in Angora", "1892-03-05", "Ankara"));
        Identity found = of("notes").stream()
                .filter(identity -> identity.kind() == Identity.Kind.EVENT)
                .findFirst()
                .orElseThrow();
        assertThat(found.state()).as(found.toString()).isEqualTo(Identity.State.MERGED);
        JsonPath one = meetings("iso3166:DK", "iso3166:TR", "1892", false);
        assertThat(one.getList("nodes")).hasSize(1);
        assertThat(one.getInt("totalCount")).isEqualTo(1);
        assertThat(one.getList("nodes[0].datasets.name")).containsExactly("journeys", "notes");
        assertThat(one.getList("nodes[0].citations.source.title"))
                .containsExactly("Report of journeys", "Report of notes");
        assertThat(one.getList("nodes[0].participants.actor.name")).hasSize(2);
        assertThat(one.getList("nodes[0].titles.text")).containsExactly("Journey to Ankara", "Mr Holm in Angora");
        Identity parted = identities.undo(found.id(), "a librarian");
        assertThat(parted.state()).isEqualTo(Identity.State.UNDONE);
        assertThat(meetings("iso3166:DK", "iso3166:TR", "1892", false).getList("nodes"))
                .hasSize(2);
        load("notes", journey("Mr Holm in Angora again", "1892-03-05", "Ankara"));
        assertThat(meetings("iso3166:DK", "iso3166:TR", "1892", false).getList("nodes"))
                .hasSize(2);
    }

    @Test
    void anEventMergedIntoAWithdrawnOneAppearsUntilThatReturns() {
        String other = journey("Journey to Izmir", "1893-03-05", "Izmir")
                .replace("holm", "dahl")
                .replace("Niels Holm", "Ib Dahl");
        load("returning", other);
        load("staying", other);
        long id = eventsOf("staying").get(0).id();
        assertThat(eventsOf("staying")).extracting(Identity::state).containsExactly(Identity.State.MERGED);
        load("returning", other.substring(0, other.indexOf("events:")));
        assertThat(eventsOf("staying")).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(id);
            assertThat(found.state()).isEqualTo(Identity.State.UNDONE);
            assertThat(found.reasons()).contains("its publisher has withdrawn the event that it was merged into");
        });
        assertThat(meetings("iso3166:DK", "iso3166:TR", "1893", false).getList("nodes.datasets.name"))
                .containsExactly(List.of("staying"));
        load("returning", other);
        assertThat(eventsOf("staying")).extracting(Identity::state).containsExactly(Identity.State.MERGED);
        assertThat(meetings("iso3166:DK", "iso3166:TR", "1893", false).getList("nodes"))
                .hasSize(1);
    }

    @Test
    void theHolderOfAnOfficeIsOnePersonWithAndWithoutASecondName() {
        String minister = "affiliations: [{member: %s, body: \"iso3166:NO\", role: FOREIGN_MINISTER, during: \"%s\", "
                + "citations: [{source: report}]}]\n";
        load("second-a", person("john-vik", "John Olav Vik", "") + minister.formatted("john-vik", "1881/1884"));
        load("second-b", person("j-vik", "John Vik", "") + minister.formatted("j-vik", "1882"));
        load("second-c", person("vik", "Vik", "") + minister.formatted("vik", "1883"));
        load("second-d", person("j-vik", "Jens Vik", "") + minister.formatted("j-vik", "1885"));
        assertThat(of("second-b")).extracting(Identity::state).containsExactly(Identity.State.MERGED);
        // A surname that fits one person alone, who held the office then.
        assertThat(of("second-c")).extracting(Identity::state).containsExactly(Identity.State.MERGED);
        assertThat(of("second-d")).isEmpty();
    }

    @Test
    void onlyASurnameInCommonSaysNothing() {
        load("surnames-a", person("ola-ness", "Ola Ness", "") + office("ola-ness", "iso3166:NO", "1891"));
        load("surnames-b", person("ness", "Ness", "") + office("ness", "iso3166:NO", "1891"));
        assertThat(of("surnames-b")).isEmpty();
    }

    @Test
    void aMergedRecordKeepsItsOldId() {
        load("ids-a", person("eva-roth", "Eva Roth", "codes: [{scheme: WIKIDATA, code: Q900002}]"));
        load("ids-b", person("roth", "E. Roth", "codes: [{scheme: WIKIDATA, code: Q900002}]"));
        long joined = of("ids-b").get(0).merged().number();
        String id = org.chancery.graphql.GlobalId.of("Person", joined);
        assertThat(ask("{ node(id: \"%s\") { id ... on Person { name } } }".formatted(id))
                        .getString("data.node.name"))
                .isEqualTo("Eva Roth");
    }

    @Test
    void aJourneyToAPredecessorCountsOnlyWhereAsked() {
        load(
                "succession",
                journey("Journey to Moscow", "1985-03-05", "Moscow").replace("iso3166:TR", "name:Soviet Union"));
        assertThat(meetings("iso3166:DK", "iso3166:RU", "2026", true).getList("nodes"))
                .isEmpty();
        assertThat(ask(MEETINGS.formatted("iso3166:DK", "Russian Federation", "1985", false))
                        .getList("data.meetings.nodes"))
                .isEmpty();
        assertThat(ask(MEETINGS.formatted("iso3166:DK", "Russian Federation", "1985", true))
                        .getList("data.meetings.nodes"))
                .hasSize(1);
    }

    @Test
    void whatOnlyFoldsAlikeIsAtMostDoubtful() {
        load("folded-a", person("li-qiang", "李强", "") + office("li-qiang", "iso3166:CN", "1891/1893"));
        load("folded-b", person("li-qiang", "黎强", "") + office("li-qiang", "iso3166:CN", "1892"));
        load("folded-c", person("li-qiang", "李强", "") + office("li-qiang", "iso3166:CN", "1892"));
        assertThat(of("folded-b")).extracting(Identity::state).doesNotContain(Identity.State.MERGED);
        assertThat(of("folded-c").stream().filter(found -> found.state() == Identity.State.MERGED))
                .extracting(found -> found.canonical().dataset())
                .containsExactly("folded-a");
    }

    @Test
    void theSameOfficeOnAnotherDayIsTheSamePersonDespiteAMisspellingInBetween() {
        load(
                "days-a",
                named("mod", "Nils Modeer", "modd", "Nihls Modeer")
                        + minister("mod", "1871-03-01")
                        + minister("modd", "1872-05-01").replace("affiliations:\n", ""));
        load("days-b", person("m", "Nils Modeer", "") + minister("m", "1873-09-09"));
        assertThat(of("days-a")).extracting(Identity::state).containsExactly(Identity.State.MERGED);
        assertThat(of("days-b").stream().filter(found -> found.state() == Identity.State.DOUBTFUL))
                .isEmpty();
        assertThat(actorsCalled("Nils Modeer")).isEqualTo(1);
    }

    @Test
    void inOneDatasetASurnameIsThePersonInOfficeThenUnlessItFitsTwo() {
        load(
                "alone",
                named("full", "Greta Falk", "short", "Falk")
                        + minister("full", "1861/1864")
                        + minister("short", "1862-04-01").replace("affiliations:\n", ""));
        assertThat(of("alone")).singleElement().satisfies(found -> {
            assertThat(found.state()).isEqualTo(Identity.State.MERGED);
            assertThat(found.canonical().key()).isEqualTo("full");
        });
        load(
                "rivals",
                named("one", "Kim Alde", "two", "Sven Alde")
                        + another("short", "Alde")
                        + minister("one", "1851-01-01/1851-06-01")
                        + minister("two", "1851-08-01/1851-12-01").replace("affiliations:\n", "")
                        + minister("short", "1851-07-01").replace("affiliations:\n", ""));
        assertThat(of("rivals"))
                .extracting(Identity::state)
                .containsExactly(Identity.State.DOUBTFUL, Identity.State.DOUBTFUL);
    }

    @Test
    void talksWithinAVisitAreProposedAsAPartAndBecomeOneWhenSomebodySaysSo() {
        load("visits", journey("Journey to Bursa", "1884-03-05/1884-03-07", "Bursa"));
        load("talks", journey("Talks at Bursa", "1884-03-06", "Bursa").replace("VISIT}", "BILATERAL_TALKS}"));
        Identity found = eventsOf("talks").get(0);
        assertThat(found.relation()).isEqualTo(Identity.Relation.PART_OF);
        assertThat(found.state()).as(found.toString()).isEqualTo(Identity.State.DOUBTFUL);
        String parts = "{ meetings(filter: {between: [\"iso3166:DK\", \"iso3166:TR\"], during: \"1884\"}) "
                + "{ nodes { title partOf { title } parts { title } } } }";
        assertThat(ask(parts).getList("data.meetings.nodes.partOf").stream().filter(java.util.Objects::nonNull))
                .isEmpty();
        identities.part(found.id(), "a librarian");
        assertThat(ask(parts).getList("data.meetings.nodes.partOf.title")).contains("Journey to Bursa");
        assertThat(ask(parts).getString("data.meetings.nodes[0].parts[0].title"))
                .isEqualTo("Talks at Bursa");
        load("talks", journey("Talks at Bursa again", "1884-03-06", "Bursa").replace("VISIT}", "BILATERAL_TALKS}"));
        assertThat(ask(parts).getString("data.meetings.nodes[0].parts[0].title"))
                .isEqualTo("Talks at Bursa again");
        identities.undo(found.id(), "a librarian");
        assertThat(ask(parts).getList("data.meetings.nodes[0].parts")).isEmpty();
        assertThat(eventsOf("talks")).extracting(Identity::state).containsExactly(Identity.State.UNDONE);
    }

    private static final String MEETINGS = """
            { meetings(filter: {between: ["%s", "%s"], during: "%s", succession: %s}) { totalCount nodes {
                title titles { text } datasets { name } citations { source { title } } participants { actor { name } } } } }""";

    private static JsonPath meetings(String one, String two, String during, boolean succession) {
        return ask(MEETINGS.formatted(one, two, during, succession)).setRootPath("data.meetings");
    }

    private static JsonPath ask(String query) {
        JsonPath answer = GraphQL.post(query).jsonPath();
        assertThat(answer.getList("errors")).as(answer.prettify()).isNullOrEmpty();
        return answer;
    }

    private static int actorsCalled(String name) {
        return ask("{ actors(search: \"%s\") { totalCount } }".formatted(name)).getInt("data.actors.totalCount");
    }

    private List<Identity> of(String dataset) {
        return java.util.Arrays.stream(Identity.State.values())
                .flatMap(state -> identities.list(state).stream())
                .filter(identity -> identity.merged().dataset().equals(dataset))
                .toList();
    }

    private List<Identity> eventsOf(String dataset) {
        return of(dataset).stream()
                .filter(found -> found.kind() == Identity.Kind.EVENT)
                .toList();
    }

    private static String person(String key, String name, String more) {
        return """
                actors:
                  - key: %s
                    kind: PERSON
                    names: [{language: en, text: %s}]
                    citations: [{source: report}]
                    %s
                """.formatted(key, name, more);
    }

    private static String named(String key, String name, String otherKey, String otherName) {
        return person(key, name, "") + another(otherKey, otherName);
    }

    private static String another(String key, String name) {
        return "  - {key: %s, kind: PERSON, names: [{language: en, text: %s}], citations: [{source: report}]}%n"
                .formatted(key, name);
    }

    private static String minister(String member, String during) {
        return office(member, "iso3166:SE", during).replace("role: MINISTER", "role: FOREIGN_MINISTER");
    }

    private static String office(String member, String body, String during) {
        return """
                affiliations:
                  - {member: %s, body: "%s", role: MINISTER, during: "%s", citations: [{source: report}]}
                """.formatted(member, body, during);
    }

    private static String journey(String title, String day, String place) {
        return person("holm", "Niels Holm", "") + """
                places:
                  - key: city
                    names: [{language: en, text: %3$s}]
                    country: iso3166:TR
                    latitude: 39.9
                    longitude: 32.9
                events:
                  - key: journey
                    type: MEETING
                    titles: {en: %1$s}
                    date: "%2$s"
                    status: HELD
                    place: city
                    meeting: {format: VISIT}
                    participants:
                      - {actor: holm, onBehalfOf: iso3166:DK, role: VISITOR}
                      - {actor: iso3166:TR, role: HOST}
                    citations: [{source: report}]
                """.formatted(title, day, place);
    }

    private void load(String dataset, String records) {
        String yaml = """
                dataset:
                  {key: %1$s, name: %1$s, publisher: Chancery, version: "1", licence: CC0-1.0, citation: Chancery,
                   covers: {during: 1800/2000, description: Made up.}, completeness: SELECTIVE}
                sources:
                  - {key: report, title: Report of %1$s, publisher: Chancery, language: en, reliability: B}
                """.formatted(dataset) + records;
        writer.write(BundleReader.read(dataset + ".yaml", yaml.getBytes(UTF_8)));
    }
}
