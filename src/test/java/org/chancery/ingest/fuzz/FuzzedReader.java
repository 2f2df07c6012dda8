package org.chancery.ingest.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.chancery.ingest.input.DatasetReader;
import org.chancery.ingest.input.Inputs;
import org.chancery.ingest.model.BundleException;

/** Lets a reader read files that lie on disk, as a command does. */
final class FuzzedReader {
    private static final Path WORK = Path.of("target", "fuzz");

    private FuzzedReader() {}

    static void readDamaged(DatasetReader reader, long seed) {
        List<FileSet> whole = FileSet.of(reader.format());
        if (whole.isEmpty()) {
            return;
        }
        Damage damage = new Damage(seed);
        FileSet files = damage.of(damage.anyOf(whole));
        try {
            readTwice(reader, files);
        } catch (AssertionError fault) {
            Path kept = WORK.resolve("found").resolve(reader.format() + "-" + seed);
            files.writeTo(kept);
            throw new AssertionError("%s (the files are in %s)".formatted(fault.getMessage(), kept), fault);
        }
    }

    static FuzzedReading readTwice(DatasetReader reader, FileSet files) {
        List<Path> paths =
                files.writeTo(WORK.resolve("reading-" + ProcessHandle.current().pid()));
        try (Inputs inputs = Inputs.of(paths)) {
            FuzzedReading first = FuzzedReading.of(reader, inputs);
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
