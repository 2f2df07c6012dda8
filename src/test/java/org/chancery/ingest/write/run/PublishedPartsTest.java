package org.chancery.ingest.write.run;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.bundled.BundledData;
import org.chancery.ingest.command.Formats;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.write.batch.ImportReport;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of every format with rows: a part takes nothing away, and a rejected row leaves no trace. */
class PublishedPartsTest {
    private static final String WHAT_IS_TOLD = """
            with told as (
                select * from entry where dataset_id <> (select id from dataset where key = '%s')
                  and id not in (select id from event where withdrawn union all select id from dispute where withdrawn
                                 union all select id from affiliation where withdrawn)
            ), who as (select id as actor_id, key as who from entry)
            select 'entry ' || key from told
            union all select 'name ' || key || ' ' || text from name join told on told.id = entry_id
            union all select 'party ' || key || ' ' || who || ' ' || coalesce(side, '')
                      from dispute_party join told on told.id = dispute_id join who using (actor_id)
            union all select 'participant ' || key || ' ' || who
                      from participation join told on told.id = event_id join who using (actor_id)
            union all select 'coding ' || key || ' ' || code from coding join told on told.id = event_id
            union all select 'claim ' || key || ' ' || value from claim join told on told.id = event_id
            union all select 'time ' || key || ' ' || during from dispute join told using (id)
            union all select 'force ' || key || ' ' || in_force from agreement join told using (id)
            union all select 'term ' || key || ' ' || during from affiliation join told using (id)
            order by 1""".formatted(BundledData.STATES);

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cow-mid-dyadic/small",
                "gml-mid/small",
                "cow-alliances/small",
                "cow-alliances/pairs",
                "acled/small",
                "polecat/small",
                "icb/small",
                "archigos/small",
                "rivalries/small"
            })
    void aPartTakesNothingAway(String set) throws IOException {
        List<Table> tables = tables(set);
        run(set, false, tables);
        List<String> whole = told();
        assertThat(whole).isNotEmpty();
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            List<Table> part = tables.stream()
                    .map(table -> table.keeping(row -> random.nextBoolean()))
                    .filter(table -> !table.rows.isEmpty())
                    .toList();
            if (!part.isEmpty()) {
                run(set, true, part);
            }
            assertThat(told()).as("seed %d", seed).containsAll(whole);
        }
        run(set, false, tables);
        assertThat(told()).containsAll(whole);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cow-mid-dyadic/small",
                "gml-mid/small",
                "cow-alliances/small",
                "cow-alliances/pairs",
                "acled/small",
                "polecat/small",
                "icb/small",
                "archigos/small",
                "rivalries/small"
            })
    void aRejectedRowLeavesNoTrace(String set) throws IOException {
        List<Table> tables = tables(set);
        run(set, false, tables);
        List<String> clean = told();
        ARCHIVE.renew();
        run(set, false, tables.stream().map(Table::withARejectedRow).toList());
        assertThat(told()).containsExactlyElementsOf(clean);
    }

    /** A table that is cut into lines: its values have no line breaks. */
    private record Table(String name, String header, List<String> rows) {
        Table keeping(Predicate<String> wanted) {
            return new Table(name, header, rows.stream().filter(wanted).toList());
        }

        /** A row of a record that no other has: every number in it is unknown, and every date impossible. */
        Table withARejectedRow() {
            ArrayList<String> more = new ArrayList<>(rows);
            more.add(1, rows.get(0).replaceAll("[0-9]+", "77777777"));
            return new Table(name, header, more);
        }

        String text() {
            return Stream.concat(Stream.of(header), rows.stream()).collect(joining("\n", "", "\n"));
        }
    }

    private static List<Table> tables(String set) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz", set))) {
            ArrayList<Table> tables = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                tables.add(new Table(file.getFileName().toString(), lines.get(0), lines.subList(1, lines.size())));
            }
            return tables;
        }
    }

    private static List<String> told() {
        return ARCHIVE.texts(WHAT_IS_TOLD);
    }

    private static void run(String set, boolean part, List<Table> tables) {
        DatasetReader reader = Formats.all().stream()
                .filter(candidate -> set.startsWith(candidate.format() + "/"))
                .findFirst()
                .orElseThrow();
        String[] files = tables.stream()
                .flatMap(table -> Stream.of(table.name, table.text()))
                .toArray(String[]::new);
        ImportReport report = ARCHIVE.importing(reader)
                .of(CollectedRecords.files(files))
                .with(new ImportOptions(false, part, true))
                .run();
        assertThat(report.stop()).isNull();
        assertThat(report.written()).isTrue();
    }
}
