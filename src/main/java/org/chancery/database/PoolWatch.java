package org.chancery.database;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Notices when the pool hands out no more connections although the server answers. */
@ApplicationScoped
class PoolWatch {
    private static final Logger LOG = Logger.getLogger(PoolWatch.class);
    /** The number of attempts that have to fail before the pool counts as stuck. */
    private static final int TRIES = 4;

    private final DataSource pool;
    private final PoolTurnover turnover;
    private final ServerWatch server;
    private final Duration stuckAfter;
    private final boolean isServing;
    private @Nullable Watching watching;

    PoolWatch(
            DataSource pool,
            PoolTurnover turnover,
            ServerWatch server,
            DatabaseConfig config,
            @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true") boolean isServing) {
        this.pool = pool;
        this.turnover = turnover;
        this.server = server;
        this.stuckAfter = config.poolStuckAfter();
        this.isServing = isServing;
    }

    void start(@Observes StartupEvent event) {
        if (isServing) {
            watching = Watching.begin("pool-watch", stuckAfter.dividedBy(TRIES), this::tryPool);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        if (watching != null) {
            watching.end();
        }
    }

    /** Whether only a restart of this process would help. A pool that is busy hands out connections all the time. */
    boolean isStuck() {
        Duration withoutAny = Duration.ofNanos(System.nanoTime() - turnover.lastAcquired());
        return watching != null
                && withoutAny.compareTo(stuckAfter) > 0
                && server.answeredFor().compareTo(stuckAfter) > 0;
    }

    private void tryPool() {
        try (Connection lent = pool.getConnection()) {
            LOG.tracef("The pool serves: %s", lent);
        } catch (SQLException | RuntimeException failure) {
            if (isStuck()) {
                LOG.errorf("The database answers, and the pool hands out no connection: %s", failure.getMessage());
            }
        }
    }
}
