-- As before, but for how the planner takes the rows that count nothing any more. By its statistics there are none, since
-- they are deleted at once; so it compared each of them with each event that changed, and joining two people with some
-- thousand events took minutes. Of an expression it knows no statistics, and hashes.
create or replace function events_counted() returns trigger language plpgsql as $$
declare
    sign constant integer := case tg_op when 'DELETE' then -1 else 1 end;
begin
    insert into event_tally as held
    select v.level, first_month, last_month, type, status,
           sign * count(*), sign * sum(day_share), sign * sum(first_share), sign * sum(last_share)
    from changed
    cross join unnest(array[''] || case when levels = '{}' then array['NONE'] else levels end) v(level)
    group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
    on conflict (level, first_month, last_month, type, status) do update
    set events = held.events + excluded.events, day_share = held.day_share + excluded.day_share,
        first_share = held.first_share + excluded.first_share, last_share = held.last_share + excluded.last_share;

    insert into entry_tally as held
    select v.subject, v.entry_id, v.in_the_end, first_month, last_month, type, status,
           sign * count(*), sign * sum(day_share), sign * sum(first_share), sign * sum(last_share)
    from changed
    cross join lateral (
        select 'ACTOR' as subject, actor.id as entry_id, actor.in_the_end
        from unnest(changed.actors, changed.in_the_end) actor(id, in_the_end)
        union all
        select 'ACTOR', 0, true where not (true = any(changed.in_the_end))
        union all
        select 'PLACE', place, false from unnest(case when places = '{}' then '{0}' else places end) place
        union all
        select 'DISPUTE', dispute, false from unnest(case when disputes = '{}' then '{0}' else disputes end) dispute
        union all
        select 'DATASET', dataset, false from unnest(datasets) dataset
    ) v
    group by 1, 2, 3, 4, 5, 6, 7 order by 1, 2, 3, 4, 5, 6, 7
    on conflict (subject, entry_id, in_the_end, first_month, last_month, type, status) do update
    set events = held.events + excluded.events, day_share = held.day_share + excluded.day_share,
        first_share = held.first_share + excluded.first_share, last_share = held.last_share + excluded.last_share;

    insert into pair_tally as held
    select v.lower_id, v.higher_id, first_month, last_month, type, status,
           sign * count(*), sign * sum(day_share), sign * sum(first_share), sign * sum(last_share)
    from changed
    cross join lateral (
        with actor as (
            select * from unnest(actors, in_the_end, only_through) actor(id, in_the_end, only_through)
            where actor.in_the_end
        ), pair as (
            select a.id as lower_id, b.id as higher_id from actor a join actor b on b.id > a.id
            where a.only_through is distinct from b.only_through or a.only_through is null
        )
        select * from pair
        union all
        select 0, 0 where not exists (select from pair)
    ) v
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
    on conflict (lower_id, higher_id, first_month, last_month, type, status) do update
    set events = held.events + excluded.events, day_share = held.day_share + excluded.day_share,
        first_share = held.first_share + excluded.first_share, last_share = held.last_share + excluded.last_share;

    if tg_op = 'DELETE' then
        delete from event_tally held using (select distinct first_month, last_month, type, status from changed) gone
        where coalesce(held.events, 0) = 0 and (held.first_month, held.last_month, held.type, held.status)
                                  = (gone.first_month, gone.last_month, gone.type, gone.status);
        delete from entry_tally held
        using (select distinct v.entry_id, v.subject, first_month, last_month, type, status
               from changed
               cross join lateral (
                   select 'ACTOR' as subject, unnest(actors || 0::bigint) as entry_id
                   union all select 'PLACE', unnest(places || 0::bigint)
                   union all select 'DISPUTE', unnest(disputes || 0::bigint)
                   union all select 'DATASET', unnest(datasets)) v) gone
        where coalesce(held.events, 0) = 0
          and (held.subject, held.entry_id, held.first_month, held.last_month, held.type, held.status)
              = (gone.subject, gone.entry_id, gone.first_month, gone.last_month, gone.type, gone.status);
        delete from pair_tally held
        using (select distinct a.id as lower_id, b.id as higher_id, first_month, last_month, type, status
               from changed cross join unnest(actors || 0::bigint) a(id) cross join unnest(actors || 0::bigint) b(id)
               where b.id > a.id or (a.id = 0 and b.id = 0)) gone
        where coalesce(held.events, 0) = 0
          and (held.lower_id, held.higher_id, held.first_month, held.last_month, held.type, held.status)
              = (gone.lower_id, gone.higher_id, gone.first_month, gone.last_month, gone.type, gone.status);
    end if;
    return null;
end $$;
