package org.chancery.ingest.input;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.ingest.model.BundleException;
import org.chancery.ingest.model.Problem;
import org.jspecify.annotations.Nullable;

/** All files of one import, in a stable order. */
public final class Inputs implements AutoCloseable {
    private final List<InputFile> files;
    private final List<ReadingProgress> progress;
    private final List<KnownState> states;
    private final TemporaryFiles temporary;

    public Inputs(List<InputFile> files) {
        this(files, List.of(), List.of(), new TemporaryFiles());
    }

    private Inputs(
            List<InputFile> files, List<ReadingProgress> progress, List<KnownState> states, TemporaryFiles temporary) {
        this.files = List.copyOf(files);
        this.states = List.copyOf(states);
        this.progress = List.copyOf(progress);
        this.temporary = temporary;
    }

    /** The files, in UTF-8 unless a byte order mark says otherwise. */
    public static Inputs of(List<Path> paths) {
        return of(paths, null);
    }

    /** The same files, whose dates in numbers have this order; null if it has to show. */
    public Inputs ordered(@Nullable DayOrder dayOrder) {
        return new Inputs(files.stream().map(file -> file.ordered(dayOrder)).toList(), progress, states, temporary);
    }

    /**
     * The files at the paths: plain or compressed, folders and packages with their content; {@code -} is standard
     * input. The first bytes of a file decide what it is.
     *
     * @param encoding of the text; null for UTF-8
     * @throws BundleException if any file is missing, empty, damaged or unreadable; it names them all
     */
    public static Inputs of(List<Path> paths, @Nullable Charset encoding) {
        TemporaryFiles temporary = new TemporaryFiles();
        Unpacking unpacking = new Unpacking(temporary);
        ArrayList<Problem> problems = new ArrayList<>();
        for (Path path : paths) {
            try {
                unpacking.add(path);
            } catch (BundleException e) {
                problems.addAll(e.problems());
            }
        }
        if (!problems.isEmpty()) {
            temporary.close();
            throw new BundleException(problems);
        }
        List<InputFile> files =
                unpacking.files().stream().map(file -> file.in(encoding)).toList();
        return new Inputs(files, unpacking.progress(), unpacking.states(), temporary);
    }

    public List<InputFile> files() {
        return files;
    }

    /** Only these of the files; closing the whole closes them. */
    public Inputs only(List<InputFile> kept) {
        return new Inputs(kept, progress, states, temporary);
    }

    /** The size of all files on disk, in bytes. */
    public long totalBytes() {
        return progress.stream().mapToLong(ReadingProgress::size).sum();
    }

    /** The number of bytes read since the last {@link #rewind()}. */
    public long bytesRead() {
        return progress.stream().mapToLong(ReadingProgress::reached).sum();
    }

    /** Restarts the count at the first byte. */
    public void rewind() {
        progress.forEach(ReadingProgress::rewind);
    }

    /**
     * Makes sure that the files did not change while they were read.
     *
     * @throws BundleException if any file changed since it was first opened, or is gone
     */
    public void requireUnchanged() {
        states.forEach(KnownState::requireUnchanged);
    }

    @Override
    public void close() {
        temporary.close();
    }
}
