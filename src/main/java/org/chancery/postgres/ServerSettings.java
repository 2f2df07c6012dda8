package org.chancery.postgres;

import java.util.ArrayList;
import java.util.List;

/** The settings of the server; all others keep PostgreSQL's own defaults. */
enum ServerSettings {
    /** Committed data survive a crash of the application, of the server and of the machine. */
    DURABLE("on") {
        @Override
        long machineMegabytes() {
            return MemoryOfMachine.megabytes();
        }
    },
    /** For data that are deleted with the server: faster, and lost in a crash. Plans alike on every machine. */
    THROWAWAY("off") {
        @Override
        long machineMegabytes() {
            return A_LAPTOP_IN_MEGABYTES;
        }
    };

    private static final long A_LAPTOP_IN_MEGABYTES = 8_192;

    private static final List<String> COMMON = List.of(
            "listen_addresses=127.0.0.1",
            // Empty: a socket file has a length limit on its path, and nobody needs it.
            "unix_socket_directories=",
            "timezone=UTC",
            "log_timezone=UTC",
            // PostgreSQL's own 4 is that of a disk that turns. With it, an index is passed over for a sequential scan.
            "random_page_cost=1.1",
            // After a checkpoint, each page is written whole once more. With PostgreSQL's own 1 GB, an import of
            // 200,000 meetings had three of them, and half its speed after each.
            "max_wal_size=4GB",
            "checkpoint_timeout=15min",
            // Compiling costs more than it saves on queries that take milliseconds.
            "jit=off",
            "log_checkpoints=off");

    private final String durability;

    ServerSettings(String durability) {
        this.durability = durability;
    }

    /** The memory of the machine for which the server is set. */
    abstract long machineMegabytes();

    /** As the one argument of {@code pg_ctl --options}, which passes through a shell. */
    String asServerOptions(int port) {
        List<String> settings = new ArrayList<>(COMMON);
        settings.addAll(byMemory(machineMegabytes()));
        settings.add("port=" + port);
        settings.add("fsync=" + durability);
        settings.add("synchronous_commit=" + durability);
        settings.add("full_page_writes=" + durability);
        return "-c " + String.join(" -c ", settings);
    }

    /**
     * The machine also runs other programs, and keeps the files of the server in its own cache. So the server gets a
     * small part of the memory for itself, and plans with half of it for its files.
     */
    static List<String> byMemory(long megabytes) {
        return List.of(
                "shared_buffers=%dMB".formatted(between(128, megabytes / 16, 1_024)),
                "effective_cache_size=%dMB".formatted(Math.max(megabytes / 2, 512)),
                "maintenance_work_mem=%dMB".formatted(between(64, megabytes / 64, 512)));
    }

    private static long between(long least, long value, long most) {
        return Math.max(least, Math.min(value, most));
    }
}
