import { css, html, nothing } from "lit";
import type { Archive } from "../timeline/graphql";
import type { Combobox, Offer } from "./combobox";
import { suggestions } from "./queries/suggestions";
import "./combobox";
import { PageElement } from "./element";
import { base } from "./styles";

const MOST = 8;

/**
 * The one search box: names, years and disputes, in any order, language and script. Offers are made for the whole text and for
 * its last word. Fires what the {@link Combobox} in it does.
 */
export class SearchBox extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    extending: { attribute: false },
  };

  declare archive: Archive;
  /** Whether there is a question to which what is typed can be added. */
  declare extending: boolean;

  override focus(): void {
    this.box?.focus();
  }

  /** Puts a text into the box. */
  put(text: string): void {
    if (this.box) {
      this.box.text = text;
    }
  }

  private get box(): Combobox | null {
    return this.renderRoot.querySelector("chancery-combobox");
  }

  protected override render() {
    return html`<div role="search" class="search">
      <chancery-combobox
        .language=${this.language}
        .label=${this.i18n.explorer.searchLabel}
        .labelled=${false}
        .placeholder=${this.i18n.explorer.searchPlaceholder}
        .offering=${(text: string, signal: AbortSignal) => this.offers(text, signal)}
      ></chancery-combobox>
      ${
        this.extending
          ? html`<button class="add" type="button" @click=${() => this.box?.submit("add-text")}>${this.i18n.explorer.add}</button>`
          : nothing
      }
      <button type="button" class="go" aria-label=${this.i18n.explorer.search} @click=${() => this.box?.submit()}>
        <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5" /><path d="M13 13l4.5 4.5" /></svg>
      </button>
    </div>`;
  }

  private async offers(text: string, signal: AbortSignal): Promise<Offer[]> {
    const cut = text.lastIndexOf(" ") + 1;
    const parts = cut === 0 ? [text] : [text, text.slice(cut)];
    const asked = parts.filter((part) => part.length > 1 && !/^[\d./~?%-]+$/.test(part));
    const found = await Promise.all(
      asked.map((part) => suggestions(this.archive, part, ["actor", "dispute", "place"], MOST, signal)),
    );
    const offers = found.flatMap((suggestions, index) =>
      suggestions.map((suggestion) => ({ suggestion, rest: text.slice(0, text.length - asked[index].length).trim() })),
    );
    const once = new Map(offers.reverse().map((offer) => [offer.suggestion.reference, offer]));
    return [...once.values()].reverse().slice(0, MOST);
  }

  static override styles = [
    ...base,
    css`
      .search {
        position: relative;
        --field-size: 2.75rem;
        --field-end: 2.75rem;
      }
      .search:has(.add) {
        --field-end: 6.75rem;
      }
      .add {
        inset-inline-end: 2.75rem;
        inline-size: 4rem;
        font-size: 0.875rem;
      }
      .go {
        inset-inline-end: 0;
        inline-size: 2.75rem;
      }
      button {
        position: absolute;
        inset-block-start: 0;
        block-size: 2.75rem;
        border: 0;
        background: none;
        color: var(--chancery-accent);
      }
      svg {
        inline-size: 1.125rem;
        fill: none;
        stroke: currentColor;
        stroke-width: 2;
        vertical-align: middle;
      }
    `,
  ];
}

customElements.define("chancery-search-box", SearchBox);
