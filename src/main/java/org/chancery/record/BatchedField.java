package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that is loaded for all the siblings of an object at once.
 *
 * @param group the kind of object that has the field, such as {@code "event"}
 * @param name the field's name, unique in the group
 * @param arguments the values of the field's arguments; they must have {@code equals}
 * @param whenAbsent the value of an object for which nothing was found
 */
public record BatchedField<V extends @Nullable Object>(String group, String name, List<?> arguments, V whenAbsent) {

    public BatchedField {
        arguments = List.copyOf(arguments);
    }

    /** A field without arguments. */
    public static <V extends @Nullable Object> BatchedField<V> of(String group, String name, V whenAbsent) {
        return new BatchedField<>(group, name, List.of(), whenAbsent);
    }

    /** The same field with arguments. Another alias with other arguments is another field. */
    public BatchedField<V> with(Object... arguments) {
        return new BatchedField<>(group, name, List.of(arguments), whenAbsent);
    }
}
