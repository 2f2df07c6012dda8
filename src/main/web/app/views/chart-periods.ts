import { dateFormat } from "../../timeline/dates";
import type { Language } from "../../timeline/language";
import { dateInWords } from "../dates";
import type { PeriodCount } from "../queries/statistics";

/** The names of periods: in a sentence, below an axis, and of all of them together. */

const QUARTER = /-3[3-6]$/;
const DECADE = /X$|^-\d+\/-\d+$/;
const YEAR_STYLE = { year: "numeric" } as const;

/** "April 2023", "second quarter of 2023", "2023", "1990–1999". */
export function periodName(bucket: PeriodCount, language: Language): string {
  if (QUARTER.test(bucket.edtf)) {
    return dateInWords(bucket.edtf, language);
  }
  if (DECADE.test(bucket.edtf)) {
    return range(bucket.begin, yearsLater(bucket.begin, 9), YEAR_STYLE, language);
  }
  return written(bucket.begin, isYear(bucket) ? YEAR_STYLE : { ...YEAR_STYLE, month: "long" }, language);
}

/** Years where there are many, and months where there are few. */
export function tickName(bucket: PeriodCount, all: number, language: Language): string {
  const ofYears = isYear(bucket) || all > 36 || QUARTER.test(bucket.edtf) || DECADE.test(bucket.edtf);
  return written(bucket.begin, ofYears ? YEAR_STYLE : { ...YEAR_STYLE, month: "short" }, language);
}

/** From the first of the periods to the last: "1992–2024". */
export function timeOf(periods: PeriodCount[], language: Language): string {
  const first = periods[0];
  const last = periods[periods.length - 1];
  if (first === undefined) {
    return "";
  }
  const end = DECADE.test(last.edtf) ? yearsLater(last.begin, 9) : last.begin;
  const ofYears = isYear(first) || DECADE.test(first.edtf) || (/-01-01$/.test(first.begin) && isLastOfYear(last));
  return range(first.begin, end, ofYears ? YEAR_STYLE : { ...YEAR_STYLE, month: "long" }, language);
}

function isYear({ edtf }: PeriodCount): boolean {
  return !edtf.includes("-", 1);
}

function isLastOfYear({ edtf }: PeriodCount): boolean {
  return /-(?:12|36)$/.test(edtf);
}

function yearsLater(day: string, years: number): string {
  const date = new Date(day);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  return date.toISOString();
}

function written(day: string, style: Intl.DateTimeFormatOptions, language: Language): string {
  return dateFormat(language, style).format(new Date(day));
}

function range(first: string, last: string, style: Intl.DateTimeFormatOptions, language: Language): string {
  const from = written(first, style, language);
  const to = written(last, style, language);
  return from === to
    ? from
    : style.month === undefined
      ? `${from}–${to}`
      : dateFormat(language, style).formatRange(new Date(first), new Date(last));
}
