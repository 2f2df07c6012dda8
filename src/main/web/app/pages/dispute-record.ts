import type { Archive } from "../../timeline/graphql";
import { EVENT_DATE_FIELDS, type EventDate } from "../../timeline/model";
import { LOCAL_TEXT, type LocalText } from "../queries/events";
import { CITATIONS, type Citation, type Estimate, type Named, type RelatedEvent } from "./event-record";

export interface Party {
  actor: Named;
  role: string;
  side: string | null;
  during: string | null;
  fatalities: Estimate | null;
  hostility: string | null;
}

export interface Phase {
  during: EventDate;
  intensity: string | null;
  stage: string | null;
  description: string | null;
  citations: Citation[];
}

/** An event of a dispute, as a list and as a picture need it. */
export interface DisputeEvent extends Omit<RelatedEvent, "date"> {
  date: EventDate;
}

/** Its events as far as they have been loaded. */
export interface DisputeEvents {
  total: number;
  nodes: DisputeEvent[];
  /** Where the next page begins; null when all are there. */
  after: string | null;
}

export interface DisputeRecord {
  id: string;
  localizedName: LocalText;
  names: { kind: string; language: string; text: string }[];
  description: string | null;
  during: EventDate;
  censoredOn: string | null;
  issues: string[];
  hostility: string | null;
  settlementMeans: string[];
  fatalities: Estimate | null;
  parties: Party[];
  phases: Phase[];
  citations: Citation[];
  events: DisputeEvents;
}

const EVENTS = `nodes { id type status localizedTitle ${LOCAL_TEXT} date { ${EVENT_DATE_FIELDS} } } pageInfo { hasNextPage endCursor }`;

const QUERY = `query Dispute($ref: DisputeRef!, $first: Int) {
  dispute(ref: $ref) {
    id description censoredOn issues hostility settlementMeans
    localizedName ${LOCAL_TEXT}
    names { kind language text }
    during { ${EVENT_DATE_FIELDS} }
    fatalities { low best high }
    parties { actor { id localizedName ${LOCAL_TEXT} } role side during hostility fatalities { low best high } }
    phases { during { ${EVENT_DATE_FIELDS} } intensity stage description ${CITATIONS} }
    ${CITATIONS}
    timeline(first: $first) { totalCount ${EVENTS} }
  }
}`;

const MORE = `query DisputeEvents($ref: DisputeRef!, $first: Int, $after: String) {
  dispute(ref: $ref) { timeline(first: $first, after: $after) { ${EVENTS} } }
}`;

const PAGE_SIZE = 20;

interface Connection {
  totalCount: number;
  nodes: DisputeEvent[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type Answer = Omit<DisputeRecord, "events"> & { timeline: Connection };

export async function disputeRecord(archive: Archive, ref: string, signal: AbortSignal): Promise<DisputeRecord | null> {
  const { dispute } = await archive.ask<{ dispute: Answer | null }>(QUERY, { ref, first: PAGE_SIZE }, signal);
  return dispute && { ...dispute, events: { total: dispute.timeline.totalCount, ...pageOf(dispute.timeline) } };
}

/** What is there already, and the page behind it. */
export async function moreEvents(
  archive: Archive,
  { id, events }: DisputeRecord,
  signal: AbortSignal,
): Promise<DisputeEvents> {
  const variables = { ref: id, first: PAGE_SIZE, after: events.after };
  const { dispute } = await archive.ask<{ dispute: { timeline: Connection } }>(MORE, variables, signal);
  const { nodes, after } = pageOf(dispute.timeline);
  return { total: events.total, nodes: [...events.nodes, ...nodes], after };
}

function pageOf({ nodes, pageInfo }: Connection): Pick<DisputeEvents, "nodes" | "after"> {
  return { nodes, after: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
