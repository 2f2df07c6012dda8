import { withoutArchive as ar } from "../i18n/ar.json";
import type texts from "../i18n/en.json";
import { withoutArchive as en } from "../i18n/en.json";
import { withoutArchive as fr } from "../i18n/fr.json";
import { withoutArchive as ru } from "../i18n/ru.json";
import { ArchiveError } from "../timeline/graphql";
import { learnTimeline, type PictureTexts } from "../timeline/i18n";
import type { Language, Messages } from "../timeline/language";

/** What the embedded timeline says while, or because, the archive says nothing. */
export const WITHOUT_ARCHIVE: Messages<typeof en> = { ar, en, fr, ru };

type EmbedTexts = (typeof texts)["embed"];

/** What it says besides: the archive has that in the language of the reader, as it has the texts of pictures. */
export const I18N: Partial<Messages<EmbedTexts>> = {};

/**
 * Loads what is said in a language, which comes with the events.
 *
 * @throws ArchiveError if the archive cannot be reached
 */
export async function loadTexts(host: string, language: Language, signal: AbortSignal): Promise<void> {
  if (language in I18N) {
    return;
  }
  const answer = await fetch(`${host}/texts/embed-${language}.json`, { credentials: "omit", signal }).catch((cause) => {
    throw cause.name === "AbortError" ? cause : new ArchiveError("The archive cannot be reached.", "UNAVAILABLE");
  });
  if (!answer.ok) {
    throw new ArchiveError(`The archive answered with status ${answer.status}.`, "UNAVAILABLE");
  }
  const loaded: PictureTexts & { embed: EmbedTexts } = await answer.json();
  learnTimeline(language, loaded);
  I18N[language] = loaded.embed;
}
