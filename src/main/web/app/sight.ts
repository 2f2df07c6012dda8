import type { EventFilter } from "../timeline/filter";
import { narrowed } from "./narrow";
import { isWindowed, type State } from "./state";
import { readYears, within } from "./years";

/** The filter for what is in sight: of the time to which the picture is zoomed, and of the window of time below a map. */
export function filterInSight({ filter, from, to, view, years }: State): EventFilter {
  const zoomed = narrowed(filter, from, to);
  return isWindowed(view) ? within(zoomed, readYears(years)) : zoomed;
}
