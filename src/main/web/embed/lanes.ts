import { lanesOf } from "../timeline/lanes";
import type { Band, Lane } from "../timeline/model";
import type { Lanes } from "../timeline/options";
import type { Loaded, LoadedEvent, Named } from "./load";

/** Sorts events into lanes by who takes part, or by what they are about. */
export function intoLanes(loaded: Loaded, lanes: Lanes): { events: LoadedEvent[]; lanes: Lane[]; bands: Band[] } {
  if (lanes === "none") {
    return { ...loaded, lanes: [] };
  }
  const named = (event: LoadedEvent): Named[] => (lanes === "actors" ? event.actors : event.disputes);
  return {
    events: loaded.events.map((event) => ({ ...event, lanes: [...new Set(named(event).map(({ id }) => id))] })),
    lanes: lanesOf(loaded.events.map(named)),
    bands: loaded.bands,
  };
}
