import { css, html, nothing, type TemplateResult } from "lit";
import { dateFormat } from "../timeline/dates";
import type { EventFilter } from "../timeline/filter";
import { type Condition, conditionsOf, ENUMS } from "./conditions";
import { dateInWords } from "./dates";
import { PageElement } from "./element";
import { format, label } from "./i18n";
import { pageLink } from "./page-links";
import type { ResolvedReference } from "./queries/references";
import { base } from "./styles";

/** The conditions of the filter, each of which can be taken away. Fires {@code remove} and {@code reset}. */
export class Chips extends PageElement {
  static override properties = {
    ...PageElement.properties,
    filter: { attribute: false },
    resolved: { attribute: false },
    span: { attribute: false },
  };

  declare filter: EventFilter;
  declare resolved: Map<string, ResolvedReference>;
  /** The days between which the picture is zoomed in. */
  declare span: { from: string | undefined; to: string | undefined };

  protected override render() {
    const conditions = conditionsOf(this.filter);
    const zoomed = this.span.from !== undefined || this.span.to !== undefined;
    return html`<div class="chips" role="group" aria-label=${this.i18n.explorer.conditions}>
      ${conditions.map((condition) => this.chip(condition))}
      ${zoomed ? this.inSight() : nothing}
      ${
        conditions.length > 1
          ? html`<button class="plain small" type="button" @click=${() => this.emit("reset")}>${this.i18n.explorer.removeAll}</button>`
          : nothing
      }
    </div>`;
  }

  private chip(condition: Condition): TemplateResult {
    const resolved = this.resolved.get(condition.value);
    const text = this.textOf(condition);
    const field = this.fieldOf(condition);
    return html`<span class="chip" data-field=${condition.field} data-value=${condition.value}>
      <span class="field-name">${field}</span>
      ${resolved ? pageLink(condition, resolved) : html`<bdi dir=${condition.field === "near" ? "ltr" : "auto"}>${text}</bdi>`}
      <button
        type="button"
        aria-label=${format(this.i18n.explorer.remove, { condition: `${field}: ${resolved?.name.text ?? text}` }, this.language)}
        @click=${(event: Event) => this.takeAway(event, condition)}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
      </button>
    </span>`;
  }

  /** Of one alone, nobody says "any of". */
  private fieldOf({ field }: Condition): string {
    const isOne = field === "involving" && this.filter.involving?.length === 1;
    return this.i18n.explorer.fields[isOne ? "between" : field];
  }

  private inSight(): TemplateResult {
    const format = dateFormat(this.language, { day: "numeric", month: "short", year: "numeric" });
    const days = [this.span.from, this.span.to].map((day) => (day ? format.format(new Date(day)) : "…"));
    return html`<span class="chip sight">
      <span class="field-name">${this.i18n.explorer.inSight}</span>
      <bdi>${days.join(" – ")}</bdi>
      <button type="button" aria-label=${this.i18n.explorer.showWholeTime} @click=${() => this.emit("unzoom")}>
        <svg viewBox="0 0 12 12" aria-hidden="true"><path d="M2 2l8 8M10 2l-8 8" /></svg>
      </button>
    </span>`;
  }

  private textOf({ field, value }: Condition): string {
    const values = ENUMS[field];
    if (values !== undefined) {
      return label(this.language, values, value);
    }
    if (field === "rollUp" || field === "succession" || field === "openDate") {
      return value === "true" ? this.i18n.explorer.yes : this.i18n.explorer.no;
    }
    return field === "during" ? dateInWords(value, this.language) : value;
  }

  /** The focus goes to the next chip, or to the one before, and not to the top of the page. */
  private async takeAway(event: Event, condition: Condition): Promise<void> {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>(".chip button")];
    const index = buttons.indexOf(event.currentTarget as HTMLButtonElement);
    this.emit("remove", condition);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    await this.updateComplete;
    const left = [...this.renderRoot.querySelectorAll<HTMLButtonElement>(".chip button")];
    const next = left[Math.min(index, left.length - 1)];
    if (next === undefined) {
      this.emit("emptied");
    } else {
      next.focus();
    }
  }

  static override styles = [
    ...base,
    css`
      .chips {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem;
      }
      .chip {
        display: inline-flex;
        align-items: center;
        gap: 0.375rem;
        max-inline-size: 100%;
        min-block-size: 2rem;
        padding-inline: 0.75rem 0.25rem;
        border: 1px solid var(--chancery-border);
        border-radius: 1rem;
        background: var(--chancery-surface);
        font-size: 0.875rem;
        font-weight: 600;
      }
      .chip.sight {
        border-style: dashed;
      }
      .chip a {
        padding-block: 0.25rem;
        color: inherit;
      }
      .field-name {
        font-weight: 400;
        color: var(--chancery-muted);
        white-space: nowrap;
      }
      .chip button {
        display: grid;
        place-items: center;
        flex: none;
        inline-size: 1.5rem;
        block-size: 1.5rem;
        padding: 0;
        border: 0;
        border-radius: 50%;
        background: none;
      }
      .chip button:hover {
        background: color-mix(in srgb, var(--chancery-text) 12%, transparent);
      }
      svg {
        inline-size: 0.75rem;
        fill: none;
        stroke: currentColor;
        stroke-width: 1.6;
      }
    `,
  ];
}

customElements.define("chancery-chips", Chips);
