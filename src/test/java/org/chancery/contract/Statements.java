package org.chancery.contract;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Every statement that the application sends to its database, which it does through Hibernate alone. */
@PersistenceUnitExtension
public final class Statements implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }

    /** The statements that are sent while this runs. */
    public static List<String> during(Runnable operation) {
        SENT.clear();
        operation.run();
        return List.copyOf(SENT);
    }
}
