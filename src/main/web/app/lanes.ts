import type { Item, Lane } from "../timeline/model";
import type { Lanes } from "../timeline/options";
import type { Drawn } from "./queries/items";

/** More lanes would be too low to read. */
const MOST_LANES = 8;

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
  const counts = new Map<string, { lane: Lane; count: number }>();
  for (const drawn of all) {
    for (const { id, name } of new Map(members(drawn).map((member) => [member.id, member])).values()) {
      const known = counts.get(id) ?? { lane: { id, label: name }, count: first.includes(id) ? Infinity : 0 };
      known.count++;
      counts.set(id, known);
    }
  }
  const most = [...counts.values()]
    .sort((one, other) => (other.count === one.count ? 0 : other.count - one.count))
    .slice(0, MOST_LANES)
    .map(({ lane }) => lane);
  const shown = new Set(most.map(({ id }) => id));
  const items = all.map((drawn) => ({
    ...drawn.item,
    lanes: [...new Set(members(drawn).map(({ id }) => id))].filter((id) => shown.has(id)),
  }));
  return { items, lanes: most };
}
