import type { Band, Bounds, Density, Item, Span } from "./model";

export const DAY = 86_400_000;

/**
 * A date on the axis of time, in milliseconds. It may have gone on from {@code begin} to {@code end}, and went on for sure
 * between {@code coreBegin} and {@code coreEnd}; where these are in the other order no moment is sure. Infinite where there is
 * no bound.
 */
export interface Extent {
  begin: number;
  coreBegin: number;
  coreEnd: number;
  end: number;
}

const extents = new WeakMap<Bounds, Extent>();

/** Bounds are days, and a day lasts to its end. Kept, since a picture asks for them all at every move. */
export function extentOf(bounds: Bounds): Extent {
  let extent = extents.get(bounds);
  if (extent === undefined) {
    extent = measure(bounds);
    extents.set(bounds, extent);
  }
  return extent;
}

function measure(bounds: Bounds): Extent {
  return {
    begin: bounds.earliestBegin?.getTime() ?? -Infinity,
    coreBegin: bounds.latestBegin?.getTime() ?? (bounds.earliestBegin === null ? -Infinity : Infinity),
    coreEnd: bounds.earliestEnd ? bounds.earliestEnd.getTime() + DAY : bounds.latestEnd === null ? Infinity : -Infinity,
    end: bounds.latestEnd ? bounds.latestEnd.getTime() + DAY : Infinity,
  };
}

export function hasCore(extent: Extent): boolean {
  return extent.coreBegin < extent.coreEnd;
}

/** Whether it is one known day. */
export function isDay(extent: Extent): boolean {
  return extent.end - extent.begin <= DAY;
}

/** Where a single mark stands for it. */
export function centre(extent: Extent): number {
  if (Number.isFinite(extent.begin)) {
    return Number.isFinite(extent.end) ? (extent.begin + extent.end) / 2 : extent.begin + DAY / 2;
  }
  return Number.isFinite(extent.end) ? extent.end - DAY / 2 : 0;
}

/** The stretch that holds everything, with some air around it; the current year if there is nothing with a date. */
export function spanOf(items: readonly Item[], bands: readonly Band[], density: readonly Density[]): Span {
  let begin = Infinity;
  let end = -Infinity;
  const include = (time: number) => {
    if (Number.isFinite(time)) {
      begin = Math.min(begin, time);
      end = Math.max(end, time);
    }
  };
  for (const { bounds } of [...items, ...bands]) {
    const extent = extentOf(bounds);
    include(extent.begin);
    include(extent.end);
  }
  for (const bar of density) {
    include(bar.begin.getTime());
    include(bar.end.getTime());
  }
  if (begin > end) {
    const year = new Date().getUTCFullYear();
    return { begin: new Date(Date.UTC(year, 0, 1)), end: new Date(Date.UTC(year + 1, 0, 1)) };
  }
  return withAir(begin, end);
}

/** With some room at both ends. */
export function withAir(begin: number, end: number): Span {
  const air = Math.max((end - begin) * 0.04, 3 * DAY);
  return { begin: new Date(begin - air), end: new Date(end + air) };
}

/** Those that may have gone on in a stretch of time. */
export function itemsIn({ begin, end }: Span, items: readonly Item[]): Item[] {
  return items.filter(({ bounds }) => {
    const extent = extentOf(bounds);
    return extent.end > +begin && extent.begin < +end;
  });
}
