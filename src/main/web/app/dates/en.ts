import type { Part } from "./edtf";
import { type Grammar, plain } from "./grammar";

const SEASONS = ["spring", "summer", "autumn", "winter"];
const ORDINALS = ["first", "second", "third", "fourth"];

const of = (part: Part) => plain(ENGLISH_DATES, part);

export const ENGLISH_DATES: Grammar = {
  locale: "en-GB-u-ca-gregory-nu-latn",
  season: (code, year) => {
    if (code <= 32) {
      return `${code >= 29 ? "southern " : ""}${SEASONS[(code - 21) % 4]} ${year}`;
    }
    const [first, name] = code <= 36 ? [33, "quarter"] : code <= 39 ? [37, "third"] : [40, "half"];
    return `${ORDINALS[code - first]} ${name} of ${year}`;
  },
  sometimeIn: (part) => (part.precision === "season" ? of(part) : `some time in ${of(part)}`),
  about: (part) => `about ${of(part)}`,
  fromTo: (from, to) => `from ${of(from)} to ${of(to)}`,
  since: (from) => `from ${of(from)}, still open`,
  sinceWithUnknownEnd: (from) => `from ${of(from)}, end unknown`,
  untilFromUnknown: (to) => `until ${of(to)}, begin unknown`,
  alwaysUntil: (to) => `always until ${of(to)}`,
  between: (from, to) => `some time between ${of(from)} and ${of(to)}`,
  atTheLatest: (to) => `${of(to)} at the latest`,
  atTheEarliest: (from) => `${of(from)} at the earliest`,
  uncertain: (words) => `${words} (uncertain)`,
  uncertainInPart: (words) => `${words} (in part uncertain)`,
  aboutInPart: (words) => `${words} (in part an estimate)`,
  polished: (words) => words,
  unknown: "time unknown",
  unknownBeginAndOpen: "begin unknown, still open",
  always: "always",
};
