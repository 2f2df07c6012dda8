import type { EventFilter } from "../timeline/filter";
import { narrowed } from "./narrow";

/** Events in a year. */
export interface YearCount {
  year: number;
  count: number;
}

/** Years, the last among them. */
export interface Years {
  from: number;
  to: number;
}

/** The end of a window that the reader moves, or all of it. */
export type Part = "from" | "to" | "both";

/** The window with one end, or both, moved by so many years, within all of them. */
export function moved(window: Years, part: Part, step: number, all: Years): Years {
  if (part === "both") {
    const room = Math.max(all.from - window.from, Math.min(all.to - window.to, step));
    return { from: window.from + room, to: window.to + room };
  }
  const year = Math.min(all.to, Math.max(all.from, window[part] + step));
  const other = part === "from" ? window.to : window.from;
  return { from: Math.min(year, other), to: Math.max(year, other) };
}

/** As the address has a window: "1970/1980". */
export function readYears(text: string | undefined): Years | undefined {
  const [from, to] = (text ?? "").split("/").map(Number);
  return to >= from && from > 0 ? { from, to } : undefined;
}

export function writeYears(years: Years | undefined): string | undefined {
  return years && `${written(years.from)}/${written(years.to)}`;
}

/** The filter for what happened in these years. */
export function within(filter: EventFilter, years: Years | undefined): EventFilter {
  return years === undefined ? filter : narrowed(filter, `${written(years.from)}-01-01`, `${written(years.to)}-12-31`);
}

function written(year: number): string {
  return String(year).padStart(4, "0");
}

/** The years from the first to the last with events; those before our era have no place in a picture of centuries. */
export function yearsOf(groups: readonly { edtf: string; count: number }[]): YearCount[] {
  const counts = new Map(
    groups.filter(({ edtf }) => /^\d{4}$/.test(edtf)).map(({ edtf, count }) => [Number(edtf), count]),
  );
  const years = [...counts].filter(([, count]) => count > 0).map(([year]) => year);
  if (years.length === 0) {
    return [];
  }
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => {
    return { year: first + index, count: counts.get(first + index) ?? 0 };
  });
}
