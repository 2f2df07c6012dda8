import { lanesOf } from "../timeline/lanes";
import type { Item, Lane } from "../timeline/model";
import type { Lanes } from "../timeline/options";
import type { Drawn } from "./queries/items";

/**
 * Makes a lane for each of those asked about, and for those who have most of what is in sight.
 *
 * @param first the ids of those whose lanes come first
 */
export function intoLanes(
  all: readonly Drawn[],
  lanes: Lanes,
  first: readonly string[],
): { items: Item[]; lanes: Lane[] } {
  const members = (drawn: Drawn) => (lanes === "actors" ? drawn.parties : lanes === "disputes" ? drawn.disputes : []);
  const most = lanesOf(all.map(members), first);
  const shown = new Set(most.map(({ id }) => id));
  const items = all.map((drawn) => ({
    ...drawn.item,
    lanes: [...new Set(members(drawn).map(({ id }) => id))].filter((id) => shown.has(id)),
  }));
  return { items, lanes: most };
}
