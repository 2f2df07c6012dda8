package org.chancery.contract;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.chancery.serve.operation.StatementCounter;

/** Every query that the application sends to its database. It sends all of them through Hibernate. */
@Alternative
@Priority(1)
@PersistenceUnitExtension
public class StatementLog extends StatementCounter {
    private static final long serialVersionUID = 1L;
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return super.inspect(sql);
    }

    /** The queries that are sent while the action runs. */
    public static List<String> during(Runnable operation) {
        SENT.clear();
        operation.run();
        return List.copyOf(SENT);
    }
}
