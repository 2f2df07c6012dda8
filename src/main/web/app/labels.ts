import type { Language, Messages } from "../timeline/language";
import { ARABIC } from "./labels/ar";
import { ENGLISH } from "./labels/en";
import { FRENCH } from "./labels/fr";
import { RUSSIAN } from "./labels/ru";

/** The enums of the schema whose values a person sees. */
export type EnumName = keyof typeof ENGLISH;

/** What every value of every enum is called in one language: none may lack. */
export type Labels = { readonly [E in EnumName]: Readonly<Record<keyof (typeof ENGLISH)[E], string>> };

export const LABELS: Messages<Labels> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN };

/** What a value is called. A value that a newer archive knows and this page does not is shown as it is written. */
export function label(language: Language, of: EnumName, value: string): string {
  return (LABELS[language][of] as Record<string, string>)[value] ?? value.replaceAll("_", " ").toLowerCase();
}

/** All values of an enum with what they are called, in the order in which a person expects them: for lists of choices. */
export function choices(language: Language, of: EnumName): [value: string, label: string][] {
  return Object.entries(LABELS[language][of]);
}
