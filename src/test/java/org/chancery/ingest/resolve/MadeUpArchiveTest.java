package org.chancery.ingest.resolve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.dossier.BundleReader;
import org.chancery.ingest.write.run.FreshArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The journeys of one government, and a list of visits by somebody else who writes names, places and days otherwise:
 * all made up, with what is true of each pair that may be taken for one.
 */
class MadeUpArchiveTest {
    private static final Path FILES = Path.of("src/test/resources/matches/made-up");

    private static final String JOINED = """
            select entry.key || ' ' || same_entry.key
            from event join entry on entry.id = event.id
            join event same on coalesce(same.same_as_id, same.id) = coalesce(event.same_as_id, event.id)
            join entry same_entry on same_entry.id = same.id
            where same.dataset_id <> event.dataset_id""";

    private static final String PARTS = """
            select part.key || ' ' || whole.key from identity
            join entry part on part.id = merged_id join entry whole on whole.id = canonical_id
            where identity.kind = 'EVENT' and relation = 'PART_OF'""";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @Test
    void eventsAreJoinedAsTheyShould() throws IOException {
        for (List<String> order : List.of(List.of("travels", "visits"), List.of("visits", "travels"))) {
            importInOrder(order);
            check("truth");
        }
    }

    @Test
    void moreEventsAreJoinedAsTheyShould() throws IOException {
        for (List<String> order : List.of(List.of("events-one", "events-two"), List.of("events-two", "events-one"))) {
            importInOrder(order);
            check("events-truth");
        }
    }

    private static final String PEOPLE = """
            select event.key || ' ' || same_event.key
            from participation join actor on actor.id = actor_id and actor.kind = 'PERSON'
            join entry event on event.id = event_id
            join actor same on coalesce(same.same_as_id, same.id) = coalesce(actor.same_as_id, actor.id)
            join participation same_participation on same_participation.actor_id = same.id
            join entry same_event on same_event.id = same_participation.event_id
            where same_event.dataset_id <> event.dataset_id""";

    @Test
    void peopleAreJoinedAsTheyShould() throws IOException {
        for (List<String> order : List.of(List.of("people-one", "people-two"), List.of("people-two", "people-one"))) {
            importInOrder(order);
            Set<String> joined = new HashSet<>(ARCHIVE.texts(PEOPLE));
            Figures.Counted same = Figures.of(rows("people-truth"), "SAME", joined);
            assertThat(same.wrong()).isEmpty();
            assertThat(same.missed()).isEmpty();
            assertThat(joined).hasSize(2 * same.all());
        }
    }

    private static void importInOrder(List<String> datasets) throws IOException {
        BundleWriter writer = new BundleWriter(ARCHIVE.renew(), any -> {});
        for (String dataset : datasets) {
            writer.write(BundleReader.read(dataset + ".yaml", yaml(dataset).getBytes(UTF_8)));
        }
    }

