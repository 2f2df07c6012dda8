package org.chancery.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field that is loaded for all the siblings of an object at once.
 *
 * <p>The values of some are held in memory until the archive changes, for other operations. They depend on nothing but
 * the object, and nobody changes them; what is loaded with them registers no other objects that would be missed.
 *
 * @param group the kind of object that has the field, such as {@code "event"}
 * @param name the field's name, unique in the group
 * @param arguments the values of the field's arguments; they must have {@code equals}
 * @param whenAbsent the value of an object for which nothing was found
 * @param remembered whether the values are held in memory
 */
public record BatchedField<V extends @Nullable Object>(
        String group, String name, List<?> arguments, V whenAbsent, boolean remembered) {

    public BatchedField {
        arguments = List.copyOf(arguments);
    }

    /** A field without arguments. */
    public static <V extends @Nullable Object> BatchedField<V> of(String group, String name, V whenAbsent) {
        return new BatchedField<>(group, name, List.of(), whenAbsent, false);
    }

    /** The same field with arguments. Another alias with other arguments is another field. */
    public BatchedField<V> with(Object... arguments) {
        return new BatchedField<>(group, name, List.of(arguments), whenAbsent, false);
    }

    /** The same field without arguments, whose values are held in memory. */
    public static <V> BatchedField<List<V>> rememberedList(String group, String name) {
        return new BatchedField<>(group, name, List.of(), List.of(), true);
    }
}
