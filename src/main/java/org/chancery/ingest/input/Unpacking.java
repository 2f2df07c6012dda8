package org.chancery.ingest.input;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.input.BoundedInputStream;

/** Finds the files at the given paths. Packages within packages are not unpacked. */
final class Unpacking {
    /** A hidden part of the path, which starts with a dot; "." and ".." are not hidden. */
    private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.(?!\\.?(/|$))");

    /** Standard input, in place of a path. */
    private static final String STANDARD_INPUT = "-";

    private final TemporaryFiles temporary;
    private final List<InputFile> files = new ArrayList<>();
    private final List<ReadingProgress> progress = new ArrayList<>();
    private final List<KnownState> states = new ArrayList<>();

    Unpacking(TemporaryFiles temporary) {
        this.temporary = temporary;
    }

    List<InputFile> files() {
        return files;
    }

    List<ReadingProgress> progress() {
        return progress;
    }

    List<KnownState> states() {
        return states;
    }

    void add(Path path) {
        try {
            if (path.toString().equals(STANDARD_INPUT)) {
                addFile("standard input", temporary.keep(System.in));
                return;
            }
            requireFileOrFolder(path);
            if (Files.isDirectory(path)) {
                addFolder(path);
            } else {
                states.add(KnownState.of(path.toString(), path));
                addFile(path.toString(), path);
            }
        } catch (IOException e) {
            throw RejectedRows.of(path.toString(), e);
        } catch (UncheckedIOException e) {
            throw RejectedRows.of(path.toString(), requireNonNull(e.getCause()));
        }
    }

    /** A device has no end, and a pipe may block; both can be read only once. */
    private static void requireFileOrFolder(Path path) throws IOException {
        if (Files.readAttributes(path, BasicFileAttributes.class).isOther()) {
            throw RejectedRows.of(
                    path.toString(),
                    "this is a device, a pipe or a socket, not a file",
                    "Name a file, or pass the content to standard input and name that -");
        }
    }

