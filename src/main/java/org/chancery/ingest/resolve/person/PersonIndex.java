package org.chancery.ingest.resolve.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the people whose names may be those of others. */
public final class PersonIndex {
    private final Map<Long, Person> people;
    private final Map<String, List<Person>> byWord = new HashMap<>();

    public PersonIndex(Map<Long, Person> people) {
        this.people = people;
        people.values()
                .forEach(person -> PairTable.wordsOf(person)
                        .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                                .add(person)));
    }

    /** These people, and all whose names may be theirs. */
    public Set<Long> around(Collection<Long> ids) {
        LinkedHashSet<Long> around = new LinkedHashSet<>();
        for (Long id : ids) {
            Person person = people.get(id);
            if (person != null) {
                around.add(id);
                PairTable.wordsOf(person)
                        .forEach(word -> byWord.getOrDefault(word, List.of()).stream()
                                .filter(other -> !around.contains(other.id()) && mayBeOne(person, other))
                                .forEach(other -> around.add(other.id())));
            }
        }
        return around;
    }

    private static boolean mayBeOne(Person one, Person other) {
        return one.hasCodeOf(other)
                || one.names().stream()
                        .anyMatch(name -> other.names().stream()
                                .anyMatch(theirs ->
                                        NameComparison.of(name, theirs).isAtLeast(Likeness.FOLDED)));
    }

    /** The people with these numbers. */
    public List<Person> of(Collection<Long> ids) {
        return ids.stream().map(people::get).toList();
    }
}
