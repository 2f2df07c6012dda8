package org.chancery.ingest.resolve;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * The pairs that the rules propose, in a table of this transaction: collected, weighed against each other and against earlier
 * decisions, and recorded.
 */
final class Proposals {
    /**
     * Several of one data set that would be certain are all in doubt; so is what would join two records of one data set. Of
     * several in different data sets, which may be one, the first is joined.
     */
    private static final String RECORD = """
            with pair as (
                select joined_id, kept_id, bool_or(certain) as certain,
                       (select array_agg(distinct reason order by reason)
                        from proposal other cross join unnest(other.reasons) reason
                        where other.joined_id = proposal.joined_id and other.kept_id = proposal.kept_id) as reasons
                from proposal group by joined_id, kept_id
            ), rival as (
                select pair.*,
                       certain and count(*) filter (where certain) over (partition by joined_id, kept.dataset_id) > 1 as many_kept,
                       certain and rank() over (partition by joined_id, certain order by kept_id) > 1 as late,
                       certain and count(*) filter (where certain) over (partition by kept_id) > 1 as many_joined,
                       certain and exists (
                           select from lateral (select id from %1$s where id = joined_id
                                                union all select id from %1$s where same_as_id = joined_id) mine
                           join entry my_entry on my_entry.id = mine.id
                           join entry their_entry on their_entry.dataset_id = my_entry.dataset_id
                                and their_entry.id in (select kept_id
                                                       union all select id from %1$s where same_as_id = kept_id)
                       ) as same_dataset
                from pair join entry kept on kept.id = kept_id
            ), parted as (
                select coalesce(one.same_as_id, one.id) as one, coalesce(two.same_as_id, two.id) as two
                from identity join %1$s one on one.id = kept_id join %1$s two on two.id = joined_id
                where state = 'REJECTED' or (state = 'UNDONE' and decided_by is not null)
            )
            insert into identity (kind, kept_id, joined_id, state, reasons)
            select '%2$s', kept_id, joined_id,
                   case when certain and not many_kept and not late and not many_joined and not same_dataset
                        then 'JOINED' else 'DOUBTFUL' end,
                   reasons
                   || case when many_kept then array['several records of the other data set fit as well']
                           when late then array['a record of a third data set fits as well']
                           else '{}'::text[] end
                   || case when many_joined then array['several records of this data set fit as well']
                           else '{}'::text[] end
                   || case when same_dataset then array['another record of the same data set is joined to it']
                           else '{}'::text[] end
            from rival
            where not exists (
                select from parted
                where (one = kept_id and two = joined_id) or (one = joined_id and two = kept_id))
            on conflict (kept_id, joined_id) do update
                set state = excluded.state, reasons = excluded.reasons, decided_at = null
                where (identity.state = 'DOUBTFUL' and excluded.state = 'JOINED')
                   or (identity.state = 'UNDONE' and identity.decided_by is null)
            returning id""";

    /** What was found from the other side before stands as it was found. */
    private static final String KNOWN = """
            update proposal set kept_id = identity.kept_id, joined_id = identity.joined_id from identity
            where identity.kept_id = proposal.joined_id and identity.joined_id = proposal.kept_id""";

    /** Beside one that is certain, what only may be is no match. */
    private static final String WEAKER = """
            delete from proposal where not certain and exists (
                select from proposal better where better.joined_id = proposal.joined_id and better.certain)""";

    private final Connection connection;

    Proposals(Connection connection) throws SQLException {
        this.connection = connection;
        Jdbc.execute(connection, "drop table if exists proposal", """
                create temporary table proposal (
                    joined_id bigint not null, kept_id bigint not null, certain boolean not null, reasons text[] not null)
                on commit drop""");
    }

    /** Adds what the query finds: joined_id, kept_id, certain, reasons. */
    void add(String query) throws SQLException {
        Jdbc.execute(connection, "insert into proposal " + query, "analyze proposal");
    }

    /** Records what is new among them, and joins what is certain. */
    List<Identity> record(Identity.Kind kind) throws SQLException {
        Jdbc.execute(connection, KNOWN, WEAKER);
        List<Long> ids;
        var table = kind == Identity.Kind.ACTOR ? "actor" : "event";
        try (var insert = connection.prepareStatement(RECORD.formatted(table, kind.name()))) {
            ids = Jdbc.longValues(insert);
        }
        var found = IdentityRows.withIds(connection, ids);
        new Pointers(connection)
                .join(
                        kind,
                        found.stream()
                                .filter(identity -> identity.state() == Identity.State.JOINED)
                                .map(Identity::id)
                                .toList());
        return found;
    }
}
