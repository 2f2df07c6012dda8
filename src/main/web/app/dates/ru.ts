import { dates } from "../../i18n/ru.json";
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

/** В апреле 2023 г.; parts of a year and days stand by themselves. */
function prepositional(part: Part): string | null {
  switch (part.precision) {
    case "year":
      return years(part);
    case "month":
      return `${MONTHS_PREPOSITIONAL[part.month - 1]} ${years(part)}`;
    default:
      return null;
  }
}

export const RUSSIAN_DATES: Grammar = {
  locale: "ru-u-ca-gregory-nu-latn",
  i18n: dates,
  sometimeIn: prepositional,
  about: genitive,
  from: genitive,
  to: accusative,
  since: genitive,
  sinceWithUnknownEnd: genitive,
  until: accusative,
  betweenFrom: genitive,
  betweenTo: accusative,
  atTheLatest: genitive,
  atTheEarliest: genitive,
  polished: (words) => words,
};
