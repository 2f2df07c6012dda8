import type { LaneBox, Placed } from "./layout";
import type { Item } from "./model";

/** Ways from a point or from an event to another event. */

/** The event whose marks are nearest to a point, if one is near enough. */
export function nearest(boxes: readonly LaneBox[], x: number, y: number, reach: number): Placed | null {
  let best: Placed | null = null;
  let least = reach;
  for (const box of boxes) {
    for (const placed of y >= box.top - reach && y <= box.bottom + reach ? box.placed : []) {
      const away = distance(placed, x, y);
      if (away < least) {
        best = placed;
        least = away;
      }
    }
  }
  return best;
}

/** To its mark, or to the bar or the label beside it, which count a little less. */
function distance(placed: Placed, x: number, y: number): number {
  const end = placed.labelX + (placed.labelX > placed.x ? 1 : -1) * Math.max(0, Math.min(placed.labelRoom, 90));
  const left = Math.min(placed.left, end);
  const right = Math.max(placed.right, end);
  const aside = Math.max(left - x, 0, x - right);
  const toRow = Math.hypot(aside, y - placed.y) + 2;
  return Math.min(toRow, Math.hypot(x - placed.x, y - placed.y));
}

/** Where an event is drawn first; null if it is out of sight, or among too many. */
export function placedOf(boxes: readonly LaneBox[], id: string | null): Placed | null {
  for (const box of id === null ? [] : boxes) {
    const found = box.placed.find((each) => each.item.id === id);
    if (found) {
      return found;
    }
  }
  return null;
}

/** So many steps further on in the order of the list. */
export function neighbour(items: readonly Item[], id: string | null, step: number): Item | undefined {
  const at = items.findIndex((item) => item.id === id);
  const last = items.length - 1;
  const next =
    at < 0 ? (step > 0 && Number.isFinite(step) ? 0 : step > 0 ? last : Number.isFinite(step) ? last : 0) : at + step;
  return items[Math.max(0, Math.min(next, last))];
}
