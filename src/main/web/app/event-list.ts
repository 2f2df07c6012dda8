import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { markStyle } from "../timeline/picture-style";
import { PageElement } from "./element";
import { eventEntry } from "./event-entry";
import { entryStyle } from "./event-entry-style";
import { eventListStyle } from "./event-list-style";
import { format } from "./i18n";
import { BLOCK, ListWindow } from "./list-window";
import { byYear, type YearGroup, yearText } from "./list-years";
import { Printing } from "./printing";
import type { Entry } from "./queries/events";
import type { YearCount } from "./queries/years";
import { base } from "./styles";

/** So many are in the document all the time, and need no measuring. */
const FEW_BLOCKS = 2;

/** Asks for more when the end of the list is nearer than this, and keeps as much in the document above and below. */
const MARGIN = 1200;

/**
 * The events, one below the other, under the years in which they begin. Fires {@code more} when the end comes near, {@code year} with
 * a year to go to, and {@code previous} for what comes before.
 */
export class EventList extends PageElement {
  static override properties = {
    ...PageElement.properties,
    entries: { attribute: false },
    total: { attribute: false },
    hasNext: { attribute: false },
    hasPrevious: { attribute: false },
    preceding: { attribute: false },
    years: { attribute: false },
    loading: { attribute: false },
    found: { attribute: false },
    href: { attribute: false },
  };

  declare entries: Entry[];
  declare total: number;
  declare hasNext: boolean;
  declare hasPrevious: boolean;
  /** How many come before the first; undefined if that is not known. */
  declare preceding: number | undefined;
  /** The years to which the reader may go, in the order of the list. */
  declare years: YearCount[];
  declare loading: boolean;
  /** The event that was looked for last. */
  declare found: string | undefined;
  declare href: (path: string) => string;

  private readonly inDocument = new ListWindow();
  /** On paper there is all that is loaded. */
  private readonly printing = new Printing(this);
  private readonly nearEnd = new IntersectionObserver(([end]) => end.isIntersecting && this.emit("more"), {
    rootMargin: `${MARGIN}px`,
  });
  private readonly onScroll = () => this.follow();

