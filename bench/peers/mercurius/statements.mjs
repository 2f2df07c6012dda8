/** What all events have, with what is one to one. The caller names the page: a table of ids in an order. */
const eventsOf = (page, order) => `
  select event.id, event.type, event.status, event.summary, event.credibility, event.during, name.text as title,
         meeting.format, meeting.channel, incident.hostility, incident.fatalities_low, incident.fatalities_best, incident.fatalities_high,
         place_name.name as place, place.latitude, place.longitude, place.country_id, country.name as country,
         dataset.key as dataset_key, dataset.name as dataset_name
  from (${page}) page
  join event on event.id = page.id
  join name on name.entry_id = event.id and name.language = 'en'
  join dataset on dataset.id = event.dataset_id
  left join meeting on meeting.id = event.id
  left join incident on incident.id = event.id
  left join place on place.id = event.place_id
  left join bench.place_name on place_name.id = event.place_id
  left join bench.actor_name country on country.id = place.country_id
  order by ${order}`;

/** The pair question asks for less, and so does its statement. */
export const meetingsBetween = (conditions) => `
  select event.id, name.text as title, event.during, place_name.name as place
  from (
    select distinct p0.event_id, p0.earliest
    from event_party p0
    where p0.actor_id = $1 and p0.type = 'MEETING' and p0.earliest >= $3::timestamp and p0.earliest < $4::timestamp${conditions("p0")}
      and exists (
        select 1 from event_party p1
        where p1.actor_id = $2 and p1.event_id = p0.event_id and p1.earliest = p0.earliest
          and p1.participant_id <> p0.participant_id${conditions("p1")})
    order by p0.earliest, p0.event_id
    limit $5
  ) page
  join event on event.id = page.event_id
  join name on name.entry_id = event.id and name.language = 'en'
  left join bench.place_name on place_name.id = event.place_id
  order by page.earliest, page.event_id`;

/**
 * What may have happened in a time: what begins in it, and what began before and lasts, or is uncertain by, more than a day. The
 * second has an index of its own, by how long: up to 8, 32, 128 and 400 days, and longer.
 */
const found = (types) => `
    (select event_id, earliest from event_party
     where actor_id = $1 and earliest >= $2::timestamp - interval '1 day' and earliest < $3::timestamp and latest >= $2::timestamp${types}
     order by earliest, event_id)
    union all
    (select event_id, earliest from event_party
     where actor_id = $1 and duration_class in (1, 2, 3, 4)
       and earliest >= $2::timestamp - interval '400 days' and earliest < $2::timestamp - interval '1 day'
       and latest >= $2::timestamp${types})
    union all
    (select event_id, earliest from event_party
     where actor_id = $1 and duration_class = 5
       and earliest < $2::timestamp - interval '1 day' and latest >= $2::timestamp${types})`;

const pageOfActor = (types) => `
  select distinct event_id as id, earliest from (${found(types)}) found order by earliest, event_id limit $4`;

export const timelineOfActor = eventsOf(pageOfActor(""), "page.earliest, page.id");
export const meetingsOfActor = eventsOf(pageOfActor(" and type = 'MEETING'"), "page.earliest, page.id");

export const timelineOfDispute = eventsOf(
  `select event.id, event.earliest_begin from event_dispute join event on event.id = event_dispute.event_id
   where event_dispute.dispute_id = $1 and event.type = $2 and not event.withdrawn
   order by event.earliest_begin, event.id limit $3`,
  "page.earliest_begin, page.id",
);

export const actor = "select id, name from bench.actor_name where id = $1";

export const dispute = `
  select dispute.id, dispute_name.name, dispute.during, dispute.description
  from dispute join bench.dispute_name on dispute_name.id = dispute.id where dispute.id = $1`;

export const participants = `
  select participation.event_id as parent, participation.role, actor_name.id, actor_name.name
  from participation join bench.actor_name on actor_name.id = participation.actor_id
  where participation.event_id = any($1)
  order by participation.event_id, participation.ordinal`;

