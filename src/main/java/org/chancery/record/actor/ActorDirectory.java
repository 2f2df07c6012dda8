package org.chancery.record.actor;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.GlobalId;
import org.chancery.language.Folding;
import org.chancery.naming.AskedTime;
import org.chancery.naming.Found;
import org.chancery.naming.Found.Outcome;
import org.chancery.naming.SoundIndex;
import org.chancery.record.ArchiveChanges;
import org.chancery.record.Candidate;
import org.chancery.record.RecordName;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.chancery.record.Remembered;
import org.chancery.record.source.Citation;
import org.chancery.time.Bounds;
import org.chancery.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * Knows all actors and finds one by any reference. Actors are few and read all the time, so they are held in memory,
 * and read again after the archive has changed.
 */
@ApplicationScoped
public class ActorDirectory {
    private static final Set<RecordType> ACTOR_KINDS =
            EnumSet.of(RecordType.STATE, RecordType.ORGANIZATION, RecordType.PERSON, RecordType.ARMED_GROUP);

    private static final int MOST_SUGGESTED = 3;
    private static final double LIKE_ENOUGH = 0.75;

    private final ActorRepository actors;
    private final RecordResolver resolver;
    private final Clock clock;
    private final Remembered<DirectoryContents> contents;

    ActorDirectory(ActorRepository actors, RecordResolver resolver, ArchiveChanges changes, Clock clock) {
        this.actors = actors;
        this.resolver = resolver;
        this.clock = clock;
        contents = new Remembered<>(changes, this::load, actors::mark);
    }

    /** Reads all actors, so that the first question need not. */
    @Transactional
    void read() {
        contents.get();
    }

    /** How many actors are held in memory now; none before the first reading. */
    public int held() {
        return contents.held().map(current -> current.sorted().size()).orElse(0);
    }

    /** The actor with this id, which a record of the archive refers to. */
    public Actor actor(long id) {
        return find(id).map(ActorRecord::actor)
                .orElseGet(() -> contents.loadAgain().actor(id));
    }

    /** The actors that exist of those that a client asks for, by the ids it gave. */
    Map<Long, ActorRecord> existing(Collection<Long> ids) {
        Set<Long> unknown = ids.stream().filter(id -> find(id).isEmpty()).collect(toSet());
        if (!unknown.isEmpty() && actors.anyExists(unknown)) {
            contents.loadAgain();
        }
        return ids.stream()
                .flatMap(id -> find(id).map(actor -> Map.entry(id, actor)).stream())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }

    /** The actor with this id, if there is one. */
    public Optional<ActorRecord> find(long id) {
        return contents().find(id);
    }

    /** The id of the canonical actor. */
    public long canonicalId(long id) {
        return find(id).map(ActorRecord::id).orElse(id);
    }

    /** The ids of all records of the actor: its own, and those merged into it. */
    public Set<Long> records(long id) {
        return contents().records(id);
    }

    /** The state, the states that it succeeded, and those that these succeeded. */
    public Set<Long> succeeded(long id) {
        return withBodies(id, affiliation -> affiliation.role() == AffiliationRole.SUCCESSOR);
    }

    /**
     * The actors for whom the actor may act: itself, the bodies in which a person held an office or was a member, and
     * the bodies that these were part of.
     *
     * @param period when; null: ever
     */
    public Set<Long> mayActFor(long id, @Nullable Edtf period) {
        return withBodies(
                id,
                affiliation -> affiliation.letsActFor() && (period == null || affiliation.heldDuring(period.bounds())));
    }

    /** Whether it is neither a person nor ever a part of another body, so that its events count for it in the end. */
    public boolean actsForItselfAlone(long id) {
        return find(id).filter(actor -> !(actor.actor() instanceof Person)).isPresent()
                && mayActFor(id, null).size() == 1;
    }

    /** The actor, the bodies of the affiliations that count, and their bodies in turn. */
    private Set<Long> withBodies(long id, Predicate<Affiliation> followed) {
        Set<Long> all = new LinkedHashSet<>(Set.of(id));
        Deque<Long> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            affiliationsOf(open.remove()).stream()
                    .filter(followed)
                    .map(affiliation -> ((ActorRecord) affiliation.body()).id())
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }

