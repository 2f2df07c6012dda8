import type { Language } from "../timeline/language";
import { i18nOf, label } from "./i18n";

/** What a status is called of an event of this type: a meeting is held, an incident takes place, a text is made. */
export function statusLabel(language: Language, type: string, status: string): string {
  const ofType: Record<string, Record<string, string>> = i18nOf(language).records.statusOf;
  return ofType[type]?.[status] ?? label(language, "EventStatus", status);
}
