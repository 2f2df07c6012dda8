package org.chancery.ingest.resolve.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.ingest.resolve.person.Pair.Tier;

/**
 * Divides records into people: first by codes, then by full names, similar ones, and surnames. What an earlier step
 * joined is one for the next, so a misspelt name beside the right one leaves no doubt about it. The outcome does not
 * depend on the order of the records.
 */
public final class PersonResolution {
    private final PairTable table = new PairTable();
    private final List<Pair> pairs;
    private final Clusters clusters;
    private final List<Pair> certain = new ArrayList<>();

    /**
     * @param joined pairs that a person joined
     * @param parted pairs that a person separated, the lower number first
     */
    public PersonResolution(Collection<Person> people, Set<List<Long>> joined, Set<List<Long>> parted) {
        List<Person> named =
                people.stream().filter(person -> !person.names().isEmpty()).toList();
        pairs = table.among(named);
        clusters = new Clusters(named, table, parted);
        Map<Long, Person> byId = new HashMap<>();
        named.forEach(person -> byId.put(person.id(), person));
        joined.stream()
                .filter(pair -> byId.containsKey(pair.get(0)) && byId.containsKey(pair.get(1)))
                .forEach(pair -> clusters.join(
                        table.between(requireNonNull(byId.get(pair.get(0))), requireNonNull(byId.get(pair.get(1))))));
        joinGroups(Tier.CODE);
        joinGroups(Tier.FULL_NAME);
        joinGroups(Tier.SIMILAR_NAME_THEN);
        joinGroups(Tier.SIMILAR_NAME);
        joinGroups(Tier.SIMILAR_NAME_LATER);
        joinSurnames();
    }

    /** Whether the two records are of one person. */
    public boolean areOne(Person one, Person other) {
        return clusters.rootOf(one) == clusters.rootOf(other);
    }

    /** What was found, the certain pairs first. */
    public List<Verdict> verdicts() {
        ArrayList<Verdict> verdicts = new ArrayList<>();
        certain.forEach(pair -> verdicts.add(verdict(pair, true)));
        pairs.stream().filter(this::isDoubtful).forEach(pair -> verdicts.add(verdict(pair, false)));
        return verdicts;
    }

    /** Joins what pairs of this tier connect, where nothing in the whole group speaks against it. */
    private void joinGroups(Tier tier) {
        List<Pair> open = open(tier);
        Map<List<Long>, Set<Person>> groups = groups(open);
        open.stream()
                .filter(pair -> clusters.mayBeOne(groupOf(pair, groups)))
                .toList()
                .forEach(this::join);
    }

    /** The group of each pair, by its numbers: all records that the pairs connect. */
    private Map<List<Long>, Set<Person>> groups(List<Pair> open) {
        Groups connected = new Groups();
        open.forEach(pair -> connected.connect(clusters.rootOf(pair.one()), clusters.rootOf(pair.other())));
        Map<Long, Set<Person>> groups = new HashMap<>();
        Map<List<Long>, Set<Person>> ofPairs = new HashMap<>();
        for (Pair pair : open) {
            Set<Person> group =
                    groups.computeIfAbsent(connected.of(clusters.rootOf(pair.one())), any -> new LinkedHashSet<>());
            group.addAll(union(pair));
            ofPairs.put(Clusters.key(pair.one().id(), pair.other().id()), group);
        }
        return ofPairs;
    }

    private static Set<Person> groupOf(Pair pair, Map<List<Long>, Set<Person>> groups) {
        return groups.getOrDefault(Clusters.key(pair.one().id(), pair.other().id()), Set.of());
    }

    private List<Pair> open(Tier tier) {
        return pairs.stream()
                .filter(pair -> pair.tier() == tier && !clusters.areOne(pair))
                .toList();
    }

    private void join(Pair pair) {
        if (!clusters.areOne(pair)) {
            certain.add(pair);
            clusters.join(pair);
        }
    }