    /** The ids of the canonical actors of these records, as far as the records are actors. */
    Set<Long> canonicalIds(Set<Long> ids) {
        return ids.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .map(ActorRecord::id)
                .collect(toSet());
    }

    /** The affiliations of the member, in the order of the archive. */
    public List<Affiliation> affiliationsOf(long member) {
        return contents().affiliationsOf(member);
    }

    /** Who belonged to the body. */
    public List<Affiliation> affiliationsWith(long body) {
        return contents().affiliationsWith(body);
    }

    /**
     * The ids of the full members of a body.
     *
     * @param at only those that may have been members then; null: those that ever were
     */
    public Set<Long> membersOf(long body, @Nullable Edtf at) {
        return contents().affiliationsWith(body).stream()
                .filter(affiliation -> affiliation.role() == AffiliationRole.MEMBER)
                .filter(affiliation -> at == null || affiliation.heldDuring(at.bounds()))
                .map(affiliation -> ((ActorRecord) affiliation.member()).id())
                .collect(toSet());
    }

    List<ActorRecord> sorted() {
        return contents().sorted();
    }

    /**
     * The one actor that the reference means.
     *
     * @param period when; names and codes in use then take precedence. Null: today
     * @throws ClientError if it means none or several, with the candidates
     */
    public ActorRecord resolve(ActorRef reference, @Nullable Edtf period) {
        return resolveIfKnown(reference, period).orElseThrow(() -> {
            String text = reference.text().strip();
            return resolver.unknown(text, ACTOR_KINDS, "actor", () -> sounding(text));
        });
    }

    /** The same, but empty for a name that nobody has, without a search for similar names. */
    public Optional<ActorRecord> resolveIfKnown(ActorRef reference, @Nullable Edtf period) {
        String text = ClientInput.requireText(reference.text()).strip();
        AskedTime when = AskedTime.of(period, clock);
        Optional<GlobalId> id = GlobalId.decode(text);
        if (id.isPresent()) {
            return Optional.of(withId(id.get()));
        }
        Optional<CodeReference> code = CodeReference.parse(text);
        if (code.isPresent()) {
            return Optional.of(withCode(text, code.get(), when.bounds()));
        }
        return withName(text, when);
    }

    /**
     * The actors that the whole text means as a name, a surname that a record has alone, or a code: none to several.
     *
     * @param period when; names and codes in use then take precedence. Null: today
     */
    public List<Actor> named(String text, @Nullable Edtf period) {
        AskedTime when = AskedTime.of(period, clock);
        Set<ActorRecord> found = CodeReference.parse(text)
                .map(code -> withCode(code, when.bounds()))
                .orElseGet(() -> contents().names().wholeOrNamesakes(text, when).bearers());
        return found.stream().map(ActorRecord::actor).toList();
    }

    /**
     * The persons one of whose names has each of these words: "lavrov" and "xi", too. These are candidates for a
     * search, which says whom it took and offers the others; a reference is never resolved so.
     */
    public List<Actor> personsWith(String folded) {
        return folded.isEmpty()
                ? List.of()
                : contents().personsWith(folded).stream()
                        .map(ActorRecord::actor)
                        .toList();
    }

    private List<Candidate> sounding(String text) {
        return sounds().likenesses(text, MOST_SUGGESTED).entrySet().stream()
                .filter(alike -> alike.getValue() >= LIKE_ENOUGH)
                .map(Map.Entry::getKey)
                .flatMap(id -> find(id).stream())
                .map(ActorDirectory::candidate)
                .toList();
    }

    /** The ids of the persons by how their names sound. */
    public SoundIndex<Long> sounds() {
        return contents().sounds();
    }

    /** The ids of the actors that the references mean, in their order; none for null. */
    public List<Long> resolveAll(@Nullable List<ActorRef> references, @Nullable Edtf period) {
        return references == null
                ? List.of()
                : references.stream()
                        .map(reference -> resolve(reference, period).id())
                        .toList();
    }

