import type {
  ActorCountsQuery,
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

export type Unit = "MONTH" | "QUARTER" | "YEAR";
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
      unplaced { count }
    }
  }`);
}

export const PLACES = statistics<PlaceCountsQuery>(
  "PlaceCounts",
  "place { id localizedName { text } position { latitude longitude origin } }",
);
export const PAIRS = statistics<PairCountsQuery>("PairCounts", `pair { ${NAMED} }`);
export const PERIODS = statistics<PeriodCountsQuery>("PeriodCounts", "period { edtf firstDay }");
export const ACTORS = statistics<ActorCountsQuery>("ActorCounts", `actor { ${NAMED} }`);

export function counted<B, T>({ statistics }: Answer<B>, group: (bucket: B) => T): Counted<T> {
  return {
    groups: statistics.buckets.map(group),
    groupCount: statistics.groupCount ?? statistics.buckets.length,
    eventCount: statistics.eventCount,
    unplaced: statistics.unplaced.reduce((sum, { count }) => sum + count, 0),
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

/** How often in each period, those without any among them. */
export async function periodCounts(
  archive: Archive,
  filter: EventFilter,
  unit: Unit,
  counting: Counting,
  signal: AbortSignal,
): Promise<Counted<PeriodCount>> {
  const answer = await archive.ask(PERIODS, { filter, by: [unit], counting }, signal);
  return counted(answer, ({ period, count }) => ({ edtf: period!.edtf, begin: period!.firstDay, count }));
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
