import { css, html, nothing, type TemplateResult } from "lit";
import { PageElement } from "./element";
import { named } from "./event-entry";
import { format } from "./i18n";
import { kindLabel } from "./kinds";
import type { SearchTerm } from "./queries/parsed-search";
import type { Suggestion } from "./queries/suggestions";
import { base } from "./styles";

/** A record that the reader has chosen for a term of the text. */
export interface Choice {
  term: SearchTerm;
  record: Suggestion;
}

/** What of a text is not clear, or names nothing, with what may be meant. Fires {@code decide} and {@code correct}. */
export class Choices extends PageElement {
  static override properties = {
    ...PageElement.properties,
    unclear: { attribute: false },
    unknown: { attribute: false },
  };

  declare unclear: SearchTerm[];
  declare unknown: SearchTerm[];

  protected override render() {
    return html`
      ${this.unclear.map((term) => this.question(this.about(this.i18n.explorer.whichOf, term), term, "decide"))}
      ${this.unknown.map((term) => this.question(this.about(this.i18n.explorer.searchingTitles, term), term, "correct"))}
    `;
  }

  private about(message: string, { text }: SearchTerm): string {
    return format(message, { text }, this.language);
  }

  private question(text: string, term: SearchTerm, event: string): TemplateResult {
    return html`<section class="question" role="status" data-text=${term.text}>
      <p>${text}</p>
      ${
        term.records.length === 0
          ? nothing
          : html`<ul aria-label=${this.i18n.explorer.which}>
            ${term.records.map(
              (record) => html`<li>
                <button class="button" type="button" @click=${() => this.emit(event, { term, record } satisfies Choice)}>
                  ${named(record.name)} <span class="muted">${kindLabel(this.language, record.type)}</span>
                </button>
              </li>`,
            )}
          </ul>`
      }
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