    private ActorRecord withId(GlobalId id) {
        RecordResolver.requireType(id, ACTOR_KINDS, "state, organization, person or armed group");
        return Optional.ofNullable(existing(Set.of(id.id())).get(id.id()))
                .filter(actor -> actor.getClass().getSimpleName().equals(id.type()))
                .orElseThrow(() -> new ClientError(
                        ErrorCode.BAD_REFERENCE,
                        "No actor has the id \"%s\". Ids are valid for the archive that returned them."
                                .formatted(id.encoded())));
    }

    private Set<ActorRecord> withCode(CodeReference reference, Bounds when) {
        return reference.schemes().stream()
                .map(scheme -> contents().coded(scheme, reference.code(), when))
                .filter(actorsOfScheme -> !actorsOfScheme.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private ActorRecord withCode(String text, CodeReference reference, Bounds when) {
        Set<ActorRecord> found = withCode(reference, when);
        if (found.isEmpty()) {
            throw new ClientError(
                    ErrorCode.BAD_REFERENCE,
                    "No actor has the code %s. Known schemes: %s; or ask by name."
                            .formatted(ClientInput.quoted(text), CodeReference.schemeNames()));
        }
        return only(text, found);
    }

    private Optional<ActorRecord> withName(String text, AskedTime when) {
        if (Folding.fold(text).isEmpty()) {
            throw new ClientError(
                    ErrorCode.BAD_REFERENCE,
                    "%s names nobody. Pass a name, an id or scheme:code.".formatted(ClientInput.quoted(text)));
        }
        Found<ActorRecord> found = contents().names().find(text, when);
        if (found.outcome() == Outcome.NOT_THEN) {
            new Successions(contents()).refuseIfAnotherIsMeant(text, found, when);
        }
        if (!found.isAnybody() && CodeReference.hasScheme(text)) {
            throw new ClientError(
                    ErrorCode.BAD_REFERENCE,
                    "%s is neither a name nor a code of a known scheme. Known schemes: %s; or ask by name."
                            .formatted(ClientInput.quoted(text), CodeReference.schemeNames()));
        }
        return found.isAnybody() ? Optional.of(only(text, found.bearers())) : Optional.empty();
    }

    private ActorRecord only(String text, Set<ActorRecord> found) {
        if (found.size() > 1) {
            List<ActorRecord> busiest = actors.busiestFirst(found);
            throw RecordResolver.ambiguous(
                    text, busiest.stream().map(ActorDirectory::candidate).toList());
        }
        return found.iterator().next();
    }

    static Candidate candidate(ActorRecord actor) {
        return new Candidate(actor.getId(), actor.label(), actor.getClass().getSimpleName());
    }

    private DirectoryContents contents() {
        return contents.get();
    }

    private DirectoryContents load() {
        Map<Long, List<RecordName>> namesOf = actors.names().stream().collect(groupingBy(RecordName::entryId));
        Map<Long, List<CodeRow>> codesOf = actors.codes().stream().collect(groupingBy(CodeRow::actorId));
        Map<Long, List<Citation>> citationsOf = actors.citations().stream().collect(groupingBy(Citation::entryId));
        List<ActorRecord> all = actors.list("order by sameAsId nulls first, id");
        Map<Long, List<ActorRecord>> joined = all.stream().collect(groupingBy(ActorRecord::canonicalId));
        joined.forEach((id, records) -> records.get(0)
                .complete(
                        MergedRecords.names(ofAllRecords(records, namesOf)),
                        ofAllRecords(records, codesOf).stream()
                                .map(CodeRow::code)
                                .distinct()
                                .toList(),
                        ofAllRecords(records, citationsOf)));
        Set<Long> hidden = actors.notComparedYet();
        List<AffiliationRow> affiliations = actors.affiliations().stream()
                .filter(affiliation -> !hidden.contains(affiliation.id()))
                .toList();
        return new DirectoryContents(joined, affiliations, citationsOf, hidden);
    }

    /** What the records have, that of the canonical record first. */
    private static <T> List<T> ofAllRecords(List<ActorRecord> records, Map<Long, List<T>> ofRecord) {
        return records.stream()
                .flatMap(record -> ofRecord.getOrDefault(record.id(), List.of()).stream())
                .toList();
    }
}
