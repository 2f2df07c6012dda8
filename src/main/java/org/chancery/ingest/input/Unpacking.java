package org.chancery.ingest.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Finds the files behind the paths that were given. Archives within archives stay as they are. */
final class Unpacking {
    /** A part of the path that begins with a dot; one that is nothing else means the folder itself. */
    private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.[^/]");

    /** Standard input, in the place of a path. */
    private static final String STANDARD_INPUT = "-";

    private final TemporaryFiles temporary;
    private final List<InputFile> files = new ArrayList<>();
    private final List<ReadingProgress> progress = new ArrayList<>();

    Unpacking(TemporaryFiles temporary) {
        this.temporary = temporary;
    }

    List<InputFile> files() {
        return files;
    }

    List<ReadingProgress> progress() {
        return progress;
    }

    void add(Path path) {
        try {
            if (path.toString().equals(STANDARD_INPUT)) {
                addFile("standard input", temporary.keep(System.in));
            } else if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                addFile(path.toString(), path);
            }
        } catch (IOException e) {
            throw Refusals.of(path.toString(), e);
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> found;
        try (var paths = Files.walk(folder)) {
            found = paths.filter(Files::isRegularFile)
                    .filter(path -> !isHidden(folder.relativize(path).toString()))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        if (found.isEmpty()) {
            throw Refusals.of(folder.toString(), "the folder holds no file", "Name a folder with files");
        }
        for (var path : found) {
            addFile(path.toString(), path);
        }
    }

    private static boolean isHidden(String path) {
        return HIDDEN.matcher(path).find() || path.startsWith("__MACOSX/");
    }

    private void addFile(String name, Path path) throws IOException {
        switch (Packing.of(path)) {
            case EMPTY -> throw empty(name);
            case PLAIN -> add(name, Files.size(path), Files.size(path), () -> Files.newInputStream(path));
            case GZIP -> addCompressed(name, path);
            case TAR_GZIP -> addTar(name, path);
            case ZIP -> addZip(name, path);
        }
    }

    private static RuntimeException empty(String name) {
        return Refusals.of(name, "the file is empty", "Give a file that holds something");
    }

    private void add(String name, long size, long length, InputFile.Opener opener) {
        var read = new ReadingProgress(size, length);
        progress.add(read);
        files.add(new InputFile(name, () -> read.watch(opener.open())));
    }

    private void addCompressed(String name, Path path) throws IOException {
        try (var content = gunzip(Files.newInputStream(path))) {
            if (content.read() < 0) {
                throw empty(name);
            }
        }
        var read = new ReadingProgress(Files.size(path), Files.size(path));
        progress.add(read);
        files.add(new InputFile(name, () -> gunzip(read.watch(Files.newInputStream(path)))));
    }

    private static InputStream gunzip(InputStream compressed) throws IOException {
        return new GZIPInputStream(new BufferedInputStream(compressed, 1 << 16), 1 << 16);
    }

    private void addTar(String name, Path path) throws IOException {
        var unpacked = new LinkedHashMap<String, Path>();
        var length = 0L;
        try (var tar = new TarArchiveInputStream(gunzip(Files.newInputStream(path)))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile() && !isHidden(entry.getName())) {
                    unpacked.put(name + "!" + entry.getName(), temporary.keep(tar));
                    length += entry.getSize();
                }
            }
        }
        requireContent(name, unpacked.size());
        for (var entry : unpacked.entrySet()) {
            var file = entry.getValue();
            var size = Files.size(file);
            var share = length == 0 ? 0 : Math.round((double) Files.size(path) * size / length);
            add(entry.getKey(), share, size, () -> Files.newInputStream(file));
        }
    }

    private void addZip(String name, Path path) throws IOException {
        var zip = temporary.holdOpen(new ZipFile(path.toFile()));
        var entries = zip.stream()
                .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        requireContent(name, entries.size());
        for (var entry : entries) {
            add(
                    name + "!" + entry.getName(),
                    entry.getCompressedSize(),
                    entry.getSize(),
                    () -> zip.getInputStream(entry));
        }
    }

    private static void requireContent(String name, int count) {
        if (count == 0) {
            throw Refusals.of(name, "the archive holds no file", "Give an archive with files");
        }
    }
}
