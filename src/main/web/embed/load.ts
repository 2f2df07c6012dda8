import type {
  EmbeddedByActorQuery,
  EmbeddedByDisputeQuery,
  EmbeddedEventQuery,
  EmbeddedPhasesQuery,
} from "../schema/operations.generated";
import { byEvents, MOST_STRIPS } from "../timeline/disputes";
import type { EventFilter } from "../timeline/filter";
import { type Archive, operation } from "../timeline/graphql";
import { timelineI18n } from "../timeline/i18n";
import { MOST_LANES } from "../timeline/lanes";
import type { Language } from "../timeline/language";
import { type Band, boundsOf, EVENT_DATE_FIELDS, ITEM_FIELDS, type Item, itemOf, stepOf } from "../timeline/model";
import { dated, openOf, setsOpenDatesApart } from "../timeline/open-dates";
import type { Lanes } from "../timeline/options";

/** What the archive answered. */
export interface Loaded {
  totalCount: number;
  /** Whether there are no more than `totalCount`. */
  isExact: boolean;
  /** The newest, in the order of time. */
  events: LoadedEvent[];
  /** How many have an open date, and are neither drawn nor listed, with the first of these dates. */
  open: { count: number; dates: { text: string }[] };
  datasets: Dataset[];
  bands: Band[];
}

export interface LoadedEvent extends Item {
  place: string;
  /** Who takes part, and for whom. */
  actors: Named[];
  disputes: Named[];
}

/** The operations are made anew for each request; those that ask for everything show all that they can be answered. */
type Page = EmbeddedByActorQuery | EmbeddedByDisputeQuery;
type EventNode = Omit<NonNullable<EmbeddedEventQuery["event"]>, "datasets"> &
  Partial<EmbeddedByActorQuery["timeline"]["nodes"][number]> &
  EmbeddedByDisputeQuery["timeline"]["nodes"][number];

export type Named = EventNode["about"][number];
export type Dataset = EmbeddedByActorQuery["timeline"]["datasets"][number];

const NO_OPEN_DATES: Loaded["open"] = { count: 0, dates: [] };

/** The archive gives no more at once. */
const PAGE = 200;
const NAMED = "{ id name }";

const DATASET = "{ name licence publisher }";

/** What is asked for. */
export interface Request {
  /** A single event, instead of what a filter finds. */
  event: string | null;
  filter: EventFilter;
  limit: number;
  lanes: Lanes;
}

export async function load(archive: Archive, request: Request, signal: AbortSignal): Promise<Loaded> {
  const loaded = await (request.event
    ? loadOne(archive, request.event, request.lanes, signal)
    : loadNewest(archive, request, signal));
  return { ...loaded, bands: await loadPhases(archive, loaded.events, request.lanes, signal) };
}

/** Of so many disputes it asks at most: of those that most events are about. */
const MOST_DISPUTES = 50;

/** The phases of the disputes that most events are about; a dispute that has a lane has them there. */
async function loadPhases(
  archive: Archive,
  events: readonly LoadedEvent[],
  lanes: Lanes,
  signal: AbortSignal,
): Promise<Band[]> {
  const ids = byEvents(events.map(({ disputes }) => disputes)).slice(0, MOST_DISPUTES);
  if (ids.length === 0) {
    return [];
  }
  const { nodes } = await archive.ask(PHASES, { ids }, signal);
  const phased = nodes.filter((dispute) => (dispute?.phases ?? []).length > 0);
  return phased.slice(0, lanes === "disputes" ? MOST_LANES : MOST_STRIPS).flatMap((dispute) =>
    dispute!.phases.map((phase) => ({
      lane: dispute!.id,
      of: dispute!.name,
      label: "",
      intensity: stepOf(phase.intensity),
      bounds: boundsOf(phase.during),
    })),
  );
}

/** Phases are called as the page calls them: what publishers say of them is in one language. */
export function labelled(bands: readonly Band[], language: Language): Band[] {
  const intensities = Object.values(timelineI18n(language).intensities);
  return bands.map((band) => ({ ...band, label: band.intensity === null ? "" : intensities[band.intensity - 1] }));
}

async function loadOne(archive: Archive, ref: string, lanes: Lanes, signal: AbortSignal): Promise<Loaded> {
  const { event } = await archive.ask(eventOperation(lanes), { ref }, signal);
  return {
    totalCount: 1,
    isExact: true,
    events: [eventOf(event!)],
    open: NO_OPEN_DATES,
    datasets: event!.datasets,
    bands: [],
  };
}

/** Asks for the newest events, page after page, and with the first for all else. */
async function loadNewest(archive: Archive, { filter, limit, lanes }: Request, signal: AbortSignal): Promise<Loaded> {
  const loaded: Loaded = {
    totalCount: 0,
    isExact: true,
    events: [],
    open: NO_OPEN_DATES,
    datasets: [],
    bands: [],
  };
  let after: string | null = null;
  do {
    const first = Math.min(PAGE, limit - loaded.events.length);
    const answer: Page = await archive.ask(
      pageOperation(filter, lanes, after === null),
      { filter: dated(filter), open: after === null ? openOf(filter) : undefined, first, after },
      signal,
    );
    const page: Page["timeline"] = answer.timeline;
    if (after === null) {
      loaded.open = openDatesOf(answer);
      loaded.totalCount = page.totalCount + loaded.open.count;
      loaded.isExact = page.totalCountIsExact;
      loaded.datasets = page.datasets;
    }
    loaded.events.push(...page.nodes.map(eventOf));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null && loaded.events.length < limit);
  loaded.events.reverse();
  return loaded;
}

/** Absent where the question itself says whether it wants them. */
function openDatesOf({ open }: Partial<Page>): Loaded["open"] {
  return open ? { count: open.totalCount, dates: open.nodes.map(({ date }) => date) } : NO_OPEN_DATES;
}

export function eventOperation(lanes: Lanes) {
  return operation<EmbeddedEventQuery, { ref: string }>(
    `query ($ref: EventRef!) { event(ref: $ref) { ${fields(lanes)} datasets ${DATASET} } }`,
  );
}

export const PHASES = operation<EmbeddedPhasesQuery, { ids: string[] }>(`query ($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Dispute { id name phases { intensity during { ${EVENT_DATE_FIELDS} } } }
  }
}`);

export function pageOperation(filter: EventFilter, lanes: Lanes, isFirst: boolean) {
  const apart = isFirst && setsOpenDatesApart(filter);
  return operation<
    Page,
    Record<string, unknown>
  >(`query ($filter: EventFilter, ${apart ? "$open: EventFilter, " : ""}$first: Int, $after: String) {
    timeline(filter: $filter, orderBy: NEWEST_FIRST, first: $first, after: $after) {
      ${isFirst ? `totalCount totalCountIsExact datasets ${DATASET}` : ""}
      pageInfo { hasNextPage endCursor }
      nodes { ${fields(lanes)} }
    }
    ${apart ? "open: timeline(filter: $open, first: 20) { totalCount nodes { date { text } } }" : ""}
  }`);
}

function fields(lanes: Lanes): string {
  return `${ITEM_FIELDS} place { name } about ${NAMED}
    ${lanes === "actors" ? `participants { actor ${NAMED} onBehalfOf ${NAMED} }` : ""}`;
}

function eventOf(node: EventNode): LoadedEvent {
  return {
    ...itemOf(node),
    place: node.place?.name ?? "",
    actors: node.participants?.map(({ actor, onBehalfOf }) => onBehalfOf ?? actor) ?? [],
    disputes: node.about,
  };
}
