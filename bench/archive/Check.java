import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.DatasetImport;
import org.chancery.ingest.write.run.ImportOptions;
import org.postgresql.ds.PGSimpleDataSource;

/** Holds that an archive as {@link ArchiveWriter} makes it is what an import of the same facts would have made. */
final class Check {
    /** For whom each event counts, without the numbers of records, which depend on the way. */
    private static final String PARTIES = """
            select concat_ws('|', actor.key, party.earliest, event.key, participation.ordinal, participant.key, party.latest,
                             party.type, party.direct, party.role, party.level)
            from event_party party
            join entry actor on actor.id = party.actor_id
            join entry event on event.id = party.event_id
            join entry participant on participant.id = party.participant_id
            join participation on participation.id = party.participation_id""";

    private static final String TABLES = """
            select c.relname from pg_class c
            where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
              and c.relname not in ('import_run', 'import_link', 'flyway_schema_history', 'changed_record')
            order by 1""";

    private Check() {}

    static void run(Servers servers, Path folder, int size) throws Exception {
        try (HttpContestant imported = servers.chancery("Imported", Archive.empty(folder, "imported"))) {
            importAll(imported.database(), size);
            try (HttpContestant written = servers.chancery("Written", Archive.of(folder, size, servers))) {
                compare(imported.database(), written.database());
            }
        }
    }

    private static void importAll(Database database, int size) throws SQLException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(database.jdbcUrl());
        dataSource.setUser(Database.USER);
        dataSource.setPassword(database.password());
        ImportReport report = new DatasetImport(dataSource, change -> {}, Clock.systemUTC())
                .run(
                        new MadeUp(ArchiveWriter.world(database, size), size),
                        new Inputs(List.of()),
                        ImportOptions.DEFAULT,
                        (stage, done, total, records) -> {});
        System.out.println(report.counts() + ", " + report.problemCount() + " problems");
        report.problems().stream().limit(5).forEach(System.out::println);
    }

    private static void compare(Database imported, Database written) throws SQLException {
        for (List<String> table : imported.rows(TABLES)) {
            String count = "select count(*) from " + table.getFirst();
            require(
                    table.getFirst(),
                    imported.rows(count).toString(),
                    written.rows(count).toString());
        }
        Set<String> expected = parties(imported);
        Set<String> actual = parties(written);
        Set<String> missing = difference(expected, actual);
        Set<String> additional = difference(actual, expected);
        if (!missing.isEmpty() || !additional.isEmpty()) {
            throw new IllegalStateException(
                    "Of event_party %d rows are missing, such as %s, and %d are too many, such as %s"
                            .formatted(missing.size(), first(missing), additional.size(), first(additional)));
        }
        System.out.println("The same " + expected.size() + " parties as an import makes");
    }

    private static void require(String table, String imported, String written) {
        if (!imported.equals(written)) {
            throw new IllegalStateException("%s has %s rows by the import, and %s".formatted(table, imported, written));
        }
    }

    private static Set<String> parties(Database database) throws SQLException {
        Set<String> parties = new TreeSet<>();
        database.rows(PARTIES).forEach(row -> parties.add(row.getFirst()));
        return parties;
    }

    private static Set<String> difference(Set<String> from, Set<String> without) {
        Set<String> difference = new TreeSet<>(from);
        difference.removeAll(without);
        return difference;
    }

    private static String first(Set<String> rows) {
        return rows.isEmpty() ? "none" : rows.iterator().next();
    }
}
