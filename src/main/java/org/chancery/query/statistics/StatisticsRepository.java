package org.chancery.query.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chancery.record.Queries;
import org.chancery.record.Sql;
import org.chancery.record.SqlQuery;
import org.chancery.record.SqlRow;

/** Runs the queries that count. */
@ApplicationScoped
class StatisticsRepository {
    /**
     * A count of events one by one does not fit into the memory that PostgreSQL allows a sort, and would use the disk.
     * The setting holds for the rest of the operation's transaction.
     */
    private static final Sql MEMORY = Sql.of("set local work_mem = '64MB'");

    private final Queries queries;

    StatisticsRepository(Queries queries) {
        this.queries = queries;
    }

    /** The rows; a query that looks at events, which is one that is planned anew, has the memory for them. */
    <R> List<R> rows(SqlQuery<R> query) {
        return query.sql().plannedAnew()
                ? queries.together(List.of(MEMORY, query.sql())).get(0).stream()
                        .map(query.reading())
                        .toList()
                : queries.rows(query);
    }

    long count(Sql sql) {
        return rows(new SqlQuery<>(sql, SqlRow::number)).get(0);
    }
}
