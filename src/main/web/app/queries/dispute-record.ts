import type {
  DisputeEventsQuery,
  DisputeEventsQueryVariables,
  DisputeQuery,
  DisputeQueryVariables,
} from "../../schema/operations.generated";
import { type Archive, operation } from "../../timeline/graphql";
import { EVENT_DATE_FIELDS } from "../../timeline/model";
import { CITATIONS } from "./event-record";
import { LOCAL_TEXT } from "./events";

type Answer = NonNullable<DisputeQuery["dispute"]>;

export type Party = Answer["parties"][number];
export type Phase = Answer["phases"][number];
/** An event of a dispute, as a list and as a picture need it. */
export type DisputeEvent = Answer["timeline"]["nodes"][number];

/** Its events as far as they have been loaded. */
export interface DisputeEvents {
  total: number;
  /** Whether there are no more than `total`. */
  isExact: boolean;
  nodes: DisputeEvent[];
  /** Where the next page begins; null when all are there. */
  after: string | null;
}

/** Its events with an open date, which stand apart: as many as one answer has of them. */
export interface OpenEvents {
  total: number;
  isExact: boolean;
  entries: DisputeEvent[];
}

export type DisputeRecord = Omit<Answer, "timeline" | "open"> & { events: DisputeEvents; open: OpenEvents };

const NODES = `nodes { id type status localizedTitle ${LOCAL_TEXT} date { ${EVENT_DATE_FIELDS} } }`;
const EVENTS = `${NODES} pageInfo { hasNextPage endCursor }`;
const COUNT = "totalCount totalCountIsExact";

export const DISPUTE = operation<DisputeQuery, DisputeQueryVariables>(`query Dispute($ref: DisputeRef!, $first: Int) {
  dispute(ref: $ref) {
    id permalink description censoredOn issues hostility settlementMeans
    localizedName ${LOCAL_TEXT}
    names { kind language text }
    during { ${EVENT_DATE_FIELDS} }
    fatalities { low best high }
    parties { actor { id localizedName ${LOCAL_TEXT} } role side during hostility fatalities { low best high } }
    phases { during { ${EVENT_DATE_FIELDS} } intensity stage description ${CITATIONS} }
    ${CITATIONS}
    timeline(filter: { openDate: false }, first: $first) { ${COUNT} ${EVENTS} }
    open: timeline(filter: { openDate: true }, first: $first) { ${COUNT} ${NODES} }
  }
}`);

export const DISPUTE_EVENTS = operation<
  DisputeEventsQuery,
  DisputeEventsQueryVariables
>(`query DisputeEvents($ref: DisputeRef!, $first: Int, $after: String) {
  dispute(ref: $ref) { timeline(filter: { openDate: false }, first: $first, after: $after) { ${EVENTS} } }
}`);

const PAGE_SIZE = 20;

export async function disputeRecord(archive: Archive, ref: string, signal: AbortSignal): Promise<DisputeRecord | null> {
  const { dispute } = await archive.ask(DISPUTE, { ref, first: PAGE_SIZE }, signal);
  if (dispute === null) {
    return null;
  }
  const { timeline, open } = dispute;
  return {
    ...dispute,
    events: { total: timeline.totalCount, isExact: timeline.totalCountIsExact, ...pageOf(timeline) },
    open: { total: open.totalCount, isExact: open.totalCountIsExact, entries: open.nodes },
  };
}

/** What is there already, and the page behind it. */
export async function moreEvents(
  archive: Archive,
  { id, events }: DisputeRecord,
  signal: AbortSignal,
): Promise<DisputeEvents> {
  const variables = { ref: id, first: PAGE_SIZE, after: events.after ?? undefined };
  const { dispute } = await archive.ask(DISPUTE_EVENTS, variables, signal);
  const { nodes, after } = pageOf(dispute!.timeline);
  return { ...events, nodes: [...events.nodes, ...nodes], after };
}

function pageOf({
  nodes,
  pageInfo,
}: Pick<Answer["timeline"], "nodes" | "pageInfo">): Pick<DisputeEvents, "nodes" | "after"> {
  return { nodes, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
