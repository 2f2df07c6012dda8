package org.chancery.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The file in which the server of a data folder describes itself; empty after a clean stop. */
record PostmasterFile(DataFolder folder, List<String> lines) {

    private static final int PORT = 3;
    private static final int STATUS = 7;

    static PostmasterFile of(DataFolder folder) throws IOException {
        try {
            return new PostmasterFile(folder, Files.readAllLines(folder.postmasterFile()));
        } catch (NoSuchFileException stopped) {
            return new PostmasterFile(folder, List.of());
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether a process has the number in the file, be it the server or a later one. */
    boolean namesAnyProcess() {
        return named().isPresent();
    }

    /** The server's process, if it runs. */
    Optional<ProcessHandle> server() {
        return named().filter(this::isServer);
    }

    /** The port on which the server answers; empty if it does not. */
    OptionalInt answeringPort() {
        boolean answers = lines.size() > STATUS && lines.get(STATUS).strip().equals("ready");
        return answers && server().isPresent()
                ? OptionalInt.of(Integer.parseInt(lines.get(PORT).strip()))
                : OptionalInt.empty();
    }

    /** The living process that the first line names. */
    private Optional<ProcessHandle> named() {
        return lines.stream().findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
    }

    private boolean isServer(ProcessHandle process) {
        boolean postgres = process.info().command().map(Path::of).map(Path::getFileName).stream()
                .anyMatch(name -> name.toString().matches("postgres(\\.exe)?"));
        // Windows does not show the arguments of a process.
        boolean ofThisFolder = process.info()
                .arguments()
                .map(arguments ->
                        Arrays.asList(arguments).contains(folder.path().toString()))
                .orElse(true);
        return postgres && ofThisFolder;
    }
}
