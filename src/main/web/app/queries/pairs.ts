import type { PairCountsQuery, PlaceCountsQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import type { Archive } from "../../timeline/graphql";
import { type Counted, counted, PAIRS, type PairCount } from "./statistics";

export interface Pairs extends Counted<PairCount> {
  actors: { id: string; name: string }[];
}

/** As many rows and columns as a table can have and still be read. */
const MOST_ACTORS = 16;

/**
 * Who met whom among those who met most often, in that order. Between these every pair is counted, so that a cell without a number
 * says that there is nothing on record.
 */
export async function pairCounts(
  archive: Archive,
  filter: EventFilter,
  first: number,
  signal: AbortSignal,
): Promise<Pairs> {
  const asked: PlaceCountsQueryVariables = { filter, by: ["PAIR"] };
  const most = await archive.ask(PAIRS, { ...asked, first }, signal);
  const actors = busiest(most.statistics.buckets);
  const shown = actors.slice(0, MOST_ACTORS);
  const groupCount = most.statistics.groupCount ?? most.statistics.buckets.length;
  const complete = groupCount === most.statistics.buckets.length && shown.length === actors.length;
  const among = shown.map(({ id }) => id);
  const answer = complete ? most : await archive.ask(PAIRS, { ...asked, among }, signal);
  const counts = counted(answer, ({ pair, count }) => ({ a: pair![0].id, b: pair![1].id, count }));
  return { ...counts, groups: counts.groups.filter(({ count }) => count > 0), groupCount, actors: shown };
}

function busiest(buckets: PairCountsQuery["statistics"]["buckets"]): { id: string; name: string }[] {
  const totals = new Map<string, { name: string; total: number }>();
  for (const { pair, count } of buckets) {
    for (const { id, localizedName } of pair ?? []) {
      totals.set(id, { name: localizedName.text, total: (totals.get(id)?.total ?? 0) + count });
    }
  }
  return [...totals].sort(([, a], [, b]) => b.total - a.total).map(([id, { name }]) => ({ id, name }));
}
