package org.chancery.serve.explorer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.graphql.ClientError;
import org.chancery.graphql.GlobalId;
import org.chancery.language.Name;
import org.chancery.record.ArchiveChanged;
import org.chancery.record.NameRepository;
import org.chancery.record.Queries;
import org.chancery.record.RecordResolver;
import org.chancery.record.RecordType;
import org.chancery.record.Sql;
import org.chancery.record.SqlRow;
import org.chancery.record.actor.ActorDirectory;
import org.chancery.record.actor.ActorRef;
import org.chancery.serve.explorer.RecordCard.EventCard;
import org.chancery.serve.explorer.RecordCard.YearBar;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is told of the records of pages. Crawlers ask for each page again and again, so answers are kept until the
 * archive changes; one that is not kept takes at most three small queries, however much a record has.
 */
@ApplicationScoped
@RegisterForReflection(
        classNames = {"com.github.benmanes.caffeine.cache.SSMSW", "com.github.benmanes.caffeine.cache.PSWMS"})
class RecordCards {
    private static final int MOST_KEPT = 5_000;

    /** An archive may change without telling this process, if the connection that listens is lost for a while. */
    private static final Duration LONGEST_KEPT = Duration.ofMinutes(10);

    private static final int MOST_PARTICIPANTS = 4;
    private static final int LONGEST_REFERENCE = 300;

    private static final Set<RecordType> ACTORS =
            EnumSet.of(RecordType.STATE, RecordType.ORGANIZATION, RecordType.PERSON, RecordType.ARMED_GROUP);
    private static final Set<RecordType> EVENTS = EnumSet.of(
            RecordType.MEETING, RecordType.INCIDENT, RecordType.STATEMENT, RecordType.AGREEMENT, RecordType.OCCASION);

    private static final String EVENT = """
            select status, during, case when isfinite(earliest_begin) then extract(year from earliest_begin)::bigint end,
                place_id
            from event where id = :id""";

    private static final String PARTICIPANTS = """
            select coalesce(a.same_as_id, a.id) from participation p join actor a on a.id = p.actor_id
            where p.event_id = :id order by p.ordinal limit %d""".formatted(MOST_PARTICIPANTS);

    private static final String YEARS = """
            select extract(year from first_month)::bigint as year, sum(events)::bigint from entry_tally
            where subject = '%s' and in_the_end in (true, false) and entry_id = :id and isfinite(first_month)
            group by 1 order by 1""";

    private final Queries queries;
    private final NameRepository names;
    private final RecordResolver resolver;
    private final ActorDirectory directory;
    private final MadeTexts made;
    private final Cache<String, Optional<RecordCard>> kept = Caffeine.newBuilder()
            .maximumSize(MOST_KEPT)
            .expireAfterWrite(LONGEST_KEPT)
            .build();

    RecordCards(
            Queries queries, NameRepository names, RecordResolver resolver, ActorDirectory directory, MadeTexts made) {
        this.queries = queries;
        this.names = names;
        this.resolver = resolver;
        this.directory = directory;
        this.made = made;
    }

    void forget(@Observes ArchiveChanged change) {
        kept.invalidateAll();
    }

    /**
     * The record of a page.
     *
     * @param page event, actor or dispute
     * @param reference its id, or what else the page takes: a key, a code, a name that only one record has
     */
    @Transactional
    Optional<RecordCard> find(String page, String reference) {
        if (reference.length() > LONGEST_REFERENCE) {
            return Optional.empty();
        }
        String key = page + "/" + reference;
        Optional<RecordCard> known = kept.getIfPresent(key);
        if (known == null) {
            known = read(page, reference);
            kept.put(key, known);
        }
        return known;
    }

    /** The names of records, by their ids. */
    @Transactional
    Map<Long, List<Name>> namesOf(List<Long> ids) {
        return ids.isEmpty() ? Map.of() : queries.values(names.ofEntries(ids));
    }

    private Optional<RecordCard> read(String page, String reference) {
        Set<RecordType> types = switch (page) {
            case "actor" -> ACTORS;
            case "dispute" -> EnumSet.of(RecordType.DISPUTE);
            default -> EVENTS;
        };
        return id(types, reference).flatMap(id -> canonical(id, types)).map(this::card);
    }

    private Optional<Long> id(Set<RecordType> types, String reference) {
        Optional<GlobalId> id = GlobalId.decode(reference);
        if (id.isPresent()) {
            return id.filter(global -> RecordType.ofType(global.type())
                            .filter(types::contains)
                            .isPresent())
                    .map(GlobalId::id);
        }
        try {
            if (types.equals(ACTORS)) {
                return directory.resolveIfKnown(new ActorRef(reference), null).map(actor -> actor.id());
            }
            List<Long> matching = resolver.matching(reference, types);
            return matching.size() == 1 ? Optional.of(matching.get(0)) : Optional.empty();
        } catch (ClientError unclear) {
            // The page says what is wrong with it, and offers others.
            return Optional.empty();
        }
    }

    private Optional<GlobalId> canonical(long id, Set<RecordType> types) {
        Sql sql = Sql.of("""
                select c.kind, c.id from entry e
                left join event on event.id = e.id left join actor on actor.id = e.id
                join entry c on c.id = coalesce(event.same_as_id, actor.same_as_id, e.id)
                where e.id = :id""").with("id", id);
        return queries.together(List.of(sql)).get(0).stream()
                .map(row -> new GlobalId(RecordType.valueOf(row.text()).type(), row.number()))
                .filter(global ->
                        types.contains(RecordType.ofType(global.type()).orElseThrow()))
                .findFirst();
    }

    private RecordCard card(GlobalId global) {
        RecordType type = RecordType.ofType(global.type()).orElseThrow();
        long id = global.id();
        if (EVENTS.contains(type)) {
            return ofEvent(global, type);
        }
        String subject = type == RecordType.DISPUTE ? "DISPUTE" : "ACTOR";
        List<YearBar> years = queries
                .together(List.of(Sql.of(YEARS.formatted(subject)).with("id", id)))
                .get(0)
                .stream()
                .map(row -> new YearBar(Math.toIntExact(row.number()), Math.toIntExact(row.number())))
                .toList();
        List<Name> own = namesOf(List.of(id)).getOrDefault(id, List.of());
        return new RecordCard(global, type, own, made.of(global, own), null, years);
    }

    private RecordCard ofEvent(GlobalId global, RecordType type) {
        long id = global.id();
        List<List<SqlRow>> rows = queries.together(
                List.of(Sql.of(EVENT).with("id", id), Sql.of(PARTICIPANTS).with("id", id)));
        SqlRow row = rows.get(0).get(0);
        String status = row.text();
        String during = row.text();
        @Nullable Long year = row.numberOrNull();
        @Nullable Long place = row.numberOrNull();
        List<Long> participants = rows.get(1).stream().map(SqlRow::number).toList();
        List<Long> named = new ArrayList<>(Arrays.asList(id, place));
        named.addAll(participants);
        Map<Long, List<Name>> known =
                namesOf(named.stream().filter(Objects::nonNull).distinct().toList());
        EventCard event = new EventCard(
                status,
                during,
                year == null ? null : Math.toIntExact(year),
                place == null ? List.of() : known.getOrDefault(place, List.of()),
                participants.stream()
                        .map(actor -> known.getOrDefault(actor, List.of()))
                        .toList());
        List<Name> own = known.getOrDefault(id, List.of());
        return new RecordCard(global, type, own, made.of(global, own), event, List.of());
    }
}
