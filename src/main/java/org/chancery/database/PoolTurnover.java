package org.chancery.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Remembers when somebody last got a connection from the pool. */
@Singleton
class PoolTurnover implements AgroalPoolInterceptor {
    private volatile long lastAcquired = System.nanoTime();

    @Override
    public void onConnectionAcquire(Connection connection) {
        lastAcquired = System.nanoTime();
    }

    /** In the time of {@link System#nanoTime()}. */
    long lastAcquired() {
        return lastAcquired;
    }
}
