import { css, html, nothing, type TemplateResult } from "lit";
import { PageElement } from "./element";
import { format } from "./i18n";
import { base } from "./styles";

/** The forms of a citation that a program reads. The server has them under these names. */
const FILES = [
  ["bib", "BibTeX"],
  ["ris", "RIS"],
  ["csl.json", "CSL-JSON"],
] as const;

/** Where the server has the citation in a form. */
export type CitationAddress = (form: string) => string;

/** How what is in sight is cited: as text, and as files for reference managers. */
export class Cite extends PageElement {
  static override properties = {
    ...PageElement.properties,
    address: { attribute: false },
    text: { state: true },
    failed: { state: true },
    told: { state: true },
  };

  declare address: CitationAddress;
  declare private text: string;
  declare private failed: boolean;
  declare private told: string;
  private asked = "";

  constructor() {
    super();
    this.text = "";
    this.failed = false;
    this.told = "";
  }

  /** Asks for the text only when a reader wants it. */
  private async open(event: Event): Promise<void> {
    const address = this.address("txt");
    if (!(event.target as HTMLDetailsElement).open || this.asked === address) {
      return;
    }
    this.asked = address;
    this.text = "";
    this.failed = false;
    try {
      const answer = await fetch(address);
      if (!answer.ok) {
        throw new Error(answer.statusText);
      }
      const text = (await answer.text()).trim();
      if (this.asked === address) {
        this.text = text;
      }
    } catch {
      this.failed = true;
      this.asked = "";
    }
  }

  protected override render(): TemplateResult {
    const { i18n } = this;
    return html`<details @toggle=${this.open}>
      <summary class="button">${i18n.explorer.cite}</summary>
      ${this.failed ? html`<p role="alert">${i18n.explorer.citationFailed}</p>` : nothing}
      ${
        this.text
          ? html`<p id="text" lang="en" dir="ltr">${this.text}</p>
            <button id="copy" class="button" type="button" @click=${this.copy}>${i18n.explorer.copyCitation}</button>`
          : nothing
      }
      <p class="files">
        ${FILES.map(([form, name]) => html`<a href=${this.address(form)} data-citation=${form} download>${name}</a>`)}
      </p>
      <p class="told" role="status">${this.told}</p>
    </details>`;
  }

  private async copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.told = this.i18n.common.copied;
    } catch {
      this.told = format(this.i18n.explorer.notCopied, { text: "" }, this.language);
    }
  }

  static override styles = [
    ...base,
    css`
      summary {
        display: inline-flex;
        cursor: pointer;
        list-style: none;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      #text {
        margin-block: 0.5rem;
        font-size: 0.8125rem;
        white-space: pre-line;
        overflow-wrap: anywhere;
        max-block-size: 12rem;
        overflow-y: auto;
      }
      .files {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1rem;
        margin-block: 0.5rem 0;
        font-size: 0.9375rem;
      }
      .files a {
        min-block-size: 1.625rem;
      }
      .told {
        margin: 0;
        font-size: 0.8125rem;
        color: var(--chancery-type-agreement);
      }
    `,
  ];
}

customElements.define("chancery-cite", Cite);
