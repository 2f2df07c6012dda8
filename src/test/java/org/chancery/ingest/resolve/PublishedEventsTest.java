package org.chancery.ingest.resolve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
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

@EnabledIfSystemProperty(named = "chancery.matches", matches = ".+")
class PublishedEventsTest {
    private static final String EVENTS = """
            select concat_ws(E'\\t', dataset.key, entry.key, during, meeting.format,
              (select string_agg(coalesce((select min(text) from name where entry_id = p.id), ''), '+') from place p
                 where p.id = event.place_id or p.id in (select place_id from leg where meeting_id = event.id)),
              coalesce((select text from name where entry_id = event.id limit 1), ''),
              (select string_agg(k.key || ':' || role || coalesce(':' || office, ''), '|' order by k.key) from participation
               join entry k on k.id = actor_id where event_id = event.id),
              translate(coalesce(event.summary, ''), E'\\n\\t', '  '),
              event.id, coalesce(event.same_as_id, event.id), event.part_of_id,
              earliest_begin::date, latest_end::date,
              array(select distinct s.key from event_party join entry s on s.id = actor_id join actor a on a.id = actor_id where event_id = event.id and a.kind = 'STATE'))
            from event join entry on entry.id = event.id join dataset on dataset.id = entry.dataset_id
            left join meeting on meeting.id = event.id""";

    @TempDir
    private static Path folder;

    @Test
    void dump() throws IOException, SQLException {
        try (ArchiveServer server = ArchiveServer.start(folder.resolve("data"))) {
            PGSimpleDataSource database = server.freshArchive("archive");
            new BundleWriter(database, any -> {}).write(StateBundle.of(StateReference.read()));
            run(database, new Renamed(new TravelsReader(), "us-presidents"), "travels/president-travels");
            run(database, new Renamed(new TravelsReader(), "us-secretaries"), "travels/secretary-travels");
            run(database, new Renamed(new TravelsReader(), "us-visits"), "visits");
            Files.write(Path.of("/tmp/joins/dump.tsv"), ArchiveServer.texts(database, EVENTS));
            Files.write(Path.of("/tmp/joins/dumpid.tsv"), ArchiveServer.texts(database, """
                select concat_ws(E'\\t', a.key, x.key, b.key, y.key, state, relation, reasons)
                from identity join entry x on x.id = canonical_id join dataset a on a.id = x.dataset_id
                join entry y on y.id = merged_id join dataset b on b.id = y.dataset_id where identity.kind = 'EVENT'"""));
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
