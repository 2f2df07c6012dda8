package org.chancery.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SiblingsTest {

    private static final SiblingField<String> NAME = SiblingField.of("actor", "name", "nameless");
    private static final SiblingField<List<Long>> PARTS = SiblingField.of("event", "parts", List.of());

    private final Siblings siblings = new Siblings();
    private final List<Set<Long>> statements = new ArrayList<>();

    @Test
    void loadsAllSiblingsWithTheFirst() {
        siblings.loaded("actor", List.of(1L, 2L, 3L));
        assertThat(siblings.load(NAME, 2L, this::names)).isEqualTo("name 2");
        assertThat(siblings.load(NAME, 3L, this::names)).isEqualTo("name 3");
        assertThat(statements).containsExactly(Set.of(1L, 2L, 3L));
    }

    @Test
    void loadsOnlyWhatCameSince() {
        siblings.loaded("actor", List.of(1L));
        siblings.load(NAME, 1L, this::names);
        siblings.loaded("actor", List.of(1L, 4L, 5L));
        siblings.load(NAME, 5L, this::names);
        assertThat(statements).containsExactly(Set.of(1L), Set.of(4L, 5L));
    }

    @Test
    void loadsAnObjectThatNobodyTold() {
        assertThat(siblings.load(NAME, 9L, this::names)).isEqualTo("name 9");
    }

    @Test
    void keepsFieldsArgumentsAndGroupsApart() {
        siblings.loaded("actor", List.of(1L));
        siblings.loaded("place", List.of(1L, 7L));
        siblings.load(NAME.with("ar"), 1L, this::names);
        siblings.load(NAME.with("ru"), 1L, this::names);
        siblings.load(SiblingField.of("place", "name", ""), 1L, this::names);
        assertThat(statements).containsExactly(Set.of(1L), Set.of(1L), Set.of(1L, 7L));
    }

    @Test
    void remembersWhatIsAbsent() {
        siblings.loaded("actor", List.of(1L, 2L));
        Function<Set<Long>, Map<Long, String>> nothing = ids -> {
            statements.add(Set.copyOf(ids));
            return new HashMap<>();
        };
        assertThat(siblings.load(NAME, 1L, nothing)).isEqualTo("nameless");
        assertThat(siblings.load(NAME, 2L, nothing)).isEqualTo("nameless");
        assertThat(statements).hasSize(1);
    }

    @Test
    void loadsNestedGroupsInOneStatementPerLevel() {
        siblings.loaded("event", List.of(1L, 2L));
        for (Long event : List.of(1L, 2L)) {
            for (Long part : siblings.load(PARTS, event, this::parts)) {
                siblings.load(SiblingField.of("part", "name", ""), part, this::names);
            }
        }
        assertThat(statements).containsExactly(Set.of(1L, 2L), Set.of(10L, 11L, 20L, 21L));
    }

    private Map<Long, List<Long>> parts(Set<Long> events) {
        statements.add(Set.copyOf(events));
        Map<Long, List<Long>> parts = new HashMap<>();
        for (Long event : events) {
            parts.put(event, List.of(event * 10, event * 10 + 1));
            siblings.loaded("part", parts.get(event));
        }
        return parts;
    }

    private Map<Long, String> names(Set<Long> ids) {
        statements.add(Set.copyOf(ids));
        Map<Long, String> names = new HashMap<>();
        ids.forEach(id -> names.put(id, "name " + id));
        return names;
    }
}
