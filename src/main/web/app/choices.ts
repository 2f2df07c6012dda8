import { css, html, nothing, type TemplateResult } from "lit";
import { isSourceCode } from "./as-given";
import { dateInWords } from "./dates";
import { PageElement } from "./element";
import { named } from "./event-entry";
import { format } from "./i18n";
import { kindLabel } from "./kinds";
import type { Meaning, SearchTerm, Taken } from "./queries/parsed-search";
import type { Suggestion } from "./queries/suggestions";
import { isolated } from "./question";
import { base } from "./styles";

/** A record that the reader has chosen for a term of the text. */
export interface Choice {
  term: SearchTerm;
  record: Suggestion;
}

/** A time that the reader has chosen. */
export interface ChosenTime {
  term: SearchTerm;
  time: string;
}

/** A namesake that the reader has chosen in the place of the record that was taken. */
export interface Exchange {
  taken: Taken;
  record: Suggestion;
}

/**
 * What of a text is not clear, or names nothing, with what may be meant; and the namesakes of what was taken. Fires
 * {@code decide}, {@code date}, {@code correct} and {@code exchange}.
 */
export class Choices extends PageElement {
  static override properties = {
    ...PageElement.properties,
    unclear: { attribute: false },
    unknown: { attribute: false },
    taken: { attribute: false },
    isEmpty: { attribute: false },
  };

  declare unclear: SearchTerm[];
  declare unknown: SearchTerm[];
  declare taken: Taken[];
  /** Whether nothing is found: then what else may be meant is the next thing to look at. */
  declare isEmpty: boolean;

  protected override render() {
    const { explorer } = this.i18n;
    return html`
      ${this.unclear.map((term) =>
        term.times.length > 0
          ? this.dates(term)
          : this.question(
              this.about(term.soundsAlike ? explorer.whichSounding : explorer.whichOf, term),
              term,
              (record) => this.emit("decide", { term, record }),
            ),
      )}
      ${this.unknown.length + this.taken.length === 0 ? nothing : this.notes()}
    `;
  }

  /** Nobody has to decide here: each takes a line, so that the answer stays in sight, and opens where it is asked. */
  private notes(): TemplateResult {
    const { searchingTitles, mostOnRecord } = this.i18n.explorer;
    return html`<div class="notes" role="status">
      ${this.unknown.map((term) =>
        this.note(this.about(searchingTitles, term), "", term, (record) => this.emit("correct", { term, record })),
      )}
      ${this.taken.map((taken) =>
        this.note(
          this.whyTaken(taken),
          taken.term.soundsAlike ? "" : this.about(mostOnRecord, taken.term),
          taken.term,
          (record) => this.emit("exchange", { taken, record } satisfies Exchange),
        ),
      )}
    </div>`;
  }

  private whyTaken({ term, name }: Taken): string {
    const { soundsLike, soundsLikeOthers, notThisOne } = this.i18n.explorer;
    const message = term.records.length === 0 ? soundsLike : soundsLikeOthers;
    return term.soundsAlike
      ? format(message, { text: term.text, name: isolated(name.text) }, this.language)
      : this.about(notThisOne, term);
  }

  private note(text: string, why: string, term: SearchTerm, chosen: (record: Meaning) => void): TemplateResult {
    return term.records.length === 0
      ? html`<p class="note" data-text=${term.text}>${text}</p>`
      : html`<details class="note" data-text=${term.text} ?open=${this.isEmpty}>
        <summary>${text}</summary>
        ${why === "" ? nothing : html`<p>${why}</p>`}
        ${this.offers(term, chosen)}
      </details>`;
  }

  private about(message: string, { text }: SearchTerm): string {
    return format(message, { text }, this.language);
  }

  private question(text: string, term: SearchTerm, chosen: (record: Meaning) => void): TemplateResult {
    return html`<section class="question" role="status" data-text=${term.text}>
      <p>${text}</p>
      ${term.records.length === 0 ? nothing : this.offers(term, chosen)}
    </section>`;
  }

  private offers(term: SearchTerm, chosen: (record: Meaning) => void): TemplateResult {
    return html`<ul aria-label=${this.i18n.explorer.which}>
      ${term.records.map(
        (record) => html`<li>
          <button class="button" type="button" @click=${() => chosen(record)}>
            ${named(record.name)} <span class="muted">${this.apart(record)}</span>
          </button>
        </li>`,
      )}
    </ul>`;
  }

  /** What tells namesakes apart: the office, or what it is; the years; the number of events. */
  private apart(record: Meaning): TemplateResult {
    const { office, title, firstYear, lastYear, eventCount } = record;
    const years = firstYear == null || firstYear === lastYear ? firstYear : `${firstYear}–${lastYear}`;
    return html`${
      office
        ? html`${title && !isSourceCode(title) ? html`<bdi>${title}</bdi>, ` : nothing}${named(office)}`
        : kindLabel(this.language, record.type)
    }${years == null ? nothing : html` · <bdi dir="ltr">${years}</bdi>`}${
      eventCount === undefined
        ? nothing
        : html` · ${format(this.i18n.explorer.eventCount, { count: eventCount }, this.language)}`
    }`;
  }

  private dates(term: SearchTerm): TemplateResult {
    return html`<section class="question" role="status" data-text=${term.text}>
      <p>${this.about(this.i18n.explorer.whichDate, term)}</p>
      <ul aria-label=${this.i18n.explorer.which}>
        ${term.times.map(
          (time) => html`<li>
            <button class="button" type="button" @click=${() => this.emit("date", { term, time } satisfies ChosenTime)}>
              ${dateInWords(time, this.language)}
            </button>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  static override styles = [
    ...base,
    css`
      .question {
        margin-block: 0.75rem;
        padding: 0.75rem 1rem;
        border: 1px solid var(--chancery-border);
        border-inline-start: 4px solid var(--chancery-accent);
        border-radius: var(--chancery-radius);
        background: var(--chancery-surface);
      }
      .notes {
        display: flex;
        flex-wrap: wrap;
        align-items: start;
        gap: 0 1.25rem;
        margin-block: -0.25rem 0.5rem;
        font-size: 0.875rem;
        color: var(--chancery-muted);
      }
      .note {
        min-inline-size: 0;
      }
      .notes .button {
        color: var(--chancery-text);
      }
      .note[open] {
        flex-basis: 100%;
        margin-block-end: 0.5rem;
      }
      .note summary {
        min-block-size: 1.5rem;
        cursor: pointer;
      }
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin: 0.5rem 0 0;
        padding: 0;
        list-style: none;
      }
    `,
  ];
}

customElements.define("chancery-choices", Choices);
