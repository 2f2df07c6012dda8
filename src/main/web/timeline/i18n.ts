import * as ar from "../i18n/ar.json";
import * as en from "../i18n/en.json";
import * as fr from "../i18n/fr.json";
import * as ru from "../i18n/ru.json";
import { type Language, type Messages, uiLanguageOf } from "./language";
import { numberText } from "./numbers";

/** What the picture says. Each section is named on its own: only those that a bundle names come into it. */
const I18N = {
  ar: { ...ar.timeline, types: ar.EventType, statuses: ar.EventStatus, intensities: ar.Intensity },
  en: { ...en.timeline, types: en.EventType, statuses: en.EventStatus, intensities: en.Intensity },
  fr: { ...fr.timeline, types: fr.EventType, statuses: fr.EventStatus, intensities: fr.Intensity },
  ru: { ...ru.timeline, types: ru.EventType, statuses: ru.EventStatus, intensities: ru.Intensity },
};

export type TimelineI18n = (typeof I18N)["en"];

export type Values = Record<string, string | number>;

/** In a language of ours; English for any other. */
export function timelineI18n(language: string): TimelineI18n {
  return (I18N as Messages<TimelineI18n>)[uiLanguageOf(language)];
}

/** A message with its values in the place of their {@code {names}}, numbers as the language writes them. */
export function fill(message: string, values: Values, language: Language): string {
  return message.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "number" ? numberText(value, language) : value;
  });
}
