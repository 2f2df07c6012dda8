// Chancery's questions as a good Node engineer would answer them: Mercurius with its JIT, a loader for each list below a list, and
// prepared statements of node-postgres.
import Fastify from "fastify";
import mercurius from "mercurius";
import pg from "pg";

pg.types.setTypeParser(pg.types.builtins.INT8, Number);
const pool = new pg.Pool({ max: 20 });
if (process.env.PLAN_CACHE_MODE) {
  pool.on("connect", (client) => client.query(`set plan_cache_mode = ${process.env.PLAN_CACHE_MODE}`));
}

const query = async (name, text, values) => (await pool.query({ name, text, values })).rows;

/** One statement for the ids of all parents, and its rows as one list for each of them. */
const listsOf = (name, text, toItem) => async (queries) => {
  const lists = new Map(queries.map(({ obj }) => [obj.id, []]));
  for (const row of await query(name, text, [[...lists.keys()]])) {
    lists.get(row.parent).push(toItem(row));
  }
  return queries.map(({ obj }) => lists.get(obj.id));
};

const schema = `
  type Query { meetings(a: ID!, b: ID!, since: String!, until: String!, first: Int = 20): MeetingConnection! }
  type MeetingConnection { nodes: [Meeting!]! }
  type Meeting { id: ID! title: String! place: Place date: EventDate! participants: [Participation!]! }
  type Place { name: String! }
  type EventDate { edtf: String! }
  type Participation { role: String! actor: Actor! }
  type Actor { id: ID! name: String! }
`;

const meetingsBetween = `
  select event.id, name.text as title, event.during, place_name.name as place
  from (
    select distinct p0.event_id, p0.earliest
    from event_party p0
    where p0.actor_id = $1 and p0.type = 'MEETING' and p0.earliest >= $3::timestamp and p0.earliest < $4::timestamp
      and exists (
        select 1 from event_party p1
        where p1.actor_id = $2 and p1.event_id = p0.event_id and p1.earliest = p0.earliest
          and p1.participant_id <> p0.participant_id
          and p1.earliest >= $3::timestamp and p1.earliest < $4::timestamp)
    order by p0.earliest, p0.event_id
    limit $5
  ) page
  join event on event.id = page.event_id
  join name on name.entry_id = event.id and name.ordinal = 0
  left join bench.place_name on place_name.id = event.place_id
  order by page.earliest, page.event_id`;

const participants = `
  select participation.event_id as parent, participation.role, actor_name.id, actor_name.name
  from participation join bench.actor_name on actor_name.id = participation.actor_id
  where participation.event_id = any($1)
  order by participation.event_id, participation.ordinal`;

const toMeeting = ({ id, title, during, place }) => ({ id, title, place: place && { name: place }, date: { edtf: during } });

const resolvers = {
  Query: {
    meetings: async (_, { a, b, since, until, first }) => ({
      nodes: (await query("meetings", meetingsBetween, [a, b, since, until, first])).map(toMeeting),
    }),
  },
};

const loaders = {
  Meeting: {
    participants: listsOf("participants", participants, ({ role, id, name }) => ({ role, actor: { id, name } })),
  },
};

const app = Fastify();
app.register(mercurius, { schema, resolvers, loaders, jit: 1, graphiql: false });
await app.listen({ port: Number(process.env.PORT), host: "127.0.0.1" });
