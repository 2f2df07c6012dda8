package org.chancery.serve.operation;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import org.chancery.record.Queries;
import org.chancery.record.StatementObserver;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL queries of each operation: those of Hibernate, and those of {@link Queries}. */
@PersistenceUnitExtension
public class StatementCounter implements StatementInspector, StatementObserver {
    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        RunningOperation.current().countStatement();
        return sql;
    }

    @Override
    public void asked(List<String> together) {
        together.forEach(sql -> RunningOperation.current().countStatement());
    }
}