export const participantsInFull = `
  select participation.event_id as parent, participation.role, participation.level, participation.office,
         actor_name.id, actor_name.name, behalf.id as behalf_id, behalf.name as behalf_name
  from participation
  join bench.actor_name on actor_name.id = participation.actor_id
  left join bench.actor_name behalf on behalf.id = participation.on_behalf_of_id
  where participation.event_id = any($1)
  order by participation.event_id, participation.ordinal`;

export const titles = "select entry_id as parent, language, text from name where entry_id = any($1) order by entry_id, ordinal";

export const about = `
  select event_id as parent, dispute_name.id, dispute_name.name
  from event_dispute join bench.dispute_name on dispute_name.id = dispute_id where event_id = any($1)
  order by event_id, dispute_id`;

export const agenda = `
  select event_id as parent, text, topic_name.name as topic
  from agenda_item left join bench.topic_name on topic_name.id = topic_id where event_id = any($1) order by event_id, ordinal`;

const sourced = (table, owner, columns, condition = "") => `
  select ${owner} as parent, ${columns}, source.id, source.title, source.publisher, source.url, source.reliability
  from ${table} join source on source.id = ${table}.source_id where ${owner} = any($1)${condition} order by ${owner}, ordinal`;

export const citations = sourced("citation", "entry_id", "locator", " and part = ''");
export const claims = sourced("claim", "event_id", "property, value, accepted");
export const codings = sourced("coding", "event_id", "scheme, code, score");
export const statusHistory = sourced("event_status", "event_id", "status, said_on");

export const parties = `
  select dispute_id as parent, role, side, actor_name.id, actor_name.name
  from dispute_party join bench.actor_name on actor_name.id = actor_id where dispute_id = any($1) order by dispute_id, ordinal`;

export const phases = `
  select dispute_id as parent, during, intensity, stage, description
  from dispute_phase where dispute_id = any($1) order by dispute_id, ordinal`;

const foundOfPair = `
  select distinct p0.event_id, p0.earliest, p0.latest
  from event_party p0
  where p0.actor_id = $1 and p0.type = 'MEETING'
    and p0.earliest >= $3::timestamp and p0.earliest < $4::timestamp
    and exists (
      select 1 from event_party p1
      where p1.actor_id = $2 and p1.event_id = p0.event_id and p1.earliest = p0.earliest and p1.participant_id <> p0.participant_id)`;

/** A meeting counts in each month in which it may have taken place. */
export const months = `
  with found as materialized (${foundOfPair})
  select to_char(month, 'YYYY-MM') as edtf, (select count(*) from found) as events,
         (select count(*) from found where earliest < month + interval '1 month' and latest >= month) as count
  from generate_series($3::timestamp, $4::timestamp - interval '1 month', interval '1 month') month
  order by month`;

/**
 * A meeting counts for those whom nobody stands above, or stood above at that time: for each two of them, through different
 * participants.
 */
export const pairs = `
  with counted as materialized (
    select p.event_id, p.actor_id, min(p.participant_id) as least, max(p.participant_id) as most
    from (select distinct event_id from (${found(" and type = 'MEETING'")}) parties) found
    join event_party p on p.event_id = found.event_id
    join bench.actor_name on actor_name.id = p.actor_id
    where actor_name.is_last
       or p.direct and not exists (
         select 1 from event_party q join bench.actor_name body on body.id = q.actor_id
         where q.participation_id = p.participation_id and body.is_last)
    group by p.event_id, p.actor_id
  ), counts as (
    select a.actor_id as lower_id, b.actor_id as higher_id, count(*) as count
    from counted a join counted b on b.event_id = a.event_id and b.actor_id > a.actor_id
    where not (a.least = a.most and b.least = b.most and a.least = b.least)
    group by 1, 2
  )
  select lower_id, lower.name as lower_name, higher_id, higher.name as higher_name, count, count(*) over () as groups
  from counts
  join bench.actor_name lower on lower.id = lower_id
  join bench.actor_name higher on higher.id = higher_id
  order by count desc, lower_id, higher_id limit $4`;