    /** A surname joins the one person whom it fits: one in office at the time before one shortly before or after. */
    private void joinSurnames() {
        List<Pair> open = open(Tier.SURNAME);
        List<Pair> agreed = new ArrayList<>();
        LinkedHashSet<Person> bearers = new LinkedHashSet<>();
        open.forEach(pair -> bearers.addAll(List.of(pair.one(), pair.other())));
        for (Person bearer : bearers) {
            if (!bearer.isFullyNamed()) {
                List<Pair> fitting = fitting(open, bearer);
                if (!fitting.isEmpty() && isOnePerson(fitting, bearer)) {
                    agreed.addAll(fitting);
                }
            }
        }
        agreed.stream().filter(pair -> !clusters.isExcluded(union(pair))).forEach(this::join);
        joinBareSurnames();
        joinLoneSurnames();
        joinUnstated();
    }

    /** A surname that only one person of the state bears, whatever the office. */
    private void joinLoneSurnames() {
        List<Pair> agreed = open(Tier.SURNAME_ALONE).stream()
                .filter(pair -> pair.one().isFullyNamed() != pair.other().isFullyNamed())
                .filter(pair -> isAlone(pair.one().isFullyNamed() ? pair.other() : pair.one()))
                .toList();
        agreed.stream().filter(pair -> clusters.mayBeOne(union(pair))).forEach(this::join);
    }

    /**
     * A surname with no office joins all who bear it, if they are one as far as is known: nobody outside them, in a
     * generation of the state, has it.
     */
    private void joinUnstated() {
        List<Pair> open = open(Tier.SURNAME_UNSTATED);
        Map<List<Long>, Set<Person>> groups = groups(open);
        Map<Long, List<Pair>> bySurname = pairsBySurname();
        open.stream()
                .filter(pair -> isOneBearer(groupOf(pair, groups), bySurname))
                .toList()
                .forEach(this::join);
    }

    /** The pairs of each record that has nothing but a surname, with all who bear it. */
    private Map<Long, List<Pair>> pairsBySurname() {
        Map<Long, List<Pair>> bySurname = new HashMap<>();
        for (Pair pair : pairs) {
            if (pair.likeness() == Likeness.SURNAME) {
                Stream.of(pair.one(), pair.other())
                        .filter(person -> !person.isFullyNamed())
                        .forEach(bearer -> bySurname
                                .computeIfAbsent(bearer.id(), any -> new ArrayList<>())
                                .add(pair));
            }
        }
        return bySurname;
    }

    private boolean isOneBearer(Set<Person> group, Map<Long, List<Pair>> bySurname) {
        Set<Long> members = group.stream().map(Person::id).collect(Collectors.toSet());
        boolean areAll = members.stream()
                .flatMap(member -> bySurname.getOrDefault(member, List.of()).stream())
                .allMatch(pair -> members.contains(pair.one().id())
                        && members.contains(pair.other().id()));
        if (!areAll || !clusters.mayBeOne(group)) {
            return false;
        }
        List<Person> known = group.stream()
                .filter(person -> person.isFullyNamed() || person.isInOffice())
                .toList();
        return known.stream().allMatch(one -> known.stream().allMatch(other -> mayBeOneBearer(one, other)));
    }

    private boolean mayBeOneBearer(Person one, Person other) {
        if (clusters.rootOf(one) == clusters.rootOf(other)) {
            return true;
        }
        Pair pair = table.between(one, other);
        boolean areBothFull = one.isFullyNamed() && other.isFullyNamed();
        return areBothFull
                ? one.dataset() != other.dataset() && pair.likeness().isAtLeast(Likeness.ALIKE)
                : pair.tier() == Tier.SURNAME_UNSTATED;
    }

    private boolean isAlone(Person bearer) {
        List<Pair> all = pairs.stream()
                .filter(pair -> pair.likeness() == Likeness.SURNAME && pair.has(bearer))
                .filter(pair -> pair.not(bearer).isFullyNamed())
                .toList();
        return isOnePerson(all, bearer);
    }

