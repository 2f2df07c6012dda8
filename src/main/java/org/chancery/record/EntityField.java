package org.chancery.record;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A field of an entity and its column. */
final class EntityField {
    private static final Map<Class<?>, Function<Number, Object>> NUMBERS = Map.of(
            long.class, Number::longValue,
            Long.class, Number::longValue,
            int.class, Number::intValue,
            Integer.class, Number::intValue,
            short.class, Number::shortValue,
            Short.class, Number::shortValue,
            double.class, Number::doubleValue,
            Double.class, Number::doubleValue);

    private final String column;
    private final VarHandle handle;
    private final Function<Object, Object> conversion;

    EntityField(Field field, MethodHandles.Lookup lookup) {
        column = EntityFields.column(field);
        conversion = conversion(field.getType());
        try {
            handle = lookup.unreflectVarHandle(field);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("A field of an entity is out of reach: " + field, e);
        }
    }

    private static Function<Object, Object> conversion(Class<?> type) {
        Function<Number, Object> ofNumber = NUMBERS.get(type);
        if (ofNumber != null) {
            return value -> ofNumber.apply((Number) value);
        }
        if (type.isEnum()) {
            Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(each -> ((Enum<?>) each).name(), each -> each));
            return value -> Objects.requireNonNull(constants.get(value), () -> type + " has no " + value);
        }
        return value -> value;
    }

    String column() {
        return column;
    }

    void set(Object entity, @Nullable Object value) {
        if (value != null) {
            handle.set(entity, conversion.apply(value));
        }
    }
}
