-- Misspelt words are put right word by word, and no longer name by name: trigrams of all titles were the dearest part of an
-- import.
drop index name_folded_similar;

-- Counts of all events are kept beside the events, since counting a million of them takes seconds.

-- How each event that clients see counts. Derived with `event_party`, in the same transaction, and never updated: what
-- was counted is deleted, and counted anew.
create table counted_event (
    event_id     bigint primary key references event on delete cascade,
    type         text not null,
    status       text not null,
    -- The first days of the months in which it may begin and end.
    first_month  date not null,
    last_month   date not null,
    -- Which part of its days each day is, and how many days are in the first and in the last month, as parts of all. Only
    -- of an event of several months; else 0.
    day_share    double precision not null,
    first_share  double precision not null,
    last_share   double precision not null,
    levels       text[] not null,
    places       bigint[] not null,
    disputes     bigint[] not null,
    datasets     bigint[] not null,
    -- Each actor that it counts for, and whether that is so in the end: not if others count for whom the actor acts.
    actors       bigint[] not null,
    in_the_end   boolean[] not null,
    -- The participant through whom it counts for the actor in the end, if there is but one: nobody meets himself.
    only_through bigint[] not null
);

-- The sums by month. No row has no events.
create table event_tally (
    -- '' for all events, 'NONE' for those without a level.
    level        text not null,
    first_month  date not null,
    last_month   date not null,
    type         text not null,
    status       text not null,
    events       bigint not null,
    day_share    double precision not null,
    first_share  double precision not null,
    last_share   double precision not null,
    primary key (level, first_month, last_month, type, status)
) with (fillfactor = 70);

create table entry_tally (
    subject      text not null check (subject in ('ACTOR', 'PLACE', 'DISPUTE', 'DATASET')),
    -- 0 for the events that have none.
    entry_id     bigint not null,
    in_the_end   boolean not null,
    first_month  date not null,
    last_month   date not null,
    type         text not null,
    status       text not null,
    events       bigint not null,
    day_share    double precision not null,
    first_share  double precision not null,
    last_share   double precision not null,
    primary key (subject, in_the_end, entry_id, first_month, last_month, type, status)
) with (fillfactor = 70);

create table pair_tally (
    -- 0 and 0 for the events that have none.
    lower_id     bigint not null,
    higher_id    bigint not null,
    first_month  date not null,
    last_month   date not null,
    type         text not null,
    status       text not null,
    events       bigint not null,
    day_share    double precision not null,
    first_share  double precision not null,
    last_share   double precision not null,
    primary key (lower_id, higher_id, first_month, last_month, type, status)
) with (fillfactor = 70);

create function events_counted() returns trigger language plpgsql as $$
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
        where held.events = 0 and (held.first_month, held.last_month, held.type, held.status)
                                  = (gone.first_month, gone.last_month, gone.type, gone.status);
        delete from entry_tally held
        using (select distinct v.entry_id, v.subject, first_month, last_month, type, status
               from changed
               cross join lateral (
                   select 'ACTOR' as subject, unnest(actors || 0::bigint) as entry_id
                   union all select 'PLACE', unnest(places || 0::bigint)
                   union all select 'DISPUTE', unnest(disputes || 0::bigint)
                   union all select 'DATASET', unnest(datasets)) v) gone
        where held.events = 0
          and (held.subject, held.entry_id, held.first_month, held.last_month, held.type, held.status)
              = (gone.subject, gone.entry_id, gone.first_month, gone.last_month, gone.type, gone.status);
        delete from pair_tally held
        using (select distinct a.id as lower_id, b.id as higher_id, first_month, last_month, type, status
               from changed cross join unnest(actors || 0::bigint) a(id) cross join unnest(actors || 0::bigint) b(id)
               where b.id > a.id or (a.id = 0 and b.id = 0)) gone
        where held.events = 0
          and (held.lower_id, held.higher_id, held.first_month, held.last_month, held.type, held.status)
              = (gone.lower_id, gone.higher_id, gone.first_month, gone.last_month, gone.type, gone.status);
    end if;
    return null;
end $$;

create trigger events_counted after insert on counted_event
    referencing new table as changed for each statement execute function events_counted();
