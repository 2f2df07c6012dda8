import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The data folder of an archive of made-up events; made once, and kept for later measurements. */
final class Archive {
    private Archive() {}

    /** The folder of this size. */
    static Path of(Path folder, int size, Servers servers) throws Exception {
        Path finished = folder.resolve("archive-" + size);
        Path data = finished.resolve("postgres");
        if (Files.exists(data)) {
            return data;
        }
        Path unfinished = folder.resolve("unfinished");
        Path unfinishedData = empty(folder, "unfinished");
        try (HttpContestant chancery = servers.chancery("Chancery", unfinishedData)) {
            ArchiveWriter.write(chancery.database(), size);
        }
        Files.move(unfinished, finished);
        return data;
    }

    /** A folder in which nothing is yet. */
    static Path empty(Path folder, String name) throws IOException {
        Path empty = folder.resolve(name);
        delete(empty);
        Files.createDirectories(empty);
        return empty.resolve("postgres");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
