import { DAY, extentOf, spanOf, withAir } from "./extent";
import type { Band, Density, Item, Span } from "./model";

/** What a picture opens on, and what lies out of its sight. */

/** Up to this share of all may lie far away without being what a picture opens on. */
const FAR_SHARE = 0.05;
/** Fewer than this are all shown. */
const ENOUGH_TO_LEAVE_ONE = 4;
/** So many times longer a picture would be with what lies far away. */
const FAR_TIMES = 4;
/** A picture is not made shorter than this only to leave something out. */
const SHORT = 30 * DAY;

/** A stretch of time with so many events. */
interface Stretch {
  begin: number;
  end: number;
  count: number;
}

/**
 * What a picture opens on: the stretch that holds nearly everything. The few that lie far away from all others would press
 * those together to a point; they are told at the edge. Bands count where they do not press the items together.
 */
export function openingOf(items: readonly Item[], bands: readonly Band[], density: readonly Density[]): Span {
  const stretches = stretchesOf(items, density);
  if (stretches.length === 0) {
    return spanOf(items, bands, density);
  }
  const [begin, end] = withoutFar(stretches);
  const near = withAir(begin, end);
  const all = spanOf([], bands, [{ begin: new Date(begin), end: new Date(end), count: 1 }]);
  const few = items.length < ENOUGH_TO_LEAVE_ONE && density.length === 0;
  return few || +all.end - +all.begin <= FAR_TIMES * Math.max(end - begin, SHORT) ? all : near;
}

function stretchesOf(items: readonly Item[], density: readonly Density[]): Stretch[] {
  const bounded = items.map(({ bounds }) => {
    const { begin, end } = extentOf(bounds);
    return {
      begin: Number.isFinite(begin) ? begin : end - DAY,
      end: Number.isFinite(end) ? end : begin + DAY,
      count: 1,
    };
  });
  const counted = density.map(({ begin, end, count }) => ({ begin: +begin, end: +end, count }));
  return [...bounded.filter(({ begin }) => Number.isFinite(begin)), ...counted.filter(({ count }) => count > 0)];
}

/** From the first to the last of those that are left when the farthest, step by step, are left out. */
function withoutFar(stretches: readonly Stretch[]): [number, number] {
  const total = stretches.reduce((sum, { count }) => sum + count, 0);
  let budget = total < ENOUGH_TO_LEAVE_ONE ? 0 : Math.max(1, Math.floor(total * FAR_SHARE));
  let left = [...stretches];
  for (;;) {
    const [begin, end] = [Math.min(...left.map((each) => each.begin)), Math.max(...left.map((each) => each.end))];
    const near = leastFar(left, budget, (end - begin) / FAR_TIMES);
    if (near === undefined) {
      return [begin, end];
    }
    budget -= near.left;
    left = near.kept;
  }
}

/** Leaves out as few as possible, at either end, so that the others need less time than that; undefined if that cannot be. */
function leastFar(
  all: readonly Stretch[],
  budget: number,
  most: number,
): { kept: Stretch[]; left: number } | undefined {
  const byBegin = [...all].sort((a, b) => a.begin - b.begin);
  const byEnd = [...all].sort((a, b) => b.end - a.end);
  let best: { kept: Stretch[]; left: number } | undefined;
  for (let first = 0, early = 0; first < byBegin.length && early <= budget; early += byBegin[first++].count) {
    for (let last = 0, late = 0; last < byEnd.length && early + late <= budget; late += byEnd[last++].count) {
      const [begin, end] = [byBegin[first].begin, byEnd[last].end];
      if (Math.max(end - begin, SHORT) < most && (best === undefined || early + late < best.left)) {
        const kept = all.filter((each) => each.end > begin && each.begin < end);
        const left = all.reduce((sum, { count }) => sum + count, 0) - kept.reduce((sum, { count }) => sum + count, 0);
        best = left > 0 && left <= budget && isHeld(kept, begin, end) ? { kept, left } : best;
      }
    }
  }
  return best;
}

/** What reaches from far away into the stretch is not to be cut off. */
function isHeld(kept: readonly Stretch[], begin: number, end: number): boolean {
  return kept.every((each) => each.begin >= begin && each.end <= end);
}

/** All that can be seen by zooming out: what is there, and where that is a part only, what it is a part of. */
export function wholeOf(
  whole: Span | null,
  items: readonly Item[],
  bands: readonly Band[],
  density: readonly Density[],
): Span {
  const drawn = spanOf(items, bands, density);
  if (whole === null || items.length + density.length === 0) {
    return whole ?? drawn;
  }
  return {
    begin: new Date(Math.min(+whole.begin, +drawn.begin)),
    end: new Date(Math.max(+whole.end, +drawn.end)),
  };
}

/** Whether a time that is asked for is shown already, but for parts of a day: so a page says again what it was told. */
export function isShown(asked: Span | null, { begin, end }: Span, all: Span): boolean {
  const near = (one: Date, other: Date) => Math.abs(+one - +other) <= DAY;
  return asked === null ? begin <= all.begin && end >= all.end : near(asked.begin, begin) && near(asked.end, end);
}

/** Events out of sight, and the stretch that holds them, or nearly all of them. */
export interface Far {
  count: number;
  begin: Date;
  end: Date;
  /** What to show of them first. */
  opening: Span;
}

/** What lies wholly before a stretch of time, and wholly after it; null where nothing does. */
export function farOf(
  { begin, end }: Span,
  items: readonly Item[],
  density: readonly Density[],
): { earlier: Far | null; later: Far | null } {
  const far = (isFar: (from: number, to: number) => boolean) => {
    const away = items.filter(({ bounds }) => isFar(extentOf(bounds).begin, extentOf(bounds).end));
    const bars = density.filter((bar) => isFar(+bar.begin, +bar.end));
    return allOf(away, bars);
  };
  return { earlier: far((_, to) => to <= +begin), later: far((from) => from >= +end) };
}

function allOf(items: readonly Item[], density: readonly Density[]): Far | null {
  const stretches = stretchesOf(items, density);
  return stretches.length === 0
    ? null
    : {
        count: stretches.reduce((sum, { count }) => sum + count, 0),
        begin: new Date(Math.min(...stretches.map((each) => each.begin))),
        end: new Date(Math.max(...stretches.map((each) => each.end))),
        opening: openingOf(items, [], density),
      };
}
