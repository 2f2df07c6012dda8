import type { Lane } from "./model";

/** More lanes would be too low to read: what takes part less often is drawn among the others. */
export const MOST_LANES = 8;

interface Named {
  id: string;
  name: string;
}

/**
 * The lanes of events: of those who have a part in most of them.
 *
 * @param members who has a part in each event
 * @param first the ids of those whose lanes come first
 */
export function lanesOf(members: readonly (readonly Named[])[], first: readonly string[] = []): Lane[] {
  const counts = new Map<string, { lane: Lane; count: number }>();
  for (const { id, name } of members.flatMap((each) => [...new Map(each.map((one) => [one.id, one])).values()])) {
    const known = counts.get(id) ?? { lane: { id, label: name }, count: first.includes(id) ? 1e9 : 0 };
    known.count++;
    counts.set(id, known);
  }
  return [...counts.values()]
    .sort((one, other) => other.count - one.count)
    .slice(0, MOST_LANES)
    .map(({ lane }) => lane);
}
