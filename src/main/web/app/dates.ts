import type { Language, Messages } from "../timeline/language";
import { ARABIC_DATES } from "./dates/ar";
import { type Expression, type Limit, type Part, readExpression } from "./dates/edtf";
import { ENGLISH_DATES } from "./dates/en";
import { FRENCH_DATES } from "./dates/fr";
import { asDate, formatter, type Grammar, plain } from "./dates/grammar";
import { RUSSIAN_DATES } from "./dates/ru";

const GRAMMARS: Messages<Grammar> = { ar: ARABIC_DATES, en: ENGLISH_DATES, fr: FRENCH_DATES, ru: RUSSIAN_DATES };

const DAY = 86_400_000;

/** For {@code Intl}: dates of the Gregorian calendar and European digits in every language. */
export function locale(language: Language): string {
  return GRAMMARS[language].locale;
}

/** A date of the archive in words that claim no more than it does: "some time in April 2023". What is not understood stays EDTF. */
export function dateInWords(edtf: string, language: Language): string {
  const expression = readExpression(edtf);
  const grammar = GRAMMARS[language];
  return expression ? grammar.polished(spoken(grammar, expression)) : edtf;
}

/** A time that is asked for, which nobody doubts: "February 1972". */
export function periodInWords(edtf: string, language: Language): string {
  const expression = readExpression(edtf);
  const isPlain = expression?.kind === "one" && !expression.part.approximate && !expression.part.uncertain;
  return isPlain ? plain(GRAMMARS[language], expression.part) : dateInWords(edtf, language);
}

function spoken(grammar: Grammar, expression: Expression): string {
  switch (expression.kind) {
    case "one":
      return one(grammar, expression.part);
    case "span":
      return span(grammar, expression.from, expression.to);
    case "within":
      return within(grammar, expression.from, expression.to);
    default:
      return list(grammar, expression.kind, expression.members);
  }
}

function one(grammar: Grammar, part: Part): string {
  if (part.marksInPart) {
    return marked(grammar, part, plain(grammar, part));
  }
  const exact = part.precision === "day" || part.precision === "time";
  const { i18n } = grammar;
  const some = grammar.sometimeIn(part);
  const words = part.approximate
    ? put(i18n.about, grammar.about(part))
    : exact || some === null
      ? plain(grammar, part)
      : put(i18n.sometimeIn, some);
  return part.uncertain ? put(i18n.uncertain, words) : words;
}

function marked(grammar: Grammar, part: Part, words: string): string {
  const estimated = part.approximate ? put(grammar.i18n.aboutInPart, words) : words;
  return part.uncertain ? put(grammar.i18n.uncertainInPart, estimated) : estimated;
}

function put(text: string, date: string): string {
  return text.replace("{date}", date);
}

function fromTo(text: string, from: string, to: string): string {
  return text.replace("{from}", from).replace("{to}", to);
}

function span(grammar: Grammar, from: Limit, to: Limit): string {
  const { i18n } = grammar;
  if (isPart(from) && isPart(to)) {
    return closed(grammar, from, to);
  }
  if (isPart(from)) {
    const goesOn = to === "open";
    const words = goesOn
      ? put(i18n.since, grammar.since(from))
      : put(i18n.sinceWithUnknownEnd, grammar.sinceWithUnknownEnd(from));
    return withMarks(grammar, [from], words);
  }
  if (isPart(to)) {
    const text = from === "open" ? i18n.alwaysUntil : i18n.untilFromUnknown;
    return withMarks(grammar, [to], put(text, grammar.until(to)));
  }
  if (to === "open") {
    return from === "open" ? i18n.always : i18n.unknownStartAndOpen;
  }
  return i18n.unknown;
}

function closed(grammar: Grammar, from: Part, to: Part): string {
  const precision = from.precision;
  const alike = precision === to.precision && from.year > 0 && to.year < 200_000;
  if (alike && (precision === "day" || precision === "month" || precision === "year")) {
    const format = formatter(grammar.locale, precision, from.year);
    return withMarks(grammar, [from, to], tightened(format.formatRange(asDate(from), asDate(to))));
  }
  return withMarks(grammar, [from, to], fromTo(grammar.i18n.fromTo, grammar.from(from), grammar.to(to)));
}

/** Some versions of CLDR put spaces around the dash, some do not. */
function tightened(range: string): string {
  return range.replace(/(\d)[\s\u2009]+–[\s\u2009]+(\d+(?!.*–))/u, "$1–$2");
}

function withMarks(grammar: Grammar, parts: Part[], words: string): string {
  const { aboutInPart, uncertainInPart } = grammar.i18n;
  const approximate = parts.some((part) => part.approximate) ? put(aboutInPart, words) : words;
  return parts.some((part) => part.uncertain) ? put(uncertainInPart, approximate) : approximate;
}

function within(grammar: Grammar, from: Part | null, to: Part | null): string {
  const { i18n } = grammar;
  if (from && to) {
    const eitherDay =
      from.precision === "day" && to.precision === "day" && asDate(to).valueOf() - asDate(from).valueOf() === DAY;
    return withMarks(grammar, [from, to], eitherDay ? either(grammar, from, to) : between(grammar, from, to));
  }
  if (from) {
    return withMarks(grammar, [from], put(i18n.atTheEarliest, grammar.atTheEarliest(from)));
  }
  return to ? withMarks(grammar, [to], put(i18n.atTheLatest, grammar.atTheLatest(to))) : i18n.unknown;
}

function between(grammar: Grammar, from: Part, to: Part): string {
  return fromTo(grammar.i18n.between, grammar.betweenFrom(from), grammar.betweenTo(to));
}

function either(grammar: Grammar, ...parts: Part[]): string {
  return list(
    grammar,
    "choice",
    parts.map((part) => ({ kind: "one", part })),
  );
}

function list(grammar: Grammar, kind: "choice" | "all", members: Expression[]): string {
  const words = members.map((member) =>
    member.kind === "one" ? plain(grammar, member.part) : spoken(grammar, member),
  );
  const type = kind === "choice" ? "disjunction" : "conjunction";
  return new Intl.ListFormat(grammar.locale, { type }).format(words);
}

function isPart(limit: Limit): limit is Part {
  return limit !== null && limit !== "open";
}
