import { html, nothing, type TemplateResult } from "lit";
import type { EventFilter } from "../timeline/filter";
import type { Language } from "../timeline/language";
import { type Condition, conditionsOf } from "./conditions";
import { named } from "./event-entry";
import { i18nOf } from "./i18n";
import type { ResolvedReference } from "./queries/references";

/** Of which conditions the record has a page of its own. */
const PAGES: Partial<Record<keyof EventFilter, string>> = {
  between: "actor",
  involving: "actor",
  about: "dispute",
  onTheMarginsOf: "event",
  partOf: "event",
};

/** The name of what a condition refers to, which leads to its page if it has one. */
export function pageLink({ field }: Condition, { id, name }: ResolvedReference): TemplateResult {
  const page = PAGES[field];
  return page === undefined ? named(name) : html`<a href=${`/${page}/${id}`}>${named(name)}</a>`;
}

/** Where no event is found, the pages of those who were asked about tell what is known of them. */
export function pagesOfAsked(
  filter: EventFilter,
  resolved: ReadonlyMap<string, ResolvedReference>,
  language: Language,
): TemplateResult | typeof nothing {
  const links = conditionsOf(filter).flatMap((condition) => {
    const record = PAGES[condition.field] === undefined ? undefined : resolved.get(condition.value);
    return record === undefined ? [] : [html`<li>${pageLink(condition, record)}</li>`];
  });
  return links.length === 0
    ? nothing
    : html`<p>${i18nOf(language).explorer.knownAllTheSame}</p>
        <ul class="known">${links}</ul>`;
}