  constructor() {
    super();
    this.entries = [];
    this.total = 0;
    this.hasNext = false;
    this.hasPrevious = false;
    this.preceding = 0;
    this.years = [];
    this.loading = false;
    this.href = (path) => path;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("scroll", this.onScroll, { passive: true });
    addEventListener("resize", this.onScroll, { passive: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("scroll", this.onScroll);
    removeEventListener("resize", this.onScroll);
    this.nearEnd.disconnect();
  }

  /** Shows the event and moves the focus to it; false if it is not in the list. */
  async reveal(id: string): Promise<boolean> {
    const index = this.entries.findIndex((entry) => entry.id === id);
    if (index < 0) {
      return false;
    }
    this.inDocument.show(Math.floor(index / BLOCK));
    this.found = id;
    this.requestUpdate();
    await this.updateComplete;
    const link = this.link(id);
    link?.closest("li")?.scrollIntoView({ block: "center" });
    link?.focus({ preventScroll: true });
    return link !== null;
  }

  /** After the reader went to a year: the list begins at its heading. */
  begin(): void {
    this.scrollIntoView({ block: "start" });
    this.renderRoot.querySelector<HTMLElement>(".year")?.focus({ preventScroll: true });
  }

  /** Keeps an event where it is on the screen, while others come before it. */
  async hold(id: string, top: number): Promise<void> {
    this.inDocument.show(Math.floor(this.entries.findIndex((entry) => entry.id === id) / BLOCK));
    this.requestUpdate();
    await this.updateComplete;
    scrollBy(0, (this.link(id)?.getBoundingClientRect().top ?? top) - top);
  }

  link(id: string): HTMLAnchorElement | null {
    return this.renderRoot.querySelector(`a[data-event="${CSS.escape(id)}"]`);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get("entries") as Entry[] | undefined;
    if (changed.has("entries") && this.entries[0] !== before?.[0]) {
      this.inDocument.reset();
    }
  }

  protected override render() {
    const { first, last } = this.printing.active ? { first: 0, last: Infinity } : this.inDocument;
    const shown = this.entries.slice(first * BLOCK, last * BLOCK);
    return html`
      ${this.years.length > 1 ? html`<div class="bar">${this.yearChoice()}</div>` : nothing}
      ${
        this.hasPrevious
          ? html`<div class="start">
            <button class="button" type="button" aria-disabled=${this.loading} @click=${() => this.ask("previous")}>
              ${this.loading ? this.i18n.common.loading : this.i18n.explorer.whatComesBefore}
            </button>
          </div>`
          : nothing
      }
      <div class="blank" id="above"></div>
      <div class="groups" aria-busy=${this.loading}>
        ${repeat(
          byYear(shown),
          ({ year }) => year,
          (group) => this.group(group, first * BLOCK),
        )}
      </div>
      <div class="blank" id="below"></div>
      <div class="end">
        ${
          this.hasNext
            ? html`<button class="button" type="button" aria-disabled=${this.loading} @click=${() => this.ask("more")}>
              ${this.loading ? this.i18n.common.loading : this.i18n.common.loadMore}
            </button>`
            : nothing
        }
      </div>
    `;
  }

  private group({ year, entries, start }: YearGroup, inList: number): TemplateResult {
    return html`<section>
      <h3 class="year" tabindex="-1">${year === null ? this.i18n.explorer.beginUnknown : yearText(year, this.language)}</h3>
      <ol role="list">
        ${repeat(
          entries,
          (entry) => entry.id,
          (entry, index) => html`<li
            class="entry ${entry.id === this.found ? "found" : ""}"
            aria-setsize=${this.total}
            aria-posinset=${this.preceding === undefined ? nothing : this.preceding + inList + start + index + 1}
          >
            ${eventEntry(entry, this.language, this.href)}
          </li>`,
        )}
      </ol>
    </section>`;
  }

  /** A button that waits keeps the focus, and does nothing. */
  private ask(what: "more" | "previous"): void {
    if (!this.loading) {
      this.emit(what);
    }
  }

  private yearChoice(): TemplateResult {
    const { explorer } = this.i18n;
    return html`<select id="year" aria-label=${explorer.goToYear} @change=${this.choose}>
      <option value="">${explorer.goToYear}</option>
      ${this.years.map(
        ({ edtf, count }) => html`<option value=${edtf}>
          ${format(explorer.yearWithCount, { year: yearText(Number(edtf), this.language), count }, this.language)}
        </option>`,
      )}
    </select>`;
  }

  private choose(event: Event): void {
    const choice = event.target as HTMLSelectElement;
    if (choice.value !== "") {
      this.emit("year", choice.value);
      choice.value = "";
    }
  }

  protected override updated(): void {
    if (this.printing.active) {
      return;
    }
    const blocks = Math.ceil(this.entries.length / BLOCK);
    if (this.inDocument.first > 0 || this.inDocument.last < blocks || blocks > FEW_BLOCKS) {
      this.measure();
    }
    this.blank("above").style.blockSize = `${this.inDocument.height(0, this.inDocument.first)}px`;
    this.blank("below").style.blockSize = `${this.inDocument.height(this.inDocument.last, blocks)}px`;
    const end = this.renderRoot.querySelector(".end");
    this.nearEnd.disconnect();
    if (this.hasNext && !this.loading && end !== null) {
      this.nearEnd.observe(end);
    }
    if (blocks > FEW_BLOCKS) {
      this.follow();
    }
  }

  private blank(id: string): HTMLElement {
    return this.renderRoot.querySelector(`#${id}`) as HTMLElement;
  }

  private measure(): void {
    const items = this.renderRoot.querySelectorAll("li");
    const bottom = this.renderRoot.querySelector(".groups")?.getBoundingClientRect().bottom ?? 0;
    for (let index = 0; index < items.length; index += BLOCK) {
      const top = items[index].getBoundingClientRect().top;
      const next = items[index + BLOCK]?.getBoundingClientRect().top ?? bottom;
      if (items.length >= index + BLOCK) {
        this.inDocument.measured(this.inDocument.first + index / BLOCK, next - top);
      }
    }
  }

  private follow(): void {
    if (this.entries.length <= FEW_BLOCKS * BLOCK || this.offsetParent === null || this.printing.active) {
      return;
    }
    const top = this.blank("above").getBoundingClientRect().top;
    const blocks = Math.ceil(this.entries.length / BLOCK);
    if (this.inDocument.keep(-top - MARGIN, -top + innerHeight + MARGIN, blocks)) {
      this.requestUpdate();
    }
  }

  static override styles = [...base, markStyle, entryStyle, eventListStyle];
}

customElements.define("chancery-event-list", EventList);
