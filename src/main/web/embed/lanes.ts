import type { Band, Lane } from "../timeline/model";
import type { Lanes } from "../timeline/options";
import type { Loaded, LoadedEvent, Named } from "./load";

/** More rows than this are no overview: what takes part less often is drawn among the others. */
const MOST = 8;

/** Sorts events into lanes by who takes part, or by what they are about. */
export function intoLanes(loaded: Loaded, lanes: Lanes): { events: LoadedEvent[]; lanes: Lane[]; bands: Band[] } {
  if (lanes === "none") {
    return { ...loaded, lanes: [], bands: loaded.bands.map((band) => ({ ...band, lane: null })) };
  }
  const named = (event: LoadedEvent): Named[] => (lanes === "actors" ? event.actors : event.disputes);
  const counts = new Map<string, { name: string; count: number }>();
  for (const event of loaded.events) {
    for (const [id, name] of new Map(named(event).map((each) => [each.id, each.name]))) {
      counts.set(id, { name, count: (counts.get(id)?.count ?? 0) + 1 });
    }
  }
  const often = [...counts].sort(([, a], [, b]) => b.count - a.count).slice(0, MOST);
  return {
    events: loaded.events.map((event) => ({ ...event, lanes: [...new Set(named(event).map(({ id }) => id))] })),
    lanes: often.map(([id, { name }]) => ({ id, label: name })),
    bands: loaded.bands.map((band) => (lanes === "actors" ? { ...band, lane: null } : band)),
  };
}
