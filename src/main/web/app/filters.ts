import { css, html, nothing, type TemplateResult } from "lit";
import type { EventFilter } from "../timeline/filter";
import type { Archive } from "../timeline/graphql";
import type { Offer } from "./combobox";
import { type Kind, suggestions } from "./queries/suggestions";
import "./combobox";
import { ENUMS, without, withValue } from "./conditions";
import { PageElement } from "./element";
import { choices, format } from "./i18n";
import { base } from "./styles";

type Choosable = "types" | "formats" | "levels" | "statuses" | "channels" | "roles";

const USUAL: Choosable[] = ["types", "statuses", "levels", "formats"];
const RARE: Choosable[] = ["channels", "roles"];

/** Conditions to choose from. Fires {@code filter} with the new filter. */
export class Filters extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    filter: { attribute: false },
  };

  declare archive: Archive;
  declare filter: EventFilter;

  protected override render() {
    return html`
      ${this.time()} ${USUAL.map((field) => this.choices(field))}
      <fieldset class="part">
        <legend>${this.i18n.explorer.aboutWhatAndWhere}</legend>
        ${this.reference("dispute", this.i18n.explorer.fields.about, (value) => withValue(this.filter, "about", value))}
        ${this.reference("place", this.i18n.explorer.fields.at, (value) => ({ ...this.filter, at: value }))}
        ${this.reference("source", this.i18n.explorer.fields.sources, (value) => withValue(this.filter, "sources", value))}
      </fieldset>
      <details>
        <summary>${this.i18n.explorer.more}</summary>
        ${RARE.map((field) => this.choices(field))} ${this.switches()}
      </details>
    `;
  }

  private time(): TemplateResult {
    const certain = this.filter.certainty === "CERTAINLY";
    return html`<fieldset class="part">
      <legend>${this.i18n.explorer.time}</legend>
      <form @submit=${this.setTime}>
        <label for="during" class="unseen">${this.i18n.explorer.fields.during}</label>
        <input
          id="during"
          class="field"
          dir="ltr"
          autocomplete="off"
          placeholder="2023, 2022-10/.."
          aria-describedby="during-help"
          .value=${this.filter.during ?? ""}
          @change=${this.setTime}
        />
        <p id="during-help" class="muted small">${this.i18n.explorer.timeHelp}</p>
      </form>
      ${(["POSSIBLY", "CERTAINLY"] as const).map(
        (certainty) => html`<label class="choice">
          <input
            type="radio"
            name="certainty"
            .checked=${certain === (certainty === "CERTAINLY")}
            @change=${() => this.emit("filter", { ...this.filter, certainty: certainty === "CERTAINLY" ? certainty : undefined })}
          />
          ${this.i18n.explorer.certainty[certainty]}
        </label>`,
      )}
    </fieldset>`;
  }

  private setTime(event: Event): void {
    event.preventDefault();
    const text = (this.renderRoot.querySelector("#during") as HTMLInputElement).value.trim();
    if (text !== (this.filter.during ?? "")) {
      this.emit("filter", { ...this.filter, during: text || undefined });
    }
  }

  private choices(field: Choosable): TemplateResult {
    const chosen: string[] = this.filter[field] ?? [];
    const all = choices(this.language, ENUMS[field]!);
    return html`<details ?open=${field === "types" || chosen.length > 0}>
      <summary>
        ${this.i18n.explorer.fields[field]}${chosen.length > 0 ? html` <span class="count">${chosen.length}</span>` : nothing}
      </summary>
      <fieldset>
        <legend class="unseen">${this.i18n.explorer.fields[field]}</legend>
        ${all.map(
          ([value, label]) => html`<label class="choice">
            <input
              type="checkbox"
              name=${field}
              value=${value}
              .checked=${chosen.includes(value)}
              @change=${() => this.toggle(field, value)}
            />
            ${label}
          </label>`,
        )}
        ${
          chosen.length > 0
            ? html`<button class="plain small" type="button" @click=${() => this.emit("filter", { ...this.filter, [field]: undefined })}>
              ${format(this.i18n.explorer.reset, { field: this.i18n.explorer.fields[field] }, this.language)}
            </button>`
            : nothing
        }
      </fieldset>
    </details>`;
  }

  private toggle(field: Choosable, value: string): void {
    const chosen: string[] = this.filter[field] ?? [];
    const filter = chosen.includes(value)
      ? without(this.filter, { field, value })
      : { ...this.filter, [field]: [...chosen, value] };
    this.emit("filter", filter);
  }

  private reference(kind: Kind, label: string, add: (value: string) => EventFilter): TemplateResult {
    const offering = async (text: string, signal: AbortSignal): Promise<Offer[]> =>
      (await suggestions(this.archive, text, [kind], 8, signal)).map((suggestion) => ({ suggestion, rest: "" }));
    return html`<chancery-combobox
      data-kind=${kind}
      .language=${this.language}
      .label=${label}
      .offering=${offering}
      @choose=${(event: CustomEvent<Offer>) => {
        event.stopPropagation();
        this.emit("filter", add(event.detail.suggestion.reference));
      }}
      @submit-text=${(event: CustomEvent<string>) => {
        event.stopPropagation();
        this.emit("filter", add(event.detail));
      }}
    ></chancery-combobox>`;
  }

  private switches(): TemplateResult {
    return html`<fieldset>
      <legend class="unseen">${this.i18n.explorer.counting}</legend>
      <label class="choice">
        <input
          type="checkbox"
          name="rollUp"
          .checked=${this.filter.rollUp === false}
          @change=${() => this.emit("filter", { ...this.filter, rollUp: this.filter.rollUp === false ? undefined : false })}
        />
        ${this.i18n.explorer.onlyThemselves}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          name="succession"
          .checked=${this.filter.succession === true}
          @change=${() => this.emit("filter", { ...this.filter, succession: this.filter.succession ? undefined : true })}
        />
        ${this.i18n.explorer.withPredecessors}
      </label>
    </fieldset>`;
  }

  static override styles = [
    ...base,
    css`
      :host {
        font-size: 0.9375rem;
      }
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
        min-inline-size: 0;
      }
      .part,
      details {
        padding-block: 0.75rem;
        border-block-end: 1px solid var(--chancery-border);
      }
      legend,
      summary {
        padding: 0;
        font-size: 0.875rem;
        font-weight: 600;
      }
      /* Else it would stand in the edge of its fieldset, outside of the space within. */
      legend {
        float: inline-start;
        inline-size: 100%;
        margin-block-end: 0.5rem;
      }
      legend + * {
        clear: both;
      }
      summary {
        min-block-size: 1.5rem;
        cursor: pointer;
      }
      details details {
        border: 0;
      }
      details > fieldset {
        padding-block-start: 0.375rem;
      }
      .choice {
        display: flex;
        align-items: baseline;
        gap: 0.5rem;
        min-block-size: 1.75rem;
        line-height: 1.4;
        padding-block: 0.1875rem;
      }
      .choice input {
        flex: none;
        inline-size: 1rem;
        block-size: 1rem;
        margin: 0;
        translate: 0 0.125rem;
        accent-color: var(--chancery-accent);
      }
      .count {
        display: inline-block;
        min-inline-size: 1.25rem;
        padding-inline: 0.25rem;
        border-radius: 1rem;
        text-align: center;
        font-size: 0.75rem;
        background: var(--chancery-accent);
        color: var(--chancery-on-accent);
      }
      form + .choice {
        margin-block-start: 0.375rem;
      }
      chancery-combobox + chancery-combobox {
        margin-block-start: 0.625rem;
      }
    `,
  ];
}

customElements.define("chancery-filters", Filters);
