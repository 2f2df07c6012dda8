package org.chancery.postgres;

import java.util.ArrayList;
import java.util.List;

/** The settings of the server; all others keep PostgreSQL's own defaults. */
enum ServerSettings {
    /** Committed data survive a crash of the application, of the server and of the machine. */
    DURABLE("on"),
    /** For data that are deleted with the server: faster, and lost in a crash. */
    THROWAWAY("off");

    private static final List<String> COMMON = List.of(
            "listen_addresses=127.0.0.1",
            // Empty: a socket file has a length limit on its path, and nobody needs it.
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            "shared_buffers=128MB",
            // Compiling costs more than it saves on queries that take milliseconds.
            "jit=off",
            "log_checkpoints=off");

    private final String durability;

    ServerSettings(String durability) {
        this.durability = durability;
    }

    /** As the one argument of {@code pg_ctl --options}, which passes through a shell. */
    String asServerOptions(int port) {
        List<String> settings = new ArrayList<>(COMMON);
        settings.add("port=" + port);
        settings.add("fsync=" + durability);
        settings.add("synchronous_commit=" + durability);
        settings.add("full_page_writes=" + durability);
        return "-c " + String.join(" -c ", settings);
    }
}
