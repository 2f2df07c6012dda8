import { dates } from "../../i18n/ar.json";
import type { Part } from "./edtf";
import { type Grammar, plain } from "./grammar";

function of(part: Part): string {
  return part.precision === "year" ? `عام ${plain(ARABIC_DATES, part)}` : plain(ARABIC_DATES, part);
}

export const ARABIC_DATES: Grammar = {
  locale: "ar-u-ca-gregory-nu-latn",
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
