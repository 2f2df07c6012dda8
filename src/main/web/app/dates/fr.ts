import { dates } from "../../i18n/fr.json";
import type { Part } from "./edtf";
import { type Grammar, plain } from "./grammar";

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
  i18n: dates,
  sometimeIn: (part) => (part.precision === "season" ? null : plain(FRENCH_DATES, part)),
  about: the,
  from,
  to,
  since: the,
  sinceWithUnknownEnd: from,
  until: to,
  betweenFrom: the,
  betweenTo: the,
  atTheLatest: at,
  atTheEarliest: at,
  polished: (words) => words.replace(/(^|\D)1 (?=\p{L})/gu, (_, before) => `${before}1er `),
};
