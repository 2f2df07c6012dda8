import { html, nothing, type TemplateResult } from "lit";
import { LatestRequest } from "../timeline/requests";
import { comboboxStyle } from "./combobox-style";
import { PageElement } from "./element";
import { named } from "./event-entry";
import { format } from "./i18n";
import { kindLabel } from "./kinds";
import type { Suggestion } from "./queries/suggestions";
import { base } from "./styles";

/** Waits for a pause in the typing. */
const PAUSE = 120;

/** Of everything that is typed, the part that an offer would take the place of. */
export interface Offer {
  suggestion: Suggestion;
  /** What stays in the box when it is chosen. */
  rest: string;
}

export type Offering = (text: string, signal: AbortSignal) => Promise<Offer[]>;

/**
 * A text field that offers what may be meant, as the ARIA practices have it: the focus stays in the field, and the arrow keys
 * go through the offers. Fires {@code choose} with an {@link Offer}, and {@code submit-text} or {@code
 * add-text} with the text as it stands.
 */
export class Combobox extends PageElement {
  static override properties = {
    ...PageElement.properties,
    label: { attribute: false },
    placeholder: { attribute: false },
    offering: { attribute: false },
    labelled: { attribute: false },
    text: { state: true },
    offers: { state: true },
    active: { state: true },
    open: { state: true },
  };

  declare label: string;
  declare placeholder: string;
  declare offering: Offering;
  /** Whether the label is in sight, rather than only told. */
  declare labelled: boolean;
  declare text: string;
  declare private offers: Offer[];
  declare private active: number;
  declare private open: boolean;
  private pause = 0;
  private readonly requests = new LatestRequest();

  constructor() {
    super();
    this.label = "";
    this.placeholder = "";
    this.labelled = true;
    this.text = "";
    this.offers = [];
    this.active = -1;
    this.open = false;
  }

  override focus(): void {
    this.input?.focus();
  }

  private get input(): HTMLInputElement | null {
    return this.renderRoot.querySelector("input");
  }

  protected override render(): TemplateResult {
    const shown = this.open && this.offers.length > 0;
    return html`
      <label for="input" class=${this.labelled ? "label" : "unseen"}>${this.label}</label>
      <input
        id="input"
        class="field"
        type="text"
        role="combobox"
        dir=${this.text === "" ? nothing : "auto"}
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        enterkeyhint="search"
        aria-autocomplete="list"
        aria-expanded=${shown}
        aria-controls="offers"
        aria-activedescendant=${shown && this.active >= 0 ? `offer-${this.active}` : nothing}
        placeholder=${this.placeholder}
        .value=${this.text}
        @input=${this.typed}
        @keydown=${this.pressed}
        @blur=${this.close}
      />
      <ul id="offers" role="listbox" aria-label=${this.i18n.explorer.suggestions} ?hidden=${!shown}>
        ${this.offers.map((offer, index) => this.offer(offer, index))}
      </ul>
      <div class="unseen" role="status">${shown ? format(this.i18n.explorer.suggestionCount, { count: this.offers.length }, this.language) : ""}</div>
    `;
  }

  private offer({ suggestion, rest }: Offer, index: number): TemplateResult {
    const { name, match, type } = suggestion;
    return html`<li
      id="offer-${index}"
      role="option"
      aria-selected=${index === this.active}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.choose({ suggestion, rest })}
    >
      <span class="name">${named(name)}</span>
      ${match.text === name.text ? nothing : html`<span class="muted">${named(match)}</span>`}
      <span class="kind">${kindLabel(this.language, type)}</span>
    </li>`;
  }

  private typed(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.active = -1;
    clearTimeout(this.pause);
    this.requests.cancel();
    if (this.text.trim().length < 2) {
      this.close();
      return;
    }
    this.pause = window.setTimeout(() => this.ask(), PAUSE);
  }

  /** Offers are a help: without them the text can still be asked with, and that tells what is wrong. */
  private ask(): Promise<void> {
    return this.requests.ask(
      (signal) => this.offering(this.text.trim(), signal),
      (offers) => {
        // The offer to which the reader has gone stays the one, or none is: another is never chosen in its place.
        const at = this.offers[this.active]?.suggestion.reference;
        this.active = offers.findIndex(({ suggestion }) => suggestion.reference === at);
        this.offers = offers;
        this.open = true;
      },
      () => this.close(),
    );
  }

  private pressed(event: KeyboardEvent): void {
    if (event.isComposing) {
      return;
    }
    const shown = this.open && this.offers.length > 0;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      this.step(event.key === "ArrowDown" ? 1 : -1, shown);
    } else if (event.key === "Enter") {
      event.preventDefault();
      if (shown && this.active >= 0) {
        this.choose(this.offers[this.active]);
      } else {
        this.submit();
      }
    } else if (event.key === "Escape") {
      if (shown) {
        this.close();
      } else {
        this.text = "";
      }
    }
  }

  /** Goes round by way of the field itself, where nothing is chosen. */
  private step(by: number, shown: boolean): void {
    if (!shown) {
      this.open = true;
      return;
    }
    const places = this.offers.length + 1;
    this.active = ((this.active + 1 + by + places) % places) - 1;
    this.updateComplete.then(() =>
      this.renderRoot.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" }),
    );
  }

  private choose(offer: Offer): void {
    this.text = offer.rest;
    this.close();
    this.emit("choose", offer);
  }

  /** Asks with the text as it stands, which stays. */
  submit(event: "submit-text" | "add-text" = "submit-text"): void {
    const text = this.text.trim();
    this.close();
    if (text !== "") {
      this.emit(event, text);
    }
  }

  private close(): void {
    clearTimeout(this.pause);
    this.requests.cancel();
    this.open = false;
    this.active = -1;
    this.offers = [];
  }

  static override styles = [...base, comboboxStyle];
}

customElements.define("chancery-combobox", Combobox);
