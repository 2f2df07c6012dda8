import { css, html, nothing, type TemplateResult } from "lit";
import type { EventFilter } from "../../timeline/filter";
import type { Archive } from "../../timeline/graphql";
import { LatestRequest } from "../../timeline/requests";
import "../combobox";
import type { Combobox, Offer } from "../combobox";
import { adding } from "../conditions";
import { PageElement } from "../element";
import { format } from "../i18n";
import { parsedSearch, textOf } from "../queries/parsed-search";
import { suggestions } from "../queries/suggestions";
import { base } from "../styles";
import { toldProblem } from "../told-problem";
import { beside, compareValues } from "./compared";

const MOST = 8;

/**
 * Asks with what to compare the question.
 *
 * @fires compare with what the address says of the second question
 */
export class CompareButton extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    filter: { attribute: false },
    open: { state: true },
    said: { state: true },
  };

  declare archive: Archive;
  declare filter: EventFilter;
  declare private open: boolean;
  declare private said: string;
  /** What nobody has opened is not made. */
  private wasOpened = false;
  private readonly requests = new LatestRequest();

  constructor() {
    super();
    this.open = false;
    this.said = "";
  }

  protected override render(): TemplateResult {
    const { compare } = this.i18n;
    return html`<button
        id="toggle"
        class="button"
        type="button"
        aria-expanded=${this.open}
        aria-controls="panel"
        @click=${() => this.toggle()}
      >
        ${compare.with}
      </button>
      <div id="panel" ?hidden=${!this.open} @keydown=${(event: KeyboardEvent) => event.key === "Escape" && this.toggle()}>
        ${this.wasOpened ? this.contents() : nothing}
        <p class="small" role="status">${this.said}</p>
      </div>`;
  }

  private contents(): TemplateResult {
    const { compare } = this.i18n;
    return html`<chancery-combobox
          .language=${this.language}
          .label=${compare.whom}
          .offering=${(text: string, signal: AbortSignal) => this.offers(text, signal)}
          @choose=${(event: CustomEvent<Offer>) => {
            event.stopPropagation();
            this.compareWith(adding({}, event.detail.suggestion));
          }}
          @submit-text=${(event: CustomEvent<string>) => {
            event.stopPropagation();
            void this.understand(event.detail);
          }}
        ></chancery-combobox>
        <p class="small muted">${compare.help}</p>`;
  }

  private async toggle(): Promise<void> {
    this.open = !this.open;
    this.wasOpened = true;
    this.said = "";
    await this.updateComplete;
    const target = this.open ? "chancery-combobox" : "#toggle";
    (this.renderRoot.querySelector(target) as Combobox | HTMLElement).focus();
  }

  private async offers(text: string, signal: AbortSignal): Promise<Offer[]> {
    const found = await suggestions(this.archive, text, ["actor"], MOST, signal);
    return found.map((suggestion) => ({ suggestion, rest: "" }));
  }

  private understand(text: string): Promise<void> {
    return this.requests.ask(
      (signal) => parsedSearch(this.archive, text, signal),
      ({ filter, unclear, unknown }) => {
        const left = textOf([...unclear, ...unknown]);
        if (left === "") {
          this.compareWith(filter);
        } else {
          this.said = format(this.i18n.compare.unclear, { text: left }, this.language);
        }
      },
      (problem) => {
        const { title, advice } = toldProblem(problem, this.i18n);
        this.said = `${title}. ${advice}`;
      },
    );
  }

  private compareWith(typed: EventFilter): void {
    const values = compareValues(this.filter, beside(this.filter, typed));
    if (values.length === 0) {
      this.said = this.i18n.compare.same;
    } else {
      this.open = false;
      this.emit("compare", values);
    }
  }

  static override styles = [
    ...base,
    css`
      :host {
        position: relative;
      }
      #panel {
        position: absolute;
        z-index: 15;
        inset-block-start: calc(100% + 0.375rem);
        inset-inline-end: 0;
        inline-size: min(20rem, calc(100vw - 2rem));
        padding: 0.75rem 1rem;
        box-shadow: 0 8px 24px rgb(0 0 0 / 18%);
        border: 1px solid var(--chancery-border);
        border-radius: var(--chancery-radius);
        background: var(--chancery-surface);
      }
      #panel[hidden] {
        display: none;
      }
    `,
  ];
}

customElements.define("chancery-compare-button", CompareButton);
