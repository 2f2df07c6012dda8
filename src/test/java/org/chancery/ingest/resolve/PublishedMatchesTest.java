package org.chancery.ingest.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.travels.TravelsReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.reference.StateBundle;
import org.chancery.ingest.reference.StateReference;
import org.chancery.ingest.write.run.ArchiveServer;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportListener;
import org.chancery.ingest.write.run.ImportOptions;
import org.chancery.time.ClockProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Measures how people are joined. The system property names a folder with the published trips ({@code travels}) and
 * visits ({@code visits}) of the US Department of State, which are imported as two datasets; {@code matches/people.csv}
 * says of pairs drawn at random whether they are one person.
 */
@EnabledIfSystemProperty(named = "chancery.matches", matches = ".+")
class PublishedMatchesTest {
    private static final String JOINED = """
            select trip.key || ',' || visit.key from actor one join entry trip on trip.id = one.id
            join actor other on coalesce(other.same_as_id, other.id) = coalesce(one.same_as_id, one.id)
            join entry visit on visit.id = other.id
            join dataset trips on trips.id = trip.dataset_id and trips.key = 'us-trips'
            join dataset visits on visits.id = visit.dataset_id and visits.key = 'us-visits'
            where one.kind = 'PERSON'""";

    @TempDir
    private static Path folder;

    @Test
    void peopleOfTripsAndVisits() throws IOException, SQLException {
        Set<String> joined;
        try (ArchiveServer server = ArchiveServer.start(folder.resolve("data"))) {
            PGSimpleDataSource database = server.freshArchive("archive");
            new BundleWriter(database, any -> {}).write(StateBundle.of(StateReference.read()));
            run(database, new Renamed(new TravelsReader(), "us-trips"), "travels");
            run(database, new Renamed(new TravelsReader(), "us-visits"), "visits");
            joined = new HashSet<>(ArchiveServer.texts(database, JOINED));
        }
        List<NamedCsvRecord> labels = labels();
        long right = count(labels, joined, "SAME");
        long wrong = count(labels, joined, "DIFFERENT");
        long all = labels.stream()
                .filter(label -> label.getField("verdict").equals("SAME"))
                .count();
        System.out.printf(
                "people: %d pairs, %d of one person, %d joined rightly, %d wrongly: precision %.3f, recall %.3f%n",
                labels.size(), all, right, wrong, (double) right / (right + wrong), (double) right / all);
        assertThat(wrong).isLessThanOrEqualTo((right + wrong) / 100);
    }

    private static long count(List<NamedCsvRecord> labels, Set<String> joined, String verdict) {
        return labels.stream()
                .filter(label -> label.getField("verdict").equals(verdict))
                .filter(label -> joined.contains(label.getField("trip") + "," + label.getField("visit")))
                .count();
    }

    private static List<NamedCsvRecord> labels() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Path.of("src/test/resources/matches/people.csv"))) {
            return rows.stream().toList();
        }
    }

    private static void run(PGSimpleDataSource database, DatasetReader reader, String files) throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of(System.getProperty("chancery.matches"), files))) {
            List<Path> found = paths.filter(Files::isRegularFile).sorted().toList();
            new DatasetImport(database, any -> {}, ClockProducer.systemClock())
                    .run(reader, Inputs.of(found), ImportOptions.DEFAULT, ImportListener.SILENT);
        }
    }
}
