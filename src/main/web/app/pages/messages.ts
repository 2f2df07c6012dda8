import type { Language, Messages } from "../../timeline/language";
import { ARABIC } from "./messages/ar";
import { ENGLISH } from "./messages/en";
import { FRENCH } from "./messages/fr";
import { RUSSIAN } from "./messages/ru";

export type PageMessages = typeof ENGLISH;

const MESSAGES: Messages<PageMessages> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN };

export function messagesOf(language: Language): PageMessages {
  return MESSAGES[language];
}
