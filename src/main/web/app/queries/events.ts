import type {
  CursorQuery,
  CursorQueryVariables,
  EarlierEventsQuery,
  EarlierEventsQueryVariables,
  EventsQuery,
  EventsQueryVariables,
  MoreEventsQuery,
  MoreEventsQueryVariables,
} from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, type Merged, operation } from "../../timeline/graphql";
import { EVENT_DATE_FIELDS } from "../../timeline/model";
import { dated, openOf, setsOpenDatesApart } from "../../timeline/open-dates";
import type { Order } from "../state";

export const LOCAL_TEXT = "{ text language direction }";

/** An event as the list shows it. */
export type Entry = Merged<MoreEventsQuery["timeline"]["nodes"][number]>;
export type LocalText = Entry["localizedTitle"];
/** One who takes part, and for whom. */
export type Participant = Entry["participants"][number];
export type Party = Participant["actor"];
export type Coverage = EventsQuery["timeline"]["coverage"][number];

export interface EventPage {
  nodes: Entry[];
  hasNext: boolean;
  endCursor: string | null;
  hasPrevious: boolean;
  startCursor: string | null;
}

/** Events that have no place of their own among the others, as far as one page has them. */
export interface OpenDates {
  entries: Entry[];
  total: number;
  isExact: boolean;
}

export interface FirstPage extends EventPage {
  open: OpenDates;
  /** How many there are besides those with an open date. */
  total: number;
  /** Whether there are no more than `total`. */
  isExact: boolean;
  coverage: Coverage[];
}

export const PAGE_SIZE = 50;

const ENTRY = `
  id type status
  localizedTitle ${LOCAL_TEXT}
  date { ${EVENT_DATE_FIELDS} }
  place { id localizedName ${LOCAL_TEXT} }
  about { id localizedName ${LOCAL_TEXT} }
  participants {
    role office
    actor { id __typename localizedName ${LOCAL_TEXT} }
    onBehalfOf { id __typename localizedName ${LOCAL_TEXT} }
  }
  ... on Meeting { format }`;

const PAGE = `nodes { ${ENTRY} } pageInfo { hasNextPage endCursor hasPreviousPage startCursor }`;

export const FIRST_PAGE = operation<
  EventsQuery,
  EventsQueryVariables
>(`query Events($filter: EventFilter, $open: EventFilter, $orderBy: TimelineOrder, $first: Int, $apart: Boolean!) {
  timeline(filter: $filter, orderBy: $orderBy, first: $first) {
    totalCount totalCountIsExact
    coverage { wholePeriod dataset { key name covers completeness coversDescription } }
    ${PAGE}
  }
  open: timeline(filter: $open, orderBy: $orderBy, first: $first) @include(if: $apart) {
    totalCount totalCountIsExact ${PAGE}
  }
}`);

export const NEXT_PAGE = operation<
  MoreEventsQuery,
  MoreEventsQueryVariables
>(`query MoreEvents($filter: EventFilter, $orderBy: TimelineOrder, $first: Int, $after: String) {
  timeline(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { ${PAGE} }
}`);

export const PREVIOUS_PAGE = operation<
  EarlierEventsQuery,
  EarlierEventsQueryVariables
>(`query EarlierEvents($filter: EventFilter, $orderBy: TimelineOrder, $last: Int, $before: String) {
  timeline(filter: $filter, orderBy: $orderBy, last: $last, before: $before) { ${PAGE} }
}`);

export const CURSOR = operation<
  CursorQuery,
  CursorQueryVariables
>(`query Cursor($filter: EventFilter, $orderBy: TimelineOrder, $time: EDTF!) {
  timeline(filter: $filter, orderBy: $orderBy, first: 1) { cursorAt(time: $time) }
}`);

export async function firstPage(
  archive: Archive,
  filter: EventFilter,
  orderBy: Order,
  signal: AbortSignal,
): Promise<FirstPage> {
  const apart = setsOpenDatesApart(filter);
  const variables = { filter: dated(filter), open: openOf(filter), orderBy, first: PAGE_SIZE, apart };
  const { timeline, open } = await archive.ask(FIRST_PAGE, variables, signal);
  return {
    ...pageOf(timeline),
    total: timeline.totalCount,
    isExact: timeline.totalCountIsExact,
    open: open
      ? { entries: open.nodes, total: open.totalCount, isExact: open.totalCountIsExact }
      : { entries: [], total: 0, isExact: true },
    coverage: timeline.coverage,
  };
}

export async function nextPage(
  archive: Archive,
  filter: EventFilter,
  orderBy: Order,
  after: string,
  signal: AbortSignal,
): Promise<EventPage> {
  const variables = { filter: dated(filter), orderBy, first: PAGE_SIZE, after };
  return pageOf((await archive.ask(NEXT_PAGE, variables, signal)).timeline);
}

/** What comes before a cursor in the order of the list, the nearest last. */
export async function previousPage(
  archive: Archive,
  filter: EventFilter,
  orderBy: Order,
  before: string,
  signal: AbortSignal,
): Promise<EventPage> {
  const variables = { filter: dated(filter), orderBy, last: PAGE_SIZE, before };
  return pageOf((await archive.ask(PREVIOUS_PAGE, variables, signal)).timeline);
}

/** The page that begins with the events of a time. */
export async function pageAt(
  archive: Archive,
  filter: EventFilter,
  orderBy: Order,
  time: string,
  signal: AbortSignal,
): Promise<EventPage> {
  const { timeline } = await archive.ask(CURSOR, { filter: dated(filter), orderBy, time }, signal);
  return nextPage(archive, filter, orderBy, timeline.cursorAt, signal);
}

function pageOf(connection: MoreEventsQuery["timeline"]): EventPage {
  return {
    nodes: connection.nodes,
    hasNext: connection.pageInfo.hasNextPage,
    endCursor: connection.pageInfo.endCursor,
    hasPrevious: connection.pageInfo.hasPreviousPage,
    startCursor: connection.pageInfo.startCursor,
  };
}

/** The operation of a list, for those who go on in GraphiQL. */
export const OPERATION = `query Events($filter: EventFilter, $orderBy: TimelineOrder) {
  timeline(filter: $filter, orderBy: $orderBy, first: 50) {
    totalCount
    nodes {
      id
      type
      status
      title
      date { edtf }
      place { name }
      participants { role actor { name } onBehalfOf { name } office }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
