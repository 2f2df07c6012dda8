package org.chancery.serve.execution;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record from the values of an input object, which graphql-java has checked. SmallRye would write them as JSON
 * and read that, dates and references included.
 */
final class InputRecord {
    private final RecordComponent[] components;
    private final Constructor<?> constructor;

    private InputRecord(Class<?> type, Constructor<?> constructor) {
        components = type.getRecordComponents();
        this.constructor = constructor;
    }

    /** Empty for a class that is no record. */
    static Optional<InputRecord> of(Class<?> type) {
        if (!type.isRecord()) {
            return Optional.empty();
        }
        Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return Optional.of(new InputRecord(type, Thrown.unlessFound(() -> type.getDeclaredConstructor(parameters))));
    }

    /**
     * The record with these values, by the names of its components.
     *
     * @throws ReflectiveOperationException or a RuntimeException if a value does not fit
     */
    Object of(Map<?, ?> values) throws ReflectiveOperationException {
        @Nullable Object[] arguments = new Object[components.length];
        for (int component = 0; component < components.length; component++) {
            Object value = values.get(components[component].getName());
            arguments[component] = value == null ? null : fitted(value, components[component].getGenericType());
        }
        return constructor.newInstance(arguments);
    }

    private static Object fitted(Object value, Type type) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list && value instanceof List<?> elements) {
            Object[] fitted = new Object[elements.size()];
            for (int element = 0; element < fitted.length; element++) {
                fitted[element] = fitted(elements.get(element), list.getActualTypeArguments()[0]);
            }
            return List.of(fitted);
        }
        return fitted(value, (Class<?>) type);
    }

    private static Object fitted(Object value, Class<?> type) throws ReflectiveOperationException {
        if (type.isInstance(value)) {
            return value;
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> ((Enum<?>) constant).name().equals(value))
                    .findFirst()
                    .orElseThrow();
        }
        Optional<InputRecord> nested = value instanceof Map<?, ?> ? of(type) : Optional.empty();
        if (nested.isPresent()) {
            return nested.get().of((Map<?, ?>) value);
        }
        // A scalar of our own is made from its text.
        return type.getConstructor(String.class).newInstance((String) value);
    }
}
