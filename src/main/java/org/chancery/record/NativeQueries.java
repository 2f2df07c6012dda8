package org.chancery.record;

import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.chancery.database.Planning;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;

/** Asks the database with SQL that is put together at run time. */
public final class NativeQueries {
    private NativeQueries() {}

    /**
     * A query with each value bound to the parameter of its name; a collection becomes a list of values, and an enum in
     * it its name.
     */
    public static <T> NativeQuery<T> query(Session session, Sql sql, Class<T> type) {
        if (sql.plannedAnew()) {
            planAnew(session);
        }
        NativeQuery<T> query = session.createNativeQuery(sql.text(), type);
        sql.parameters().forEach((name, value) -> {
            if (value instanceof LocalDateTime moment) {
                query.setParameter(name, moment, momentType(session));
            } else if (value instanceof Collection<?> values) {
                query.setParameterList(
                        name, values.stream().map(NativeQueries::stored).toList());
            } else {
                query.setParameter(name, value);
            }
        });
        return query;
    }

    /** What the rows of the query contain. */
    public static <R> List<R> rows(Session session, SqlQuery<R> query) {
        return query(session, query.sql(), Object[].class).list().stream()
                .map(row -> query.reading().apply(new SqlRow(row)))
                .toList();
    }

    /** For the rest of the transaction. */
    private static void planAnew(Session session) {
        session.doWork(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute(Planning.ANEW_IN_TRANSACTION);
            }
        });
    }

    private static Object stored(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Hibernate would pass the parameter as a {@code java.sql.Timestamp}, which has no infinity. */
    private static BasicType<LocalDateTime> momentType(Session session) {
        return session.getFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getTypeConfiguration()
                .getBasicTypeRegistry()
                .resolve(LocalDateTime.class, SqlTypes.LOCAL_DATE_TIME);
    }
}
