import type {
  ActorCountsQuery,
  ChartSourcesQuery,
  ChartSourcesQueryVariables,
  Counting,
  PairCountsQuery,
  PeriodCountsQuery,
  PlaceCountsQuery,
  PlaceCountsQueryVariables,
  PositionOrigin,
} from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, operation } from "../../timeline/graphql";
import { LOCAL_TEXT, type LocalText } from "./events";

/** Asks for what the map, the matrix and the charts show. What is capped or cannot be counted is said with the answer. */

export type Unit = "MONTH" | "QUARTER" | "YEAR" | "DECADE";
export type { Counting } from "../../schema/operations.generated";

export interface PlaceCount {
  id: string;
  name: string;
  position: Position | null;
  count: number;
}

/** Where a place is drawn. Of one whose origin is the country, nobody knows more than its country. */
export interface Position {
  latitude: number;
  longitude: number;
  origin: PositionOrigin;
}

export interface PairCount {
  a: string;
  b: string;
  count: number;
}

export interface PeriodCount {
  edtf: string;
  /** Its first day. */
  begin: string;
  count: number;
  /** Whether the time asked for cuts it. */
  partial?: boolean;
}

/** The counts of one type of event in each period. */
export interface TypeCounts {
  type: string;
  counts: number[];
}

export interface PeriodCounts extends Counted<PeriodCount> {
  /** By type, where that is not too much for one answer; the types without events are left out. */
  types: TypeCounts[];
}

export interface ActorCount {
  id: string;
  name: LocalText;
  count: number;
}

/** Counted groups, of which there may be more than were asked for. */
export interface Counted<T> {
  groups: T[];
  /** How many groups there are in all. */
  groupCount: number;
  /** How many events the filter finds. */
  eventCount: number;
  /** How many of them have nothing to be counted by: no place, no pair, no date. */
  unplaced: number;
  /** How many of these have a date without an earliest or a latest day. */
  openDates: number;
}

interface Answer<B> {
  statistics: Omit<PlaceCountsQuery["statistics"], "buckets"> & { buckets: B[] };
}

const NAMED = `id localizedName ${LOCAL_TEXT}`;

/** As long as they have the same variables, they are written once. */
function statistics<Query>(name: string, fields: string) {
  return operation<Query, PlaceCountsQueryVariables>(`query ${name}(
    $filter: EventFilter, $by: [StatisticsKey!]!, $among: [ActorRef!], $counting: Counting, $first: Int
  ) {
    statistics(filter: $filter, by: $by, among: $among, counting: $counting, first: $first) {
      buckets { count ${fields} }
      eventCount
      groupCount
      unplaced { count openDates }
    }
  }`);
}

export const PLACES = statistics<PlaceCountsQuery>(
  "PlaceCounts",
  "place { id localizedName { text } position { latitude longitude origin } }",
);
export const PAIRS = statistics<PairCountsQuery>("PairCounts", `pair { ${NAMED} }`);
export const PERIODS = statistics<PeriodCountsQuery>("PeriodCounts", "kind period { edtf firstDay partial }");
export const ACTORS = statistics<ActorCountsQuery>("ActorCounts", `actor { ${NAMED} }`);

/** The datasets of the events that are counted, for the line below a chart. */
export const SOURCES = operation<
  ChartSourcesQuery,
  ChartSourcesQueryVariables
>(`query ChartSources($filter: EventFilter) {
  timeline(filter: $filter, first: 1) { datasets { name licence } }
}`);

export async function sourcesOf(
  archive: Archive,
  filter: EventFilter,
  signal: AbortSignal,
): Promise<ChartSourcesQuery["timeline"]["datasets"]> {
  return (await archive.ask(SOURCES, { filter }, signal)).timeline.datasets;
}

export function counted<B, T>({ statistics }: Answer<B>, group: (bucket: B) => T): Counted<T> {
  return {
    groups: statistics.buckets.map(group),
    groupCount: statistics.groupCount ?? statistics.buckets.length,
    eventCount: statistics.eventCount,
    unplaced: statistics.unplaced.reduce((sum, { count }) => sum + count, 0),
    openDates: statistics.unplaced.reduce((sum, { openDates }) => sum + openDates, 0),
  };
}

/** Where it happened, the places with the most events first. */
export async function placeCounts(
  archive: Archive,
  filter: EventFilter,
  first: number,
  signal: AbortSignal,
): Promise<Counted<PlaceCount>> {
  const answer = await archive.ask(PLACES, { filter, by: ["PLACE"], first }, signal);
  return counted(answer, ({ place, count }) => ({
    id: place!.id,
    name: place!.localizedName.text,
    position: place!.position,
    count,
  }));
}

/**
 * How often in each period, those without any among them.
 *
 * @param byType whether each type is counted by itself
 */
export async function periodCounts(
  archive: Archive,
  filter: EventFilter,
  unit: Unit,
  counting: Counting,
  signal: AbortSignal,
  byType = false,
): Promise<PeriodCounts> {
  const by = byType ? [unit, "KIND" as const] : [unit];
  const answer = await archive.ask(PERIODS, { filter, by, counting }, signal);
  const all = counted(answer, ({ period, kind, count }) => ({
    edtf: period!.edtf,
    begin: period!.firstDay,
    partial: period!.partial,
    type: kind,
    count,
  }));
  return { ...all, ...perType(all.groups) };
}

type TypedCount = PeriodCount & { type: string | null };

function perType(buckets: TypedCount[]): Pick<PeriodCounts, "groups" | "types"> {
  const periods = new Map<string, PeriodCount>();
  const types = new Map<string, number[]>();
  for (const { type, ...bucket } of buckets) {
    const period = periods.get(bucket.edtf);
    periods.set(bucket.edtf, period ? { ...period, count: period.count + bucket.count } : bucket);
    if (type !== null) {
      types.set(type, [...(types.get(type) ?? []), bucket.count]);
    }
  }
  return {
    groups: [...periods.values()],
    types: [...types]
      .map(([type, counts]) => ({ type, counts }))
      .filter(({ counts }) => counts.some((count) => count > 0)),
  };
}

/** Whom an actor meets most often. */
export async function counterparts(
  archive: Archive,
  actor: string,
  first: number,
  signal: AbortSignal,
): Promise<Counted<ActorCount>> {
  const filter: EventFilter = { between: [actor], types: ["MEETING"] };
  const answer = await archive.ask(ACTORS, { filter, by: ["ACTOR"], first }, signal);
  return counted(answer, ({ actor, count }) => ({ id: actor!.id, name: actor!.localizedName, count }));
}
