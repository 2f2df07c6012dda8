-- Views with the columns that the questions ask for, and a function for the pair: the way that PostGraphile's documentation shows for a
-- list with a filter of its own. PostgreSQL inlines it, so that the limit of the page reaches the index.
create or replace view bench.meeting as
select event.id, name.text as title, event.during as edtf, place_name.name as place
from event
join name on name.entry_id = event.id and name.language = 'en'
left join bench.place_name on place_name.id = event.place_id;
comment on view bench.meeting is '@primaryKey id';

create or replace view bench.participant as
select id, event_id, ordinal, role, actor_id from participation;
comment on view bench.participant is E'@primaryKey id\n@foreignKey (event_id) references bench.meeting (id)|@foreignFieldName participants\n@foreignKey (actor_id) references bench.actor_name (id)|@fieldName actor';

comment on table bench.place_name is '@behavior -*';

create or replace function bench.meetings_between(a bigint, b bigint, since timestamp, until timestamp)
returns setof bench.meeting language sql stable as $$
    select meeting.*
    from (
        select distinct p0.event_id, p0.earliest from event_party p0
        where p0.actor_id = a and p0.type = 'MEETING' and p0.earliest >= since and p0.earliest < until
          and exists (
              select 1 from event_party p1
              where p1.actor_id = b and p1.event_id = p0.event_id and p1.earliest = p0.earliest
                and p1.participant_id <> p0.participant_id)
        order by p0.earliest, p0.event_id
    ) pair
    join bench.meeting on meeting.id = pair.event_id
    order by pair.earliest, pair.event_id
$$;
comment on table bench.dispute_name is '@behavior -*';
comment on table bench.topic_name is '@behavior -*';

-- The same of the actors themselves, and of the levels named.
create or replace function bench.meetings_between_themselves(a bigint, b bigint, since timestamp, until timestamp)
returns setof bench.meeting language sql stable as $$
    select meeting.*
    from (
        select distinct p0.event_id, p0.earliest from event_party p0
        where p0.actor_id = a and p0.type = 'MEETING' and p0.earliest >= since and p0.earliest < until and p0.direct
          and exists (
              select 1 from event_party p1
              where p1.actor_id = b and p1.event_id = p0.event_id and p1.earliest = p0.earliest and p1.direct
                and p1.participant_id <> p0.participant_id)
        order by p0.earliest, p0.event_id
    ) pair
    join bench.meeting on meeting.id = pair.event_id
    order by pair.earliest, pair.event_id
$$;

create or replace function bench.meetings_between_at_levels(
    a bigint, b bigint, since timestamp, until timestamp, at_levels text[])
returns setof bench.meeting language sql stable as $$
    select meeting.*
    from (
        select distinct p0.event_id, p0.earliest from event_party p0
        where p0.actor_id = a and p0.type = 'MEETING' and p0.earliest >= since and p0.earliest < until
          and p0.level = any(at_levels)
          and exists (
              select 1 from event_party p1
              where p1.actor_id = b and p1.event_id = p0.event_id and p1.earliest = p0.earliest
                and p1.level = any(at_levels)
                and p1.participant_id <> p0.participant_id)
        order by p0.earliest, p0.event_id
    ) pair
    join bench.meeting on meeting.id = pair.event_id
    order by pair.earliest, pair.event_id
$$;
