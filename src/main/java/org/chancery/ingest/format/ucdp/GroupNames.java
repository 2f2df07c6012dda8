package org.chancery.ingest.format.ucdp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which name belongs to which number. A cell may list several names, and the one beside it their numbers, but the
 * publisher sorts each list by itself: the first name need not be that of the first number. So a name is known only if
 * it stands alone with its number somewhere, or is the only one left when those that are known are taken away.
 */
final class GroupNames {
    private final Map<String, Set<String>> namesByNumber = new HashMap<>();
    private final Set<Lists> lists = new LinkedHashSet<>();

    /** Two cells of one row. */
    private record Lists(Set<String> numbers, Set<String> names) {}

    /** Takes the two cells of a row. */
    void take(List<String> numbers, List<String> names) {
        if (!numbers.isEmpty() && numbers.size() == names.size()) {
            lists.add(new Lists(new LinkedHashSet<>(numbers), new LinkedHashSet<>(names)));
        }
    }

    /** Finds out what can be known, once all rows were taken. */
    void settle() {
        Map<String, List<Lists>> byNumber = new HashMap<>();
        lists.forEach(pair -> pair.numbers.forEach(number ->
                byNumber.computeIfAbsent(number, any -> new ArrayList<>()).add(pair)));
        Deque<Lists> open = new ArrayDeque<>(lists);
        while (!open.isEmpty()) {
            Lists pair = open.remove();
            Set<String> numbers = new HashSet<>(pair.numbers);
            Set<String> names = new HashSet<>(pair.names);
            for (String number : pair.numbers) {
                Set<String> own = new HashSet<>(known(number));
                own.retainAll(names);
                if (own.size() == 1) {
                    numbers.remove(number);
                    names.removeAll(own);
                }
            }
            if (numbers.size() == 1 && names.size() == 1) {
                String number = numbers.iterator().next();
                if (namesByNumber
                        .computeIfAbsent(number, any -> new LinkedHashSet<>())
                        .add(names.iterator().next())) {
                    open.addAll(byNumber.getOrDefault(number, List.of()));
                }
            }
        }
        lists.clear();
    }

    /** The names of the number, in the order in which they were found; none if they cannot be known. */
    List<String> of(String number) {
        return List.copyOf(known(number));
    }

    private Set<String> known(String number) {
        return namesByNumber.getOrDefault(number, Set.of());
    }
}
