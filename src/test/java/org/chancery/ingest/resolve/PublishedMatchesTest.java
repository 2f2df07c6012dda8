package org.chancery.ingest.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.ingest.bundled.BundleWriter;
import org.chancery.ingest.format.phoenix.PhoenixReader;
import org.chancery.ingest.format.travels.TravelsReader;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.reference.StateBundle;
import org.chancery.ingest.reference.StateReference;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.ArchiveServer;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportListener;
import org.chancery.ingest.write.run.ImportOptions;
import org.chancery.time.ClockProducer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@EnabledIfSystemProperty(named = "chancery.matches", matches = ".+")
class PublishedMatchesTest {
    @TempDir
    private static Path folder;

    @Test
    void scratch() throws Exception {
        try (ArchiveServer server = ArchiveServer.start(folder.resolve("data"))) {
            PGSimpleDataSource database = server.freshArchive("archive");
            new BundleWriter(database, any -> {}).write(StateBundle.of(StateReference.read()));
            String what = System.getProperty("chancery.matches.what", "all");
            if (what.contains("split")) {
                run(database, new Renamed(new TravelsReader(), "us-trips"), "state-travels-visits/travels");
                run(database, new Renamed(new TravelsReader(), "us-visits"), "state-travels-visits/visits");
            } else {
                run(database, new TravelsReader(), "state-travels-visits");
            }
            if (what.contains("phoenix")) {
                run(database, new PhoenixReader(), "phoenix-actors");
            }
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                List<String> lines = ArchiveServer.texts(database, """
                    select concat_ws(E'\\t', i.id, i.kind, i.state, md.key, m.key, cd.key, c.key,
                      (select text from name where entry_id=m.id order by ordinal limit 1),
                      (select text from name where entry_id=c.id order by ordinal limit 1), i.reasons)
                    from identity i join entry m on m.id=i.merged_id join entry c on c.id=i.canonical_id
                    join dataset md on md.id=m.dataset_id join dataset cd on cd.id=c.dataset_id order by i.kind, i.state, i.id""");
                Files.write(Path.of("/tmp/joins/out-" + what + ".tsv"), lines);
                Files.write(Path.of("/tmp/joins/ev-" + what + ".tsv"), ArchiveServer.texts(database, """
                    select concat_ws(E'\\t', d.key, e.key, ev.during, (select format from meeting where id=ev.id),
                      (select key from entry where id=ev.place_id),
                      (select key from entry where id=ev.part_of_id),
                      (select string_agg(k.key, '|' order by k.key) from participation p join entry k on k.id=p.actor_id where p.event_id=ev.id), ev.same_as_id)
                    from event ev join entry e on e.id=ev.id join dataset d on d.id=ev.dataset_id order by ev.earliest_begin, ev.id"""));
            }
        }
    }

    private static void run(PGSimpleDataSource database, DatasetReader reader, String files) throws IOException {
        long start = System.nanoTime();
        try (Stream<Path> paths = Files.walk(Path.of(System.getProperty("chancery.matches"), files))) {
            ImportReport report = new DatasetImport(database, any -> {}, ClockProducer.systemClock())
                    .run(
                            reader,
                            Inputs.of(
                                    paths.filter(Files::isRegularFile).sorted().toList()),
                            ImportOptions.DEFAULT,
                            ImportListener.SILENT);
            System.out.println(report.dataset() + " " + report.stop() + " "
                    + report.matches().size() + " matches, " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }
}
