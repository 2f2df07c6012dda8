package org.chancery.ingest.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/** The files of one import by their names. */
record FileSet(String name, Map<String, byte[]> files) {
    private static final Path ALL = Path.of("src/test/resources/fuzz");

    /**
     * Those of one format: each folder below {@code fuzz/<format>} is a set. The first ones are whole; those whose name
     * begins with {@code found} have been too much for a reader once.
     */
    static List<FileSet> of(String format) {
        Path folder = ALL.resolve(format);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> sets = Files.list(folder)) {
            return sets.sorted().map(FileSet::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileSet read(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            TreeMap<String, byte[]> files = new TreeMap<>();
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readAllBytes(file));
            }
            return new FileSet(folder.getFileName().toString(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes them into a folder that holds nothing else, and tells where they are. */
    List<Path> writeTo(Path folder) {
        try {
            FileUtils.deleteDirectory(folder.toFile());
            ArrayList<Path> paths = new ArrayList<>();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                paths.add(Files.write(path, file.getValue()));
            }
            return paths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
