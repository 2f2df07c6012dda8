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
import org.chancery.naming.BearerSort;
import org.chancery.naming.Bearing;
import org.chancery.naming.NameIndex;
import org.chancery.naming.SoundIndex;
import org.chancery.naming.Span;
import org.chancery.record.RecordName;
import org.chancery.record.source.Citation;
import org.chancery.time.Bounds;
import org.jspecify.annotations.Nullable;

/** All actors at one moment, with what is needed to find them without a query. What it tells never changes. */
final class DirectoryContents {
    private record Coded(ActorRecord actor, ActorCode code) {}

    private final Map<Long, ActorRecord> byId = new HashMap<>();
    private final Map<Long, Set<Long>> recordsOf = new HashMap<>();
    private final Map<String, Set<ActorRecord>> personsByWord = new HashMap<>();
    private final NameIndex<ActorRecord> names = new NameIndex<>(this::stateOfCode);
    private @Nullable SoundIndex<Long> sounds;
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
        Span existing = Span.of(actor.getDuring());
        for (RecordName name : actor.entryNames()) {
            names.add(
                    new Bearing<>(actor, name.name().text(), Span.of(name.validFrom(), name.validUntil()), existing),
                    name.folded(),
                    name.name().language(),
                    sort(actor));
        }
        if (actor instanceof Person) {
            actor.entryNames().stream()
                    .flatMap(name -> List.of(name.folded().split(" ", -1)).stream())
                    .forEach(word -> personsByWord
                            .computeIfAbsent(word, key -> new LinkedHashSet<>())
                            .add(actor));
        }
        for (ActorCode code : actor.getCodes()) {
            byCode.computeIfAbsent(codeKey(code.scheme(), code.code()), key -> new ArrayList<>())
                    .add(new Coded(actor, code));
        }
    }

    /** Persons by how their names sound; made when somebody is looked for so. */
    synchronized SoundIndex<Long> sounds() {
        if (sounds == null) {
            sounds = soundsOfPersons();
        }
        return sounds;
    }

    private SoundIndex<Long> soundsOfPersons() {
        SoundIndex<Long> index = new SoundIndex<>();
        for (ActorRecord actor : sorted) {
            if (actor.getKind() == ActorKind.PERSON) {
                actor.getNames().forEach(name -> index.add(actor.id(), name.text()));
            }
        }
        return index;
    }

    private static BearerSort sort(ActorRecord actor) {
        return switch (actor.getKind()) {
            case STATE -> BearerSort.STATE;
            case PERSON -> BearerSort.PERSON;
            default -> BearerSort.OTHER;
        };
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

    /** The persons one of whose names has each of these words, folded. */
    Set<ActorRecord> personsWith(String folded) {
        List<String> words = List.of(folded.split(" ", -1));
        Set<ActorRecord> persons = new LinkedHashSet<>();
        for (ActorRecord person : personsByWord.getOrDefault(words.get(0), Set.of())) {
            if (person.entryNames().stream()
                    .anyMatch(name -> List.of(name.folded().split(" ", -1)).containsAll(words))) {
                persons.add(person);
            }
        }
        return persons;
    }

    /** Says whom a name means. */
    NameIndex<ActorRecord> names() {
        return names;
    }

    private List<Bearing<ActorRecord>> stateOfCode(String alpha2) {
        return byCode.getOrDefault(codeKey(CodeScheme.ISO3166_ALPHA2, alpha2), List.of()).stream()
                .filter(coded -> coded.code().isInUseNow())
                .map(Coded::actor)
                .map(state -> new Bearing<>(state, state.label(), Span.ALWAYS, Span.of(state.getDuring())))
                .toList();
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
