import type { EventList } from "./event-list";
import type { EventLoader } from "./loader";
import type { YearCount } from "./queries/years";

/** Moves within a long list that load what is not there yet. */

/** ARIA's word for a list that is longer than anybody has counted. */
export const UNKNOWN_SIZE = -1;

/**
 * The list begins anew with the events of a year.
 *
 * @param years all of them, in the order of the list
 */
export async function goToYear(
  list: EventList | null,
  loader: EventLoader,
  year: string,
  years: readonly YearCount[],
): Promise<void> {
  const at = years.findIndex(({ edtf }) => edtf === year);
  const before = years.slice(0, Math.max(at, 0)).reduce((sum, { count }) => sum + count, 0);
  await loader.goTo(year, at < 0 ? undefined : before);
  await list?.updateComplete;
  list?.begin();
}

/** What comes before is put above; what the reader sees stays where it is. */
export async function showPrevious(list: EventList | null, loader: EventLoader): Promise<void> {
  const first = loader.entries[0];
  const top = first && list?.link(first.id)?.getBoundingClientRect().top;
  await loader.previous();
  await list?.updateComplete;
  if (list && top !== undefined) {
    await list.hold(first.id, top);
  }
}
