import { query } from "./database.mjs";
import * as statements from "./statements.mjs";

/** One statement for the ids of all parents, and its rows as one list for each of them. */
const listsOf = (name, text, toItem) => async (queries) => {
  const lists = new Map(queries.map(({ obj }) => [obj.id, []]));
  for (const row of await query(name, text, [[...lists.keys()]])) {
    lists.get(row.parent).push(toItem(row));
  }
  return queries.map(({ obj }) => lists.get(obj.id));
};

const toActor = ({ id, name }) => ({ id, name });
const toSource = ({ id, title, publisher, url, reliability }) => ({ id, title, publisher, url, reliability });

const participants = listsOf("participants", statements.participants, (row) => ({ role: row.role, actor: toActor(row) }));
const participantsInFull = listsOf("participants-in-full", statements.participantsInFull, (row) => ({
  role: row.role,
  level: row.level,
  office: row.office,
  actor: toActor(row),
  onBehalfOf: row.behalf_id && { id: row.behalf_id, name: row.behalf_name },
}));

/** The short statement where nothing else is asked for. */
const participantsAsAsked = (queries, context) => {
  const fields = queries[0].info.fieldNodes[0].selectionSet.selections.map((selection) => selection.name.value);
  return fields.includes("onBehalfOf") ? participantsInFull(queries, context) : participants(queries, context);
};

const event = {
  participants: participantsAsAsked,
  titles: listsOf("titles", statements.titles, ({ language, text }) => ({ language, text })),
  about: listsOf("about", statements.about, ({ id, name }) => ({ id, name })),
  agenda: listsOf("agenda", statements.agenda, ({ text, topic }) => ({ text, topic: topic && { name: topic } })),
  citations: listsOf("citations", statements.citations, (row) => ({ locator: row.locator, source: toSource(row) })),
  claims: listsOf("claims", statements.claims, (row) => ({
    property: row.property,
    value: row.value,
    accepted: row.accepted,
    source: toSource(row),
  })),
  codings: listsOf("codings", statements.codings, (row) => ({
    scheme: row.scheme,
    code: row.code,
    score: row.score,
    source: toSource(row),
  })),
  statusHistory: listsOf("status-history", statements.statusHistory, (row) => ({
    status: row.status,
    saidOn: row.said_on,
    source: toSource(row),
  })),
};

/** Nothing is asked for twice, so that looking it up in a cache would only cost time. */
const uncached = (loaders) =>
  Object.fromEntries(Object.entries(loaders).map(([name, loader]) => [name, { loader, opts: { cache: false } }]));

const ofEvents = uncached(event);

export const loaders = {
  Meeting: ofEvents,
  Incident: ofEvents,
  Statement: ofEvents,
  Agreement: ofEvents,
  Occasion: ofEvents,
  Dispute: uncached({
    parties: listsOf("parties", statements.parties, (row) => ({ role: row.role, side: row.side, actor: toActor(row) })),
    phases: listsOf("phases", statements.phases, (row) => ({
      during: { edtf: row.during },
      intensity: row.intensity,
      stage: row.stage,
      description: row.description,
    })),
  }),
};
