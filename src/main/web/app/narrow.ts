import type { EventFilter } from "../timeline/filter";

/** Days as YYYY-MM-DD; undefined where there is no bound. */
interface Days {
  begin: string | undefined;
  end: string | undefined;
}

/**
 * The filter, for what is in sight only. A period that this page cannot read, such as a set of dates, stays as it is: the
 * archive answers it, zoomed in or not.
 */
export function narrowed(filter: EventFilter, from: string | undefined, to: string | undefined): EventFilter {
  if (from === undefined && to === undefined) {
    return filter;
  }
  const asked = filter.during === undefined ? { begin: undefined, end: undefined } : daysOf(filter.during);
  if (asked === undefined) {
    return filter;
  }
  const begin = later(from, asked.begin);
  const end = earlier(to, asked.end);
  if (begin !== undefined && end !== undefined && begin > end) {
    return filter;
  }
  return { ...filter, during: `${begin ?? ".."}/${end ?? ".."}` };
}

function later(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) {
    return one ?? other;
  }
  return one > other ? one : other;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) {
    return one ?? other;
  }
  return one < other ? one : other;
}

/** The first and the last day of the plain forms of EDTF: years, parts of years, months, days, and intervals of them. */
export function daysOf(edtf: string): Days | undefined {
  const ends = edtf.split("/").map(endOf);
  const [first, last] = ends.length === 1 ? [ends[0], ends[0]] : ends;
  if (ends.length > 2 || first === undefined || last === undefined) {
    return undefined;
  }
  return { begin: first.begin, end: last.end };
}

function endOf(text: string): Days | undefined {
  if (text === ".." || text === "") {
    return { begin: undefined, end: undefined };
  }
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/.exec(text);
  if (parts === null) {
    return undefined;
  }
  const [, year, part, day] = parts;
  if (day !== undefined) {
    return { begin: `${year}-${part}-${day}`, end: `${year}-${part}-${day}` };
  }
  const months = part === undefined ? [1, 12] : monthsOf(Number(part));
  return (
    months && { begin: isoDay(Number(year), months[0] - 1, 1), end: isoDay(Number(year), months[0] - 1 + months[1], 0) }
  );
}

/** The first month and the number of months; seasons are meteorological, as docs/dates.md has them. */
function monthsOf(code: number): [number, number] | undefined {
  if (code >= 1 && code <= 12) {
    return [code, 1];
  }
  if (code >= 21 && code <= 28) {
    return [3 + 3 * ((code - 21) % 4), 3];
  }
  if (code >= 29 && code <= 32) {
    return [[9, 12, 3, 6][code - 29], 3];
  }
  if (code >= 33 && code <= 36) {
    return [1 + 3 * (code - 33), 3];
  }
  if (code >= 37 && code <= 39) {
    return [1 + 4 * (code - 37), 4];
  }
  return code === 40 || code === 41 ? [1 + 6 * (code - 40), 6] : undefined;
}

function isoDay(year: number, month: number, day: number): string {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return dayText(date);
}

export function dayText(date: Date): string {
  const iso = date.toISOString();
  return iso.slice(0, iso.indexOf("T"));
}
