package org.chancery.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.chancery.entry.Statements;
import org.chancery.wire.SiblingField;
import org.chancery.wire.Siblings;
import org.hibernate.Session;

/** Runs the statements that count. */
@ApplicationScoped
class StatisticsRepository {
    private static final SiblingField<String> MEMORY = SiblingField.of("archive", "memory of figures", "");

    private final EntityManager entityManager;
    private final Siblings siblings;

    StatisticsRepository(EntityManager entityManager, Siblings siblings) {
        this.entityManager = entityManager;
        this.siblings = siblings;
    }

    List<Object[]> rows(CountStatement.Sql sql) {
        Session session = entityManager.unwrap(Session.class);
        siblings.load(MEMORY, 0L, first -> Map.of(0L, allowMemory(session)));
        return Statements.query(session, sql.text(), Object[].class, sql.parameters())
                .list();
    }

    /**
     * What is counted at once does not fit into what PostgreSQL allows a sort by itself, and would go by way of the disk. It
     * holds for the rest of the operation's transaction.
     */
    private static String allowMemory(Session session) {
        return session.createNativeQuery("select set_config('work_mem', '64MB', true)", String.class)
                .getSingleResult();
    }
}
