import type { Unit } from "./queries/density";

const YEAR = 366 * 86_400_000;

/** The days between which the picture is zoomed in, as YYYY-MM-DD. */
export interface VisibleRange {
  from: string | undefined;
  to: string | undefined;
}

/** Bars that are neither too many nor too few: years for a long time, months for a short one. */
export function unitOf({ from, to }: VisibleRange): Unit {
  if (from === undefined || to === undefined) {
    return "YEAR";
  }
  return new Date(to).getTime() - new Date(from).getTime() > 12 * YEAR ? "YEAR" : "MONTH";
}
