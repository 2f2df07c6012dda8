import type { Part } from "./edtf";
import { asDate, formatter, type Grammar, plain, year } from "./grammar";

const SEASONS = ["весна", "лето", "осень", "зима"];
const SEASONS_GENITIVE = ["весны", "лета", "осени", "зимы"];
const SEASONS_ACCUSATIVE = ["весну", "лето", "осень", "зиму"];
const MONTHS_PREPOSITIONAL = [
  "январе",
  "феврале",
  "марте",
  "апреле",
  "мае",
  "июне",
  "июле",
  "августе",
  "сентябре",
  "октябре",
  "ноябре",
  "декабре",
];

function season(code: number, years: string): string {
  if (code <= 32) {
    return `${SEASONS[(code - 21) % 4]} ${years} г.${code >= 29 ? " (южное полушарие)" : ""}`;
  }
  const [first, name] = code <= 36 ? [33, "квартал"] : code <= 39 ? [37, "четырёхмесячный период"] : [40, "полугодие"];
  const number = `${code - first + 1}-${name === "полугодие" ? "е" : "й"}`;
  return `${number} ${name} ${years} г.`;
}

function years(part: Part): string {
  return part.year > 0 ? `${year(RUSSIAN_DATES, part.year)} г.` : year(RUSSIAN_DATES, part.year);
}

function nominative(part: Part): string {
  return part.precision === "year" ? years(part) : plain(RUSSIAN_DATES, part);
}

/** С декабря, с весны, с 2002 г. */
function genitive(part: Part): string {
  if (part.precision === "season" && part.season <= 32) {
    return nominative(part).replace(SEASONS[(part.season - 21) % 4], SEASONS_GENITIVE[(part.season - 21) % 4]);
  }
  if (part.precision !== "month") {
    return nominative(part);
  }
  const date = formatter(RUSSIAN_DATES.locale, "day", part.year).formatToParts(asDate(part));
  return date
    .filter(({ type }) => type !== "day")
    .map(({ value }) => value)
    .join("")
    .trim();
}

/** По декабрь, по весну, по 2002 г. */
function accusative(part: Part): string {
  const season = (part.season - 21) % 4;
  const inflects = part.precision === "season" && part.season <= 32;
  return inflects ? nominative(part).replace(SEASONS[season], SEASONS_ACCUSATIVE[season]) : nominative(part);
}

function sometimeIn(part: Part): string {
  switch (part.precision) {
    case "year":
      return `в ${years(part)}, точнее неизвестно`;
    case "month":
      return `в ${MONTHS_PREPOSITIONAL[part.month - 1]} ${years(part)}, точнее неизвестно`;
    default:
      return nominative(part);
  }
}

export const RUSSIAN_DATES: Grammar = {
  locale: "ru-u-ca-gregory-nu-latn",
  season,
  sometimeIn,
  about: (part) => `около ${genitive(part)}`,
  fromTo: (from, to) => `с ${genitive(from)} по ${accusative(to)}`,
  since: (from) => `с ${genitive(from)}, продолжается`,
  sinceWithUnknownEnd: (from) => `с ${genitive(from)}, окончание неизвестно`,
  untilFromUnknown: (to) => `по ${accusative(to)}, начало неизвестно`,
  alwaysUntil: (to) => `всегда, по ${accusative(to)}`,
  between: (from, to) => `в период с ${genitive(from)} по ${accusative(to)}, точнее неизвестно`,
  atTheLatest: (to) => `не позднее ${genitive(to)}`,
  atTheEarliest: (from) => `не ранее ${genitive(from)}`,
  uncertain: (words) => `${words} (не точно)`,
  uncertainInPart: (words) => `${words} (отчасти не точно)`,
  aboutInPart: (words) => `${words} (отчасти приблизительно)`,
  polished: (words) => words,
  unknown: "время неизвестно",
  unknownBeginAndOpen: "начало неизвестно, продолжается",
  always: "всегда",
};
