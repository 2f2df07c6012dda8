package org.chancery.query.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.chancery.graphql.BatchLoader;
import org.chancery.graphql.BatchedField;
import org.chancery.record.NativeQueries;
import org.chancery.record.SqlQuery;
import org.hibernate.Session;

/** Runs the queries that count. */
@ApplicationScoped
class StatisticsRepository {
    private static final BatchedField<String> MEMORY = BatchedField.of("archive", "memory of figures", "");

    private final EntityManager entityManager;
    private final BatchLoader batchLoader;

    StatisticsRepository(EntityManager entityManager, BatchLoader batchLoader) {
        this.entityManager = entityManager;
        this.batchLoader = batchLoader;
    }

    <R> List<R> rows(SqlQuery<R> query) {
        Session session = entityManager.unwrap(Session.class);
        batchLoader.load(MEMORY, 0L, first -> Map.of(0L, allowMemory(session)));
        return NativeQueries.rows(session, query);
    }

    /**
     * What is counted at once does not fit into what PostgreSQL allows a sort by itself, and would go by way of the
     * disk. It holds for the rest of the operation's transaction.
     */
    private static String allowMemory(Session session) {
        return session.createNativeQuery("select set_config('work_mem', '64MB', true)", String.class)
                .getSingleResult();
    }
}
