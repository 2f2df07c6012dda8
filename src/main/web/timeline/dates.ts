import { localeOf } from "./numbers";

/** Days that are known, as axes and the stretch of time in sight have them. The archive says all other dates. */

type Style = Intl.DateTimeFormatOptions;

const DAY_STYLE: Style = { day: "numeric", month: "long", year: "numeric" };
const MONTH_STYLE: Style = { month: "long", year: "numeric" };
const YEAR_STYLE: Style = { year: "numeric" };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Newsrooms write Arabic with Latin digits; the archive counts in the Gregorian calendar and in UTC. */
export function dateFormat(language: string, style: Style): Intl.DateTimeFormat {
  const key = language + JSON.stringify(style);
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(localeOf(language), {
      ...style,
      calendar: "gregory",
      numberingSystem: "latn",
      timeZone: "UTC",
    });
    formats.set(key, format);
  }
  return format;
}

function write(date: Date, language: string, style: Style): string {
  return dateFormat(language, date.getUTCFullYear() < 1 ? { ...style, era: "short" } : style).format(date);
}

function range(first: Date, last: Date, language: string, style: Style): string {
  if (first.getUTCFullYear() < 1 || last.getUTCFullYear() < 1) {
    return `${write(first, language, style)} – ${write(last, language, style)}`;
  }
  return dateFormat(language, style).formatRange(first, last);
}

/** The stretch of time in sight, for those who listen. */
export function spanText(begin: Date, end: Date, language: string): string {
  return range(begin, new Date(+end - 1), language, DAY_STYLE);
}

/** The year of a stretch of time, or the first and the last. */
export function yearText(first: Date, last: Date, language: string): string {
  const [begin, end] = [first, last].map((date) => write(date, language, YEAR_STYLE));
  return begin === end ? begin : `${begin}–${end}`;
}

/** A stretch of whole periods, its end exclusive: "1972", "1970–1979", "June 1972", "3–9 June 1972". */
export function stretchText(begin: Date, end: Date, language: string): string {
  const beginsYear = begin.getUTCMonth() === 0 && begin.getUTCDate() === 1;
  const endsYear = end.getUTCMonth() === 0 && end.getUTCDate() === 1;
  if (beginsYear && endsYear) {
    return yearText(begin, new Date(+end - 1), language);
  }
  const isOfMonths = begin.getUTCDate() === 1 && end.getUTCDate() === 1;
  return range(begin, new Date(+end - 1), language, isOfMonths ? MONTH_STYLE : DAY_STYLE);
}
