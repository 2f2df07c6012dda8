import { type EventFilter, LISTS, readFilter, TEXTS } from "../timeline/filter";

/** The filter as the attributes of the element say it. */

const SWITCHES = ["rollUp", "succession"];
const NAMES = [...LISTS, ...TEXTS, "near", ...SWITCHES];

/** The name of a filter's field in HTML, where names know no capitals: statusesEver is statuses-ever. */
function attribute(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export const FILTER_ATTRIBUTES = [...NAMES.map(attribute), "query"];

/** The attribute query has a whole filter, as it stands in a URL; each other attribute wins over its part. */
export function question(element: Element): EventFilter {
  const parameters = new URLSearchParams(element.getAttribute("query") ?? "");
  for (const name of NAMES) {
    const value = element.getAttribute(attribute(name))?.trim();
    if (value) {
      parameters.delete(name);
      const values = (LISTS as readonly string[]).includes(name) ? split(value) : [value];
      for (const each of values) {
        parameters.append(name, each);
      }
    }
  }
  return readFilter(parameters);
}

/** Values are separated by commas, or by semicolons where there is one: so a value may have a comma in it. */
export function split(text: string): string[] {
  return text
    .split(text.includes(";") ? ";" : ",")
    .map((value) => value.trim())
    .filter(Boolean);
}