create trigger events_no_longer_counted after delete on counted_event
    referencing old table as changed for each statement execute function events_counted();

-- What the importer does for the events of a batch; here for those of older archives. Nothing is joined by event, but all
-- is grouped: the planner takes a batch for a few rows, and would join each event with all others.
create function count_events(ids bigint[]) returns void language sql as $$
    insert into counted_event
    with shown as (
        select id, type, status, place_id, first::date as first_month, last::date as last_month,
               case when several then 1 / days else 0 end as day_share,
               case when several then ((first + interval '1 month')::date - earliest_begin::date) / days
                    else 0 end as first_share,
               case when several then (latest_end::date - last::date + 1) / days else 0 end as last_share
        from event
        cross join lateral (
            select date_trunc('month', earliest_begin) as first, date_trunc('month', latest_end) as last) m
        cross join lateral (
            select first <> last and isfinite(earliest_begin) and isfinite(latest_end) as several) s
        cross join lateral (
            select case when several then (latest_end::date - earliest_begin::date + 1)::float8 end as days) d
        where id = any(ids) and same_as_id is null and not withdrawn
    ), party as materialized (
        select event_id, actor_id, participation_id, participant_id, direct, level
        from event_party where event_id = any(ids)
    ), acting as materialized (
        select actor.id from actor
        where actor.id in (select actor_id from party)
          and (actor.kind = 'PERSON' or exists (
              select from affiliation join actor member on member.id = affiliation.member_id
              where affiliation.role = 'PART_OF' and not affiliation.withdrawn and member.id = actor.id) or exists (
              select from actor member join affiliation on affiliation.member_id = member.id
              where affiliation.role = 'PART_OF' and not affiliation.withdrawn and member.same_as_id = actor.id))
    ), ending as (
        select party.*, actor_id in (select id from acting) is false as ends from party
    ), weighed as (
        select ending.*, ends or (direct and not bool_or(ends) over (partition by participation_id)) as in_the_end
        from ending
    ), actor_of as (
        select event_id, actor_id, bool_or(in_the_end) as in_the_end,
               case when min(participant_id) filter (where in_the_end) = max(participant_id) filter (where in_the_end)
                    then min(participant_id) end as only_through
        from weighed group by 1, 2
    ), told (event_id, type, status, first_month, last_month, day_share, first_share, last_share,
             level, place, dispute, dataset, actor, in_the_end, only_through) as (
        select id, type, status, first_month, last_month, day_share, first_share, last_share,
               null::text, place_id, null::bigint, null::bigint, null::bigint, null::boolean, null::bigint
        from shown
        union all
        select event_id, null, null, null, null, null, null, null, level, null, null, null, null, null, null
        from party where level is not null
        union all
        select meeting_id, null, null, null, null, null, null, null, null, place_id, null, null, null, null, null
        from leg where meeting_id = any(ids)
        union all
        select r.event_id, null, null, null, null, null, null, null, null, null, d.dispute_id, null, null, null, null
        from event_record r join event_dispute d on d.event_id = r.record_id where r.event_id = any(ids)
        union all
        select event_id, null, null, null, null, null, null, null, null, null, null, dataset_id, null, null, null
        from event_record where event_id = any(ids)
        union all
        select event_id, null, null, null, null, null, null, null, null, null, null, null,
               actor_id, in_the_end, only_through
        from actor_of
    )
    select event_id, max(type), max(status), max(first_month), max(last_month),
           max(day_share), max(first_share), max(last_share),
           coalesce(array_agg(distinct level) filter (where level is not null), '{}'),
           coalesce(array_agg(distinct place) filter (where place is not null), '{}'),
           coalesce(array_agg(distinct dispute) filter (where dispute is not null), '{}'),
           array_agg(distinct dataset) filter (where dataset is not null),
           coalesce(array_agg(actor order by actor) filter (where actor is not null), '{}'),
           coalesce(array_agg(in_the_end order by actor) filter (where actor is not null), '{}'),
           coalesce(array_agg(only_through order by actor) filter (where actor is not null), '{}')
    from told group by event_id
    having max(type) is not null
$$;

select count_events(array_agg(id)) from event where same_as_id is null and not withdrawn group by id / 20000;
