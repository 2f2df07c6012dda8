import type en from "../i18n/en.json";
import { type Language, type Messages, uiLanguageOf } from "./language";
import { numberText } from "./numbers";

/** The sections of the texts that a picture says. */
export type PictureTexts = Pick<typeof en, "timeline" | "EventType" | "EventStatus" | "Intensity">;

/** What the picture says. */
export type TimelineI18n = PictureTexts["timeline"] & {
  types: PictureTexts["EventType"];
  statuses: PictureTexts["EventStatus"];
  intensities: PictureTexts["Intensity"];
};

/** The languages that pictures have spoken so far: the texts of all would be a sixth of the embedded timeline. */
const I18N: Partial<Messages<TimelineI18n>> = {};

export function learnTimeline(language: Language, texts: PictureTexts): void {
  const { timeline, EventType: types, EventStatus: statuses, Intensity: intensities } = texts;
  I18N[language] = { ...timeline, types, statuses, intensities };
}

export type Values = Record<string, string | number>;

/** In a language of ours; English for any other. */
export function timelineI18n(language: string): TimelineI18n {
  const texts = I18N[uiLanguageOf(language)];
  if (texts === undefined) {
    throw new Error(`The texts of pictures in "${language}" were not loaded`);
  }
  return texts;
}

/** A message with its values in the place of their {@code {names}}, numbers as the language writes them. */
export function fill(message: string, values: Values, language: Language): string {
  return message.replace(/\{(\w+)\}/g, (_, name) => {
    const value = values[name];
    return typeof value === "number" ? numberText(value, language) : value;
  });
}
