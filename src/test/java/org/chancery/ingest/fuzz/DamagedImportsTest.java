package org.chancery.ingest.fuzz;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.ingest.CollectedRecords;
import org.chancery.ingest.bundled.BundledData;
import org.chancery.ingest.command.Formats;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.write.batch.ImportReport;
import org.chancery.ingest.write.run.FreshArchive;
import org.chancery.record.exchange.Bundle;
import org.chancery.record.exchange.BundledDispute;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * Of damaged files the archive holds afterwards what the report says, whole, or nothing. With
 * {@code -Dchancery.fuzz.imports=100} each reader gets so many that nobody has seen before.
 */
class DamagedImportsTest {
    private static final int ALWAYS_THE_SAME = 3;

    @RegisterExtension
    static final FreshArchive ARCHIVE = FreshArchive.withStates();

    @TempDir
    private static Path folder;

    @TestFactory
    Stream<DynamicTest> nothingIsHalfDone() {
        Integer more = Integer.getInteger("chancery.fuzz.imports", 0);
        List<Long> seeds = LongStream.concat(LongStream.range(0, ALWAYS_THE_SAME), new Random().longs(more))
                .boxed()
                .toList();
        return Formats.all().stream()
                .flatMap(reader -> seeds.stream()
                        .map(seed -> DynamicTest.dynamicTest(
                                reader.format() + " damaged by " + seed, () -> importDamaged(reader, seed))));
    }

    private static void importDamaged(DatasetReader reader, long seed) {
        ARCHIVE.renew();
        Damage damage = new Damage(seed);
        List<Path> paths = damage.of(damage.anyOf(FileSet.of(reader.format()))).writeTo(folder.resolve("files"));
        try (Inputs inputs = Inputs.of(paths)) {
            ImportReport report = ARCHIVE.importing(reader).of(inputs).run();
            if (report.written()) {
                assertHolds(report);
                assertWhole(CollectedRecords.of(reader, inputs));
            } else {
                assertThat(report.exitStatus()).isEqualTo(2);
                assertHoldsNothing();
            }
        } catch (BundleException refusedWhenOpened) {
            assertHoldsNothing();
        }
    }

    private static void assertHoldsNothing() {
        assertThat(ARCHIVE.texts("select key from dataset")).containsExactly(BundledData.STATES);
    }

    private static void assertHolds(ImportReport report) {
        assertThat(ARCHIVE.texts("""
                        select kind || ' ' || count(*) from (
                            select case when kind in ('STATE', 'ORGANIZATION', 'PERSON', 'ARMED_GROUP') then 'ACTOR'
                                        when exists (select from event where event.id = entry.id) then 'EVENT'
                                        else kind end as kind
                            from entry join dataset on dataset.id = dataset_id where dataset.key <> '%s') kinds
                        group by kind""".formatted(BundledData.STATES)))
                .containsExactlyInAnyOrderElementsOf(report.counts().entrySet().stream()
                        .filter(counts -> counts.getValue().added() > 0)
                        .map(counts -> counts.getKey() + " " + counts.getValue().added())
                        .toList());
    }

    /** An event or a dispute is there with all that take part in it. */
    private static void assertWhole(CollectedRecords records) {
        assertThat(ARCHIVE.texts("""
                        select entry.key || ' ' || count(participation.id) from event join entry on entry.id = event.id
                        left join participation on event_id = event.id group by entry.key"""))
                .isSubsetOf(withSizes(records.all(Bundle.Event.class).stream()
                        .collect(toMap(Bundle.Event::key, Bundle.Event::participants, (one, other) -> one))));
        assertThat(ARCHIVE.texts("""
                        select entry.key || ' ' || count(dispute_party.id) from dispute join entry on entry.id = dispute.id
                        left join dispute_party on dispute_id = dispute.id group by entry.key"""))
                .isSubsetOf(withSizes(records.all(BundledDispute.class).stream()
                        .collect(toMap(BundledDispute::key, BundledDispute::parties, (one, other) -> one))));
        assertThat(ARCHIVE.texts("""
                        select key from entry join participation on event_id = entry.id
                        where not exists (select from event_party
                                          where participation_id = participation.id and direct)
                          and not exists (select from event where event.id = entry.id and same_as_id is not null)""")).as("events that lack a party").isEmpty();
    }

    private static List<String> withSizes(Map<String, ? extends List<?>> parts) {
        return parts.entrySet().stream()
                .map(part -> part.getKey() + " " + part.getValue().size())
                .toList();
    }
}
