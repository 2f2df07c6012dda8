import { type CSSResultGroup, css, html, LitElement, type TemplateResult } from "lit";
import type { Language } from "../../timeline/language";
import { hiddenFromSight } from "../../timeline/theme";
import { locale } from "../dates";
import { type ViewMessages, viewMessages } from "./messages";

const common = css`
  :host {
    display: block;
    color: var(--chancery-text);
    font-family: var(--chancery-font);
    font-size: 0.9375rem;
    line-height: 1.45;
  }
  * {
    box-sizing: border-box;
  }
  :focus-visible {
    outline: 3px solid var(--chancery-focus);
    outline-offset: 1px;
    border-radius: 2px;
  }
  .state {
    padding-block: 2.5rem;
    text-align: center;
    color: var(--chancery-muted);
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
  }
  summary {
    cursor: pointer;
    color: var(--chancery-accent);
    min-block-size: 1.5rem;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
`;

/**
 * A view of what was counted. Whoever mounts it asks for the data and says how that goes: {@code loading} while it does, and
 * {@code error} in words where it went wrong.
 */
export abstract class View extends LitElement {
  static override properties: Record<string, object> = {
    language: { type: String },
    loading: { type: Boolean },
    error: { type: String },
  };

  static override styles: CSSResultGroup = [hiddenFromSight, common];

  declare language: Language;
  declare loading: boolean;
  declare error: string;

  constructor() {
    super();
    this.language = "en";
    this.loading = false;
    this.error = "";
  }

  protected abstract readonly empty: boolean;

  protected abstract show(messages: ViewMessages): TemplateResult;

  protected get messages(): ViewMessages {
    return viewMessages(this.language);
  }

  protected number(value: number): string {
    return new Intl.NumberFormat(locale(this.language), { maximumFractionDigits: 1 }).format(value);
  }

  protected emit(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  override render(): TemplateResult {
    if (this.error !== "") {
      return html`<p class="state" role="alert" dir="auto">${this.error}</p>`;
    }
    if (this.empty) {
      return html`<p class="state" role="status">${this.loading ? this.messages.loading : this.messages.empty}</p>`;
    }
    return html`<div data-ready aria-busy=${this.loading}>${this.show(this.messages)}</div>`;
  }
}
