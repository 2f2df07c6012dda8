package org.chancery.contract;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.record.Queries;
import org.chancery.serve.operation.StatementCounter;

/** Every query that the application sends to its database, through Hibernate or through {@link Queries}. */
@Alternative
@Priority(1)
@PersistenceUnitExtension
public class StatementLog extends StatementCounter {
    private static final long serialVersionUID = 1L;
    private static final List<String> SENT = new CopyOnWriteArrayList<>();
    private static final AtomicInteger ROUND_TRIPS = new AtomicInteger();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        ROUND_TRIPS.incrementAndGet();
        return super.inspect(sql);
    }

    @Override
    public void asked(List<String> together) {
        SENT.addAll(together);
        ROUND_TRIPS.incrementAndGet();
        super.asked(together);
    }

    /**
     * How often the application waits for the database while the action runs, apart from the end of the transaction.
     */
    public static int roundTripsDuring(Runnable operation) {
        ROUND_TRIPS.set(0);
        operation.run();
        return ROUND_TRIPS.get();
    }

    /** The queries that are sent while the action runs. */
    public static List<String> during(Runnable operation) {
        SENT.clear();
        operation.run();
        return List.copyOf(SENT);
    }
}
