package org.chancery.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.ingest.command.Formats;
import org.chancery.ingest.input.DatasetReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Every reader makes of damaged files records and problems, or refuses them; it never fails otherwise, never hangs, and
 * does the same when it reads them again. With {@code -Dchancery.fuzz.minutes=10} it goes on for so long.
 */
class ReadersFuzzTest {
    @TestFactory
    Stream<DynamicTest> everyReaderReadsWhatIsWhole() {
        return Formats.all().stream()
                .flatMap(reader -> FileSet.of(reader.format()).stream()
                        .map(files -> DynamicTest.dynamicTest(reader.format() + "/" + files.name(), () -> {
                            FuzzedReading reading = FuzzedReader.readTwice(reader, files);
                            if (!files.name().startsWith("found")) {
                                assertThat(reading.records()).as("records").isPositive();
                                assertThat(reading.refused()).as("refused").isFalse();
                            }
                        })));
    }

    @TestFactory
    Stream<DynamicTest> packedFilesReadAsPlainOnesDo() {
        return Formats.all().stream()
                .flatMap(reader -> FileSet.of(reader.format()).stream()
                        .filter(files -> !files.name().startsWith("found"))
                        .flatMap(files -> Stream.of(Packaging.values())
                                .map(way -> DynamicTest.dynamicTest(
                                        reader.format() + "/" + files.name() + " as " + way,
                                        () -> assertThat(FuzzedReader.readTwice(reader, way.of(files))
                                                        .counts())
                                                .isEqualTo(FuzzedReader.readTwice(reader, files)
                                                        .counts())))));
    }

    @TestFactory
    Stream<DynamicTest> everyReaderHasFilesToDamage() {
        return Formats.all().stream()
                .map(reader -> DynamicTest.dynamicTest(
                        reader.format(),
                        () -> assertThat(FileSet.of(reader.format()))
                                .as("folders in src/test/resources/fuzz/" + reader.format())
                                .isNotEmpty()));
    }

    @Test
    @EnabledIfSystemProperty(named = "chancery.fuzz.minutes", matches = "\\d+")
    void noDamageIsTooMuchForALongTime() {
        long end = System.nanoTime()
                + Duration.ofMinutes(Long.getLong("chancery.fuzz.minutes")).toNanos();
        Random seeds = new Random();
        ArrayList<String> faults = new ArrayList<>();
        TreeMap<String, Integer> inputs = new TreeMap<>();
        while (System.nanoTime() < end && faults.size() < 50) {
            long seed = seeds.nextLong();
            for (DatasetReader reader : Formats.all()) {
                inputs.merge(reader.format(), 1, Integer::sum);
                try {
                    FuzzedReader.readDamaged(reader, seed);
                } catch (AssertionError fault) {
                    fault.printStackTrace();
                    faults.add(fault.getMessage());
                }
            }
        }
        System.out.printf("Damaged inputs were read: %s%n", inputs);
        assertThat(faults).isEmpty();
    }
}
