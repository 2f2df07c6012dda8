package org.chancery.record;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Asks the database on the connection of the running transaction, and reads plain rows. Hibernate would plan each
 * query, make an entity of each row, and keep a copy of it in order to find changes.
 */
@ApplicationScoped
public class Queries {
    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry registry;
    private final List<StatementObserver> observers;

    Queries(
            DataSource dataSource,
            TransactionSynchronizationRegistry registry,
            @All List<StatementObserver> observers) {
        this.dataSource = dataSource;
        this.registry = registry;
        this.observers = List.copyOf(observers);
    }

    /** What the rows of the query contain. */
    public <R> List<R> rows(SqlQuery<R> query) {
        return together(List.of(query.sql())).get(0).stream()
                .map(query.reading())
                .toList();
    }

    /** The values that the query finds, by the id of their object. */
    public <V extends @Nullable Object> Map<Long, V> values(BatchQuery<V> query) {
        return query.reading().apply(together(List.of(query.sql())).get(0));
    }

    /** The rows of each of the queries, all of them in one round trip. */
    public List<List<SqlRow>> together(List<Sql> queries) {
        JdbcStatement statement = JdbcStatement.of(queries);
        List<String> texts = queries.stream().map(Sql::text).toList();
        observers.forEach(observer -> observer.asked(texts));
        try (Connection connection = dataSource.getConnection();
                PreparedStatement prepared = connection.prepareStatement(statement.text())) {
            statement.bind(connection, prepared);
            LoneQuery lone = lone(queries);
            return lone != null && lone.begin(connection) ? executeAlone(prepared, lone) : execute(prepared);
        } catch (SQLException e) {
            throw new FailedQuery(statement.text(), e);
        }
    }

    /** What may be the only query of the running transaction; null if it is not. */
    private @Nullable LoneQuery lone(List<Sql> queries) {
        // A transaction is what several queries share, and what a setting for one of them ends with.
        return queries.size() == 1
                        && !queries.get(0).plannedAnew()
                        && registry.getTransactionKey() != null
                        && registry.getResource(LoneQuery.class) instanceof LoneQuery lone
                ? lone
                : null;
    }

    private static List<List<SqlRow>> executeAlone(PreparedStatement prepared, LoneQuery lone) throws SQLException {
        try {
            return execute(prepared);
        } finally {
            lone.end();
        }
    }

    private static List<List<SqlRow>> execute(PreparedStatement prepared) throws SQLException {
        List<List<SqlRow>> all = new ArrayList<>();
        boolean hasRows = prepared.execute();
        while (hasRows || prepared.getUpdateCount() >= 0) {
            if (hasRows) {
                all.add(JdbcRows.all(prepared.getResultSet()));
            }
            hasRows = prepared.getMoreResults();
        }
        return all;
    }
}
