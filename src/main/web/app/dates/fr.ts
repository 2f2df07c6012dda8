import type { Part } from "./edtf";
import { type Grammar, plain } from "./grammar";

const SEASONS = ["printemps", "été", "automne", "hiver"];
const ORDINALS = ["premier", "deuxième", "troisième", "quatrième"];

const VOWEL = /^[aeiouéh]/i;

/** With the article that its kind of date takes: le 5 juin, l’été 2022, avril 2023. */
function the(part: Part): string {
  const words = plain(FRENCH_DATES, part);
  if (part.precision === "season") {
    return VOWEL.test(words) ? `l’${words}` : `le ${words}`;
  }
  return part.precision === "day" || part.precision === "time" ? `le ${words}` : words;
}

function from(part: Part): string {
  const words = the(part);
  if (words.startsWith("le ")) {
    return `du ${words.slice(3)}`;
  }
  return !words.startsWith("l’") && VOWEL.test(words) ? `d’${words}` : `de ${words}`;
}

function to(part: Part): string {
  const words = the(part);
  return words.startsWith("le ") ? `au ${words.slice(3)}` : `à ${words}`;
}

/** Le 5 juin, en avril 2023, au printemps 2022. */
function at(part: Part): string {
  if (part.precision === "day" || part.precision === "time") {
    return the(part);
  }
  return the(part).startsWith("le ") ? to(part) : `en ${plain(FRENCH_DATES, part)}`;
}

export const FRENCH_DATES: Grammar = {
  locale: "fr-u-ca-gregory-nu-latn",
  season: (code, year) => {
    if (code <= 32) {
      return `${SEASONS[(code - 21) % 4]}${code >= 29 ? " austral" : ""} ${year}`;
    }
    const [first, name] = code <= 36 ? [33, "trimestre"] : code <= 39 ? [37, "quadrimestre"] : [40, "semestre"];
    return `${ORDINALS[code - first]} ${name} ${year}`;
  },
  sometimeIn: (part) =>
    part.precision === "season" ? plain(FRENCH_DATES, part) : `courant ${plain(FRENCH_DATES, part)}`,
  about: (part) => `vers ${the(part)}`,
  fromTo: (begin, end) => `${from(begin)} ${to(end)}`,
  since: (begin) => `depuis ${the(begin)}, toujours en cours`,
  sinceWithUnknownEnd: (begin) => `à partir ${from(begin)}, fin inconnue`,
  untilFromUnknown: (end) => `jusqu’${to(end)}, début inconnu`,
  alwaysUntil: (end) => `depuis toujours, jusqu’${to(end)}`,
  between: (begin, end) => `entre ${the(begin)} et ${the(end)}`,
  atTheLatest: (end) => `au plus tard ${at(end)}`,
  atTheEarliest: (begin) => `au plus tôt ${at(begin)}`,
  uncertain: (words) => `${words} (incertain)`,
  uncertainInPart: (words) => `${words} (en partie incertain)`,
  aboutInPart: (words) => `${words} (en partie estimé)`,
  polished: (words) => words.replace(/(^|\D)1 (?=\p{L})/gu, (_, before) => `${before}1er `),
  unknown: "date inconnue",
  unknownBeginAndOpen: "début inconnu, toujours en cours",
  always: "depuis toujours",
};
