package org.chancery.record.actor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.record.RecordName;
import org.chancery.record.source.Citation;
import org.chancery.time.Bounds;
import org.jspecify.annotations.Nullable;

/** All actors at one moment, with what is needed to find them without a query. It never changes. */
final class DirectoryContents {
    private record Named(ActorRecord actor, RecordName name) {
        boolean inUseDuring(Bounds period) {
            return !name.validFrom().isAfter(period.latestEnd())
                    && !name.validUntil().isBefore(period.earliestBegin());
        }
    }

    private record Coded(ActorRecord actor, ActorCode code) {}

    private final Map<Long, ActorRecord> byId = new HashMap<>();
    private final Map<Long, Set<Long>> recordsOf = new HashMap<>();
    private final Map<String, List<Named>> byFoldedName = new HashMap<>();
    private final Map<String, Set<ActorRecord>> byWord = new HashMap<>();
    private final Map<String, List<Coded>> byCode = new HashMap<>();
    private final Map<Long, List<Affiliation>> byMember;
    private final Map<Long, List<Affiliation>> byBody;
    private final List<ActorRecord> sorted;

    /** @param notFound the actors that only records refer to, and that nobody finds */
    DirectoryContents(
            Map<Long, List<ActorRecord>> joined,
            Collection<AffiliationRow> affiliationRows,
            Map<Long, List<Citation>> citations,
            Set<Long> notFound) {
        List<ActorRecord> found = joined.values().stream()
                .map(records -> records.get(0))
                .filter(actor -> !notFound.contains(actor.id()))
                .toList();
        found.forEach(this::index);
        joined.forEach(this::take);
        sorted = found.stream().sorted(ActorListing.ORDER).toList();
        List<Affiliation> affiliations = MergedRecords.affiliations(affiliationRows.stream()
                .map(row -> row.between(
                        actor(row.memberId()), actor(row.bodyId()), citations.getOrDefault(row.id(), List.of())))
                .filter(affiliation -> idOf(affiliation.member()) != idOf(affiliation.body()))
                .toList());
        byMember = affiliations.stream().collect(groupingBy(affiliation -> idOf(affiliation.member())));
        byBody = affiliations.stream().collect(groupingBy(affiliation -> idOf(affiliation.body())));
    }

    private static long idOf(Actor actor) {
        return ((ActorRecord) actor).id();
    }

    private void take(long id, List<ActorRecord> records) {
        records.forEach(each -> byId.put(each.id(), records.get(0)));
        recordsOf.put(id, records.stream().map(ActorRecord::id).collect(toCollection(LinkedHashSet::new)));
    }

    private void index(ActorRecord actor) {
        for (RecordName name : actor.entryNames()) {
            byFoldedName
                    .computeIfAbsent(name.folded(), key -> new ArrayList<>())
                    .add(new Named(actor, name));
            for (String word : name.folded().split(" ", -1)) {
                byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(actor);
            }
        }
        for (ActorCode code : actor.getCodes()) {
            byCode.computeIfAbsent(codeKey(code.scheme(), code.code()), key -> new ArrayList<>())
                    .add(new Coded(actor, code));
        }
    }

    private static String codeKey(CodeScheme scheme, String code) {
        return scheme + ":" + code.toUpperCase(Locale.ROOT);
    }

    Set<Long> records(long id) {
        return recordsOf.getOrDefault(id, Set.of(id));
    }

    /** All actors, by English name. */
    List<ActorRecord> sorted() {
        return sorted;
    }

    Optional<ActorRecord> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Actor actor(long id) {
        @Nullable ActorRecord actor = byId.get(id);
        if (actor == null) {
            throw new IllegalStateException("Actor " + id + " is referred to and not in the directory");
        }
        return actor.actor();
    }

    /** The actors that have exactly this name, folded; only those that had it in the period, if any did. */
    Set<ActorRecord> named(String folded, Bounds period) {
        List<Named> all = byFoldedName.getOrDefault(folded, List.of());
        List<Named> inUse =
                all.stream().filter(named -> named.inUseDuring(period)).toList();
        Set<ActorRecord> actors = new LinkedHashSet<>();
        (inUse.isEmpty() ? all : inUse).forEach(named -> actors.add(named.actor()));
        return actors;
    }

    /** The actors one of whose names has each of these words: "Lavrov" finds "Sergey Lavrov". */
    Set<ActorRecord> withWords(String folded) {
        Set<ActorRecord> actors = new LinkedHashSet<>();
        List<String> words = List.of(folded.split(" ", -1));
        for (ActorRecord actor : byWord.getOrDefault(words.get(0), Set.of())) {
            if (actor.entryNames().stream()
                    .anyMatch(name -> List.of(name.folded().split(" ", -1)).containsAll(words))) {
                actors.add(actor);
            }
        }
        return actors;
    }

    /** The actors that the code means, or ever meant if it means none in the period. */
    Set<ActorRecord> coded(CodeScheme scheme, String code, Bounds period) {
        List<Coded> all = byCode.getOrDefault(codeKey(scheme, code), List.of());
        List<Coded> valid =
                all.stream().filter(coded -> coded.code().validDuring(period)).toList();
        Set<ActorRecord> actors = new LinkedHashSet<>();
        (valid.isEmpty() ? all : valid).forEach(coded -> actors.add(coded.actor()));
        return actors;
    }

    List<Affiliation> affiliationsOf(long member) {
        return byMember.getOrDefault(member, List.of());
    }

    List<Affiliation> affiliationsWith(long body) {
        return byBody.getOrDefault(body, List.of());
    }
}
