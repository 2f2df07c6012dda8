package org.chancery.ingest.resolve.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The pairs of people whose names have a word in common, compared once each. */
final class PairTable {
    private final Map<List<Long>, Pair> byIds = new HashMap<>();

    /** All pairs with a word in common, in an order that does not depend on that of the people. */
    List<Pair> among(Collection<Person> people) {
        Map<String, List<Person>> byWord = new HashMap<>();
        for (Person person : people) {
            wordsOf(person)
                    .forEach(word -> byWord.computeIfAbsent(word, any -> new ArrayList<>())
                            .add(person));
        }
        Set<List<Long>> seen = new HashSet<>();
        List<Pair> pairs = new ArrayList<>();
        for (List<Person> sharing : byWord.values()) {
            for (int index = 0; index < sharing.size(); index++) {
                for (Person other : sharing.subList(index + 1, sharing.size())) {
                    Person one = sharing.get(index);
                    List<Long> ids = Clusters.key(one.id(), other.id());
                    if (seen.add(ids)) {
                        Pair pair = between(one, other, ids);
                        if (pair.tier() != Pair.Tier.NONE) {
                            pairs.add(pair);
                        }
                    }
                }
            }
        }
        return pairs.stream().sorted(Pair.order()).toList();
    }

    /** The words by which a person is found: those of all names, and each name folded. */
    static Set<String> wordsOf(Person person) {
        HashSet<String> words = new HashSet<>(person.codes());
        for (PersonName name : person.names()) {
            words.addAll(name.core());
            words.add(name.folded());
            words.add(String.join("", name.core()));
        }
        words.removeIf(word -> word.codePointCount(0, word.length()) < 2);
        return words;
    }

    Pair between(Person one, Person other) {
        return between(one, other, Clusters.key(one.id(), other.id()));
    }

    /** There are hundreds of thousands of pairs in large archives, and each has its key once. */
    private Pair between(Person one, Person other, List<Long> ids) {
        return byIds.computeIfAbsent(ids, any -> one.id() < other.id() ? Pair.of(one, other) : Pair.of(other, one));
    }
}