    private static void check(String truth) throws IOException {
        Set<String> joined = new HashSet<>(ARCHIVE.texts(JOINED));
        Figures.Counted same = Figures.of(rows(truth), "SAME", joined);
        Set<String> proposed = new HashSet<>(ARCHIVE.texts(PARTS));
        Figures.Counted part = Figures.of(rows(truth), "PART", proposed);
        assertThat(same.wrong()).isEmpty();
        assertThat(same.missed()).isEmpty();
        assertThat(part.missed()).isEmpty();
        assertThat(joined).hasSize(2 * same.all());
        assertThat(proposed).hasSize(part.all());
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILES.resolve(file + ".csv"))) {
            return rows.stream().toList();
        }
    }

    /** One who takes part: "Astrid Lund/NO/HEAD_OF_GOVERNMENT/VISITOR", or "-/PL//HOST" for the state itself. */
    private record Participant(String name, String state, String office, String role) {
        static Participant of(String text) {
            List<String> fields = List.of(text.split("/", -1));
            return new Participant(
                    fields.get(0),
                    "iso3166:" + fields.get(1),
                    fields.get(2),
                    fields.get(3).isEmpty() ? "PARTICIPANT" : fields.get(3));
        }

        boolean isPerson() {
            return !name.equals("-");
        }

        String actor() {
            return "  - {key: '%s', kind: PERSON, names: [{language: %s, text: '%s'}], citations: [{source: list}]}%n"
                    .formatted(key(name), name.matches("[А-я ]+") ? "ru" : "en", name);
        }

        String yaml() {
            return isPerson()
                    ? "      - {actor: '%s', onBehalfOf: \"%s\"%s, role: %s}%n"
                            .formatted(key(name), state, office.isEmpty() ? "" : ", office: " + office, role)
                    : "      - {actor: \"%s\", role: %s}%n".formatted(state, role);
        }
    }

    private static String yaml(String dataset) throws IOException {
        LinkedHashSet<String> actors = new LinkedHashSet<>();
        LinkedHashSet<String> places = new LinkedHashSet<>();
        StringBuilder events = new StringBuilder("events:\n");
        for (NamedCsvRecord row : rows(dataset)) {
            List<Participant> participants = participants(row);
            participants.stream().filter(Participant::isPerson).forEach(one -> actors.add(one.actor()));
            split(field(row, "places"), "\\|").forEach(place -> places.add(place(place)));
            events.append(event(row, participants));
        }
        return """
                dataset:
                  {key: %1$s, name: %1$s, publisher: Chancery, version: "1", licence: CC0-1.0, citation: Chancery,
                   covers: {during: 1990/2010, description: Made up.}, completeness: SELECTIVE}
                sources:
                  - {key: list, title: The list of %1$s, publisher: Chancery, language: en, reliability: B}
                """.formatted(dataset)
                + "actors:\n" + String.join("", actors)
                + (places.isEmpty() ? "" : "places:\n" + String.join("", places))
                + events;
    }

    /** Of a list of people, each has an event of his or her own. */
    private static List<Participant> participants(NamedCsvRecord row) {
        return row.findField("name").isPresent()
                ? List.of(new Participant(
                        row.getField("name"),
                        "iso3166:" + row.getField("state"),
                        row.getField("office"),
                        "PARTICIPANT"))
                : split(row.getField("people"), ";").stream()
                        .map(Participant::of)
                        .toList();
    }

    private static String key(String text) {
        return "k" + Integer.toHexString(text.hashCode());
    }

    private static String field(NamedCsvRecord row, String name) {
        return row.findField(name).orElse("");
    }

    private static String place(String place) {
        List<String> parts = List.of(place.split("@", -1));
        return "  - {key: '%s', names: [{language: en, text: '%s'}], country: \"iso3166:%s\"}%n"
                .formatted(key(place), parts.get(0), parts.get(1));
    }

    private static String event(NamedCsvRecord row, List<Participant> participants) {
        List<String> places = split(field(row, "places"), "\\|");
        String legs = places.size() < 2
                ? ""
                : places.stream()
                        .map(place -> "{place: '%s'}".formatted(key(place)))
                        .collect(Collectors.joining(", ", ", legs: [", "]"));
        String title = field(row, "title").isEmpty() ? "Meeting" : field(row, "title");
        return "  - key: %s%n    type: MEETING%n    titles: {en: '%s'}%n    date: '%s'%n    status: HELD%n"
                        .formatted(row.getField("key"), title, row.getField("date"))
                + (places.isEmpty() ? "" : "    place: '%s'%n".formatted(key(places.get(0))))
                + (field(row, "part_of").isEmpty() ? "" : "    partOf: %s%n".formatted(field(row, "part_of")))
                + "    meeting: {format: %s%s}%n    participants:%n"
                        .formatted(row.findField("format").orElse("BILATERAL_TALKS"), legs)
                + participants.stream().map(Participant::yaml).collect(Collectors.joining())
                + (field(row, "organizer").isEmpty()
                        ? ""
                        : "      - {actor: '%s', role: ORGANIZER}%n".formatted(field(row, "organizer")))
                + "    citations: [{source: list}]\n";
    }

    private static List<String> split(String text, String separator) {
        return text.isEmpty() ? List.of() : List.of(text.split(separator, -1));
    }
}
