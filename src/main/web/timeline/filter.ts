import type { EventFilter, NearInput } from "../schema/operations.generated";

/**
 * The one filter, as GraphQL takes it and as a URL has it: parameters have the names of the fields of {@code EventFilter},
 * and a list repeats its parameter. Exports, oEmbed, the page and the embedded timeline all read the same.
 */

export type { EventFilter } from "../schema/operations.generated";
export const LISTS = [
  "between",
  "involving",
  "types",
  "formats",
  "channels",
  "levels",
  "roles",
  "statuses",
  "statusesEver",
  "about",
  "topics",
  "sources",
] as const;

export const TEXTS = ["during", "certainty", "at", "onTheMarginsOf", "partOf", "text"] as const;

const SWITCHES = ["rollUp", "succession"] as const;

/** Reads what of the parameters is the filter's, and leaves the others alone. */
export function readFilter(parameters: URLSearchParams): EventFilter {
  // Whether a value is one of an enum the archive says, and names those that there are.
  const filter: { [field in keyof EventFilter]: unknown } = {};
  for (const name of LISTS) {
    const values = parameters.getAll(name).filter((value) => value !== "");
    if (values.length > 0) {
      filter[name] = values;
    }
  }
  for (const name of TEXTS) {
    filter[name] = parameters.get(name) || undefined;
  }
  for (const name of SWITCHES) {
    const value = parameters.get(name);
    filter[name] = value === null ? undefined : value === "true";
  }
  filter.near = readNear(parameters.get("near"));
  return JSON.parse(JSON.stringify(filter));
}

export function writeFilter(filter: EventFilter): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of LISTS) {
    for (const value of filter[name] ?? []) {
      parameters.append(name, value);
    }
  }
  for (const name of TEXTS) {
    if (filter[name]) {
      parameters.set(name, filter[name]);
    }
  }
  for (const name of SWITCHES) {
    if (filter[name] !== undefined) {
      parameters.set(name, String(filter[name]));
    }
  }
  if (filter.near) {
    parameters.set("near", `${filter.near.latitude},${filter.near.longitude},${filter.near.kilometres}`);
  }
  return parameters;
}

function readNear(text: string | null): NearInput | undefined {
  const numbers = (text ?? "").split(",").map(Number);
  if (numbers.length !== 3 || numbers.some((number) => !Number.isFinite(number))) {
    return undefined;
  }
  return { latitude: numbers[0], longitude: numbers[1], kilometres: numbers[2] };
}
