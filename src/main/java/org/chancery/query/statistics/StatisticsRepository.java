package org.chancery.query.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.chancery.record.BatchLoader;
import org.chancery.record.BatchedField;
import org.chancery.record.NativeQueries;
import org.chancery.record.Sql;
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
        return NativeQueries.rows(sessionWithMemory(), query.planAnew());
    }

    long count(Sql sql) {
        return NativeQueries.query(sessionWithMemory(), sql.planAnew(), Long.class)
                .getSingleResult();
    }

    /** To be called before anything else is asked: the first time, the field that asks is resolved again afterwards. */
    private Session sessionWithMemory() {
        Session session = entityManager.unwrap(Session.class);
        batchLoader.load(MEMORY, 0L, first -> Map.of(0L, allowMemory(session)));
        return session;
    }

    /**
     * A count does not fit into the memory that PostgreSQL allows a sort, and would use the disk. The setting holds for
     * the rest of the operation's transaction.
     */
    private static String allowMemory(Session session) {
        return session.createNativeQuery("select set_config('work_mem', '64MB', true)", String.class)
                .getSingleResult();
    }
}
