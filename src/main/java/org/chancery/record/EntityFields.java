package org.chancery.record;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.Column;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Transient;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The mapped fields of an entity's class and of those above it, up to another class. */
final class EntityFields {
    private final Class<?> entity;
    private final Constructor<?> constructor;
    private final List<EntityField> fields = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    /** A field that holds another entity, joined by its id. */
    private record Reference(EntityField field, String column, boolean isOptional, EntityFields target) {}

    /** @param above the class whose fields belong to another table */
    EntityFields(Class<?> entity, Class<?> above) {
        this.entity = entity;
        constructor = constructor(entity);
        for (Class<?> type : downwards(entity, above)) {
            MethodHandles.Lookup lookup = lookup(type);
            Arrays.stream(type.getDeclaredFields())
                    .filter(EntityFields::isMapped)
                    .forEach(field -> add(field, lookup));
        }
    }

    private static List<Class<?>> downwards(Class<?> entity, Class<?> above) {
        List<Class<?>> types = new ArrayList<>();
        for (Class<?> type = entity; type != above; type = type.getSuperclass()) {
            types.add(type);
        }
        Collections.reverse(types);
        return types;
    }

    private static Constructor<?> constructor(Class<?> entity) {
        try {
            Constructor<?> constructor = entity.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("An entity has a constructor without parameters: " + entity, e);
        }
    }

    private static MethodHandles.Lookup lookup(Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The entity belongs to another module: " + type, e);
        }
    }

    /** Hibernate adds fields of its own to the class; all are transient. */
    private static boolean isMapped(Field field) {
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isAnnotationPresent(Transient.class);
    }

    private void add(Field field, MethodHandles.Lookup lookup) {
        ManyToOne reference = field.getAnnotation(ManyToOne.class);
        if (reference == null) {
            fields.add(new EntityField(field, lookup));
        } else {
            references.add(new Reference(
                    new EntityField(field, lookup),
                    field.getAnnotation(JoinColumn.class).name(),
                    reference.optional(),
                    new EntityFields(field.getType(), Object.class)));
        }
    }

    static String column(Field field) {
        Column column = field.getAnnotation(Column.class);
        return column == null || column.name().isEmpty() ? field.getName() : column.name();
    }

    String table() {
        return Projection.table(entity);
    }

    boolean isEmpty() {
        return width() == 0;
    }

    /** The number of its columns. */
    int width() {
        return fields.size()
                + references.stream()
                        .mapToInt(reference -> reference.target().width())
                        .sum();
    }

    String columns(String alias) {
        String own = fields.stream().map(field -> alias + "." + field.column()).collect(joining(", "));
        return own
                + references.stream()
                        .map(reference -> ", " + reference.target().columns(joined(alias, reference)))
                        .collect(joining());
    }

    String joins(String alias) {
        return references.stream()
                .map(reference -> "\n%sjoin %s %s on %3$s.id = %s.%s"
                        .formatted(
                                reference.isOptional() ? "left " : "",
                                reference.target().table(),
                                joined(alias, reference),
                                alias,
                                reference.column()))
                .collect(joining());
    }

    private static String joined(String alias, Reference reference) {
        return alias + "_" + reference.target().table();
    }

    Object create() {
        try {
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("An entity could not be made: " + entity, e);
        }
    }

    void read(SqlRow row, Object target) {
        fields.forEach(field -> field.set(target, row.valueOrNull()));
        for (Reference reference : references) {
            // The id comes first.
            if (row.isNextNull()) {
                row.skip(reference.target().width());
            } else {
                Object referred = reference.target().create();
                reference.target().read(row, referred);
                reference.field().set(target, referred);
            }
        }
    }
}
