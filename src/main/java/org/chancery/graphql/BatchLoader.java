package org.chancery.graphql;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows the objects that this operation has loaded. The first one that is asked for a field loads it for all of them,
 * in one query. A loader serves one operation, which runs on one thread.
 */
@RequestScoped
public class BatchLoader {

    private final Map<String, Set<Long>> register = new HashMap<>();
    private final Map<BatchedField<?>, Map<Long, @Nullable Object>> values = new HashMap<>();

    /** Registers objects that a list or another field has loaded. */
    public void register(String group, Collection<Long> ids) {
        register.computeIfAbsent(group, key -> new LinkedHashSet<>()).addAll(ids);
    }

    /**
     * The field's value for one object.
     *
     * @param loader gets the ids of all objects of the group that have no value of this field yet, this one included,
     *     and returns the values that it found
     */
    // Only values of the field's type are put under the field, and null where the type allows it.
    @SuppressWarnings({"unchecked", "NullAway"})
    public <V extends @Nullable Object> V load(
            BatchedField<V> field, Long id, Function<Set<Long>, ? extends Map<Long, ? extends V>> loader) {
        Map<Long, @Nullable Object> known = values.computeIfAbsent(field, key -> new HashMap<>());
        if (!known.containsKey(id)) {
            Set<Long> missing = missing(field.group(), id, known.keySet());
            Map<Long, ? extends V> found = loader.apply(missing);
            missing.forEach(each -> known.put(each, found.containsKey(each) ? found.get(each) : field.whenAbsent()));
        }
        return (V) known.get(id);
    }

    private Set<Long> missing(String group, Long id, Set<Long> known) {
        Set<Long> missing = new LinkedHashSet<>(register.getOrDefault(group, Set.of()));
        missing.add(id);
        missing.removeAll(known);
        return missing;
    }
}
