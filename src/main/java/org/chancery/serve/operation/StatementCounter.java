package org.chancery.serve.operation;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the SQL queries of each operation. All go through Hibernate. */
@PersistenceUnitExtension
public class StatementCounter implements StatementInspector {
    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        RunningOperation.current().countStatement();
        return sql;
    }
}
