/** More strips than this above the events would be a picture of their own. */
export const MOST_STRIPS = 4;

/** The ids of the disputes that events are about, those with most events first. */
export function byEvents(disputes: readonly (readonly { id: string }[])[]): string[] {
  const counts = new Map<string, number>();
  for (const { id } of disputes.flat()) {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
