import type { I18n } from "../i18n";
import type { Part } from "./edtf";

/**
 * How one language speaks of dates: the texts into which a date is put, and the form that it takes there. What inflects is told from
 * the part's precision.
 */
export interface Grammar {
  /** For {@code Intl}: Gregorian, with European digits. */
  readonly locale: string;
  readonly i18n: I18n["dates"];
  /** Known no better than that: some time in April 2023. Null where the date by itself says so. */
  sometimeIn(part: Part): string | null;
  about(part: Part): string;
  from(part: Part): string;
  to(part: Part): string;
  /** It goes on. */
  since(part: Part): string;
  sinceWithUnknownEnd(part: Part): string;
  until(part: Part): string;
  betweenFrom(part: Part): string;
  betweenTo(part: Part): string;
  atTheLatest(part: Part): string;
  atTheEarliest(part: Part): string;
  /** Last of all, what {@code Intl} leaves to do. */
  polished(words: string): string;
}

/** The day at which a part begins, for {@code Intl}. */
export function asDate(part: Part): Date {
  const date = new Date(0);
  date.setUTCFullYear(part.year, Math.max(part.month, 1) - 1, Math.max(part.day, 1));
  return date;
}

const FIELDS = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const;

export function formatter(locale: string, precision: "year" | "month" | "day", year: number): Intl.DateTimeFormat {
  const era = year < 1 ? ({ era: "short" } as const) : {};
  return new Intl.DateTimeFormat(locale, { ...FIELDS[precision], ...era, timeZone: "UTC" });
}

/** The date by itself, in the form in which a dictionary would have it: "April 2023". */
export function plain(grammar: Grammar, part: Part): string {
  switch (part.precision) {
    case "season":
      return season(grammar, part);
    case "time":
      return `${plain(grammar, { ...part, precision: "day" })}, ${clock(part.time)}`;
    case "year":
      return year(grammar, part.year);
    default:
      return withinCalendar(part.year)
        ? formatter(grammar.locale, part.precision, part.year).format(asDate(part))
        : year(grammar, part.year);
  }
}

/** A part of a year: spring 2022, second quarter of 2022. The texts have their numbers in EDTF; the first eight are four, twice. */
function season(grammar: Grammar, part: Part): string {
  const number = part.season <= 28 ? 21 + ((part.season - 21) % 4) : part.season;
  const text = (grammar.i18n.parts as Record<string, string>)[number];
  return text.replace("{year}", seasonYear(grammar, part));
}

/** Winter ends in the year after the one that it belongs to. */
function seasonYear(grammar: Grammar, part: Part): string {
  const reachesIntoTheNext = [24, 28, 30].includes(part.season);
  return reachesIntoTheNext ? `${year(grammar, part.year)}–${year(grammar, part.year + 1)}` : year(grammar, part.year);
}

/** The figures alone, without the word for year that Russian adds. */
export function year(grammar: Grammar, of: number): string {
  if (of > 0) {
    return new Intl.NumberFormat(grammar.locale, { useGrouping: of > 9999 }).format(of);
  }
  const parts = formatter(grammar.locale, "year", 0).formatToParts(asDate({ year: 0, month: 1, day: 1 } as Part));
  const era = parts.find(({ type }) => type === "era")?.value;
  return `${new Intl.NumberFormat(grammar.locale, { useGrouping: of < -9999 }).format(1 - of)} ${era}`;
}

function withinCalendar(year: number): boolean {
  return Math.abs(year) < 200_000;
}

function clock(time: string): string {
  const [, hours, seconds, zone] = /^(\d\d:\d\d)(:\d\d(?:\.\d+)?)?(Z|[+-].*)?$/.exec(time) ?? [];
  const exact = seconds && !/^:00(\.0+)?$/.test(seconds) ? seconds : "";
  return hours ? `${hours}${exact}${zone === "Z" ? " UTC" : (zone ?? "")}` : time;
}
