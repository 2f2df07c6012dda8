import type { YearCountsQuery, YearCountsQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, operation } from "../../timeline/graphql";
import { dated } from "../../timeline/open-dates";

/** A year of a list, with the number of events that begin in it, as far as is known. */
export interface YearCount {
  edtf: string;
  count: number;
}

export const YEARS = operation<YearCountsQuery, YearCountsQueryVariables>(`query YearCounts($filter: EventFilter) {
  statistics(filter: $filter, by: [YEAR], counting: BEGIN) { buckets { count period { edtf } } }
}`);

/** The years in which there are events, the oldest first. */
export async function yearCounts(archive: Archive, filter: EventFilter, signal: AbortSignal): Promise<YearCount[]> {
  const { statistics } = await archive.ask(YEARS, { filter: dated(filter) }, signal);
  return statistics.buckets
    .filter(({ count }) => count > 0)
    .map(({ count, period }) => ({ edtf: period!.edtf, count }));
}
