import type { EventFilter } from "./filter";

/**
 * Events with an open date, such as one known only to be before June 2023, have no place of their own among the others: they would
 * be the first of each year, and be drawn through all of time. The archive says which they are; lists and pictures ask for the
 * others, and have these apart.
 */

/** Whether the question itself does not say which of them it wants. */
export function setsOpenDatesApart(filter: EventFilter): boolean {
  return filter.openDate === undefined;
}

/** The events that have a place of their own; all that are asked for where the question says so itself. */
export function dated(filter: EventFilter): EventFilter {
  return setsOpenDatesApart(filter) ? { ...filter, openDate: false } : filter;
}

/** Those that have none. */
export function openOf(filter: EventFilter): EventFilter {
  return { ...filter, openDate: true };
}

/** The texts of their dates, each once; so many say enough. */
export function openTexts(dates: { text: string }[], most: number): string {
  const texts = [...new Set(dates.map(({ text }) => text))];
  return texts.slice(0, most).join("; ") + (texts.length > most ? "; …" : "");
}
