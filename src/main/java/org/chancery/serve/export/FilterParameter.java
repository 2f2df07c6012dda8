package org.chancery.serve.export;

import static java.util.stream.Collectors.toMap;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.query.timeline.EventFilter;
import org.jspecify.annotations.Nullable;

/**
 * One component of {@link EventFilter} as a parameter of a URL. Its name is the parameter's, its type says how a value
 * is written ({@link FilterValue}), and a list is given by repeating the parameter.
 *
 * @param isList whether it may be repeated
 * @param read the value of the filter for these values of the URL
 * @param write the values of the URL for a value of the filter
 */
record FilterParameter(
        String name, boolean isList, Function<List<String>, Object> read, Function<EventFilter, List<String>> write) {
    /** All parameters, in the order of the filter. */
    static final List<FilterParameter> ALL = Arrays.stream(EventFilter.class.getRecordComponents())
            .map(FilterParameter::of)
            .toList();

    private static final Map<String, FilterParameter> BY_NAME =
            ALL.stream().collect(toMap(FilterParameter::name, Function.identity()));

    static @Nullable FilterParameter named(String name) {
        return BY_NAME.get(name);
    }

    /** The filter with these values of its components, by name, and no others. */
    static EventFilter filter(Map<String, Object> values) {
        RecordComponent[] components = EventFilter.class.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] inOrder = Arrays.stream(components)
                .map(component -> values.get(component.getName()))
                .toArray();
        try {
            return EventFilter.class.getDeclaredConstructor(types).newInstance(inOrder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("No filter can be made of " + values, e);
        }
    }

    private static FilterParameter of(RecordComponent component) {
        boolean isList = component.getType() == List.class;
        return isList
                ? list(component, FilterValue.of(component.getName(), elementType(component.getGenericType())))
                : one(component, FilterValue.of(component.getName(), component.getType()));
    }

    private static <T> FilterParameter list(RecordComponent component, FilterValue<T> value) {
        return new FilterParameter(
                component.getName(),
                true,
                texts -> texts.stream().map(value.read()).toList(),
                filter -> valueOf(component, filter) instanceof List<?> values
                        ? values.stream().map(value::text).toList()
                        : List.of());
    }

    private static <T> FilterParameter one(RecordComponent component, FilterValue<T> value) {
        return new FilterParameter(
                component.getName(), false, texts -> value.read().apply(texts.get(0)), filter -> {
                    Object has = valueOf(component, filter);
                    return has == null ? List.of() : List.of(value.text(has));
                });
    }

    private static Class<?> elementType(Type list) {
        return (Class<?>) ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    private static @Nullable Object valueOf(RecordComponent component, EventFilter filter) {
        try {
            return component.getAccessor().invoke(filter);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(Objects.toString(component) + " cannot be read", e);
        }
    }
}
