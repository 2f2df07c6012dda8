package org.chancery.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;

/** Lets a reader read files that lie on disk, as a command does. */
final class FuzzedReader {
    private static final Path WORK = Path.of("target", "fuzz");

    private FuzzedReader() {}

    static void readDamaged(DatasetReader reader, long seed) {
        var whole = FileSet.of(reader.format());
        if (whole.isEmpty()) {
            return;
        }
        var damage = new Damage(seed);
        var files = damage.of(damage.anyOf(whole));
        try {
            readTwice(reader, files);
        } catch (AssertionError fault) {
            var kept = WORK.resolve("found").resolve(reader.format() + "-" + seed);
            files.writeTo(kept);
            throw new AssertionError("%s (the files are in %s)".formatted(fault.getMessage(), kept), fault);
        }
    }

    static FuzzedReading readTwice(DatasetReader reader, FileSet files) {
        var paths = files.writeTo(WORK.resolve("reading"));
        try (var inputs = Inputs.of(paths)) {
            var first = FuzzedReading.of(reader, inputs);
            assertThat(FuzzedReading.of(reader, inputs))
                    .as("%s reads the same again", reader.format())
                    .isEqualTo(first);
            return first;
        } catch (BundleException refusedWhenOpened) {
            assertThat(refusedWhenOpened.problems()).isNotEmpty();
            return new FuzzedReading(0, refusedWhenOpened.problems().size(), true, 0);
        }
    }
}
