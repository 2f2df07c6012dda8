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

    /** The files, whose text is UTF-8 or says otherwise by a byte order mark. */
    public static Inputs of(List<Path> paths) {
        return of(paths, null);
    }

    /**
     * The files at the paths: plain or compressed, folders and archives with all they hold; {@code -} is the standard
     * input. What a file is, its first bytes tell.
     *
     * @param encoding of the text; null for UTF-8
     * @throws BundleException if any file is missing, empty, damaged or cannot be read; it names them all
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

    /** How many bytes all files have as they lie on disk. */
    public long totalBytes() {
        return progress.stream().mapToLong(ReadingProgress::size).sum();
    }

    /** How many of them have been read since the last {@link #rewind()}. */
    public long bytesRead() {
        return progress.stream().mapToLong(ReadingProgress::reached).sum();
    }

    /** Begins to count from the first byte again. */
    public void rewind() {
        progress.forEach(ReadingProgress::rewind);
    }

    /**
     * Makes sure that what was read is what the files hold.
     *
     * @throws BundleException if any file has changed since the first look at it, or is no longer there
     */
    public void requireUnchanged() {
        states.forEach(KnownState::requireUnchanged);
    }

    @Override
    public void close() {
        temporary.close();
    }
}
