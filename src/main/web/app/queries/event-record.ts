import type { EventQuery, EventQueryVariables } from "../../schema/operations.generated";
import { type Archive, type Merged, operation } from "../../timeline/graphql";
import { EVENT_DATE_FIELDS } from "../../timeline/model";
import { learnDates } from "../dates";
import { LOCAL_TEXT } from "./events";

/** An event with all that the archive has of it. What only some types have is absent in the others. */
export type EventRecord = Merged<NonNullable<EventQuery["event"]>>;
export type Participation = EventRecord["participants"][number];
export type Office = Participation["officesHeld"][number];
export type Citation = EventRecord["citations"][number];
export type Source = Citation["source"];
export type Claim = EventRecord["claims"][number];
export type Dataset = EventRecord["dataset"];
export type Place = NonNullable<EventRecord["place"]>;
export type Estimate = NonNullable<EventRecord["fatalities"]>;
export type RelatedEvent = EventRecord["parts"][number];
export type Named = EventRecord["about"][number];

const NAMED = `id localizedName ${LOCAL_TEXT}`;
export const RELATED = `id type status localizedTitle ${LOCAL_TEXT} date { edtf text }`;
const SOURCE = `id title publisher published url language reliability`;

export const CITATIONS = `citations { locator note source { ${SOURCE} } }`;

const DATASET = `key name publisher licence citation version url`;

export const EVENT = operation<EventQuery, EventQueryVariables>(`query Event($ref: EventRef!) {
  event(ref: $ref) {
    id permalink type status summary credibility cameoCode
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
    claims { property value date { edtf text } accepted claimedBy { ${NAMED} } credibility locator note saidOn source { ${SOURCE} } }
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
}`);

export async function eventRecord(archive: Archive, ref: string, signal: AbortSignal): Promise<EventRecord | null> {
  const { event } = await archive.ask(EVENT, { ref }, signal);
  if (event !== null) {
    await learnDates(archive, limits(event.date), signal);
  }
  return event;
}

/** The days between which it lies, which the page explains. */
function limits({ earliestBegin, latestBegin, earliestEnd, latestEnd }: EventRecord["date"]): string[] {
  return [earliestBegin, latestBegin, earliestEnd, latestEnd].filter((day) => day !== null);
}
