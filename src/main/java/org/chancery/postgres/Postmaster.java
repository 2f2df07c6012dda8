package org.chancery.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The server process of a data folder. */
final class Postmaster {

    /** Long, because after a crash the server first replays its log. */
    private static final String SECONDS_TO_START = "600";

    private static final String SECONDS_TO_STOP = "60";

    /** The number of no process, but readable as a number for PostgreSQL. */
    private static final String NO_PROCESS = Integer.toString(Integer.MAX_VALUE);

    private final DataFolder folder;
    private final PostgresPrograms programs;

    Postmaster(DataFolder folder, PostgresPrograms programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** Starts the server and waits until it answers. */
    void start(ServerSettings settings, int port) throws IOException {
        programs.run(
                "pg_ctl",
                List.of(
                        "start",
                        "--pgdata=" + folder.path(),
                        "--log=" + programs.log(),
                        "--options=" + settings.asServerOptions(port),
                        "--wait",
                        "--timeout=" + SECONDS_TO_START));
    }

    /** Stops the server, if it runs, and waits for its end. */
    void stop() throws IOException {
        if (process().isPresent() && !stops("fast")) {
            stops("immediate");
        }
    }

    /**
     * Clears the way for a new server. The caller holds the folder's lock, so a server that runs there has lost its
     * application and is stopped.
     */
    void clearTheWay() throws IOException {
        stop();
        PostmasterFile left = PostmasterFile.of(folder);
        if (left.isEmpty()) {
            // A machine that stopped at the wrong moment leaves it empty, and PostgreSQL would not start.
            Files.deleteIfExists(folder.postmasterFile());
        } else if (left.namesAnyProcess()) {
            disown(left);
        }
    }

    /** The server's process, if it runs. */
    Optional<ProcessHandle> process() throws IOException {
        return PostmasterFile.of(folder).server();
    }

    /**
     * The server died, and another process has its number now, so PostgreSQL would refuse to start. Only the number is
     * replaced: with the rest PostgreSQL still checks that no part of the old server is alive.
     */
    private void disown(PostmasterFile left) throws IOException {
        List<String> disowned = new ArrayList<>(left.lines());
        disowned.set(0, NO_PROCESS);
        Files.write(folder.postmasterFile(), disowned);
    }

    private boolean stops(String mode) throws IOException {
        return programs.succeeds(
                "pg_ctl",
                List.of(
                        "stop",
                        "--pgdata=" + folder.path(),
                        "--mode=" + mode,
                        "--wait",
                        "--timeout=" + SECONDS_TO_STOP));
    }
}
