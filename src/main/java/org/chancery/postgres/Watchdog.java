package org.chancery.postgres;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Stops the server when this JVM dies without time to do so (kill -9, a crash). A shell waits at a pipe that only the
 * JVM holds open, in a session of its own, so that neither Ctrl-C nor a kill of the process group reaches it.
 */
final class Watchdog implements AutoCloseable {

    // $1: the server's process file. The first line read is the server's number, sent once it runs.
    private static final String SCRIPT = """
            read -r postmaster
            while read -r ignored; do :; done
            for second in 1 2 3; do
              if read -r running < "$1"; then
                [ "${postmaster:-$running}" = "$running" ] && kill -INT "$running"
                exit
              fi
              [ -n "$postmaster" ] && exit
              sleep 1
            done
            """;

    // `set -m` is for systems without setsid: there the shell itself opens a new process group.
    private static final String LAUNCHER = """
            if command -v setsid > /dev/null; then exec setsid sh -c "$1" watchdog "$2"; fi
            set -m
            sh -c "$1" watchdog "$2" <&0 &
            wait
            """;

    private final @Nullable Process shell;

    private Watchdog(@Nullable Process shell) {
        this.shell = shell;
    }

    /** Starts before the server, so that there is no gap. On Windows, which has no shell, it does nothing. */
    static Watchdog over(DataFolder folder) throws IOException {
        if (PostgresBinaries.isWindows()) {
            return new Watchdog(null);
        }
        return new Watchdog(new ProcessBuilder(List.of(
                        "sh",
                        "-c",
                        LAUNCHER,
                        "watchdog",
                        SCRIPT,
                        folder.postmasterFile().toString()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start());
    }

    /** From here on only this server is stopped, never one that a later application started in its place. */
    void guard(Postmaster postmaster) throws IOException {
        Optional<ProcessHandle> process = postmaster.process();
        if (shell == null || process.isEmpty()) {
            return;
        }
        OutputStream pipe = shell.getOutputStream();
        pipe.write((process.get().pid() + "\n").getBytes(StandardCharsets.US_ASCII));
        pipe.flush();
    }

    /** Ends the watch without touching the server. */
    @Override
    public void close() {
        if (shell == null) {
            return;
        }
        shell.descendants().forEach(ProcessHandle::destroyForcibly);
        shell.destroyForcibly();
    }
}
