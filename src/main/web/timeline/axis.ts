import { dateFormat } from "./dates";
import { DAY } from "./extent";
import type { Span } from "./model";

export interface Tick {
  time: Date;
  label: string;
  /** A year or a month begins here among smaller steps. */
  strong: boolean;
}

/** Labels for the ticks of a scale: each as short as it can be, since the larger unit stands where it begins. */
export function ticks(times: readonly Date[], language: string): Tick[] {
  const step = times.length > 1 ? +times[1] - +times[0] : DAY;
  return times.map((time) => ({ time, ...label(time, step, language) }));
}

function label(time: Date, step: number, language: string): { label: string; strong: boolean } {
  const newYear = time.getUTCMonth() === 0 && time.getUTCDate() === 1;
  if (newYear) {
    return { label: year(time, language), strong: step < 300 * DAY };
  }
  const newMonth = time.getUTCDate() === 1;
  const style: Intl.DateTimeFormatOptions = step >= 25 * DAY ? { month: "short" } : { day: "numeric", month: "short" };
  return { label: dateFormat(language, style).format(time), strong: newMonth && step < 25 * DAY };
}

function year(time: Date, language: string): string {
  const style: Intl.DateTimeFormatOptions = { year: "numeric" };
  return dateFormat(language, time.getUTCFullYear() < 1 ? { ...style, era: "short" } : style).format(time);
}

/** What the labels leave out while no year begins in sight. */
export function context(span: Span, shown: readonly Date[], language: string): string {
  const inYears = shown.some((time) => time.getUTCMonth() === 0 && time.getUTCDate() === 1);
  return inYears ? "" : year(span.begin, language);
}
