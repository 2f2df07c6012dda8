package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.ingest.resolve.person.Verdict;

/**
 * The pairs that the rules propose, in a table of this transaction: collected, compared with each other and with
 * earlier decisions, and recorded.
 */
final class Proposals {
    /**
     * Several certain pairs with one dataset are all doubtful; so is a pair that would merge two records of one
     * dataset. Of several in different datasets, which may be the same, the first is merged.
     */
    private static final String RECORD = """
            with pair as (
                select merged_id, canonical_id, bool_or(certain) as certain,
                       (select array_agg(distinct reason order by reason)
                        from proposal other cross join unnest(other.reasons) reason
                        where other.merged_id = proposal.merged_id and other.canonical_id = proposal.canonical_id) as reasons
                from proposal group by merged_id, canonical_id
            ), rival as (
                select pair.*,
                       certain and count(*) filter (where certain) over (partition by merged_id, canonical.dataset_id) > 1 as many_canonical,
                       certain and rank() over (partition by merged_id, certain order by canonical_id) > 1 as late,
                       certain and count(*) filter (where certain) over (partition by canonical_id) > 1 as many_merged,
                       certain and exists (
                           select from lateral (select id from actor where id = merged_id
                                                union all select id from actor where same_as_id = merged_id) mine
                           join entry my_entry on my_entry.id = mine.id
                           join entry their_entry on their_entry.dataset_id = my_entry.dataset_id
                                and their_entry.id in (select canonical_id
                                                       union all select id from actor where same_as_id = canonical_id)
                       ) as same_dataset
                from pair join entry canonical on canonical.id = canonical_id
            ), parted as (
                select coalesce(one.same_as_id, one.id) as one, coalesce(two.same_as_id, two.id) as two
                from identity join actor one on one.id = canonical_id join actor two on two.id = merged_id
                where state = 'REJECTED' or (state = 'UNDONE' and decided_by is not null)
            )
            insert into identity (kind, canonical_id, merged_id, state, reasons)
            select 'ACTOR', canonical_id, merged_id,
                   case when certain and not many_canonical and not late and not many_merged and not same_dataset
                        then 'MERGED' else 'DOUBTFUL' end,
                   reasons
                   || case when many_canonical then array['several records of the other dataset fit as well']
                           when late then array['a record of a third dataset fits as well']
                           else '{}'::text[] end
                   || case when many_merged then array['several records of this dataset fit as well']
                           else '{}'::text[] end
                   || case when same_dataset then array['another record of the same dataset is merged into it']
                           else '{}'::text[] end
            from rival
            where not exists (
                select from parted
                where (one = canonical_id and two = merged_id) or (one = merged_id and two = canonical_id))
            on conflict (canonical_id, merged_id) do update
                set state = excluded.state, reasons = excluded.reasons, relation = excluded.relation, decided_at = null
                where (identity.state = 'DOUBTFUL' and excluded.state = 'MERGED')
                   or (identity.state = 'UNDONE' and identity.decided_by is null)
            returning id""";

    /** A pair found before from the other side stays as it is. */
    private static final String KNOWN = """
            update proposal set canonical_id = identity.canonical_id, merged_id = identity.merged_id from identity
            where identity.canonical_id = proposal.merged_id and identity.merged_id = proposal.canonical_id""";

    /** Beside a certain match, a doubtful one does not count. */
    private static final String WEAKER = """
            delete from proposal where not certain and exists (
                select from proposal better where better.merged_id = proposal.merged_id and better.certain)""";

    private static final String VERDICT =
            "insert into proposal (merged_id, canonical_id, certain, part, reasons) values (?, ?, ?, ?, ?)";

    /** A doubtful pair that was taken for one event is taken for a part now. */
    private static final String BECOME_PARTS = """
            update identity set canonical_id = proposal.canonical_id, merged_id = proposal.merged_id,
                relation = 'PART_OF', reasons = proposal.reasons
            from proposal
            where part and identity.state = 'DOUBTFUL' and identity.relation = 'SAME' and (
                (identity.canonical_id = proposal.canonical_id and identity.merged_id = proposal.merged_id)
                or (identity.canonical_id = proposal.merged_id and identity.merged_id = proposal.canonical_id))
            returning identity.id""";

    private static final String RECORD_PARTS = """
            insert into identity (kind, canonical_id, merged_id, state, relation, reasons)
            select distinct on (canonical_id, merged_id) 'EVENT', canonical_id, merged_id, 'DOUBTFUL', 'PART_OF', reasons
            from proposal
            where part and not exists (
                select from identity known
                where (known.canonical_id = proposal.canonical_id and known.merged_id = proposal.merged_id)
                   or (known.canonical_id = proposal.merged_id and known.merged_id = proposal.canonical_id))
            returning id""";

    /** A record that is merged already is in doubt only where that merge is. */
    private static final String OF_MERGED = """
            delete from proposal using event
            where not certain and not (reasons @> array['%s'])
              and event.id in (proposal.canonical_id, proposal.merged_id) and event.same_as_id is not null
            """.formatted(EventGroups.CONTRADICTED);

    /** Of several records that are one event already, one is enough to be merged with. */
    private static final String MORE_THAN_ENOUGH = """
            delete from proposal using event canonical, proposal other, event other_canonical
            where proposal.certain and other.certain and other.merged_id = proposal.merged_id
              and canonical.id = proposal.canonical_id and other_canonical.id = other.canonical_id
              and coalesce(canonical.same_as_id, canonical.id)
                  = coalesce(other_canonical.same_as_id, other_canonical.id)
              and other.canonical_id < proposal.canonical_id""";

