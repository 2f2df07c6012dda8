package org.chancery.ingest.format.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.chancery.record.exchange.Bundle;
import org.chancery.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundleReaderTest {
    private static final String SMALLEST = """
            dataset:
              key: small
              name: A small dataset
              publisher: Nobody
              version: 1
              licence: CC0-1.0
              citation: Nobody, A small dataset.
              completeness: SELECTIVE
              covers: {during: 2023, description: One call.}
            sources:
              - {key: paper, title: Paper, publisher: Press, language: en, reliability: B}
            actors:
              - key: ann
                kind: PERSON
                names: [{language: en, text: Ann}]
                citations: [{source: paper}]
            places:
              - {key: oslo, names: [{language: en, text: Oslo}], country: iso3166:NO, latitude: 59.9, longitude: 10.7}
            events:
              - key: call
                type: MEETING
                titles: {en: A call}
                date: 2023-04~
                status: HELD
                place: oslo
                meeting: {format: CALL, channel: PHONE}
                participants:
                  - {actor: ann, role: PARTICIPANT}
                  - {actor: iso3166:NO, role: PARTICIPANT}
                citations: [{source: paper, locator: 7}]
            """;

    @Test
    void readsYaml() {
        Bundle bundle = read(SMALLEST);
        assertThat(bundle.dataset().version()).isEqualTo("1");
        assertThat(bundle.disputes()).isEmpty();
        Bundle.Event event = bundle.events().get(0);
        assertThat(event.date()).isEqualTo(Edtf.parse("2023-04~"));
        assertThat(event.citations()).containsExactly(new Bundle.Citation("paper", "7", null));
        assertThat(event.claims()).isEmpty();
    }

    @Test
    void readsJsonAlike() throws IOException {
        String json = new YAMLMapper().readTree(SMALLEST).toPrettyString();
        assertThat(BundleReader.read("small.json", json.getBytes(UTF_8))).isEqualTo(read(SMALLEST));
    }

    /** The arrow marks where the problem is to be found. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    status: HELD         | ›status: HOLD              | /events/0/status         | HOLD       | this value is unknown           | Did you mean HELD?
                    place: oslo          | ›place: osla              | /events/0/place          | osla       | there is no place with this key        | Did you mean oslo?
                    place: oslo          | ›place: paper             | /events/0/place          | paper      | there is no place with this key        | Declare it, or correct the key
                    place: oslo          | ›partOf: call             | /events/0/partOf         | call       | the event would be part of itself    | Break the circle
                    actor: iso3166:NO    | ›actor: iso3166:XX        | /events/0/participants/1/actor | iso3166:XX | no country has this ISO 3166-1 code | Correct the code
                    titles: {en: A call} | ›titel: {en: A call}      | /events/0/titel          | titel      | this field is unknown           | Did you mean titles?
                    titles: {en: A call} | titles: {›a_b: A call}    | /events/0/titles/a_b     | a_b        | this is not a language tag (BCP 47)       | Use a tag such as ar, tg or uz-Latn
                    titles: {en: A call} | ›titles: A call           | /events/0/titles         | A call     | the value has the wrong shape   | Give texts by language, such as {en: …, ru: …}
                    latitude: 59.9       | ›latitude: 95             | /places/0/latitude       | 95.0       | this lies outside -90 to 90 degrees      | Correct it
                    latitude: 59.9       | ›latitude: far            | /places/0/latitude       | far        | this is not a number                      | Give a number
                    format: CALL         | format: VISIT, ›medium: x | /events/0/meeting/medium | medium     | this field is unknown           | Use one of format, channel, visitProtocol, legs, outcomes
                    key: call            | ›key: ann                 | /events/0/key            | ann        | this key already belongs to /actors/0/key | Give each record its own key
                    key: call            | ›key: A_call              | /events/0/key            | A_call     | a key is lower-case letters and digits, with single - / or . between them | Rename it
                    """)
    void refuses(String right, String wrong, String path, String value, String reason, String remedy) {
        assertThat(SMALLEST).contains(right);
        String marked = SMALLEST.replace(right, wrong);
        assertThat(problemsOf(marked.replace("›", "")))
                .contains(new Problem(locationOfArrow(marked), path, value, reason, remedy));
    }

    private static Problem.Location locationOfArrow(String marked) {
        String before = marked.substring(0, marked.indexOf('›'));
        int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
        return new Problem.Location("small.yaml", line, before.length() - before.lastIndexOf('\n'));
    }

    @Test
    void refusesADetailThatIsNotOfTheEventsType() {
        assertThat(problemsOf(SMALLEST.replace("type: MEETING", "type: INCIDENT")))
                .extracting(Problem::path, Problem::remedy)
                .containsExactlyInAnyOrder(
                        tuple("/events/0/meeting", "Remove meeting"), tuple("/events/0/incident", "Add incident"));
    }

    @Test
    void saysWhichRecordLacksAValue() {
        Problem problem =
                problemsOf(SMALLEST.replace("    date: 2023-04~\n", "")).get(0);
        assertThat(problem).hasToString("small.yaml:20:5 /events/0/date: this value is required. Add date");
    }

    @Test
    void refusesAFactWithoutASource() {
        assertThat(problemsOf(SMALLEST.replace("    citations: [{source: paper, locator: 7}]\n", "")))
                .extracting(Problem::path, Problem::reason)
                .containsExactly(tuple("/events/0/citations", "every fact needs a source"));
    }

    @Test
    void refusesAStatusThatIsNotTheLastOfItsHistory() {
        String history = "status: HELD\n    statusHistory: [{status: ANNOUNCED, source: paper}]";
        assertThat(problemsOf(SMALLEST.replace("status: HELD", history)))
                .extracting(Problem::path)
                .containsExactly("/events/0/status");
    }

    @Test
    void refusesFiguresOutOfOrder() {
        String incident = SMALLEST.replace("type: MEETING", "type: INCIDENT")
                .replace(
                        "meeting: {format: CALL, channel: PHONE}",
                        "incident: {hostility: THREAT, fatalities: {low: 5, high: 3}}");
        assertThat(problemsOf(incident))
                .extracting(Problem::path, Problem::value)
                .containsExactly(tuple("/events/0/incident/fatalities/high", "3"));
    }

    @Test
    void refusesADateWithTheReasonOfItsParser() {
        Problem problem = problemsOf(SMALLEST.replace("2023-04~", "2023-13-01")).get(0);
        assertThat(problem.location()).hasToString("small.yaml:23:5");
        assertThat(problem.value()).isEqualTo("2023-13-01");
        assertThat(problem.reason()).contains("month", "at position");
        assertThat(problem.remedy()).isEqualTo("Write EDTF, for example 2023-06");
    }

    @Test
    void collectsEveryProblemInTheOrderOfTheFile() {
        String broken = SMALLEST.replace("reliability: B", "reliability: Z")
                .replace("kind: PERSON", "kind: HUMAN")
                .replace("2023-04~", "yesterday")
                .replace("source: paper,", "source: papr,");
        assertThat(problemsOf(broken))
                .extracting(Problem::path)
                .containsExactly(
                        "/sources/0/reliability", "/actors/0/kind", "/events/0/date", "/events/0/citations/0/source");
    }

    @Test
    void refusesAKeyGivenTwiceInOneRecord() {
        assertThat(problemsOf(SMALLEST.replace("    status: HELD", "    status: HELD\n    status: HELD"))
                        .get(0)
                        .toString())
                .startsWith("small.yaml:25:")
                .contains("status");
    }

    @Test
    void refusesAFileThatIsNotYaml() {
        assertThatThrownBy(() -> read("dataset: {key: [}"))
                .isInstanceOf(BundleException.class)
                .hasMessageContaining("small.yaml:1:");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> read("")).isInstanceOf(BundleException.class).hasMessageContaining("small.yaml:1:1");
    }

    private static Bundle read(String yaml) {
        return BundleReader.read("small.yaml", yaml.getBytes(UTF_8));
    }

    private static List<Problem> problemsOf(String yaml) {
        return catchThrowableOfType(BundleException.class, () -> read(yaml)).problems();
    }
}
