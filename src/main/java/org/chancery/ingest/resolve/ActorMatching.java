package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Finds the compared actors in other datasets: by code and date, then by name with context. */
final class ActorMatching {
    /**
     * Joins a name or a code to equal ones, with one index look-up for each. The planner must not join the actors by
     * their kind first: without statistics, as in a new archive, it did, and compared every state with every state.
     */
    private static final String EACH_BY_ITSELF = "offset 0";

    private static final String BY_CODE = """
            select distinct mine.id, same.canonical, true,
                   array['both have the code ' || lower(code.scheme) || ':' || same.code || ' at the same time']
            from compared_actor mine
            join actor_code code on code.actor_id = mine.id
            cross join lateral (
                select coalesce(other.same_as_id, other.id) as canonical, theirs.code
                from actor_code theirs join actor other on other.id = theirs.actor_id
                where theirs.scheme = code.scheme and upper(theirs.code) = upper(code.code)
                  and theirs.dataset_id <> mine.dataset_id and other.kind = mine.kind
                  and tsrange(theirs.valid_from, theirs.valid_until, '[]') && tsrange(code.valid_from, code.valid_until, '[]')
                %s) same
            where same.canonical <> mine.id and mine.kind <> 'PERSON'""".formatted(EACH_BY_ITSELF);

    /** Two names are one if they differ in case, marks and signs at most; what only folds alike may be another name. */
    private static final String AS_WRITTEN = """
            regexp_replace(normalize(lower(replace(%s.text, '&', 'and')), NFKD),
                           '^the |[\u0300-\u036f\u0591-\u05c7\u064b-\u065f[:punct:][:space:]]', '', 'g')""";

    /** Every state has a ministry and an army with the same name. */
    private static final String BY_NAME = """
            select mine.id, same.canonical,
                   bool_or(same.as_written = %s and (mine.kind = 'STATE' or (
                       coalesce(same.organization_kind = mine.organization_kind
                                    or (same.organization_kind in ('INTERGOVERNMENTAL', 'ALLIANCE')
                                        and mine.organization_kind in ('INTERGOVERNMENTAL', 'ALLIANCE')),
                                name.folded like '%% %%')
                       and mine.organization_kind is distinct from 'GOVERNMENT_BODY'
                       and mine.organization_kind is distinct from 'MILITARY'))),
                   array[case when bool_or(same.as_written = %s) then 'both are called ' || min(name.text)
                              else 'the names ' || min(name.text) || ' and ' || min(same.text)
                                   || ' are alike only when folded' end]
            from compared_actor mine
            join name on name.entry_id = mine.id and name.kind <> 'ACRONYM' and name.folded <> ''
            cross join lateral (
                select coalesce(other.same_as_id, other.id) as canonical, other.organization_kind, theirs.text,
                       %s as as_written
                from name theirs join actor other on other.id = theirs.entry_id join entry on entry.id = other.id
                where theirs.folded = name.folded and theirs.kind <> 'ACRONYM' and other.kind = mine.kind
                  and entry.dataset_id <> mine.dataset_id
                  and tsrange(theirs.valid_from, theirs.valid_until, '[]') && tsrange(name.valid_from, name.valid_until, '[]')
                %s) same
            where mine.kind <> 'PERSON' and same.canonical <> mine.id
              and not exists (select from proposal where merged_id = mine.id)
            group by 1, 2""".formatted(
            AS_WRITTEN.formatted("name"), AS_WRITTEN.formatted("name"), AS_WRITTEN.formatted("theirs"), EACH_BY_ITSELF);

    /** Without spaces and small words, and in British spelling. */
    private static final String ESSENCE =
            "translate(regexp_replace(%s.folded, '\\m(the|of|and|for|on|in)\\M', '', 'g'), 'z -', 's')";

    /** Certain if only an article is too much, and the kind is the same. */
    private static final String BY_SIMILAR_NAME =
            """
            with essence as materialized (
                select actor.id, coalesce(same_as_id, actor.id) as canonical, dataset_id, organization_kind, text, folded,
                       %s as essence, %s as as_written
                from actor join entry on entry.id = actor.id join name on name.entry_id = actor.id
                where actor.kind = 'ORGANIZATION' and name.kind <> 'ACRONYM' and folded like '%% %%'
            )
            select mine.id, other.canonical,
                   coalesce(bool_or(mine.as_written = other.as_written and mine.organization_kind = other.organization_kind
                                    and mine.organization_kind not in ('GOVERNMENT_BODY', 'MILITARY')), false),
                   array['the names ' || min(mine.text) || ' and ' || min(other.text) || ' are very similar']
            from compared_actor join essence mine using (id)
            join essence other on other.essence = mine.essence and other.folded <> mine.folded
                 and other.dataset_id <> mine.dataset_id and other.canonical <> mine.id
            where not exists (select from proposal where merged_id = mine.id)
            group by 1, 2""".formatted(ESSENCE.formatted("name"), AS_WRITTEN.formatted("name"));

    private ActorMatching() {}

    /** Merges certain matches, and records doubtful ones. */
    static List<Identity> match(Connection connection) throws SQLException {
        if (Compared.count(connection, "compared_actor") == 0) {
            return List.of();
        }
        ArrayList<Identity> found = new ArrayList<>(propose(connection, List.of(BY_CODE, BY_NAME, BY_SIMILAR_NAME)));
        // Persons last: they are distinguished by the bodies for which they act.
        found.addAll(PersonMatching.match(connection));
        return found;
    }

    private static List<Identity> propose(Connection connection, List<String> rules) throws SQLException {
        Proposals proposals = new Proposals(connection);
        for (String rule : rules) {
            proposals.add(rule);
        }
        return proposals.recordActors();
    }
}
