import type { DensityQuery, DensityQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, operation } from "../../timeline/graphql";
import { boundsOf, type Density } from "../../timeline/model";
import { dated } from "../../timeline/open-dates";

export type Unit = "MONTH" | "QUARTER" | "YEAR";

const DAY = 86_400_000;

export const DENSITY = operation<
  DensityQuery,
  DensityQueryVariables
>(`query Density($filter: EventFilter, $by: [StatisticsKey!]!) {
  statistics(filter: $filter, by: $by) { buckets { count period { firstDay lastDay partial } } }
}`);

/** How many events each month or year has, where there are too many to draw each. */
export async function density(
  archive: Archive,
  filter: EventFilter,
  unit: Unit,
  signal: AbortSignal,
): Promise<Density[]> {
  const { statistics } = await archive.ask(DENSITY, { filter: dated(filter), by: [unit] }, signal);
  return statistics.buckets.map(({ count, period }) => {
    const days = boundsOf({
      earliestBegin: period!.firstDay,
      latestBegin: null,
      earliestEnd: null,
      latestEnd: period!.lastDay,
    });
    return {
      begin: days.earliestBegin as Date,
      end: new Date((days.latestEnd as Date).getTime() + DAY),
      count,
      partial: period!.partial,
    };
  });
}
