import { embed as ar } from "../i18n/ar.json";
import { embed as en } from "../i18n/en.json";
import { embed as fr } from "../i18n/fr.json";
import { embed as ru } from "../i18n/ru.json";
import type { Messages } from "../timeline/language";

/** What the embedded timeline says besides its picture. */
export const I18N: Messages<typeof en> = { ar, en, fr, ru };
