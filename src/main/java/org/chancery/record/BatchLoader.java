package org.chancery.record;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows the objects that this operation has loaded. The first one that is asked for a field loads it for all of them,
 * in one query. A loader serves one operation, which runs on one thread.
 *
 * <p>An engine that can ask again may have the loading deferred: then {@link #load} and {@link #query} of what is not
 * loaded yet throw {@link NotLoadedYet}, and {@link #loadPending} loads all of it, the queries in one round trip.
 */
@RequestScoped
public class BatchLoader {
    private final Queries queries;
    private final RememberedValues remembered;
    private final Map<String, Set<Long>> register = new HashMap<>();
    private final Map<BatchedField<?>, Map<Long, @Nullable Object>> values = new HashMap<>();
    private final Map<BatchedField<?>, RuntimeException> failures = new HashMap<>();
    private Map<BatchedField<?>, Pending<?>> pending = new LinkedHashMap<>();
    private boolean isDeferring;
    private @Nullable Long seen;

    /** How the values of a field are found: by any work, or by a query that can be asked together with others. */
    private sealed interface Source<V extends @Nullable Object> {}

    private record Work<V extends @Nullable Object>(Function<Set<Long>, ? extends Map<Long, ? extends V>> loader)
            implements Source<V> {}

    private record Asked<V extends @Nullable Object>(Function<Set<Long>, BatchQuery<V>> query) implements Source<V> {}

    private record Pending<V extends @Nullable Object>(Source<V> source, Set<Long> ids) {}

    BatchLoader(Queries queries, RememberedValues remembered) {
        this.queries = queries;
        this.remembered = remembered;
    }

    /** Registers objects that a list or another field has loaded. */
    public void register(String group, Collection<Long> ids) {
        register.computeIfAbsent(group, key -> new LinkedHashSet<>()).addAll(ids);
    }

    /** Whether {@link #load} and {@link #query} only note what is asked for, until {@link #loadPending}. */
    public void defer(boolean deferring) {
        isDeferring = deferring;
    }

    /**
     * The field's value for one object.
     *
     * @param loader gets the ids of all objects of the group that have no value of this field yet, this one included,
     *     and returns the values that it found
     */
    public <V extends @Nullable Object> V load(
            BatchedField<V> field, Long id, Function<Set<Long>, ? extends Map<Long, ? extends V>> loader) {
        return value(field, id, new Work<>(loader));
    }

    /**
     * The field's value for one object.
     *
     * @param query gets the ids of all objects of the group that have no value of this field yet, this one included
     */
    public <V extends @Nullable Object> V query(
            BatchedField<V> field, Long id, Function<Set<Long>, BatchQuery<V>> query) {
        return value(field, id, new Asked<>(query));
    }

    // Only values of the field's type are put under the field, and null where the type allows it.
    @SuppressWarnings({"unchecked", "NullAway"})
    private <V extends @Nullable Object> V value(BatchedField<V> field, Long id, Source<V> source) {
        Map<Long, @Nullable Object> known = values.computeIfAbsent(field, key -> new HashMap<>());
        if (!known.containsKey(id) && !isRemembered(field, id, known)) {
            rethrow(field);
            pending.computeIfAbsent(field, key -> new Pending<>(source, new LinkedHashSet<>()))
                    .ids()
                    .add(id);
            if (isDeferring) {
                throw new NotLoadedYet();
            }
            loadPending();
            rethrow(field);
        }
        return (V) known.get(id);
    }

    private boolean isRemembered(BatchedField<?> field, Long id, Map<Long, @Nullable Object> known) {
        Object held = field.remembered() ? remembered.get(field, id, seen()) : null;
        if (held != null) {
            known.put(id, held);
        }
        return held != null;
    }

    /** An operation is one transaction, which sees no more changes later than at its beginning. */
    private long seen() {
        Long known = seen;
        if (known == null) {
            known = remembered.seen();
            seen = known;
        }
        return known;
    }

    /** A query that failed is not asked again: its transaction is broken. */
    private void rethrow(BatchedField<?> field) {
        RuntimeException failure = failures.get(field);
        if (failure != null) {
            throw failure;
        }
    }

    /** Loads all that was asked for. What fails is thrown when it is asked for again. */
    public void loadPending() {
        Map<BatchedField<?>, Pending<?>> wanted = pending;
        pending = new LinkedHashMap<>();
        boolean wasDeferring = isDeferring;
        // A loader may need what another loads.
        isDeferring = false;
        try {
            List<Answer<?>> asked = new ArrayList<>();
            wanted.forEach((field, one) -> begin(field, one, asked));
            askTogether(asked);
        } finally {
            isDeferring = wasDeferring;
        }
    }

    private record Answer<V extends @Nullable Object>(BatchedField<V> field, Set<Long> ids, BatchQuery<V> query) {}

    // The field and what is pending for it have the same type of value.
    @SuppressWarnings("unchecked")
    private <V extends @Nullable Object> void begin(BatchedField<?> of, Pending<V> one, List<Answer<?>> asked) {
        BatchedField<V> field = (BatchedField<V>) of;
        Set<Long> ids = missing(field, one.ids());
        try {
            if (one.source() instanceof Asked<V> query) {
                asked.add(new Answer<>(field, ids, query.query().apply(ids)));
            } else if (one.source() instanceof Work<V> work) {
                keep(field, ids, work.loader().apply(ids));
            }
        } catch (RuntimeException failure) {
            failures.put(field, failure);
        }
    }

    private void askTogether(List<Answer<?>> asked) {
        if (asked.isEmpty()) {
            return;
        }
        try {
            List<List<SqlRow>> rows = queries.together(
                    asked.stream().map(one -> one.query().sql()).toList());
            for (int position = 0; position < asked.size(); position++) {
                read(asked.get(position), rows.get(position));
            }
        } catch (RuntimeException failure) {
            asked.forEach(one -> failures.put(one.field(), failure));
        }
    }

    private <V extends @Nullable Object> void read(Answer<V> answer, List<SqlRow> rows) {
        keep(answer.field(), answer.ids(), answer.query().reading().apply(rows));
    }

    private <V extends @Nullable Object> void keep(BatchedField<V> field, Set<Long> ids, Map<Long, ? extends V> found) {
        Map<Long, @Nullable Object> known = values.computeIfAbsent(field, key -> new HashMap<>());
        for (Long each : ids) {
            @Nullable Object value = found.containsKey(each) ? found.get(each) : field.whenAbsent();
            known.put(each, value);
            if (field.remembered() && value != null) {
                remembered.put(field, each, value, seen());
            }
        }
    }

    private Set<Long> missing(BatchedField<?> field, Set<Long> asked) {
        Set<Long> missing = new LinkedHashSet<>(register.getOrDefault(field.group(), Set.of()));
        missing.addAll(asked);
        Map<Long, @Nullable Object> known = values.computeIfAbsent(field, key -> new HashMap<>());
        missing.removeIf(id -> known.containsKey(id) || isRemembered(field, id, known));
        return missing;
    }
}
