import type { EventFilter, NearInput } from "../schema/operations.generated";

/**
 * The one filter, as GraphQL takes it and as a URL has it: parameters have the names of the fields of {@code EventFilter},
 * and a list repeats its parameter. Exports, oEmbed, the page and the embedded timeline all read the same.
 */

export type { EventFilter } from "../schema/operations.generated";

type Field = keyof EventFilter;

/** How a URL has a field. Their order is that in which one says them: who, when, about what, where, and the rest. */
const FORMS = {
  between: "list",
  involving: "list",
  during: "text",
  certainty: "text",
  openDate: "switch",
  about: "list",
  topics: "list",
  at: "text",
  near: "circle",
  onTheMarginsOf: "text",
  partOf: "text",
  text: "text",
  types: "list",
  formats: "list",
  levels: "list",
  statuses: "list",
  statusesEver: "list",
  channels: "list",
  roles: "list",
  sources: "list",
  rollUp: "switch",
  succession: "switch",
} as const satisfies Record<Field, string>;

export const FIELDS = Object.keys(FORMS) as Field[];

export function isList(field: Field): boolean {
  return FORMS[field] === "list";
}

/** The name of a field in HTML, where names know no capitals: statusesEver is statuses-ever. */
export function attributeOf(field: Field): string {
  return field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads what of the parameters is the filter's, and leaves the others alone. */
export function readFilter(parameters: URLSearchParams): EventFilter {
  const filter: { [field in Field]?: unknown } = {};
  for (const field of FIELDS) {
    const values = parameters.getAll(field).filter((value) => value !== "");
    if (values.length > 0) {
      filter[field] = read(field, values);
    }
  }
  return JSON.parse(JSON.stringify(filter));
}

/** Whether a value is one of an enum the archive says, and names those that there are. */
function read(field: Field, values: string[]): unknown {
  switch (FORMS[field]) {
    case "list":
      return values;
    case "circle":
      return readNear(values[0]);
    case "switch":
      return values[0] === "true";
    default:
      return values[0];
  }
}

export function writeFilter(filter: EventFilter): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const field of FIELDS) {
    for (const value of valuesOf(filter, field)) {
      parameters.append(field, value);
    }
  }
  return parameters;
}

/** What the filter says of a field, as a URL has it: each of a list, and no empty text. */
export function valuesOf(filter: EventFilter, field: Field): string[] {
  const value = filter[field] ?? "";
  if (typeof value === "object" && "latitude" in value) {
    return [`${value.latitude},${value.longitude},${value.kilometres}`];
  }
  return Array.isArray(value) ? value : value === "" ? [] : [String(value)];
}

function readNear(text: string): NearInput | undefined {
  const numbers = text.split(",").map(Number);
  if (numbers.length !== 3 || numbers.some((number) => !Number.isFinite(number))) {
    return undefined;
  }
  return { latitude: numbers[0], longitude: numbers[1], kilometres: numbers[2] };
}
