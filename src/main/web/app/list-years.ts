import { dateFormat } from "../timeline/dates";
import type { EventFilter } from "../timeline/filter";
import type { Archive } from "../timeline/graphql";
import type { Language } from "../timeline/language";
import { LatestRequest } from "../timeline/requests";
import { type Entry, PAGE_SIZE } from "./queries/events";
import { type YearCount, yearCounts } from "./queries/years";

/** The years of a list that is longer than a page, for going to one of them. */
export class ListYears {
  counts: YearCount[] = [];

  private readonly requests = new LatestRequest();

  constructor(private readonly changed: () => void) {}

  async ask(archive: Archive, filter: EventFilter, total: number): Promise<void> {
    this.counts = [];
    if (total <= PAGE_SIZE) {
      this.requests.cancel();
      return;
    }
    await this.requests.ask(
      (signal) => yearCounts(archive, filter, signal),
      (counts) => {
        this.counts = counts;
        this.changed();
      },
      () => {
        // Too many events to count by year: the list is read without going to one.
      },
    );
  }
}

/** The events that begin in one year, as they follow each other in the list. */
export interface YearGroup {
  /** Null for events that may have begun at any time. */
  year: number | null;
  entries: Entry[];
  /** The position of its first event among those that were grouped. */
  start: number;
}

export function byYear(entries: Entry[]): YearGroup[] {
  const groups: YearGroup[] = [];
  entries.forEach((entry, index) => {
    const year = yearOf(entry.date.earliestBegin);
    const last = groups.at(-1);
    if (last !== undefined && last.year === year) {
      last.entries.push(entry);
    } else {
      groups.push({ year, entries: [entry], start: index });
    }
  });
  return groups;
}

/** The year of an ISO day, which may have more than four digits or a sign. */
function yearOf(day: string | null): number | null {
  return day === null ? null : Number(/^[+-]?\d+/.exec(day)?.[0]);
}

/** The year as a heading has it: "1972", "44 BC". */
export function yearText(year: number, language: Language): string {
  const day = new Date(0);
  day.setUTCFullYear(year, 0, 1);
  const era = year < 1 ? ({ era: "short" } as const) : {};
  return dateFormat(language, { year: "numeric", ...era }).format(day);
}
