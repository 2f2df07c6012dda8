import type { EventFilter } from "../../timeline/filter";
import type { Archive } from "../../timeline/graphql";
import type { Language } from "../../timeline/language";
import type { Item } from "../../timeline/model";
import { drawnEvents } from "../queries/items";
import { meanings, type ResolvedReference } from "../queries/references";
import { type Counting, type PeriodCounts, periodCounts, sourcesOf, type Unit } from "../queries/statistics";
import type { Source } from "../views/chart-take";

/** One side of a comparison. */
export interface Side {
  counted: PeriodCounts;
  /** Its events, if there are not too many to draw each. */
  items: Item[] | undefined;
}

export interface Comparison {
  sides: [Side, Side];
  resolved: Map<string, ResolvedReference>;
  sources: Source[];
}

/** Up to as many events of a side are drawn one by one. */
const MOST_DRAWN = 1000;

/** Asks for both questions at once. */
export async function comparison(
  archive: Archive,
  filters: [EventFilter, EventFilter],
  unit: Unit,
  counting: Counting,
  language: Language,
  signal: AbortSignal,
): Promise<Comparison> {
  const [one, other, names, sources] = await Promise.all([
    side(archive, filters[0], unit, counting, signal),
    side(archive, filters[1], unit, counting, signal),
    Promise.all(filters.map((filter) => meanings(archive, filter, language, signal))),
    Promise.all(filters.map((filter) => sourcesOf(archive, filter, signal))),
  ]);
  return {
    sides: [one, other],
    resolved: new Map(names.flatMap(({ resolved }) => [...resolved])),
    sources: [...new Map(sources.flat().map((source) => [source.name, source])).values()],
  };
}

async function side(
  archive: Archive,
  filter: EventFilter,
  unit: Unit,
  counting: Counting,
  signal: AbortSignal,
): Promise<Side> {
  const counted = await periodCounts(archive, filter, unit, counting, signal);
  if (counted.eventCount > MOST_DRAWN) {
    return { counted, items: undefined };
  }
  const items: Item[] = [];
  for await (const some of drawnEvents(archive, filter, "none", signal)) {
    items.push(...some.map(({ item }) => item));
  }
  return { counted, items };
}

/** Every event once, in the lanes of the questions that find it. */
export function inLanes([one, other]: [Side, Side]): Item[] {
  const all = new Map<string, Item>();
  for (const [lane, side] of [
    ["ONE", one],
    ["OTHER", other],
  ] as const) {
    for (const item of side.items ?? []) {
      const known = all.get(item.id);
      all.set(item.id, { ...item, lanes: [...(known?.lanes ?? []), lane] });
    }
  }
  return [...all.values()];
}

/** The events of both, year by year; those with an open date last, under no year. */
export interface Year {
  year: string;
  one: Item[];
  other: Item[];
}

export function yearByYear(items: Item[]): Year[] {
  const years = new Map<string, Year>();
  for (const item of items) {
    const { earliestBegin, latestEnd } = item.bounds;
    const year = earliestBegin && latestEnd ? String(earliestBegin.getUTCFullYear()) : "";
    const row = years.get(year) ?? { year, one: [], other: [] };
    years.set(year, row);
    if (item.lanes.includes("ONE")) {
      row.one.push(item);
    }
    if (item.lanes.includes("OTHER")) {
      row.other.push(item);
    }
  }
  return [...years.values()].sort((first, second) =>
    first.year === "" ? 1 : second.year === "" ? -1 : Number(first.year) - Number(second.year),
  );
}
