import type { NamesQuery, PhasesQuery, PhasesQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, ArchiveError, type Merged, operation } from "../../timeline/graphql";
import type { Language } from "../../timeline/language";
import { type Band, boundsOf, EVENT_DATE_FIELDS, stepOf } from "../../timeline/model";
import { learnDates } from "../dates";
import { label } from "../i18n";
import { LOCAL_TEXT, type LocalText } from "./events";

/** What a reference of the filter means, named in the language of the page. */
export interface ResolvedReference {
  id: string;
  name: LocalText;
}

/** The names of what a filter refers to, by the reference, and the phases of its disputes. */
export interface Meanings {
  resolved: Map<string, ResolvedReference>;
  bands: Band[];
}

/** The operation is made anew for each filter; one of each kind of reference shows all that it can be answered. */
type Found = Merged<NonNullable<NamesQuery["a0" | "a1" | "a2" | "a3"]>>;

const PHASES = `phases { during { ${EVENT_DATE_FIELDS} } intensity stage description }`;

/** Asks for everything in one operation: a field for each reference, each under an alias. */
export async function meanings(
  archive: Archive,
  filter: EventFilter,
  language: Language,
  signal: AbortSignal,
): Promise<Meanings> {
  await sayTime(archive, filter, signal);
  const asked = questions(filter);
  if (asked.length === 0) {
    return { resolved: new Map(), bands: [] };
  }
  const variables = Object.fromEntries(asked.map(({ reference }, index) => [`r${index}`, reference]));
  const answer = await archive.ask(names(asked), variables, signal);
  const found = asked.map(({ reference }, index) => ({ reference, found: answer[`a${index}`] }));
  return {
    resolved: new Map(
      found.flatMap(({ reference, found }) => (found === null ? [] : [[reference, resolvedOf(found)]])),
    ),
    bands: found.flatMap(({ found }) => (found === null ? [] : bands(found, language))),
  };
}

/** A time that the archive refuses stays as it is written: the list tells what is wrong with it. */
async function sayTime(archive: Archive, { during }: EventFilter, signal: AbortSignal): Promise<void> {
  try {
    await learnDates(archive, during === undefined ? [] : [during], signal);
  } catch (problem) {
    if (!(problem instanceof ArchiveError)) {
      throw problem;
    }
  }
}

function names(asked: Question[]) {
  const declared = asked.map(({ type }, index) => `$r${index}: ${type}`).join(", ");
  const fields = asked.map(({ field }, index) => `a${index}: ${field(`$r${index}`)}`).join(" ");
  return operation<Record<string, Found | null>, Record<string, string>>(`query Names(${declared}) { ${fields} }`);
}

/** The operation that names what a filter refers to. */
export function namesOf(filter: EventFilter): string {
  return names(questions(filter));
}

interface Question {
  reference: string;
  type: string;
  field: (variable: string) => string;
}

function questions(filter: EventFilter): Question[] {
  const actors = [...(filter.between ?? []), ...(filter.involving ?? [])];
  const events = [filter.onTheMarginsOf, filter.partOf].filter((reference) => reference !== undefined);
  const ids = [filter.at, ...(filter.topics ?? []), ...(filter.sources ?? [])].filter((reference) => isId(reference));
  return [
    ...[...new Set(actors)].map((reference) => ({
      reference,
      type: "ActorRef!",
      field: (variable: string) => `actor(ref: ${variable}) { __typename id localizedName ${LOCAL_TEXT} }`,
    })),
    ...(filter.about ?? []).map((reference) => ({
      reference,
      type: "DisputeRef!",
      field: (variable: string) => `dispute(ref: ${variable}) { __typename id localizedName ${LOCAL_TEXT} ${PHASES} }`,
    })),
    ...events.map((reference) => ({
      reference,
      type: "EventRef!",
      field: (variable: string) => `event(ref: ${variable}) { __typename id localizedTitle ${LOCAL_TEXT} }`,
    })),
    ...ids.map((reference) => ({
      reference: reference as string,
      type: "ID!",
      field: (variable: string) => `node(id: ${variable}) { __typename id
        ... on Place { localizedName ${LOCAL_TEXT} } ... on Topic { localizedName ${LOCAL_TEXT} }
        ... on Actor { localizedName ${LOCAL_TEXT} } ... on Source { title } }`,
    })),
  ];
}

/** Global ids are the base64 of a type and a number; anything else is a name or a code, and speaks for itself. */
function isId(reference: string | undefined): boolean {
  try {
    return (
      reference !== undefined && /^[A-Z][A-Za-z]+:\d+$/.test(atob(reference.replace(/-/g, "+").replace(/_/g, "/")))
    );
  } catch {
    return false;
  }
}

function resolvedOf(found: Found): ResolvedReference {
  const plain: LocalText = { text: found.title ?? found.id, language: "und", direction: "LTR" };
  return { id: found.id, name: found.localizedName ?? found.localizedTitle ?? plain };
}

/** As many as one answer may name. */
const MOST_DISPUTES = 200;

export const PHASES_OF = operation<PhasesQuery, PhasesQueryVariables>(`query Phases($ids: [ID!]!) {
  nodes(ids: $ids) { ... on Dispute { id localizedName ${LOCAL_TEXT} ${PHASES} } }
}`);

/** The phases of disputes, by their ids. */
export async function phasesOf(
  archive: Archive,
  ids: readonly string[],
  language: Language,
  signal: AbortSignal,
): Promise<Band[]> {
  if (ids.length === 0) {
    return [];
  }
  const { nodes } = await archive.ask(PHASES_OF, { ids: ids.slice(0, MOST_DISPUTES) }, signal);
  return (nodes as (Found | null)[]).flatMap((found) => (found === null ? [] : bands(found, language)));
}

function bands(found: Found, language: Language): Band[] {
  return (found.phases ?? []).map((phase) => ({
    lane: found.id,
    of: found.localizedName?.text,
    label: phase.stage
      ? label(language, "Stage", phase.stage)
      : phase.intensity
        ? label(language, "Intensity", phase.intensity)
        : "",
    intensity: stepOf(phase.intensity),
    bounds: boundsOf(phase.during),
  }));
}
