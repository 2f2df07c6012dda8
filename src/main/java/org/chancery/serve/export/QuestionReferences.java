package org.chancery.serve.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.GlobalId;
import org.chancery.language.LanguagePreference;
import org.chancery.language.Name;
import org.chancery.record.NameRepository;
import org.chancery.record.Queries;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorRef;
import org.chancery.serve.cite.RecordKey;
import org.chancery.serve.cite.RecordKeys;

/**
 * Replaces the ids in a question. An id means something only in this archive, until it is built anew. A code, a key or
 * a name means the same in others.
 */
@ApplicationScoped
public class QuestionReferences {
    private static final Set<RecordType> ACTORS =
            Set.of(RecordType.STATE, RecordType.ORGANIZATION, RecordType.PERSON, RecordType.ARMED_GROUP);

    private static final String BY_NAME = "name:";

    /** A code of some scheme, such as "iso3166:TJ". */
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]*:\\S+");

    private final ActorReferences actors;
    private final ActorDirectory directory;
    private final RecordResolver records;
    private final RecordKeys keys;
    private final NameRepository names;
    private final Queries queries;

    QuestionReferences(
            ActorReferences actors,
            ActorDirectory directory,
            RecordResolver records,
            RecordKeys keys,
            NameRepository names,
            Queries queries) {
        this.actors = actors;
        this.directory = directory;
        this.records = records;
        this.keys = keys;
        this.names = names;
        this.queries = queries;
    }

    /** The same question for citations. An id stays where nothing else means this record alone. */
    FilterParameters lasting(FilterParameters question) {
        return question.withValues(
                value -> GlobalId.decode(value).map(id -> lasting(id, question)).orElse(value));
    }

    private String lasting(GlobalId id, FilterParameters question) {
        RecordType type = RecordType.ofType(id.type()).orElseThrow();
        return ACTORS.contains(type) ? actor(id, question) : keyed(id, type);
    }

    private String actor(GlobalId id, FilterParameters question) {
        long actor = directory.canonicalId(id.id());
        if (directory.find(actor).isEmpty()) {
            return id.encoded();
        }
        String written = actors.reference(actor, question.filter().during());
        String reference = written.startsWith(BY_NAME) ? written.substring(BY_NAME.length()) : written;
        return means(reference, actor, question) ? reference : id.encoded();
    }

    private boolean means(String reference, long actor, FilterParameters question) {
        try {
            return directory
                    .resolveIfKnown(new ActorRef(reference), question.filter().during())
                    .filter(found -> found.id() == actor)
                    .isPresent();
        } catch (ClientError ambiguous) {
            return false;
        }
    }

    private String keyed(GlobalId id, RecordType type) {
        return keys.of(id.id())
                .map(RecordKey::key)
                .filter(key -> records.matching(key, Set.of(type)).equals(List.of(id.id())))
                .orElse(id.encoded());
    }

    /** The same question for people: with names. */
    public FilterParameters named(FilterParameters question, LanguagePreference preference) {
        return question.withValues(value -> GlobalId.decode(value)
                .map(id -> name(id, preference))
                .orElseGet(() -> CODE.matcher(value).matches() ? nameOfCode(value, question, preference) : value));
    }

    /** A name stays as it was asked with; a code is nothing to read. */
    private String nameOfCode(String code, FilterParameters question, LanguagePreference preference) {
        try {
            return directory
                    .resolveIfKnown(new ActorRef(code), question.filter().during())
                    .flatMap(actor -> preference.choose(actor.getNames()))
                    .map(Name::text)
                    .orElse(code);
        } catch (ClientError noActor) {
            return code;
        }
    }

    private String name(GlobalId id, LanguagePreference preference) {
        List<Name> known = queries.values(names.ofEntries(List.of(id.id()))).getOrDefault(id.id(), List.of());
        return preference.choose(known).map(Name::text).orElse(id.encoded());
    }
}
