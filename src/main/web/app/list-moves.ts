import type { EventList } from "./event-list";
import type { EventLoader } from "./loader";

/** Moves within a long list that load what is not there yet. */

/** The list begins anew with the events of a year. */
export async function goToYear(list: EventList | null, loader: EventLoader, year: string): Promise<void> {
  await loader.goTo(year);
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
