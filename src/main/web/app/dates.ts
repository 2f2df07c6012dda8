import type { DatesQuery, DatesQueryVariables } from "../schema/operations.generated";
import { Archive, type Operation, operation } from "../timeline/graphql";
import type { Language } from "../timeline/language";
import { KeptArchive } from "./kept-archive";

/**
 * The texts of dates. The archive says them, so that a list, a picture, a file and a citation say the same; here they are kept, and
 * asked for where an answer has none beside the date.
 */

const LOCALES: Record<Language, string> = { ar: "ar", en: "en-GB", fr: "fr", ru: "ru" };

/** For {@code Intl}: dates of the Gregorian calendar and European digits in every language. */
export function locale(language: Language): string {
  return `${LOCALES[language]}-u-ca-gregory-nu-latn`;
}

export const DATES = operation<DatesQuery, DatesQueryVariables>(`query Dates($edtf: [EDTF!]!) {
  dates(edtf: $edtf) { text }
}`);

/** No archive says more at once. */
const MOST = 200;

/** The fields of the schema that hold a date without its text. */
const FIELDS = new Set([
  "edtf",
  "during",
  "censoredOn",
  "saidOn",
  "published",
  "inForce",
  "covers",
  "loadedOn",
  "times",
]);

const texts = new Map<string, string>();

function key(edtf: string, language: string): string {
  return `${language} ${edtf}`;
}

/** A date of the archive in words that claim no more than it does. What is no date, or not known yet, stays as it is written. */
export function dateInWords(edtf: string, language: Language): string {
  return texts.get(key(edtf, language)) ?? edtf;
}

/** Keeps the text of a date, as the archive has said it. */
export function learn(edtf: string, language: string, text: string): void {
  texts.set(key(edtf, language), text);
}

/** Asks for the texts of dates that are not known yet. */
export async function learnDates(archive: Archive, dates: Iterable<string>, signal?: AbortSignal): Promise<void> {
  const unknown = [...new Set(dates)].filter((edtf) => !texts.has(key(edtf, archive.language)));
  for (let start = 0; start < unknown.length; start += MOST) {
    const edtf = unknown.slice(start, start + MOST);
    const answer = await archive.ask(DATES, { edtf }, signal);
    answer.dates.forEach(({ text }, index) => {
      learn(edtf[index], archive.language, text);
    });
  }
}

/** The archive as the page asks it: when an answer comes, the texts of its dates are known. */
export class SpeakingArchive extends KeptArchive {
  override async ask<Answer, Variables>(
    query: Operation<Answer, Variables>,
    variables: Variables,
    signal?: AbortSignal,
  ): Promise<Answer> {
    return this.understood(await super.ask(query, variables, signal), signal);
  }

  override async askKept<Answer, Variables>(
    query: Operation<Answer, Variables>,
    signal?: AbortSignal,
  ): Promise<Answer> {
    return this.understood(await super.askKept(query, signal), signal);
  }

  private async understood<Answer>(answer: Answer, signal?: AbortSignal): Promise<Answer> {
    const silent = new Set<string>();
    this.read(answer, silent);
    await learnDates(new Archive(this.host, this.language), silent, signal);
    return answer;
  }

  /** Learns the texts of dates, and collects the dates that have none. */
  private read(value: unknown, silent: Set<string>): void {
    if (Array.isArray(value)) {
      for (const element of value) {
        this.read(element, silent);
      }
    } else if (value !== null && typeof value === "object") {
      this.readFields(value as Record<string, unknown>, silent);
    }
  }

  private readFields(fields: Record<string, unknown>, silent: Set<string>): void {
    const { edtf, text } = fields;
    if (typeof edtf === "string" && typeof text === "string") {
      learn(edtf, this.language, text);
      return;
    }
    for (const [name, value] of Object.entries(fields)) {
      if (!isDate(name, value)) {
        this.read(value, silent);
      } else {
        for (const date of [value].flat()) {
          silent.add(date as string);
        }
      }
    }
  }
}

function isDate(name: string, value: unknown): boolean {
  return FIELDS.has(name) && [value].flat().every((each) => typeof each === "string");
}
