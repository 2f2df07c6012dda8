import type { EventFilter } from "../timeline/filter";
import type { Archive } from "../timeline/graphql";
import {
  type Band,
  boundsOf,
  EVENT_DATE_FIELDS,
  type EventDate,
  ITEM_FIELDS,
  type Item,
  type ItemNode,
  itemOf,
} from "../timeline/model";

/** What the archive answered. */
export interface Loaded {
  totalCount: number;
  /** The newest, in the order of time. */
  events: LoadedEvent[];
  datasets: Dataset[];
  bands: Band[];
}

export interface LoadedEvent extends Item {
  place: string;
  /** Who takes part, and for whom. */
  actors: Named[];
  disputes: Named[];
}

export interface Named {
  id: string;
  name: string;
}

export interface Dataset {
  name: string;
  licence: string | null;
  publisher: string | null;
}

/** The archive gives no more at once. */
const PAGE = 200;
const NAMED = "{ id name }";
const INTENSITIES = ["DISPUTE", "NON_VIOLENT_CRISIS", "VIOLENT_CRISIS", "LIMITED_WAR", "WAR"];

const DATASET = "{ name licence publisher }";

/** What is asked for. */
export interface Request {
  /** A single event, instead of what a filter finds. */
  event: string | null;
  filter: EventFilter;
  limit: number;
  lanes: string;
}

export async function load(archive: Archive, request: Request, signal: AbortSignal): Promise<Loaded> {
  return request.event ? loadOne(archive, request.event, request.lanes, signal) : loadNewest(archive, request, signal);
}

async function loadOne(archive: Archive, ref: string, lanes: string, signal: AbortSignal): Promise<Loaded> {
  const query = `query ($ref: EventRef!) { event(ref: $ref) { ${fields(lanes)} datasets ${DATASET} } }`;
  const { event } = await archive.ask<{ event: EventNode & { datasets: Dataset[] } }>(query, { ref }, signal);
  return { totalCount: 1, events: [eventOf(event)], datasets: event.datasets, bands: [] };
}

/** Asks for the newest events, page after page, and with the first for all else. */
async function loadNewest(archive: Archive, { filter, limit, lanes }: Request, signal: AbortSignal): Promise<Loaded> {
  const loaded: Loaded = { totalCount: 0, events: [], datasets: [], bands: [] };
  let after: string | null = null;
  do {
    const first = Math.min(PAGE, limit - loaded.events.length);
    const answer: Answer = await archive.ask(
      document(filter, lanes, after === null),
      { filter, first, after, ...disputes(filter) },
      signal,
    );
    const page = answer.timeline;
    if (after === null) {
      loaded.totalCount = page.totalCount;
      loaded.datasets = page.datasets;
      loaded.bands = bandsOf(answer);
    }
    loaded.events.push(...page.nodes.map(eventOf));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && loaded.events.length < limit);
  loaded.events.reverse();
  return loaded;
}

function document(filter: EventFilter, lanes: string, isFirst: boolean): string {
  const about = isFirst ? (filter.about ?? []) : [];
  const variables = about.map((_, index) => `, $d${index}: DisputeRef!`).join("");
  const phases = about.map(
    (_, index) =>
      `d${index}: dispute(ref: $d${index}) { id phases { intensity description during { ${EVENT_DATE_FIELDS} } } }`,
  );
  return `query ($filter: EventFilter, $first: Int, $after: String${variables}) {
    timeline(filter: $filter, orderBy: NEWEST_FIRST, first: $first, after: $after) {
      ${isFirst ? `totalCount datasets ${DATASET}` : ""}
      pageInfo { hasNextPage endCursor }
      nodes { ${fields(lanes)} }
    }
    ${phases.join(" ")}
  }`;
}

function fields(lanes: string): string {
  return `${ITEM_FIELDS} place { name }
    ${lanes === "actors" ? `participants { actor ${NAMED} onBehalfOf ${NAMED} }` : ""}
    ${lanes === "disputes" ? `about ${NAMED}` : ""}`;
}

function disputes(filter: EventFilter): Record<string, string> {
  return Object.fromEntries((filter.about ?? []).map((ref, index) => [`d${index}`, ref]));
}

interface Answer {
  timeline: {
    totalCount: number;
    datasets: Dataset[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: EventNode[];
  };
  [alias: `d${number}`]: { id: string; phases: Phase[] } | null;
}

interface EventNode extends ItemNode {
  place: { name: string } | null;
  participants?: { actor: Named; onBehalfOf: Named | null }[];
  about?: Named[];
}

interface Phase {
  intensity: string | null;
  description: string | null;
  during: EventDate;
}

function eventOf(node: EventNode): LoadedEvent {
  return {
    ...itemOf(node),
    place: node.place?.name ?? "",
    actors: node.participants?.map(({ actor, onBehalfOf }) => onBehalfOf ?? actor) ?? [],
    disputes: node.about ?? [],
  };
}

function bandsOf(answer: Answer): Band[] {
  const asked = Object.entries(answer).filter(([alias]) => alias !== "timeline") as [
    string,
    { id: string; phases: Phase[] } | null,
  ][];
  return asked.flatMap(([, dispute]) =>
    (dispute?.phases ?? []).map((phase) => ({
      lane: dispute!.id,
      label: phase.description ?? "",
      intensity: phase.intensity === null ? null : INTENSITIES.indexOf(phase.intensity) + 1,
      bounds: boundsOf(phase.during),
    })),
  );
}
