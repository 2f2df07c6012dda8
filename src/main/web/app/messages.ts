import type { Messages } from "../timeline/language";
import { ARABIC } from "./messages/ar";
import { ENGLISH } from "./messages/en";
import { FRENCH } from "./messages/fr";
import { RUSSIAN } from "./messages/ru";
import type { Texts } from "./messages/texts";

export type { Texts };

/** What the explorer says, in all languages. */
export const TEXTS: Messages<Texts> = { ar: ARABIC, en: ENGLISH, fr: FRENCH, ru: RUSSIAN };
