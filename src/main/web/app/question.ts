import { stretchText } from "../timeline/dates";
import type { EventFilter } from "../timeline/filter";
import type { Language } from "../timeline/language";
import { articleOf } from "./article";
import { type Condition, ENUMS } from "./conditions";
import { dateInWords } from "./dates";
import { format, i18nOf, inSentence, label } from "./i18n";
import type { ResolvedReference } from "./queries/references";

/** A name keeps its direction within a sentence of another. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

const DAYS = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/** A time in words. What a reader has zoomed into are days, which need no archive to be said. */
export function timeInWords(during: string, language: Language): string {
  const text = dateInWords(during, language);
  if (text !== during || !DAYS.test(during)) {
    return text;
  }
  const [begin, end] = during.split("/").map((day) => new Date(day));
  end.setUTCDate(end.getUTCDate() + 1);
  return stretchText(begin, end, language);
}

/**
 * The question of a filter in words: "Meetings of Richard Nixon and Mao Zedong, any time".
 *
 * @param time the time in words, in the place of that of the filter
 */
export function questionInWords(
  filter: EventFilter,
  resolved: Map<string, ResolvedReference>,
  language: Language,
  time = filter.during === undefined ? i18nOf(language).asked.anyTime : isolated(timeInWords(filter.during, language)),
): string {
  const { asked, records } = i18nOf(language);
  const name = (reference: string) => isolated(resolved.get(reference)?.name.text ?? reference);
  const nameInSentence = (reference: string) =>
    articleOf(resolved.get(reference)?.name.text ?? reference, language) + name(reference);
  const list = (values: string[], type: "conjunction" | "disjunction") =>
    new Intl.ListFormat(language, { type }).format(values);
  const kinds = [...(filter.formats ?? []), ...((filter.formats ?? []).length > 0 ? [] : (filter.types ?? []))];
  const what =
    kinds.length === 0
      ? asked.events
      : list(
          kinds
            .map((kind) => (asked.kinds as Record<string, string>)[kind] ?? kind)
            .map((kind, index) => (index === 0 ? kind : inSentence(kind, language))),
          "conjunction",
        );
  const who = [
    ...(filter.between?.length ? [list(filter.between.map(nameInSentence), "conjunction")] : []),
    ...(filter.involving?.length ? [list(filter.involving.map(nameInSentence), "disjunction")] : []),
  ].join(", ");
  const levels = (filter.levels ?? []).map((level) => label(language, "Level", level));
  const parts = [
    who === "" ? what : format(asked.of, { what, who }, language),
    ...(filter.levels?.length ? [format(asked.level, { level: list(levels, "disjunction") }, language)] : []),
    ...(filter.about ?? []).map((dispute) => format(asked.about, { name: name(dispute) }, language)),
    ...(filter.at === undefined ? [] : [format(asked.at, { name: nameInSentence(filter.at) }, language)]),
    ...(filter.text === undefined ? [] : [format(asked.text, { text: isolated(filter.text) }, language)]),
    ...(time === "" ? [] : [time]),
  ];
  return parts.join(records.separator);
}

/** A condition as its chip shows it. */
export function conditionText(
  { field, value }: Condition,
  resolved: Map<string, ResolvedReference>,
  language: Language,
): string {
  const values = ENUMS[field];
  const text = resolved.get(value)?.name.text ?? (values === undefined ? value : label(language, values, value));
  return isolated(field === "during" ? dateInWords(value, language) : text);
}
