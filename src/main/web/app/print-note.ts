import { css, html, type TemplateResult } from "lit";
import { dateFormat } from "../timeline/dates";
import { PageElement } from "./element";
import { format } from "./i18n";
import { Printing } from "./printing";
import { base } from "./styles";

/** What a printed page has below it: how it is cited, with its address and the day on which it was printed. */
export class PrintNote extends PageElement {
  private readonly printing = new Printing(this);

  protected override render(): TemplateResult {
    const { print } = this.i18n;
    const day = dateFormat(this.language, { day: "numeric", month: "long", year: "numeric" }).format(new Date());
    const time = new Date().toISOString().slice(11, 16);
    return this.printing.active
      ? html`<p>${format(print.retrieved, { title: document.title, day, time }, this.language)}</p>
        <p><bdi dir="ltr">${decodeURI(location.href)}</bdi></p>`
      : html``;
  }

  static override styles = [
    ...base,
    css`
      :host {
        display: none;
        margin-block-start: 1.5rem;
        padding-block-start: 0.5rem;
        border-block-start: 1px solid;
        font-size: 0.8125rem;
        break-inside: avoid;
      }
      p {
        overflow-wrap: anywhere;
      }
      @media print {
        :host {
          display: block;
        }
      }
    `,
  ];
}

customElements.define("chancery-print-note", PrintNote);
