import { DAY } from "./extent";
import { fill, timelineI18n } from "./i18n";
import { uiLanguageOf } from "./language";
import type { Bounds } from "./model";
import { localeOf } from "./numbers";

/** Dates for people, in the language of the page, as far as they are known. */

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

/** A date as its bounds have it, such as "April 2023", "5–6 June 2023", "since December 2002". */
export function dateText(date: { bounds: Bounds; uncertain: boolean; approximate: boolean }, language: string): string {
  const i18n = timelineI18n(language);
  const say = (message: string, date: string) => fill(message, { date }, uiLanguageOf(language));
  const { earliestBegin, latestBegin, earliestEnd, latestEnd } = date.bounds;
  let text: string;
  if (earliestBegin && latestEnd) {
    text = closed(earliestBegin, latestBegin ?? latestEnd, earliestEnd ?? earliestBegin, latestEnd, language);
  } else if (earliestBegin) {
    const begin = latestBegin
      ? period(earliestBegin, latestBegin, language)
      : write(earliestBegin, language, DAY_STYLE);
    text = say(latestBegin === null ? i18n.notBefore : earliestEnd ? i18n.beganIn : i18n.since, begin);
  } else if (latestEnd) {
    const end = earliestEnd ? period(earliestEnd, latestEnd, language) : write(latestEnd, language, DAY_STYLE);
    text = say(earliestEnd ? i18n.until : i18n.by, end);
  } else {
    text = i18n.unknownDate;
  }
  return (date.approximate ? say(i18n.about, text) : text) + (date.uncertain ? ` ${i18n.doubted}` : "");
}

function closed(begin: Date, latestBegin: Date, earliestEnd: Date, end: Date, language: string): string {
  const single = +begin === +earliestEnd && +latestBegin === +end;
  const exact = +begin === +latestBegin && +earliestEnd === +end;
  if (single || exact) {
    return period(begin, end, language, exact);
  }
  return `${period(begin, latestBegin, language)} – ${period(earliestEnd, end, language)}`;
}

/** From the one day to the other: a day, a month, a year, or both ends. */
function period(first: Date, last: Date, language: string, days = false): string {
  if (+first === +last) {
    return write(first, language, DAY_STYLE);
  }
  const style = days ? DAY_STYLE : precision(first, last);
  const both = style === DAY_STYLE || write(first, language, style) !== write(last, language, style);
  return both ? range(first, last, language, style) : write(first, language, style);
}

function precision(first: Date, last: Date): Style {
  const next = new Date(+last + DAY);
  if (first.getUTCDate() !== 1 || next.getUTCDate() !== 1) {
    return DAY_STYLE;
  }
  return first.getUTCMonth() === 0 && next.getUTCMonth() === 0 ? YEAR_STYLE : MONTH_STYLE;
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
