package org.chancery.postgres;

import java.util.ArrayList;
import java.util.List;

/** The settings the server is started with; what is not named here keeps PostgreSQL's own default. */
enum ServerSettings {
    /** What is committed survives a crash of the application, of the server and of the machine. */
    DURABLE("on"),
    /** For data that is thrown away with the server: faster, and lost by a crash. */
    THROWAWAY("off");

    private static final List<String> COMMON = List.of(
            "listen_addresses=127.0.0.1",
            // Empty: a socket file has a length limit on its path, and nobody needs it.
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            "shared_buffers=128MB",
            // A generic plan makes a question about two actors and a period ten times slower.
            "plan_cache_mode=force_custom_plan",
            // Compiling costs more than it saves on queries that take milliseconds.
            "jit=off",
            "log_checkpoints=off");

    private final String durability;

    ServerSettings(String durability) {
        this.durability = durability;
    }

    /** As the one argument that {@code pg_ctl --options} hands to the server through a shell. */
    String asServerOptions(int port) {
        List<String> settings = new ArrayList<>(COMMON);
        settings.add("port=" + port);
        settings.add("fsync=" + durability);
        settings.add("synchronous_commit=" + durability);
        settings.add("full_page_writes=" + durability);
        return "-c " + String.join(" -c ", settings);
    }
}
