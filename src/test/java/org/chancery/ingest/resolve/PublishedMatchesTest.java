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
import org.chancery.ingest.format.phoenix.PhoenixReader;
import org.chancery.ingest.format.travels.TravelsReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.run.FreshArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Measures how people are joined. The system property names a folder with the published trips ({@code travels}) and
 * visits ({@code visits}) of the US Department of State, which are imported as two datasets; {@code matches/people.csv}
 * says of pairs drawn at random whether they are one person. {@code chancery.phoenix} names a folder with the published
 * dictionaries of Phoenix, and {@code matches/dictionary.csv} says the same of their people beside those of the
 * travels.
 */
@EnabledIfSystemProperty(named = "chancery.matches", matches = ".+")
class PublishedMatchesTest {
    private static final String JOINED = """
            select one_entry.key || ' ' || other_entry.key from actor one join entry one_entry on one_entry.id = one.id
            join actor other on coalesce(other.same_as_id, other.id) = coalesce(one.same_as_id, one.id)
            join entry other_entry on other_entry.id = other.id
            join dataset ones on ones.id = one_entry.dataset_id and ones.key = '%s'
            join dataset others on others.id = other_entry.dataset_id and others.key = '%s'
            where one.kind = 'PERSON'""";

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @Test
    void peopleOfTripsAndVisits() throws IOException {
        run(new Renamed(new TravelsReader(), "us-trips"), published("travels"));
        run(new Renamed(new TravelsReader(), "us-visits"), published("visits"));
        Set<String> joined = new HashSet<>(ARCHIVE.texts(JOINED.formatted("us-trips", "us-visits")));
        check("people of trips and visits", Figures.of(labels("people"), "SAME", joined), 0.85);
    }

    /** A dictionary of actors has full names and dates, and no events. */
    @Test
    @EnabledIfSystemProperty(named = "chancery.phoenix", matches = ".+")
    void peopleOfTheTravelsAndADictionary() throws IOException {
        run(new PhoenixReader(), Path.of(System.getProperty("chancery.phoenix")));
        run(new TravelsReader(), published(""));
        Set<String> joined = new HashSet<>(ARCHIVE.texts(JOINED.formatted("us-travels", "phoenix-actors")));
        check("people of travels and a dictionary", Figures.of(labels("dictionary"), "SAME", joined), 0.8);
    }

    private static void check(String what, Figures.Counted counted, double recall) {
        System.out.println(what + ": " + counted);
        assertThat(counted.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(counted.recall()).isGreaterThanOrEqualTo(recall);
    }

    private static Path published(String folder) {
        return Path.of(System.getProperty("chancery.matches"), folder);
    }

    private static List<NamedCsvRecord> labels(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/matches", name + ".csv"))) {
            return rows.stream().toList();
        }
    }

    private static void run(DatasetReader reader, Path files) throws IOException {
        try (Stream<Path> paths = Files.walk(files)) {
            List<Path> found = paths.filter(Files::isRegularFile).sorted().toList();
            ARCHIVE.importing(reader).of(Inputs.of(found)).run();
        }
    }
}