    /** Pairs that a person has separated, by whatever record of theirs, are not recorded again. */
    private static final String RECORD_EVENTS = """
            with parted as (
                select coalesce(one.same_as_id, one.id) as one, coalesce(two.same_as_id, two.id) as two
                from identity join event one on one.id = canonical_id join event two on two.id = merged_id
                where state = 'REJECTED' or (state = 'UNDONE' and decided_by is not null)
            ), pair as (
                select proposal.*, coalesce(one.same_as_id, one.id) as one, coalesce(two.same_as_id, two.id) as two
                from proposal join event one on one.id = canonical_id join event two on two.id = merged_id
            )
            insert into identity (kind, canonical_id, merged_id, state, reasons)
            select 'EVENT', canonical_id, merged_id, case when certain then 'MERGED' else 'DOUBTFUL' end, reasons
            from pair
            where not exists (
                select from parted
                where (parted.one = pair.one and parted.two = pair.two)
                   or (parted.one = pair.two and parted.two = pair.one))
            on conflict (canonical_id, merged_id) do update
                set state = excluded.state, reasons = excluded.reasons, relation = excluded.relation, decided_at = null
                where (identity.state = 'DOUBTFUL' and excluded.state = 'MERGED')
                   or (identity.state = 'UNDONE' and identity.decided_by is null)
            returning id""";

    /** Pairs that were compared with all others already. */
    private static final String RECORD_VERDICTS = """
            insert into identity (kind, canonical_id, merged_id, state, reasons)
            select 'ACTOR', canonical_id, merged_id, case when certain then 'MERGED' else 'DOUBTFUL' end, reasons
            from proposal
            on conflict (canonical_id, merged_id) do update
                set state = excluded.state, reasons = excluded.reasons, relation = excluded.relation, decided_at = null
                where (identity.state = 'DOUBTFUL' and excluded.state = 'MERGED')
                   or (identity.state = 'UNDONE' and identity.decided_by is null)
            returning id""";

    private final Connection connection;

    Proposals(Connection connection) throws SQLException {
        this.connection = connection;
        Jdbc.execute(connection, "drop table if exists proposal", """
                create temporary table proposal (
                    merged_id bigint not null, canonical_id bigint not null, certain boolean not null, reasons text[] not null,
                    part boolean not null default false)
                on commit drop""");
    }

    /** Records what was found out about people, with the reasons, and merges the certain pairs. */
    static List<Identity> recordVerdicts(Connection connection, Map<Verdict, List<String>> verdicts)
            throws SQLException {
        Proposals proposals = new Proposals(connection);
        for (Map.Entry<Verdict, List<String>> verdict : verdicts.entrySet()) {
            Verdict pair = verdict.getKey();
            proposals.add(pair.merged(), pair.canonical(), pair.certain(), false, verdict.getValue());
        }
        Jdbc.execute(connection, KNOWN);
        return proposals.record(Identity.Kind.ACTOR, RECORD_VERDICTS);
    }

    /** @param part whether the first is proposed as a part of the second */
    void add(long merged, long canonical, boolean certain, boolean part, List<String> reasons) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(VERDICT)) {
            insert.setLong(1, merged);
            insert.setLong(2, canonical);
            insert.setBoolean(3, certain);
            insert.setBoolean(4, part);
            insert.setArray(5, connection.createArrayOf("text", reasons.toArray()));
            insert.executeUpdate();
        }
    }

    /** Records what was found out about events, and merges the certain pairs, which were compared with all others. */
    List<Identity> recordEvents() throws SQLException {
        Jdbc.execute(connection, OF_MERGED, MORE_THAN_ENOUGH);
        ArrayList<Identity> found = new ArrayList<>(recordParts());
        Jdbc.execute(connection, KNOWN);
        found.addAll(record(Identity.Kind.EVENT, RECORD_EVENTS));
        return found;
    }

    /** Records the pairs of a part and its whole, and takes them out of the others. */
    private List<Identity> recordParts() throws SQLException {
        ArrayList<Long> ids = new ArrayList<>();
        for (String sql : List.of(BECOME_PARTS, RECORD_PARTS)) {
            try (PreparedStatement update = connection.prepareStatement(sql)) {
                ids.addAll(Jdbc.longValues(update));
            }
        }
        Jdbc.execute(connection, "delete from proposal where part");
        return IdentityRows.withIds(connection, ids);
    }

    /** Adds the results of the query: merged_id, canonical_id, certain, reasons. */
    void add(String query) throws SQLException {
        Jdbc.execute(
                connection,
                "insert into proposal (merged_id, canonical_id, certain, reasons) " + query,
                "analyze proposal");
    }

    /** Records the new ones, and merges the certain ones. */
    List<Identity> recordActors() throws SQLException {
        Jdbc.execute(connection, KNOWN, WEAKER);
        return record(Identity.Kind.ACTOR, RECORD);
    }

    private List<Identity> record(Identity.Kind kind, String sql) throws SQLException {
        List<Long> ids;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            ids = Jdbc.longValues(insert);
        }
        List<Identity> found = IdentityRows.withIds(connection, ids);
        new Pointers(connection)
                .merge(
                        kind,
                        found.stream()
                                .filter(identity -> identity.state() == Identity.State.MERGED)
                                .map(Identity::id)
                                .toList());
        return found;
    }
}
