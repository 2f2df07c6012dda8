import type { EventFilter } from "../timeline/filter";

/** Who met whom is asked of meetings, unless the reader has chosen what to count. */
export function meetingsOf(filter: EventFilter): EventFilter {
  return { ...filter, types: filter.types ?? ["MEETING"] };
}
