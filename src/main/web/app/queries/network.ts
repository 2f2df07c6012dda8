import type { NetworkQuery, NetworkQueryVariables } from "../../schema/operations.generated";
import type { EventFilter } from "../../timeline/filter";
import { type Archive, operation } from "../../timeline/graphql";
import type { Counted } from "./statistics";

/** One who met others. */
export interface NetworkActor {
  id: string;
  kind: string;
  name: string;
  /** In how many events. */
  count: number;
}

export interface NetworkPair {
  a: string;
  b: string;
  count: number;
}

/** Who met whom: those pairs that met most often, and in how many events their actors were. */
export interface Network extends Counted<NetworkPair> {
  actors: NetworkActor[];
}

/** More lines than these nobody can tell apart. */
const MOST_PAIRS = 120;
const MOST_ACTORS = 300;

export const NETWORK = operation<NetworkQuery, NetworkQueryVariables>(`query Network(
  $filter: EventFilter, $pairs: Int, $actors: Int
) {
  pairs: statistics(filter: $filter, by: [PAIR], first: $pairs) {
    buckets { count pair { id kind localizedName { text } } }
    eventCount
    groupCount
    unplaced { count openDates }
  }
  actors: statistics(filter: $filter, by: [ACTOR], first: $actors) {
    buckets { count actor { id } }
  }
}`);

export async function network(archive: Archive, filter: EventFilter, signal: AbortSignal): Promise<Network> {
  const variables: NetworkQueryVariables = { filter, pairs: MOST_PAIRS, actors: MOST_ACTORS };
  const { pairs, actors } = await archive.ask(NETWORK, variables, signal);
  const events = new Map(actors.buckets.map(({ actor, count }) => [actor!.id, count]));
  const found = pairs.buckets.filter(({ count }) => count > 0);
  const met = new Map<string, NetworkActor>();
  for (const { pair, count } of found) {
    for (const { id, kind, localizedName } of pair!) {
      // Who is not among the busiest has at least the meetings that are drawn.
      const known = met.get(id) ?? { id, kind, name: localizedName.text, count: events.get(id) ?? 0 };
      met.set(id, { ...known, count: events.get(id) ?? known.count + count });
    }
  }
  return {
    groups: found.map(({ pair, count }) => ({ a: pair![0].id, b: pair![1].id, count })),
    groupCount: pairs.groupCount ?? found.length,
    eventCount: pairs.eventCount,
    unplaced: pairs.unplaced.reduce((sum, { count }) => sum + count, 0),
    openDates: pairs.unplaced.reduce((sum, { openDates }) => sum + openDates, 0),
    actors: [...met.values()].sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1)),
  };
}
