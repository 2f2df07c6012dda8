import type { EventFilter } from "../timeline/filter";
import { type Language, stripBidi } from "../timeline/language";
import { conditionsOf } from "./conditions";
import { narrowed } from "./narrow";
import type { ResolvedReference } from "./queries/references";
import { timeInWords } from "./question";
import { isWindowed, type State } from "./state";
import { readYears, within } from "./years";

/** The filter for what is in sight: of the time to which the picture is zoomed, and of the window of time below a map. */
export function filterInSight({ filter, from, to, view, years }: State): EventFilter {
  const zoomed = narrowed(filter, from, to);
  return isWindowed(view) ? within(zoomed, readYears(years)) : zoomed;
}

/** For the tab of the browser and its history: what was asked, without the finer conditions. */
export function titleOf(filter: EventFilter, resolved: Map<string, ResolvedReference>, language: Language): string {
  const told = new Set(["between", "involving", "during", "about", "at", "text"]);
  return conditionsOf(filter)
    .filter(({ field }) => told.has(field))
    .map(({ field, value }) =>
      field === "during" ? timeInWords(value, language) : stripBidi(resolved.get(value)?.name.text ?? value),
    )
    .join(", ");
}
