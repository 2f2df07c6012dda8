import { query } from "./database.mjs";
import * as statements from "./statements.mjs";

const typeNames = { MEETING: "Meeting", INCIDENT: "Incident", STATEMENT: "Statement", AGREEMENT: "Agreement", OCCASION: "Occasion" };
const credibilities = ["CONFIRMED", "PROBABLY_TRUE", "POSSIBLY_TRUE", "DOUBTFUL", "IMPROBABLE", "CANNOT_BE_JUDGED"];

const toPlace = (row) =>
  row.place && {
    name: row.place,
    latitude: row.latitude,
    longitude: row.longitude,
    country: row.country_id && { id: row.country_id, name: row.country },
  };

const toEvent = (row) => ({
  id: row.id,
  type: row.type,
  status: row.status,
  summary: row.summary,
  credibility: row.credibility && credibilities[row.credibility - 1],
  title: row.title,
  date: { edtf: row.during },
  place: toPlace(row),
  format: row.format,
  channel: row.channel,
  hostility: row.hostility,
  fatalities:
    row.fatalities_best === null ? null : { low: row.fatalities_low, best: row.fatalities_best, high: row.fatalities_high },
  dataset: { key: row.dataset_key, name: row.dataset_name },
});

const pairStatements = {
  plain: statements.meetingsBetween(() => ""),
  direct: statements.meetingsBetween((party) => ` and ${party}.direct`),
  levels: statements.meetingsBetween((party) => ` and ${party}.level = any($6)`),
};

export const resolvers = {
  TimelineEvent: { resolveType: (event) => typeNames[event.type] },
  Query: {
    meetings: async (_, { a, b, since, until, first, direct, levels }) => {
      const kind = direct ? "direct" : levels ? "levels" : "plain";
      const values = [a, b, since, until, first];
      if (levels) values.push(levels);
      const rows = await query(`meetings-${kind}`, pairStatements[kind], values);
      return {
        nodes: rows.map(({ id, title, during, place }) => ({ id, title, date: { edtf: during }, place: place && { name: place } })),
      };
    },
    page: async (_, { actor, since, until, first }) => ({
      nodes: (await query("page", statements.meetingsOfActor, [actor, since, until, first])).map(toEvent),
    }),
    actor: async (_, { id }) => (await query("actor", statements.actor, [id]))[0],
    dispute: async (_, { id }) => {
      const [row] = await query("dispute", statements.dispute, [id]);
      return row && { ...row, during: { edtf: row.during } };
    },
    months: async (_, { a, b, since, until }) => {
      const rows = await query("months", statements.months, [a, b, since, until]);
      return { eventCount: rows[0].events, buckets: rows.map(({ edtf, count }) => ({ period: { edtf }, count })) };
    },
    pairs: async (_, { actor, since, until, first }) => {
      const rows = await query("pairs", statements.pairs, [actor, since, until, first]);
      return {
        groupCount: rows[0]?.groups ?? 0,
        buckets: rows.map((row) => ({
          count: row.count,
          pair: [
            { id: row.lower_id, name: row.lower_name },
            { id: row.higher_id, name: row.higher_name },
          ],
        })),
      };
    },
  },
  Actor: {
    timeline: async ({ id }, { since, until, first }) => ({
      nodes: (await query("timeline", statements.timelineOfActor, [id, since, until, first])).map(toEvent),
    }),
  },
  Dispute: {
    timeline: async ({ id }, { type, first }) => ({
      nodes: (await query("timeline-of-dispute", statements.timelineOfDispute, [id, type, first])).map(toEvent),
    }),
  },
};
