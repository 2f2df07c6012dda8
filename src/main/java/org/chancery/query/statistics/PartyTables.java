package org.chancery.query.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.query.timeline.EventCountQuery;
import org.chancery.record.Sql;

/** The tables of the actors for whom the events found count, of their pairs, and of the levels. */
final class PartyTables {
    /** Persons and parts of bodies: if it is known for whom they act, their events count for those alone. */
    private static final String ACTING = """
            select id from actor where kind = 'PERSON'
            union
            select coalesce(a.same_as_id, a.id) from affiliation f join actor a on a.id = f.member_id
            where f.role = 'PART_OF' and not f.withdrawn""";

    private static final String KEPT = """
            select c.event_id, a.actor_id, coalesce(a.only_through, 0) as least, coalesce(a.only_through, -1) as most
            from counted_event c%s
            cross join unnest(c.actors, c.in_the_end, c.only_through) a(actor_id, in_the_end, only_through)
            where a.in_the_end""";

    static final String COUNTED = "counted";
    static final String PAIRED = "paired";
    static final String BY_LEVEL = "_by_level";

    private final StatisticsRequest request;
    private final EventCountQuery search;

    PartyTables(StatisticsRequest request, EventCountQuery search) {
        this.request = request;
        this.search = search;
    }

    /** The table of the actors for whom events count, with the table that it reads. */
    Map<String, Sql> counted(boolean byLevel) {
        Map<String, Sql> with = new LinkedHashMap<>();
        if (request.among().isEmpty() && search.rollsUp() && !isKept(byLevel)) {
            with.put("acting", Sql.of(ACTING));
        }
        with.put(byLevel ? COUNTED + BY_LEVEL : COUNTED, actors(byLevel));
        return with;
    }

    /** The table of the pairs of actors for whom events count, with the tables that it reads. */
    Map<String, Sql> paired(boolean byLevel) {
        Map<String, Sql> with = counted(byLevel);
        with.put(byLevel ? PAIRED + BY_LEVEL : PAIRED, Sql.of(pairs(byLevel)));
        return with;
    }

    /** The table of the levels at which events took place. */
    Sql levels() {
        if (search.namesActors()) {
            return Sql.format("select id as event_id, level from (\n%s) l", search.eventsByLevel());
        }
        return Sql.format(
                "select distinct p.event_id, p.level from found join event_party p on p.event_id = found.id where %s",
                Sql.and(with(search.inCapacity("p"), Sql.of("p.level is not null"))));
    }

    /**
     * The actors for whom each event counts, with the lowest and the highest id of the participants through whom it
     * does.
     */
    private Sql actors(boolean byLevel) {
        if (isKept(byLevel)) {
            return Sql.format(KEPT, search.isEverything() ? "" : "\njoin found on found.id = c.event_id");
        }
        return Sql.format(
                "select event_id, actor_id%1$s, min(participant_id) as least, max(participant_id) as most from "
                        + "(\n%2$s) p group by event_id, actor_id%1$s",
                byLevel ? ", level" : "", parties(byLevel));
    }

    /** Whether the actors are those that each event was found to count for when it was written. */
    private boolean isKept(boolean byLevel) {
        return request.among().isEmpty()
                && search.rollsUp()
                && conditions(byLevel).isEmpty();
    }

    private Sql parties(boolean byLevel) {
        if (!request.among().isEmpty()) {
            return parties(
                    "among.bucket", Sql.format("\njoin %s on among.member = p.actor_id", among()), conditions(byLevel));
        }
        if (!search.rollsUp()) {
            return parties("p.actor_id", Sql.EMPTY, conditions(byLevel));
        }
        // Written apart, so that PostgreSQL joins each part as a whole and does not look for each row by itself.
        List<Sql> ofThemselves = with(conditions(byLevel), Sql.of("p.actor_id not in (select id from acting)"));
        List<Sql> ofNobody =
                with(conditions(byLevel), Sql.of("p.direct and p.actor_id in (select id from acting)"), Sql.of("""
                        not exists (select 1 from event_party q where q.participation_id = p.participation_id
                                    and q.actor_id not in (select id from acting))"""));
        return Sql.format(
                "%s\nunion all\n%s",
                parties("p.actor_id", Sql.EMPTY, ofThemselves), parties("p.actor_id", Sql.EMPTY, ofNobody));
    }

    private Sql parties(String actor, Sql joined, List<Sql> conditions) {
        // An event that clients do not see has no parties.
        String ofFound = search.isEverything() ? "" : "\njoin found on found.id = p.event_id";
        return Sql.format(
                "select p.event_id, %s as actor_id, p.level, p.participant_id\nfrom event_party p%s%s%s",
                actor, ofFound, joined, Sql.where(conditions));
    }

    private List<Sql> conditions(boolean byLevel) {
        List<Sql> conditions = new ArrayList<>(search.inCapacity("p"));
        if (byLevel) {
            conditions.add(Sql.of("p.level is not null"));
        }
        if (request.keys().contains(StatisticsKey.ACTOR) && !search.between().isEmpty()) {
            conditions.add(Sql.of("""
                    not exists (select 1 from event_party q where q.event_id = p.event_id
                                and q.participant_id = p.participant_id and q.actor_id in (:asked))""").with("asked", search.between()));
        }
        return conditions;
    }

    private Sql among() {
        List<Long> members = new ArrayList<>();
        List<Long> buckets = new ArrayList<>();
        request.among()
                .forEach(actor -> actor.members().forEach(member -> {
                    members.add(member);
                    buckets.add(actor.id());
                }));
        return Sql.of("unnest(cast(:members as bigint[]), cast(:amongBuckets as bigint[])) among(member, bucket)")
                .with("members", members.toArray(Long[]::new))
                .with("amongBuckets", buckets.toArray(Long[]::new));
    }

    private static List<Sql> with(List<Sql> conditions, Sql... more) {
        return Stream.concat(conditions.stream(), Stream.of(more)).toList();
    }

    /** Nobody meets himself: two actors whose only participant is the same person do not meet. */
    private static String pairs(boolean byLevel) {
        return """
                select a.event_id, a.actor_id as lower_id, b.actor_id as higher_id%s
                from %s a join %2$s b on b.event_id = a.event_id and b.actor_id > a.actor_id%s
                where not (a.least = a.most and b.least = b.most and a.least = b.least)""".formatted(
                        byLevel ? ", a.level" : "",
                        byLevel ? COUNTED + BY_LEVEL : COUNTED,
                        byLevel ? " and b.level = a.level" : "");
    }
}
