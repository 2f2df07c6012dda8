package org.chancery.serve.http.testapi;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the connections that are taken from the pool. */
@ApplicationScoped
public class Acquisitions implements AgroalPoolInterceptor {

    private static final AtomicLong COUNT = new AtomicLong();

    public static long count() {
        return COUNT.get();
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        COUNT.incrementAndGet();
    }
}
