/** The languages of the page. Names of the archive may be in others still. */
export const LANGUAGES = ["ar", "en", "fr", "ru"] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language in its own name, for those who look for theirs. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  ar: "العربية",
  en: "English",
  fr: "Français",
  ru: "Русский",
};

/** Texts of one part of the page in all languages: a text that lacks in one does not compile. */
export type Messages<T> = Record<Language, T>;

export function isLanguage(tag: string): tag is Language {
  return (LANGUAGES as readonly string[]).includes(tag);
}

/** The language of ours that a tag is in; English if it is in none. */
export function uiLanguageOf(tag: string): Language {
  const language = tag.split("-")[0].toLowerCase();
  return isLanguage(language) ? language : "en";
}

export function direction(language: string): "rtl" | "ltr" {
  return /^(ar|dv|fa|he|ku-arab|ps|ur|yi)\b/i.test(language) ? "rtl" : "ltr";
}

/**
 * A text of the archive for a place that cannot isolate it, such as a title, an attribute or a canvas: without the characters
 * that would turn the text around it.
 */
export function stripBidi(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
}
