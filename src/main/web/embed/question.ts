import { attributeOf, type EventFilter, FIELDS, isList, readFilter } from "../timeline/filter";

/** The filter as the attributes of the element say it. */

export const FILTER_ATTRIBUTES = [...FIELDS.map(attributeOf), "query"];

/** The attribute query has a whole filter, as it stands in a URL; each other attribute wins over its part. */
export function question(element: Element): EventFilter {
  const parameters = new URLSearchParams(element.getAttribute("query") ?? "");
  for (const name of FIELDS) {
    const value = element.getAttribute(attributeOf(name))?.trim();
    if (value) {
      parameters.delete(name);
      const values = isList(name) ? split(value) : [value];
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
