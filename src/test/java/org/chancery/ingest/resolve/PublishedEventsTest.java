package org.chancery.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ingest.format.cow.MidReader;
import org.chancery.ingest.format.gdelt.GdeltReader;
import org.chancery.ingest.format.travels.TravelsReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.run.FreshArchive;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.EventBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Measures how events are joined. The system property names a folder with the published trips ({@code travels}) and
 * visits ({@code visits}) of the US Department of State.
 */
@EnabledIfSystemProperty(named = "chancery.matches", matches = ".+")
class PublishedEventsTest {
    private static final String TALKS = "/talks/";

    private static final String JOINED = """
            select concat_ws(' ', dataset.key, entry.key, same_dataset.key, same_entry.key)
            from event join entry on entry.id = event.id join dataset on dataset.id = entry.dataset_id
            join event same on coalesce(same.same_as_id, same.id) = coalesce(event.same_as_id, event.id)
            join entry same_entry on same_entry.id = same.id join dataset same_dataset on same_dataset.id = same_entry.dataset_id
            where same.dataset_id <> event.dataset_id""";

    /** As proposed, and as it follows from what the publisher says of an event that is joined. */
    private static final String PARTS = """
            with pair as (
                select merged_id as part_id, canonical_id as whole_id from identity
                where kind = 'EVENT' and relation = 'PART_OF'
              union
                select part.id, whole.id
                from event part
                join event alike on coalesce(alike.same_as_id, alike.id) = coalesce(part.same_as_id, part.id)
                join event stated on stated.id = alike.part_of_id
                join event whole on coalesce(whole.same_as_id, whole.id) = coalesce(stated.same_as_id, stated.id)
                where whole.dataset_id <> part.dataset_id
            )
            select concat_ws(' ', part_dataset.key, part.key, whole_dataset.key, whole.key) from pair
            join entry part on part.id = part_id join dataset part_dataset on part_dataset.id = part.dataset_id
            join entry whole on whole.id = whole_id join dataset whole_dataset on whole_dataset.id = whole.dataset_id""";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    /** Pairs of the lists of presidents, of secretaries of state, and of visitors, labelled by reading. */
    @Test
    void theSameAndPartsInThreeLists() throws IOException {
        run(new Renamed(new TravelsReader(), "us-presidents"), "travels/president-travels");
        run(new Renamed(new TravelsReader(), "us-secretaries"), "travels/secretary-travels");
        run(new Renamed(new TravelsReader(), "us-visits"), "visits");
        Set<String> joined = new HashSet<>(ARCHIVE.texts(JOINED));
        Set<String> parts = new HashSet<>(ARCHIVE.texts(PARTS));
        Figures.Counted same = Figures.of(labels(), "SAME", joined);
        System.out.println("same event: " + same);
        Figures.Counted part = Figures.of(labels(), "PART", parts);
        System.out.println("part of: " + part);
        assertThat(same.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(same.recall()).isGreaterThanOrEqualTo(0.9);
        assertThat(part.recall()).isGreaterThanOrEqualTo(0.8);
    }

    /** A machine that reads the news says of no event that it is one of these, and a dispute is no visit. */
    @Test
    @EnabledIfSystemProperty(named = "chancery.gdelt", matches = ".+")
    @EnabledIfSystemProperty(named = "chancery.cow", matches = ".+")
    void codedEventsAreNotJoined() throws IOException {
        run(new TravelsReader(), "");
        run(new GdeltReader(), Path.of(System.getProperty("chancery.gdelt")), ".CSV.gz");
        run(new MidReader(), Path.of(System.getProperty("chancery.cow"), "cow-mid-5.0"), ".csv");
        System.out.println("coded events: "
                + ARCHIVE.texts("select concat_ws(' ', state, relation, count(*)) from identity"
                        + " where kind = 'EVENT' group by state, relation"));
        assertThat(ARCHIVE.texts(JOINED)).isEmpty();
    }

    /** The talks without what the publisher says of their visits, beside the visits. */
    @Test
    void talksFindTheirVisits() throws IOException {
        run(new Renamed(new TravelsReader(), "visits", PublishedEventsTest::visit), "");
        run(new Renamed(new TravelsReader(), "talks", PublishedEventsTest::talk), "");
        Set<String> parts = new HashSet<>(ARCHIVE.texts(PARTS));
        List<String> truth = ARCHIVE.texts("""
                select concat_ws(' ', 'talks', entry.key, 'visits', regexp_replace(entry.key, '/talks/.*', ''))
                from event join entry on entry.id = event.id where entry.key like '%/talks/%'
                and latest_end < earliest_begin + interval '32 days'""");
        long right = truth.stream().filter(parts::contains).count();
        System.out.printf(
                "talks: %d, found the visit of %d, proposals %d: precision %.3f, recall %.3f%n",
                truth.size(), right, parts.size(), (double) right / parts.size(), (double) right / truth.size());
        assertThat((double) right / truth.size()).isGreaterThanOrEqualTo(0.8);
    }

    private static Bundle.@Nullable Event visit(Bundle.Event event) {
        return event.key().contains(TALKS) ? null : event;
    }

    private static Bundle.@Nullable Event talk(Bundle.Event event) {
        return event.key().contains(TALKS)
                ? EventBuilder.builder(event).partOf(null).build()
                : null;
    }

    private static List<NamedCsvRecord> labels() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/matches/events.csv"))) {
            return rows.stream().toList();
        }
    }

    private static void run(DatasetReader reader, String files) throws IOException {
        run(reader, Path.of(System.getProperty("chancery.matches"), files), ".xml");
    }

    private static void run(DatasetReader reader, Path files, String ending) throws IOException {
        try (Stream<Path> paths = Files.walk(files)) {
            List<Path> found = paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
            ARCHIVE.importing(reader).of(Inputs.of(found)).run();
        }
    }
}
