import type { EventFilter } from "../../timeline/filter";
import type { Archive } from "../../timeline/graphql";
import { EVENT_DATE_FIELDS, type EventDate } from "../../timeline/model";
import type { Order } from "../state";

export interface LocalText {
  text: string;
  language: string;
  direction: "LTR" | "RTL";
}

export const LOCAL_TEXT = "{ text language direction }";

export interface Party {
  id: string;
  __typename: string;
  localizedName: LocalText;
}

/** One who takes part, and for whom. */
export interface Participant {
  role: string;
  office: string | null;
  actor: Party;
  onBehalfOf: Party | null;
}

/** An event as the list shows it. */
export interface Entry {
  id: string;
  type: string;
  status: string;
  localizedTitle: LocalText;
  date: EventDate;
  place: { id: string; localizedName: LocalText } | null;
  participants: Participant[];
  about: { id: string; localizedName: LocalText }[];
  format?: string | null;
}

export interface Coverage {
  wholePeriod: boolean;
  dataset: { key: string; name: string; covers: string | null; completeness: string; coversDescription: string | null };
}

export interface EventPage {
  nodes: Entry[];
  hasNext: boolean;
  endCursor: string | null;
}

export interface FirstPage extends EventPage {
  total: number;
  coverage: Coverage[];
}

interface Connection {
  totalCount: number;
  coverage: Coverage[];
  nodes: Entry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
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

const PAGE = `nodes { ${ENTRY} } pageInfo { hasNextPage endCursor }`;

const FIRST_PAGE = `query Events($filter: EventFilter, $orderBy: TimelineOrder, $first: Int) {
  timeline(filter: $filter, orderBy: $orderBy, first: $first) {
    totalCount
    coverage { wholePeriod dataset { key name covers completeness coversDescription } }
    ${PAGE}
  }
}`;

const NEXT_PAGE = `query MoreEvents($filter: EventFilter, $orderBy: TimelineOrder, $first: Int, $after: String) {
  timeline(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { ${PAGE} }
}`;

export async function firstPage(
  archive: Archive,
  filter: EventFilter,
  orderBy: Order,
  signal: AbortSignal,
): Promise<FirstPage> {
  const variables = { filter, orderBy, first: PAGE_SIZE };
  const { timeline } = await archive.ask<{ timeline: Connection }>(FIRST_PAGE, variables, signal);
  return { ...pageOf(timeline), total: timeline.totalCount, coverage: timeline.coverage };
}

export async function nextPage(
  archive: Archive,
  filter: EventFilter,
  orderBy: Order,
  after: string,
  signal: AbortSignal,
): Promise<EventPage> {
  const variables = { filter, orderBy, first: PAGE_SIZE, after };
  return pageOf((await archive.ask<{ timeline: Connection }>(NEXT_PAGE, variables, signal)).timeline);
}

function pageOf(connection: Connection): EventPage {
  return {
    nodes: connection.nodes,
    hasNext: connection.pageInfo.hasNextPage,
    endCursor: connection.pageInfo.endCursor,
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
