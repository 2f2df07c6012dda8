package org.chancery.record;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads an entity from the columns of a query, by its mapping. It makes plain objects: unlike a session of Hibernate,
 * it keeps no copies of them, so that a page costs little more than its rows.
 */
public final class Projection<T> {
    private final EntityFields own;
    private final @Nullable String discriminator;
    private final Map<String, EntityFields> subtypes = new LinkedHashMap<>();
    private final Map<Set<String>, Projection<T>> narrowed = new ConcurrentHashMap<>();
    private final Map<String, String> columns = new ConcurrentHashMap<>();
    private final Map<String, String> joins = new ConcurrentHashMap<>();

    private Projection(Projection<T> whole, Set<String> kept) {
        own = whole.own;
        discriminator = whole.discriminator;
        whole.subtypes.forEach((value, subtype) -> {
            if (kept.contains(value)) {
                subtypes.put(value, subtype);
            }
        });
    }

    Projection(Class<T> entity, List<Class<?>> subtypesOfIt) {
        own = new EntityFields(entity, Object.class);
        DiscriminatorColumn column = entity.getAnnotation(DiscriminatorColumn.class);
        discriminator = column == null ? null : column.name();
        for (Class<?> subtype : subtypesOfIt) {
            subtypes.put(subtype.getAnnotation(DiscriminatorValue.class).value(), new EntityFields(subtype, entity));
        }
    }

    /** The same for rows of these types alone, by their values of the discriminator: it joins fewer tables. */
    public Projection<T> only(Set<String> types) {
        return narrowed.computeIfAbsent(types, kept -> new Projection<>(this, kept));
    }

    /** The columns that {@link #read} expects first, of the table with this alias and those of {@link #joins}. */
    public String columns(String alias) {
        return columns.computeIfAbsent(alias, this::written);
    }

    private String written(String alias) {
        String all = own.columns(alias);
        if (discriminator == null) {
            return all;
        }
        return "%s.%s, %s%s"
                .formatted(
                        alias,
                        discriminator,
                        all,
                        subtypes.values().stream()
                                .filter(subtype -> !subtype.isEmpty())
                                .map(subtype -> ", " + subtype.columns(alias + "_" + subtype.table()))
                                .collect(joining()));
    }

    /** Joins what else an entity is read from. Of the tables of subtypes only that of the row's own type is read. */
    public String joins(String alias) {
        return joins.computeIfAbsent(alias, this::writtenJoins);
    }

    private String writtenJoins(String alias) {
        StringBuilder written = new StringBuilder(own.joins(alias));
        subtypes.forEach((value, subtype) -> {
            if (!subtype.isEmpty()) {
                written.append("\nleft join lateral (select * from %1$s x".formatted(subtype.table()))
                        .append(" where x.id = %s.id and %1$s.%s = '%s' offset 0)"
                                .formatted(alias, discriminator, value))
                        .append(" %s_%s on true".formatted(alias, subtype.table()));
            }
        });
        return written.toString();
    }

    /** The entity in the next columns of the row. */
    // The fields belong to the class of the entity or to a subclass.
    @SuppressWarnings("unchecked")
    public T read(SqlRow row) {
        if (discriminator == null) {
            Object entity = own.create();
            own.read(row, entity);
            return (T) entity;
        }
        String type = row.text();
        EntityFields actual = Objects.requireNonNull(subtypes.get(type), () -> "no entity for " + type);
        Object entity = actual.create();
        own.read(row, entity);
        for (EntityFields subtype : subtypes.values()) {
            if (subtype == actual) {
                subtype.read(row, entity);
            } else {
                row.skip(subtype.width());
            }
        }
        return (T) entity;
    }

    /** The table of the entity. */
    public String table() {
        return own.table();
    }

    static String table(Class<?> entity) {
        return entity.getAnnotation(Table.class).name();
    }
}
