package org.chancery.ingest.resolve.person;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sets of records, each of one person. */
final class Clusters {
    private final Map<Long, Long> parents = new HashMap<>();
    private final Map<Long, List<Person>> members = new HashMap<>();
    private final PairTable pairs;
    private final Set<List<Long>> parted;

    /** @param parted the numbers of records that a person separated, the lower first */
    Clusters(Collection<Person> people, PairTable pairs, Set<List<Long>> parted) {
        this.pairs = pairs;
        this.parted = parted;
        for (Person person : people) {
            parents.put(person.id(), person.id());
            members.put(person.id(), List.of(person));
        }
    }

    long rootOf(Person person) {
        long root = person.id();
        while (!parents.get(root).equals(root)) {
            root = parents.get(root);
        }
        return root;
    }

    boolean areOne(Pair pair) {
        return rootOf(pair.one()) == rootOf(pair.other());
    }

    List<Person> membersOf(Person person) {
        return members.get(rootOf(person));
    }

    void join(Pair pair) {
        long one = rootOf(pair.one());
        long other = rootOf(pair.other());
        if (one != other) {
            ArrayList<Person> all = new ArrayList<>(members.get(one));
            all.addAll(members.remove(other));
            members.put(one, all);
            parents.put(other, one);
        }
    }

    /** Whether all these records may be one person: no two of them speak against it. */
    boolean mayBeOne(Collection<Person> people) {
        List<Person> all = List.copyOf(people);
        for (int index = 0; index < all.size(); index++) {
            for (Person other : all.subList(index + 1, all.size())) {
                Person one = all.get(index);
                if (rootOf(one) != rootOf(other) && !mayBeOne(one, other) && !isBridged(one, other, all)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether two of them are certainly two people: their names or codes differ, or somebody separated them. */
    boolean isExcluded(Collection<Person> people) {
        return people.stream()
                .anyMatch(one -> people.stream()
                        .anyMatch(other -> rootOf(one) != rootOf(other)
                                && isExcluded(one, other)
                                && !isBridged(one, other, people)));
    }

    /** "Recep Erdogan" and "Tayyip Erdogan", who held one office at one time, are both "Recep Tayyip Erdogan". */
    private boolean isBridged(Person one, Person other, Collection<Person> people) {
        return !parted.contains(key(one.id(), other.id()))
                && !one.isToldApartFrom(other)
                && pairs.between(one, other).isOfOneOffice()
                && people.stream().anyMatch(between -> isAlike(between, one) && isAlike(between, other));
    }

    private boolean isAlike(Person one, Person other) {
        return one.id() != other.id() && pairs.between(one, other).likeness().isAtLeast(Likeness.ALIKE);
    }

    private boolean isExcluded(Person one, Person other) {
        return parted.contains(key(one.id(), other.id()))
                || pairs.between(one, other).isExcluded();
    }

    /** A dataset that has two records of one name means two people, and two that share nothing are two. */
    private boolean mayBeOne(Person one, Person other) {
        if (isExcluded(one, other)) {
            return false;
        }
        Pair pair = pairs.between(one, other);
        boolean isSimilar = pair.likeness() != Likeness.EXACT && pair.likeness().isAtLeast(Likeness.SURNAME);
        return one.dataset() != other.dataset() || isSimilar || pair.tier().compareTo(Pair.Tier.DOUBTFUL) < 0;
    }

    static List<Long> key(long one, long other) {
        return List.of(Math.min(one, other), Math.max(one, other));
    }
}
