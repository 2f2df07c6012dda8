import type { Archive } from "../../timeline/graphql";
import { EVENT_DATE_FIELDS, type EventDate } from "../../timeline/model";
import { LOCAL_TEXT, type LocalText } from "../queries/events";

export interface Named {
  id: string;
  localizedName: LocalText;
}

export interface RelatedEvent {
  id: string;
  type: string;
  status: string;
  localizedTitle: LocalText;
  date: { edtf: string };
}

export interface Source {
  id: string;
  title: string;
  publisher: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
  reliability: string | null;
}

export interface Citation {
  locator: string | null;
  note: string | null;
  source: Source;
}

export interface Claim {
  property: string;
  value: string;
  accepted: boolean;
  claimedBy: Named | null;
  credibility: string | null;
  locator: string | null;
  note: string | null;
  saidOn: string | null;
  source: Source;
}

export interface Office {
  role: string;
  title: string | null;
  during: string | null;
  body: Named;
}

export interface Participation {
  role: string;
  level: string | null;
  office: string | null;
  title: string | null;
  channel: string | null;
  actor: Named;
  onBehalfOf: Named | null;
  officesHeld: Office[];
  citations: Citation[];
}

export interface Estimate {
  low: number | null;
  best: number | null;
  high: number | null;
}

export interface Dataset {
  key: string;
  name: string;
  publisher: string | null;
  licence: string | null;
  citation: string | null;
  version: string | null;
  url: string | null;
}

export interface Place extends Named {
  latitude: number | null;
  longitude: number | null;
  country: Named | null;
}

/** An event with all that the archive has of it. What only some types have is absent in the others. */
export interface EventRecord {
  id: string;
  type: string;
  status: string;
  localizedTitle: LocalText;
  titles: { kind: string; language: string; text: string }[];
  summary: string | null;
  date: EventDate;
  place: Place | null;
  credibility: string | null;
  cameoCode: string | null;
  statusHistory: { status: string; saidOn: string | null; note: string | null; source: Source | null }[];
  participants: Participation[];
  agenda: { text: string | null; topic: Named | null; dispute: Named | null }[];
  about: Named[];
  partOf: RelatedEvent | null;
  parts: RelatedEvent[];
  onTheMarginsOf: RelatedEvent | null;
  margins: RelatedEvent[];
  citations: Citation[];
  claims: Claim[];
  codings: { scheme: string; code: string; score: number | null; mentions: number | null; source: Source }[];
  dataset: Dataset;
  datasets: Dataset[];
  format?: string | null;
  channel?: string | null;
  visitProtocol?: string | null;
  outcomes?: { kind: string; text: string | null; event: RelatedEvent | null }[];
  legs?: { during: string | null; place: Named }[];
  hostility?: string | null;
  fatalities?: Estimate | null;
  injured?: Estimate | null;
  displaced?: number | null;
  inForce?: string | null;
  signedAt?: RelatedEvent | null;
  medium?: string | null;
  commemorates?: string | null;
}

const NAMED = `id localizedName ${LOCAL_TEXT}`;
export const RELATED = `id type status localizedTitle ${LOCAL_TEXT} date { edtf }`;
const SOURCE = `id title publisher published url language reliability`;

export const CITATIONS = `citations { locator note source { ${SOURCE} } }`;

const DATASET = `key name publisher licence citation version url`;

const QUERY = `query Event($ref: EventRef!) {
  event(ref: $ref) {
    id type status summary credibility cameoCode
    localizedTitle ${LOCAL_TEXT}
    titles { kind language text }
    date { ${EVENT_DATE_FIELDS} }
    place { ${NAMED} latitude longitude country { ${NAMED} } }
    statusHistory { status saidOn note source { ${SOURCE} } }
    participants {
      role level office title channel
      actor { ${NAMED} }
      onBehalfOf { ${NAMED} }
      officesHeld { role title during body { ${NAMED} } }
      ${CITATIONS}
    }
    agenda { text topic { ${NAMED} } dispute { ${NAMED} } }
    about { ${NAMED} }
    partOf { ${RELATED} } parts { ${RELATED} } onTheMarginsOf { ${RELATED} } margins { ${RELATED} }
    ${CITATIONS}
    claims { property value accepted claimedBy { ${NAMED} } credibility locator note saidOn source { ${SOURCE} } }
    codings { scheme code score mentions source { ${SOURCE} } }
    dataset { ${DATASET} } datasets { ${DATASET} }
    ... on Meeting {
      format channel visitProtocol
      outcomes { kind text event { ${RELATED} } }
      legs { during place { ${NAMED} } }
    }
    ... on Incident { hostility fatalities { low best high } injured { low best high } displaced }
    ... on Agreement { inForce signedAt { ${RELATED} } }
    ... on Statement { medium }
    ... on Occasion { commemorates }
  }
}`;

export async function eventRecord(archive: Archive, ref: string, signal: AbortSignal): Promise<EventRecord | null> {
  return (await archive.ask<{ event: EventRecord | null }>(QUERY, { ref }, signal)).event;
}
