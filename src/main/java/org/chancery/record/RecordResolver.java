package org.chancery.record;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.ClientInput;
import org.chancery.graphql.ErrorCode;
import org.chancery.graphql.GlobalId;
import org.chancery.language.Folding;
import org.chancery.language.WordQuery;
import org.hibernate.Session;

/** Finds records by references: a global id, the key in a dataset, or a name in any language and script. */
@ApplicationScoped
public class RecordResolver {
    private final Session session;
    private final Suggestions suggestions;

    RecordResolver(Session session, Suggestions suggestions) {
        this.session = session;
        this.suggestions = suggestions;
    }

    /**
     * The id of the one record that the reference means.
     *
     * @param reference a global id, a key, or a name
     * @param kinds what it may be
     * @param noun the word for it in an error, such as {@code dispute}
     */
    public long resolve(String reference, Set<RecordType> kinds, String noun) {
        return GlobalId.decode(ClientInput.requireText(reference))
                .map(id -> existing(id, kinds, noun))
                .orElseGet(() -> named(reference, kinds, noun));
    }

    /** The ids of all records of these kinds that have this key or exactly this name, folded. */
    public List<Long> matching(String reference, Set<RecordType> kinds) {
        String folded = Folding.fold(ClientInput.requireText(reference));
        // Keys are indexed by dataset.
        return session.createNativeQuery("""
                        with found as materialized (
                            select entry.id from dataset join entry on dataset_id = dataset.id and entry.key = :reference
                            union
                            select entry_id from name where folded = :folded and folded <> ''
                        )
                        select distinct coalesce(event.same_as_id, actor.same_as_id, e.id) as canonical
                        from found join entry e on e.id = found.id
                        left join event on event.id = e.id left join actor on actor.id = e.id
                        where e.kind in (:kinds)
                        order by canonical
                        """, Long.class)
                .setParameterList("kinds", names(kinds))
                .setParameter("reference", reference.strip())
                .setParameter("folded", folded)
                .list();
    }

    /** The ids of all records, except events, one of whose names has the words of the text. */
    public Set<Long> withWords(String text) {
        return new HashSet<>(session.createNativeQuery("""
                        select entry_id from name where not title and words @@ to_tsquery('simple', :words)
                        """, Long.class)
                .setParameter("words", WordQuery.of(SoughtText.of(text).text()))
                .list());
    }

    /**
     * The records with the names most similar to the text, the most similar first; none where the operation has looked
     * for names often enough, or where it would take long.
     */
    public List<Candidate> nearest(String text, Set<RecordType> kinds) {
        return suggestions
                .of(Folding.fold(ClientInput.requireText(text)), kinds)
                .orElse(List.of());
    }

    /** The error for a reference that fits nothing, with the nearest names as candidates. */
    public ClientError unknown(String reference, Set<RecordType> kinds, String noun) {
        return unknown(reference, kinds, noun, List::of);
    }

    /** The same, with others who may be meant although their names are written in another way. */
    public ClientError unknown(String reference, Set<RecordType> kinds, String noun, Supplier<List<Candidate>> others) {
        Optional<List<Candidate>> nearest = suggestions
                .of(Folding.fold(ClientInput.requireText(reference)), kinds)
                .map(similar -> together(similar, others.get()));
        return new ClientError(
                ErrorCode.BAD_REFERENCE,
                "No %s is known as %s. %s"
                        .formatted(
                                noun,
                                ClientInput.quoted(reference),
                                nearest.map(RecordResolver::advice)
                                        .orElse("There was no time to look for names like it. Use `search`.")),
                Map.of("candidates", nearest.orElse(List.of())));
    }

    private static List<Candidate> together(List<Candidate> similar, List<Candidate> others) {
        Set<String> known = similar.stream().map(Candidate::id).collect(toSet());
        return Stream.concat(similar.stream(), others.stream().filter(other -> !known.contains(other.id())))
                .toList();
    }

    private static String advice(List<Candidate> nearest) {
        return nearest.isEmpty()
                ? "Use `search` to find it."
                : "Did you mean "
                        + String.join(
                                ", ", nearest.stream().map(Candidate::name).toList()) + "?";
    }

    /** The error for a reference that fits several, with all of them as candidates. */
    public static ClientError ambiguous(String reference, List<Candidate> candidates) {
        return new ClientError(
                ErrorCode.AMBIGUOUS_REFERENCE,
                "%s may mean %s. Ask with the id of the one you mean."
                        .formatted(
                                ClientInput.quoted(reference),
                                String.join(
                                        ", ",
                                        candidates.stream().map(Candidate::name).toList())),
                Map.of("candidates", candidates));
    }

    private long existing(GlobalId id, Set<RecordType> kinds, String noun) {
        requireType(id, kinds, noun);
        return session
                .createNativeQuery("""
                        select coalesce(event.same_as_id, actor.same_as_id, e.id) from entry e
                        left join event on event.id = e.id left join actor on actor.id = e.id
                        where e.id = :id and e.kind in (:kinds)
                        """, Long.class)
                .setParameter("id", id.id())
                .setParameterList("kinds", names(kinds))
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new ClientError(
                        ErrorCode.BAD_REFERENCE,
                        "No %s has the id \"%s\". Ids are valid for the archive that returned them."
                                .formatted(noun, id.encoded())));
    }

    /** Refuses the id of a record of another type. */
    public static void requireType(GlobalId id, Set<RecordType> kinds, String noun) {
        if (RecordType.ofType(id.type()).filter(kinds::contains).isEmpty()) {
            throw new ClientError(
                    ErrorCode.BAD_ID,
                    "The id \"%s\" is of type %s. Give the id of another kind of record: %s."
                            .formatted(id.encoded(), id.type(), noun));
        }
    }

    private long named(String reference, Set<RecordType> kinds, String noun) {
        List<Long> found = matching(reference, kinds);
        if (found.size() == 1) {
            return found.get(0);
        }
        if (found.isEmpty()) {
            throw unknown(reference, kinds, noun);
        }
        throw ambiguous(reference, candidates(found));
    }

    private List<Candidate> candidates(Collection<Long> ids) {
        return session.createNativeQuery("""
                        select e.id, e.kind, coalesce((select text from name where entry_id = e.id order by ordinal limit 1), e.key)
                        from entry e where e.id in (:ids) order by e.id
                        """, Object[].class).setParameterList("ids", ids).list().stream()
                .map(RecordResolver::candidate)
                .toList();
    }

    private static Candidate candidate(Object[] row) {
        return Candidate.of(((Number) row[0]).longValue(), (String) row[1], (String) row[2]);
    }

    private static List<String> names(Set<RecordType> kinds) {
        return EnumSet.copyOf(kinds).stream().map(Enum::name).toList();
    }
}
