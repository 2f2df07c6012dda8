import { type CSSResultGroup, css, html, nothing, type TemplateResult } from "lit";
import { locale } from "../dates";
import { PageElement } from "../element";
import type { I18n } from "../i18n";
import { base } from "../styles";

const common = css`
  :host {
    color: var(--chancery-text);
    font-family: var(--chancery-font);
    font-size: 0.9375rem;
    line-height: 1.45;
  }
  .state {
    padding-block: 2.5rem;
    text-align: center;
    color: var(--chancery-muted);
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
export abstract class View extends PageElement {
  static override properties: Record<string, object> = {
    ...PageElement.properties,
    loading: { type: Boolean },
    error: { type: String },
  };

  static override styles: CSSResultGroup = [...base, common];

  declare loading: boolean;
  declare error: string;

  constructor() {
    super();
    this.loading = false;
    this.error = "";
  }

  protected abstract readonly empty: boolean;

  protected abstract show(i18n: I18n): TemplateResult;

  /** Whether it stays, with what the reader has moved in it, where an answer leaves nothing to show. */
  protected get stays(): boolean {
    return false;
  }

  protected number(value: number): string {
    return new Intl.NumberFormat(locale(this.language), { maximumFractionDigits: 1 }).format(value);
  }

  override render(): TemplateResult {
    if (this.error !== "") {
      return html`<p class="state" role="alert" dir="auto">${this.error}</p>`;
    }
    const state = this.empty
      ? html`<p class="state" role="status">${this.loading ? this.i18n.common.loading : this.i18n.views.empty}</p>`
      : nothing;
    if (this.empty && !this.stays) {
      // What the reader moves a view with stays, even where it has left nothing.
      return html`${state}<slot></slot>`;
    }
    return html`<div data-ready aria-busy=${this.loading}>${this.show(this.i18n)}${state}</div>`;
  }
}
