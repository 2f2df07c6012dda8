import { html, nothing, type TemplateResult } from "lit";
import type { EventFilter } from "../timeline/filter";
import type { Archive } from "../timeline/graphql";
import type { Offer } from "./combobox";
import { filtersStyle } from "./filters-style";
import { type Kind, suggestions } from "./queries/suggestions";
import "./combobox";
import { ENUMS, without, withValue } from "./conditions";
import { choices, format } from "./i18n";
import { LaterElement } from "./later";
import { base } from "./styles";

type Choosable = "types" | "formats" | "levels" | "statuses" | "channels" | "roles";

const USUAL: Choosable[] = ["types", "statuses", "levels", "formats"];
const RARE: Choosable[] = ["channels", "roles"];

/** Conditions to choose from. Fires {@code filter} with the new filter. */
export class Filters extends LaterElement {
  static override properties = {
    ...LaterElement.properties,
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

  static override styles = [...base, filtersStyle];
}

customElements.define("chancery-filters", Filters);
