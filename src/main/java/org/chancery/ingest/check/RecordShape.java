package org.chancery.ingest.check;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.chancery.record.RecordKind;
import org.chancery.record.exchange.RefersTo;
import org.jspecify.annotations.Nullable;

/** The components of a type of record, found once, because each record is checked by them. */
public final class RecordShape {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<Component> components;

    /** A component: its names, whether it may be absent, and what kind of record it refers to, if it refers to any. */
    record Component(
            String name,
            List<String> formerNames,
            boolean optional,
            @Nullable RecordKind refersTo,
            MethodHandle accessor) {
        @Nullable
        Object valueOf(Record owner) {
            try {
                return accessor.invoke(owner);
            } catch (Throwable e) {
                throw new IllegalStateException("The record cannot be read: " + owner, e);
            }
        }
    }

    private RecordShape(Class<?> type) {
        components = Arrays.stream(type.getRecordComponents())
                .map(RecordShape::component)
                .toList();
    }

    private static Component component(RecordComponent component) {
        RefersTo reference = component.getAnnotation(RefersTo.class);
        JsonAlias formerNames = component.getAccessor().getAnnotation(JsonAlias.class);
        try {
            return new Component(
                    component.getName(),
                    formerNames == null ? List.of() : List.of(formerNames.value()),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    reference == null ? null : reference.value(),
                    LOOKUP.unreflect(component.getAccessor()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The component cannot be read: " + component, e);
        }
    }

    static List<Component> of(Record owner) {
        return SHAPES.get(owner.getClass()).components;
    }

    /** Passes on every reference in the record, at any depth, with the kind of record that it means. */
    public static void references(Record owner, BiConsumer<RecordKind, String> consumer) {
        for (Component component : of(owner)) {
            Object value = component.valueOf(owner);
            if (component.refersTo() == null) {
                referencesWithin(value, consumer);
            } else if (value instanceof List<?> list) {
                list.forEach(reference -> consumer.accept(component.refersTo(), String.valueOf(reference)));
            } else if (value != null) {
                consumer.accept(component.refersTo(), value.toString());
            }
        }
    }

    private static void referencesWithin(@Nullable Object value, BiConsumer<RecordKind, String> consumer) {
        if (value instanceof Record nested) {
            references(nested, consumer);
        } else if (value instanceof List<?> list) {
            for (Object element : list) {
                referencesWithin(element, consumer);
            }
        }
    }
}
