import { css, html, nothing, type TemplateResult } from "lit";
import type { Language } from "../timeline/language";
import { openTexts } from "../timeline/open-dates";
import { markStyle } from "../timeline/picture-style";
import { PageElement } from "./element";
import { eventEntry } from "./event-entry";
import { entryStyle } from "./event-entry-style";
import { format, i18nOf, inSentence } from "./i18n";
import type { Entry } from "./queries/events";
import { base } from "./styles";

/** Events with an open date, as far as one answer has them. */
export interface Found<Event extends { date: { text: string } }> {
  entries: Event[];
  total: number;
  isExact: boolean;
}

/** So many different dates are said before the list is opened. */
const MOST_TEXTS = 3;

/** "4 more with an open date: before June 2023". */
export function openInWords<Event extends { date: { text: string } }>(
  { entries, total, isExact }: Found<Event>,
  language: Language,
): string {
  const { explorer, records } = i18nOf(language);
  const dates = openTexts(
    entries.map(({ date }) => date),
    MOST_TEXTS,
  );
  const count = format(isExact ? explorer.openDates : explorer.openDatesOver, { count: total }, language);
  return `${count}${records.colon} ${dates}`;
}

/** What a picture of the others does not show. */
export function undrawn(found: Found<Entry>, language: Language): TemplateResult | typeof nothing {
  return found.total === 0
    ? nothing
    : html`<p class="undrawn muted small">${i18nOf(language).explorer.notDrawn} ${inSentence(openInWords(found, language), language)}</p>`;
}

/** The events with an open date, apart from the others: "4 more with an open date: before June 2023". Fires {@code all}. */
export class OpenDates extends PageElement {
  static override properties = { ...PageElement.properties, found: { attribute: false } };

  declare found: Found<Entry>;

  protected override render() {
    const { entries, total } = this.found;
    if (total === 0) {
      return nothing;
    }
    const { explorer } = this.i18n;
    return html`<details>
      <summary><h3>${openInWords(this.found, this.language)}</h3></summary>
      <ol role="list">
        ${entries.map((entry) => html`<li class="entry" aria-setsize=${total}>${eventEntry(entry, this.language, (path) => path)}</li>`)}
      </ol>
      ${
        total > entries.length
          ? html`<button class="button" type="button" @click=${() => this.emit("all")}>${explorer.allOpenDates}</button>`
          : nothing
      }
    </details>`;
  }

  static override styles = [
    ...base,
    markStyle,
    entryStyle,
    css`
      details {
        margin-block: 0.75rem;
        padding: 0.5rem 0.875rem;
        border: 1px dashed var(--chancery-border);
        border-radius: var(--chancery-radius);
      }
      summary {
        min-block-size: 1.5rem;
        font-size: 0.9375rem;
        cursor: pointer;
      }
      h3 {
        display: inline;
        font: inherit;
      }
      ol {
        margin: 0.5rem 0 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];
}

customElements.define("chancery-open-dates", OpenDates);
