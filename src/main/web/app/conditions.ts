import { type EventFilter, FIELDS, valuesOf } from "../timeline/filter";
import type { EnumName } from "./i18n";
import type { Suggestion } from "./queries/suggestions";

/** A single condition of a filter: what a chip stands for. */
export interface Condition {
  field: keyof EventFilter;
  /** One of the values of a list; the whole value of any other field. */
  value: string;
}

/** Fields whose values are those of an enum, with its name. */
export const ENUMS: Partial<Record<keyof EventFilter, EnumName>> = {
  types: "EventType",
  formats: "MeetingFormat",
  channels: "Channel",
  levels: "Level",
  roles: "ParticipationRole",
  statuses: "EventStatus",
  statusesEver: "EventStatus",
  certainty: "Certainty",
};

export function conditionsOf(filter: EventFilter): Condition[] {
  return FIELDS.flatMap((field) => valuesOf(filter, field).map((value) => ({ field, value })));
}

export function without(filter: EventFilter, { field, value }: Condition): EventFilter {
  const rest: EventFilter = { ...filter };
  const values = filter[field];
  const left = Array.isArray(values) ? values.filter((other) => other !== value) : [];
  if (left.length > 0) {
    Object.assign(rest, { [field]: left });
  } else {
    delete rest[field];
  }
  return rest;
}

/** The filter that asks for a record, too. */
export function adding(filter: EventFilter, { kind, reference }: Pick<Suggestion, "kind" | "reference">): EventFilter {
  switch (kind) {
    case "dispute":
      return withValue(filter, "about", reference);
    case "place":
      return { ...filter, at: reference };
    case "topic":
      return withValue(filter, "topics", reference);
    case "source":
      return withValue(filter, "sources", reference);
    default:
      return withValue(filter, "between", reference);
  }
}

type ListField = "between" | "involving" | "about" | "topics" | "sources" | "types";

/** Adds to a list what is not in it yet. */
export function withValue(filter: EventFilter, field: ListField, value: string): EventFilter {
  const values = filter[field] ?? [];
  return values.includes(value) ? filter : { ...filter, [field]: [...values, value] };
}

/** The filter with what is said anew: lists grow, and the rest is replaced. */
export function joined(filter: EventFilter, more: EventFilter): EventFilter {
  const all: EventFilter = { ...filter };
  for (const [field, value] of Object.entries(more)) {
    if (value !== undefined) {
      const before = filter[field as keyof EventFilter];
      Object.assign(all, {
        [field]: Array.isArray(value) ? [...new Set([...((before as string[]) ?? []), ...value])] : value,
      });
    }
  }
  return all;
}

/** Puts one reference in the place of another, wherever it stands. */
export function replaced(filter: EventFilter, before: string, after: string): EventFilter {
  const put = (value: unknown): unknown =>
    Array.isArray(value) ? [...new Set(value.map(put))] : value === before ? after : value;
  return Object.fromEntries(Object.entries(filter).map(([field, value]) => [field, put(value)]));
}

/** Which reference of the filter an error is about: its message quotes it. */
export function failingReference(filter: EventFilter, message: string): string | undefined {
  const references = (["between", "involving", "about", "topics", "sources", "at", "onTheMarginsOf", "partOf"] as const)
    .flatMap((field) => valuesOf(filter, field))
    .sort((one, other) => other.length - one.length);
  return (
    references.find((reference) => message.includes(`"${reference}"`)) ??
    references.find((reference) => message.includes(reference))
  );
}