    private void addFolder(Path folder) throws IOException {
        List<Path> found;
        try (Stream<Path> paths = Files.walk(folder)) {
            found = paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !isHidden(folder.relativize(path).toString()))
                    .limit(Limits.FILES + 1L)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
        if (found.isEmpty()) {
            throw RejectedRows.of(folder.toString(), "the folder contains no files", "Name a folder with files");
        }
        requireFew(folder.toString(), found.size());
        for (Path path : found) {
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
                throw RejectedRows.of(
                        path.toString(),
                        "links, devices, pipes and sockets in a folder are not followed",
                        "Name the files themselves, or remove this from the folder");
            }
            states.add(KnownState.of(path.toString(), path));
            addFile(path.toString(), path);
        }
    }

    private void requireFew(String name, int more) {
        if (files.size() + more > Limits.FILES) {
            throw RejectedRows.of(
                    name,
                    "an import takes at most %,d files".formatted(Limits.FILES),
                    "Combine the files, or import them in several parts with --part");
        }
    }

    private static boolean isHidden(String path) {
        return HIDDEN.matcher(path).find() || path.startsWith("__MACOSX/");
    }

    private void addFile(String name, Path path) throws IOException {
        requireFew(name, 1);
        switch (Packing.of(path)) {
            case EMPTY -> throw empty(name);
            case PLAIN -> addPlain(name, path);
            case GZIP -> addCompressed(name, path);
            case TAR_GZIP -> addTar(name, path);
            case ZIP -> addZip(name, path);
        }
    }

    private static RuntimeException empty(String name) {
        return RejectedRows.of(name, "the file is empty", "Import a file with content");
    }

    /** A file that grows is read only up to its first size, so that reading ends; then it is refused. */
    private void addPlain(String name, Path path) throws IOException {
        long size = Files.size(path);
        add(
                name,
                size,
                size,
                () -> BoundedInputStream.builder()
                        .setInputStream(Files.newInputStream(path))
                        .setMaxCount(size)
                        .get());
    }

    private void add(String name, long size, long length, InputFile.Opener opener) {
        ReadingProgress read = new ReadingProgress(size, length);
        progress.add(read);
        files.add(new InputFile(name, () -> read.watch(opener.open())));
    }

    private void addCompressed(String name, Path path) throws IOException {
        try (InputStream content = gunzip(name, path, stream -> stream)) {
            if (content.read() < 0) {
                throw empty(name);
            }
        }
        ReadingProgress read = new ReadingProgress(Files.size(path), Files.size(path));
        progress.add(read);
        files.add(new InputFile(name, () -> gunzip(name, path, read::watch)));
    }

    private static InputStream gunzip(String name, Path path, UnaryOperator<InputStream> watch) throws IOException {
        BoundedInputStream packed = BoundedInputStream.builder()
                .setInputStream(watch.apply(Files.newInputStream(path)))
                .get();
        GZIPInputStream content = new GZIPInputStream(new BufferedInputStream(packed, 1 << 16), 1 << 16);
        return new UnfoldedStream(name, content, packed::getCount);
    }

    private void addTar(String name, Path path) throws IOException {
        LinkedHashMap<String, Path> unpacked = new LinkedHashMap<>();
        long length = 0L;
        try (TarArchiveInputStream tar = new TarArchiveInputStream(gunzip(name, path, stream -> stream))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isDirectory() || isHidden(entry.getName())) {
                    continue;
                }
                requireContent(name, entry);
                requireFew(name, unpacked.size() + 1);
                unpacked.put(name + "!" + entry.getName(), temporary.keep(tar));
                length += entry.getSize();
            }
        }
        requireContent(name, unpacked.size());
        for (Map.Entry<String, Path> entry : unpacked.entrySet()) {
            Path file = entry.getValue();
            long size = Files.size(file);
            long share = length == 0 ? 0 : Math.round((double) Files.size(path) * size / length);
            add(entry.getKey(), share, size, () -> Files.newInputStream(file));
        }
    }

    private static void requireContent(String name, TarArchiveEntry entry) {
        if (entry.isSymbolicLink() || entry.isLink() || !entry.isFile() || entry.isFIFO() || isDevice(entry)) {
            throw RejectedRows.of(
                    name + "!" + entry.getName(),
                    "links, devices and pipes in a package are not followed",
                    "Package the files themselves");
        }
    }

    private static boolean isDevice(TarArchiveEntry entry) {
        return entry.isCharacterDevice() || entry.isBlockDevice();
    }

    private void addZip(String name, Path path) throws IOException {
        ZipFile zip = temporary.holdOpen(new ZipFile(path.toFile()));
        requireFew(name, Math.min(zip.size(), Limits.FILES + 1));
        List<? extends ZipEntry> entries = zip.stream()
                .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                .sorted(Comparator.comparing(ZipEntry::getName))
                .toList();
        requireContent(name, entries.size());
        requireNoOverlap(name, path, entries);
        for (ZipEntry entry : entries) {
            String full = name + "!" + entry.getName();
            UnfoldedStream.requireProportion(full, entry.getCompressedSize(), entry.getSize());
            add(
                    full,
                    entry.getCompressedSize(),
                    entry.getSize(),
                    () -> new UnfoldedStream(full, zip.getInputStream(entry), entry::getCompressedSize));
        }
    }

    /** Overlapping entries can unpack to any size. */
    private static void requireNoOverlap(String name, Path path, List<? extends ZipEntry> entries) throws IOException {
        long together = entries.stream().mapToLong(ZipEntry::getCompressedSize).sum();
        if (together > Files.size(path)) {
            throw RejectedRows.of(name, "the files of the package overlap each other", "Package the files again");
        }
    }

    private static void requireContent(String name, int count) {
        if (count == 0) {
            throw RejectedRows.of(name, "the package contains no files", "Import a package with files");
        }
    }
}
