import { dates } from "../../i18n/en.json";
import type { Part } from "./edtf";
import { type Grammar, plain } from "./grammar";

const of = (part: Part) => plain(ENGLISH_DATES, part);

export const ENGLISH_DATES: Grammar = {
  locale: "en-GB-u-ca-gregory-nu-latn",
  i18n: dates,
  sometimeIn: (part) => (part.precision === "season" ? null : of(part)),
  about: of,
  from: of,
  to: of,
  since: of,
  sinceWithUnknownEnd: of,
  until: of,
  betweenFrom: of,
  betweenTo: of,
  atTheLatest: of,
  atTheEarliest: of,
  polished: (words) => words,
};
