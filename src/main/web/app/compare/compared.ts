import { type EventFilter, FIELDS, readFilter, valuesOf } from "../../timeline/filter";

/**
 * Two questions as one address. The second is the first with some conditions in the place of its own: "Russia" and "China"
 * are whom it asks about, "types:INCIDENT" is another condition, and "during:" says that it has none of the kind.
 */

type Field = keyof EventFilter;

const NAMED = /^([A-Za-z]+):(.*)$/s;

/** Bare names stand for those whom the first question asks about. */
function whom(filter: EventFilter): Field {
  return filter.between === undefined && filter.involving !== undefined ? "involving" : "between";
}

function conditionOf(value: string, bare: Field): [Field, string] {
  const parts = NAMED.exec(value);
  const field = FIELDS.find((name) => name === parts?.[1]);
  return field === undefined ? [bare, value] : [field, parts![2]];
}

/** The second question. */
export function comparedFilter(filter: EventFilter, compare: readonly string[]): EventFilter {
  const own = new URLSearchParams();
  const replaced = new Set<Field>();
  for (const [field, value] of compare.map((each) => conditionOf(each, whom(filter)))) {
    replaced.add(field);
    own.append(field, value);
  }
  const kept = Object.entries(filter).filter(([field]) => !replaced.has(field as Field));
  return { ...Object.fromEntries(kept), ...readFilter(own) };
}

/** What to say of the second question in the address, beside the first; nothing if both are the same. */
export function compareValues(filter: EventFilter, other: EventFilter): string[] {
  const bare = whom(filter);
  return FIELDS.flatMap((field) => {
    const values = valuesOf(other, field);
    if (values.join("\n") === valuesOf(filter, field).join("\n")) {
      return [];
    }
    if (values.length === 0) {
      return [`${field}:`];
    }
    return values.map((value) =>
      field === bare && conditionOf(value, bare)[1] === value ? value : `${field}:${value}`,
    );
  });
}

/** Which conditions the questions differ in. */
export function differing(filter: EventFilter, other: EventFilter): Field[] {
  return FIELDS.filter((field) => valuesOf(filter, field).join("\n") !== valuesOf(other, field).join("\n"));
}

const BETWEEN_SIDES =
  /\s+(?:vs\.?|versus|compared (?:with|to)|comparée?s? (?:à|avec)|(?:по|в) сравнени[юи] с|مقابل|مقارنة (?:مع|بـ?))\s+/iu;
const ASKS_TO_COMPARE = /^(?:compare|comparer|comparez|сравни(?:ть|те)?|قارن)\s+/iu;
const WITH = /\s+(?:with|to|avec|à|с|مع)\s+/iu;
const AND = /\s+(?:and|et|и|و\s?)\s*/iu;

/** "X–Y vs Z–W", "compare A and B": both sides of what was typed; undefined if nothing is compared. */
export function sidesOf(text: string): [string, string] | undefined {
  const asked = text.trim();
  const plain = asked.replace(ASKS_TO_COMPARE, "");
  const separators = plain === asked ? [BETWEEN_SIDES] : [BETWEEN_SIDES, WITH, AND];
  for (const separator of separators) {
    const sides = plain.split(separator).map((side) => side.trim());
    if (sides.length === 2 && sides.every((side) => side !== "")) {
      return [sides[0], sides[1]];
    }
  }
  return undefined;
}

/** What is said of one side alone, such as a time or a kind, is meant of both. */
const OF_BOTH: Field[] = ["during", "types", "formats"];

/** Both questions, with what is said of either where only one says it. */
export function bothOf(one: EventFilter, other: EventFilter): [EventFilter, EventFilter] {
  const shared = (from: EventFilter, to: EventFilter): EventFilter => ({
    ...Object.fromEntries(OF_BOTH.filter((field) => to[field] === undefined).map((field) => [field, from[field]])),
    ...to,
  });
  return [plain(shared(other, one)), plain(shared(one, other))];
}

/** Without the fields that have no value. */
function plain(filter: EventFilter): EventFilter {
  return JSON.parse(JSON.stringify(filter));
}

/**
 * The second question for one name beside a pair: whom the first of the pair met instead.
 *
 * @param typed what was typed to compare with
 */
export function beside(filter: EventFilter, typed: EventFilter): EventFilter {
  const { between = [] } = filter;
  const pair = between.length === 2 && typed.between?.length === 1 && !between.includes(typed.between[0]);
  const own = pair ? { ...typed, between: [between[0], ...typed.between!] } : typed;
  return { ...filter, ...own };
}
