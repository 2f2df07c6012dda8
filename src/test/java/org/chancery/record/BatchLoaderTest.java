package org.chancery.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BatchLoaderTest {

    private static final BatchedField<String> NAME = BatchedField.of("actor", "name", "nameless");
    private static final BatchedField<List<Long>> PARTS = BatchedField.of("event", "parts", List.of());

    // Nothing here is asked of the database.
    @SuppressWarnings("NullAway")
    private final BatchLoader batchLoader = new BatchLoader(null, null);

    private final List<Set<Long>> statements = new ArrayList<>();

    @Test
    void loadsAllSiblingsWithTheFirst() {
        batchLoader.register("actor", List.of(1L, 2L, 3L));
        assertThat(batchLoader.load(NAME, 2L, this::names)).isEqualTo("name 2");
        assertThat(batchLoader.load(NAME, 3L, this::names)).isEqualTo("name 3");
        assertThat(statements).containsExactly(Set.of(1L, 2L, 3L));
    }

    @Test
    void loadsOnlyObjectsAddedSince() {
        batchLoader.register("actor", List.of(1L));
        batchLoader.load(NAME, 1L, this::names);
        batchLoader.register("actor", List.of(1L, 4L, 5L));
        batchLoader.load(NAME, 5L, this::names);
        assertThat(statements).containsExactly(Set.of(1L), Set.of(4L, 5L));
    }

    @Test
    void loadsAnObjectThatNobodyRegistered() {
        assertThat(batchLoader.load(NAME, 9L, this::names)).isEqualTo("name 9");
    }

    @Test
    void keepsFieldsArgumentsAndGroupsApart() {
        batchLoader.register("actor", List.of(1L));
        batchLoader.register("place", List.of(1L, 7L));
        batchLoader.load(NAME.with("ar"), 1L, this::names);
        batchLoader.load(NAME.with("ru"), 1L, this::names);
        batchLoader.load(BatchedField.of("place", "name", ""), 1L, this::names);
        assertThat(statements).containsExactly(Set.of(1L), Set.of(1L), Set.of(1L, 7L));
    }

    @Test
    void remembersAbsentValues() {
        batchLoader.register("actor", List.of(1L, 2L));
        Function<Set<Long>, Map<Long, String>> nothing = ids -> {
            statements.add(Set.copyOf(ids));
            return new HashMap<>();
        };
        assertThat(batchLoader.load(NAME, 1L, nothing)).isEqualTo("nameless");
        assertThat(batchLoader.load(NAME, 2L, nothing)).isEqualTo("nameless");
        assertThat(statements).hasSize(1);
    }

    @Test
    void loadsNestedGroupsInOneQueryPerLevel() {
        batchLoader.register("event", List.of(1L, 2L));
        for (Long event : List.of(1L, 2L)) {
            for (Long part : batchLoader.load(PARTS, event, this::parts)) {
                batchLoader.load(BatchedField.of("part", "name", ""), part, this::names);
            }
        }
        assertThat(statements).containsExactly(Set.of(1L, 2L), Set.of(10L, 11L, 20L, 21L));
    }

    private Map<Long, List<Long>> parts(Set<Long> events) {
        statements.add(Set.copyOf(events));
        Map<Long, List<Long>> parts = new HashMap<>();
        for (Long event : events) {
            parts.put(event, List.of(event * 10, event * 10 + 1));
            batchLoader.register("part", parts.get(event));
        }
        return parts;
    }

    private Map<Long, String> names(Set<Long> ids) {
        statements.add(Set.copyOf(ids));
        Map<Long, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, "name " + id));
        return names;
    }

    @Test
    void whatIsDeferredIsLoadedTogetherWhenItIsAskedFor() {
        batchLoader.register("actor", List.of(1L, 2L));
        batchLoader.defer(true);
        assertThatThrownBy(() -> batchLoader.load(NAME, 1L, this::names)).isInstanceOf(NotLoadedYet.class);
        assertThatThrownBy(() -> batchLoader.load(PARTS, 7L, this::parts)).isInstanceOf(NotLoadedYet.class);
        assertThat(statements).isEmpty();

        batchLoader.loadPending();

        assertThat(batchLoader.load(NAME, 2L, this::names)).isEqualTo("name 2");
        assertThat(batchLoader.load(PARTS, 7L, this::parts)).containsExactly(70L, 71L);
        assertThat(statements).containsExactly(Set.of(1L, 2L), Set.of(7L));
    }

    @Test
    void aFailureIsThrownToAllWhoAskAndNotRepeated() {
        Function<Set<Long>, Map<Long, String>> failing = ids -> {
            statements.add(Set.copyOf(ids));
            throw new IllegalStateException("no database");
        };
        batchLoader.register("actor", List.of(1L, 2L));
        assertThatThrownBy(() -> batchLoader.load(NAME, 1L, failing)).hasMessage("no database");
        assertThatThrownBy(() -> batchLoader.load(NAME, 2L, failing)).hasMessage("no database");
        assertThat(statements).hasSize(1);
    }
}
