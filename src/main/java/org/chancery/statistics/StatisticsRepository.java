package org.chancery.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.chancery.entry.Statements;
import org.hibernate.Session;

/** Runs the statements that count. */
@ApplicationScoped
class StatisticsRepository {
    private final EntityManager entityManager;

    StatisticsRepository(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    List<Object[]> rows(CountStatement.Sql sql) {
        return Statements.query(entityManager.unwrap(Session.class), sql.text(), Object[].class, sql.parameters())
                .list();
    }
}