    /** Surnames that fit no full name may still be each other's. */
    private void joinBareSurnames() {
        open(Tier.SURNAME).stream()
                .filter(pair -> !pair.one().isFullyNamed() && !pair.other().isFullyNamed())
                .filter(Pair::isWithinYear)
                .filter(pair -> clusters.mayBeOne(union(pair)))
                .forEach(this::join);
    }

    private Set<Person> union(Pair pair) {
        Set<Person> union = new LinkedHashSet<>(clusters.membersOf(pair.one()));
        union.addAll(clusters.membersOf(pair.other()));
        return union;
    }

    private static List<Pair> fitting(List<Pair> open, Person bearer) {
        List<Pair> all = open.stream()
                .filter(pair -> pair.has(bearer) && pair.not(bearer).isFullyNamed())
                .toList();
        List<Pair> atTheTime = all.stream().filter(Pair::overlaps).toList();
        return atTheTime.isEmpty() ? all : atTheTime;
    }

    private boolean isOnePerson(List<Pair> fitting, Person bearer) {
        List<Person> people = fitting.stream().map(pair -> pair.not(bearer)).toList();
        return people.stream()
                .allMatch(one -> people.stream()
                        .allMatch(other -> clusters.rootOf(one) == clusters.rootOf(other)
                                || (one.dataset() != other.dataset()
                                        && table.between(one, other).likeness().isAtLeast(Likeness.ALIKE))));
    }

    /** Beside a certain match with the same dataset, a doubtful one does not count. */
    private boolean isDoubtful(Pair pair) {
        return pair.tier() != Tier.RIVAL
                && !clusters.areOne(pair)
                && !isDecided(pair.one(), pair.other())
                && !isDecided(pair.other(), pair.one())
                && !isKnownByFullName(pair)
                && !clusters.isExcluded(union(pair));
    }

    /** A surname that belongs to somebody raises no further question. */
    private boolean isKnownByFullName(Pair pair) {
        return pair.likeness() == Likeness.SURNAME
                && Stream.of(pair.one(), pair.other())
                        .filter(person -> !person.isFullyNamed())
                        .anyMatch(bearer -> clusters.membersOf(bearer).stream().anyMatch(Person::isFullyNamed));
    }

    private boolean isDecided(Person one, Person other) {
        return clusters.membersOf(one).stream()
                .anyMatch(member -> member.id() != one.id() && member.dataset() == other.dataset());
    }

    private static Verdict verdict(Pair pair, boolean certain) {
        boolean oneFirst = pair.one().isFullyNamed() == pair.other().isFullyNamed()
                ? pair.one().id() < pair.other().id()
                : pair.one().isFullyNamed();
        Person canonical = oneFirst ? pair.one() : pair.other();
        return new Verdict(
                canonical.id(),
                pair.not(canonical).id(),
                certain,
                List.of(ofNames(pair)),
                pair.officeDays() != null && pair.officeBody() != null ? pair.officeBody() : pair.body(),
                context(pair));
    }

    private static String ofNames(Pair pair) {
        return switch (pair.likeness()) {
            case EXACT -> "both are called " + pair.oneName();
            case FOLDED -> "the names %s and %s are alike only when folded".formatted(pair.oneName(), pair.otherName());
            default ->
                pair.oneName().equals(pair.otherName())
                        ? "both are called " + pair.oneName()
                        : "the names %s and %s are alike".formatted(pair.oneName(), pair.otherName());
        };
    }

    private static String context(Pair pair) {
        if (pair.one().hasCodeOf(pair.other())) {
            return "both have the code " + pair.commonCode();
        }
        if (pair.officeDays() != null) {
            return "both are " + pair.office() + " of %s" + distance(pair.officeDays());
        }
        return pair.bodyDays() == null
                ? "nothing else that is known of them agrees"
                : "both act for %s" + distance(pair.bodyDays());
    }

    private static String distance(long days) {
        return days == 0 ? " at the same time" : ", %,d days apart".formatted(days);
    }
}
