import type en from "../i18n/en.json";
import { fill, learnTimeline, type Values } from "../timeline/i18n";
import type { Language, Messages } from "../timeline/language";
import { numberText } from "../timeline/numbers";

/** Everything that the page says in one language, by section: what lacks in one of them does not compile. */
export type I18n = typeof en;

/** The languages that the page has spoken so far: the texts of one have a third of the size of all scripts. */
const I18N: Partial<Messages<I18n>> = {};

export function i18nOf(language: Language): I18n {
  const texts = I18N[language];
  if (texts === undefined) {
    throw new Error(`The texts in "${language}" were not loaded`);
  }
  return texts;
}

export function speaks(language: Language): boolean {
  return language in I18N;
}

export function learn(language: Language, texts: I18n): void {
  I18N[language] = texts;
  learnTimeline(language, texts);
}

/**
 * Loads the texts in a language from the server, which names this version of all of them.
 *
 * @throws Error if the server cannot be reached, or is not well
 */
export async function load(language: Language, version: string): Promise<void> {
  const answer = await fetch(`/texts/${language}.json?v=${version}`);
  if (!answer.ok) {
    throw new Error(`${answer.url} was answered with ${answer.status}`);
  }
  learn(language, await answer.json());
}

/** The enums of the schema whose values a person sees: the sections that begin with a capital letter. */
export type EnumName = { [S in keyof I18n]: S extends Capitalize<S> ? S : never }[keyof I18n];

/** What a value is called. A value that a newer archive knows and this page does not is shown as it is written. */
export function label(language: Language, of: EnumName, value: string): string {
  return (i18nOf(language)[of] as Record<string, string>)[value] ?? value.replaceAll("_", " ").toLowerCase();
}

/** All values of an enum with what they are called, in the order in which a person expects them: for lists of choices. */
export function choices(language: Language, of: EnumName): [value: string, label: string][] {
  return Object.entries(i18nOf(language)[of]);
}

/** A text that begins a line, for the middle of one. Abbreviations stay as they are. */
export function inSentence(text: string, language: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text[0].toLocaleLowerCase(language) + text.slice(1) : text;
}

/** A text from the middle of a line, for the beginning of one. */
export function asHeading(text: string, language: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

const plurals = new Map<Language, Intl.PluralRules>();

function formOf(count: number, language: Language): string {
  const rules = plurals.get(language) ?? new Intl.PluralRules(language);
  plurals.set(language, rules);
  return rules.select(count);
}

const PLURAL = /\{(\w+), plural,((?: *\w+ \{(?:[^{}]|\{\w+\})*\})+)\}/g;
const FORM = /(\w+) \{((?:[^{}]|\{\w+\})*)\}/g;

/**
 * A message of ICU with its values: {@code {name}}, and {@code {count, plural, one {# event} other {# events}}} with the forms that
 * the language has. That is all of ICU that our messages use; a test holds them to it.
 */
export function format(message: string, values: Values, language: Language): string {
  const chosen = message.replace(PLURAL, (_, name, forms) => {
    const count = Number(values[name]);
    const known = Object.fromEntries([...forms.matchAll(FORM)].map(([, form, text]) => [form, text]));
    const text = known[formOf(count, language)] ?? known.other;
    return text.replaceAll("#", numberText(count, language));
  });
  // A value may end with the full stop of an abbreviation, such as that of a year in Russian: it ends the sentence as well.
  return fill(chosen, values, language).replace(/(\p{L}\.\u2069?)\.(?=\s|$)/gu, "$1");
}
