-- The search of the timeline reads indexes alone, and of a period only what may lie in it.

-- How far an event's first and last possible moments are apart, so that the search for what may have happened in a period
-- begins no earlier than it must: 0 at most a day, 1 at most 8, 2 at most 32, 3 at most 128, 4 at most 400 days, 5 longer
-- or without a limit. Most events are of class 0; the others have an index of their own, which is small.
alter table event
    drop column enduring,
    add column duration_class smallint not null generated always as (case
        when latest_end <= earliest_begin + interval '1 day' then 0
        when latest_end <= earliest_begin + interval '8 days' then 1
        when latest_end <= earliest_begin + interval '32 days' then 2
        when latest_end <= earliest_begin + interval '128 days' then 3
        when latest_end <= earliest_begin + interval '400 days' then 4
        else 5 end) stored;
drop index event_chronological;
create index event_chronological on event (earliest_begin, id) where not withdrawn and same_as_id is null;
create index event_lasting on event (duration_class, earliest_begin, id)
    where duration_class > 0 and not withdrawn and same_as_id is null;

-- A participation counts once for an actor. That is the key now; it also serves the deletion of a participation. The index
-- of the search has all columns that filters compare, so that no filter on participants reads the table.
alter table event_party
    drop constraint event_party_pkey,
    drop column enduring,
    add column duration_class smallint not null generated always as (case
        when latest <= earliest + interval '1 day' then 0
        when latest <= earliest + interval '8 days' then 1
        when latest <= earliest + interval '32 days' then 2
        when latest <= earliest + interval '128 days' then 3
        when latest <= earliest + interval '400 days' then 4
        else 5 end) stored;
drop index event_party_participation;
alter table event_party add constraint event_party_pkey primary key (participation_id, actor_id);
create index event_party_timeline on event_party (actor_id, earliest, event_id)
    include (participant_id, latest, type, direct, role, level);
create index event_party_lasting on event_party (actor_id, duration_class, earliest, event_id)
    include (participant_id, latest, type, direct, role, level)
    where duration_class > 0;

-- The search starts from the actor with the fewest events. Which have many is known of so many actors.
alter table event_party alter column actor_id set statistics 1000;
analyze event_party (actor_id);
