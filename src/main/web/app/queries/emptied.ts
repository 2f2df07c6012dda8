import type { EventFilter } from "../../timeline/filter";
import { type Archive, operation } from "../../timeline/graphql";
import { type Condition, conditionsOf, without } from "../conditions";

/** A condition without which there are events. */
export interface Emptying {
  condition: Condition;
  /** How many events there are without it. */
  count: number;
}

/** So many conditions are tried; a question with more is narrowed by hand. */
const MOST = 8;

/** Which conditions leave a question without an answer, the one first without which there are most events. */
export async function emptied(archive: Archive, filter: EventFilter, signal: AbortSignal): Promise<Emptying[]> {
  const conditions = conditionsOf(filter).slice(0, MOST);
  if (conditions.length < 2) {
    return [];
  }
  const variables = Object.fromEntries(conditions.map((condition, index) => [`f${index}`, without(filter, condition)]));
  const answer = await archive.ask(counts(conditions.length), variables, signal);
  return conditions
    .map((condition, index) => ({ condition, count: answer[`c${index}`].totalCount }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}

/** The operation for so many conditions. */
export function counts(conditions: number) {
  const indexes = [...Array(conditions).keys()];
  const declared = indexes.map((index) => `$f${index}: EventFilter`).join(", ");
  const fields = indexes.map((index) => `c${index}: timeline(filter: $f${index}, first: 1) { totalCount }`).join(" ");
  return operation<Record<string, { totalCount: number }>, Record<string, EventFilter>>(
    `query Emptied(${declared}) { ${fields} }`,
  );
}
