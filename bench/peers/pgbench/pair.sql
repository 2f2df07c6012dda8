select json_agg(json_build_object(
    'id', event.id,
    'title', name.text,
    'place', (select json_build_object('name', place_name.name) from bench.place_name where place_name.id = event.place_id),
    'date', json_build_object('edtf', event.during),
    'participants', (
        select json_agg(json_build_object(
            'role', participation.role, 'actor', json_build_object('id', actor_name.id, 'name', actor_name.name))
            order by participation.ordinal)
        from participation join bench.actor_name on actor_name.id = participation.actor_id
        where participation.event_id = event.id)) order by page.earliest, page.event_id)
from (
    select distinct p0.event_id, p0.earliest
    from event_party p0
    where p0.actor_id = :a and p0.type = 'MEETING'
      and p0.earliest >= make_timestamp(:since, 1, 1, 0, 0, 0) and p0.earliest < make_timestamp(:until, 1, 1, 0, 0, 0)
      and exists (
          select 1 from event_party p1
          where p1.actor_id = :b and p1.event_id = p0.event_id and p1.earliest = p0.earliest
            and p1.participant_id <> p0.participant_id)
    order by p0.earliest, p0.event_id
    limit 20
) page
join event on event.id = page.event_id
join name on name.entry_id = event.id and name.language = 'en';
