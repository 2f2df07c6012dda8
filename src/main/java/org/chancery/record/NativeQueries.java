package org.chancery.record;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.BasicType;
import org.hibernate.type.SqlTypes;

/** Makes queries of statements that are put together at run time. */
public final class NativeQueries {
    private NativeQueries() {}

    /**
     * A query with each value bound to the parameter of its name; a collection becomes a list of values, and an
     * enum its name.
     */
    public static <T> NativeQuery<T> query(Session session, String sql, Class<T> type, Map<String, Object> parameters) {
        NativeQuery<T> query = session.createNativeQuery(sql, type);
        parameters.forEach((name, value) -> {
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

    private static Object stored(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    /** Hibernate's own choice for a parameter goes by way of {@code java.sql.Timestamp}, which knows no infinity. */
    private static BasicType<LocalDateTime> momentType(Session session) {
        return session.getFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getTypeConfiguration()
                .getBasicTypeRegistry()
                .resolve(LocalDateTime.class, SqlTypes.LOCAL_DATE_TIME);
    }
}
