import { html, type TemplateResult } from "lit";
import { type Language, stripBidi } from "../../timeline/language";
import { dateInWords, locale } from "../dates";
import { format, type I18n, i18nOf } from "../i18n";
import type { LocalText } from "../queries/events";

/** For whom a page is written. */
export interface Reader {
  language: Language;
  i18n: I18n;
}

export function readerOf(language: Language): Reader {
  return { language, i18n: i18nOf(language) };
}

/** A message with its values. */
export function say({ language }: Reader, message: string, values: Record<string, string | number>): string {
  return format(message, values, language);
}

/** A text in the language that it is really in. */
export function local({ text, language, direction }: LocalText): TemplateResult {
  return html`<bdi lang=${tag(language)} dir=${direction.toLowerCase()}>${stripBidi(text)}</bdi>`;
}

/**
 * A text whose language nobody may have stated. Then it is in none, and not in that of the page, in which a screen reader would
 * spell it out; its own first letter says in which direction it runs.
 */
export function foreign(text: string, language?: string | null): TemplateResult {
  return html`<bdi lang=${language ? tag(language) : ""} dir="auto">${stripBidi(text)}</bdi>`;
}

/** Codes, identifiers, EDTF: left to right in every language. */
export function code(text: string): TemplateResult {
  return html`<code dir="ltr" translate="no">${stripBidi(text)}</code>`;
}

/** A date in words; what it is in the archive stands in its tooltip. */
export function date(edtf: string, reader: Reader): TemplateResult {
  return html`<span class="date" title=${`EDTF ${edtf}`}>${dateInWords(edtf, reader.language)}</span>`;
}

export function number(value: number, { language }: Reader): string {
  return new Intl.NumberFormat(locale(language)).format(value);
}

export function languageName(of: string, { language, i18n }: Reader): string {
  try {
    return of === "und"
      ? i18n.records.noLanguage
      : (new Intl.DisplayNames(locale(language), { type: "language" }).of(of) ?? of);
  } catch {
    return of;
  }
}

/** "und" is no language that a screen reader could speak. */
function tag(language: string): string {
  return language === "und" ? "" : language;
}

export function eventPath(id: string): string {
  return `/event/${encodeURIComponent(id)}`;
}

export function actorPath(id: string): string {
  return `/actor/${encodeURIComponent(id)}`;
}

export function disputePath(id: string): string {
  return `/dispute/${encodeURIComponent(id)}`;
}

/** The explorer with a filter. */
export function explorerPath(parameters: Record<string, string | string[]>): string {
  const query = new URLSearchParams();
  for (const [name, values] of Object.entries(parameters)) {
    for (const value of [values].flat()) {
      query.append(name, value);
    }
  }
  return `/?${query}`;
}

/** A link leads only to where a browser may safely go: an archive may hold any text as a URL. */
export function safeUrl(url: string | null): string | null {
  return url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null;
}
