import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { markStyle } from "../timeline/picture-style";
import { PageElement } from "./element";
import { eventEntry } from "./event-entry";
import { entryStyle } from "./event-entry-style";
import { BLOCK, ListWindow } from "./list-window";
import { Printing } from "./printing";
import type { Entry } from "./queries/events";
import { base } from "./styles";

/** Asks for more when the end of the list is nearer than this, and keeps as much in the document above and below. */
const MARGIN = 1200;

/** The events, one below the other. Fires {@code more} when the end comes near. */
export class EventList extends PageElement {
  static override properties = {
    ...PageElement.properties,
    entries: { attribute: false },
    total: { attribute: false },
    hasNext: { attribute: false },
    loading: { attribute: false },
    found: { attribute: false },
    href: { attribute: false },
  };

  declare entries: Entry[];
  declare total: number;
  declare hasNext: boolean;
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
      <div class="blank" id="above"></div>
      <ol role="list" aria-busy=${this.loading}>
        ${repeat(
          shown,
          (entry) => entry.id,
          (entry, index) => html`<li
            class="entry ${entry.id === this.found ? "found" : ""}"
            aria-setsize=${this.total}
            aria-posinset=${first * BLOCK + index + 1}
          >
            ${eventEntry(entry, this.language, this.href)}
          </li>`,
        )}
      </ol>
      <div class="blank" id="below"></div>
      <div class="end">
        ${
          this.hasNext
            ? html`<button class="button" type="button" ?disabled=${this.loading} @click=${() => this.emit("more")}>
              ${this.loading ? this.i18n.common.loading : this.i18n.common.loadMore}
            </button>`
            : nothing
        }
      </div>
    `;
  }

  protected override updated(): void {
    if (this.printing.active) {
      return;
    }
    this.measure();
    const blocks = Math.ceil(this.entries.length / BLOCK);
    this.blank("above").style.blockSize = `${this.inDocument.height(0, this.inDocument.first)}px`;
    this.blank("below").style.blockSize = `${this.inDocument.height(this.inDocument.last, blocks)}px`;
    const end = this.renderRoot.querySelector(".end");
    this.nearEnd.disconnect();
    if (this.hasNext && !this.loading && end !== null) {
      this.nearEnd.observe(end);
    }
    this.follow();
  }

  private blank(id: string): HTMLElement {
    return this.renderRoot.querySelector(`#${id}`) as HTMLElement;
  }

  private measure(): void {
    const items = this.renderRoot.querySelectorAll("li");
    const bottom = this.renderRoot.querySelector("ol")?.getBoundingClientRect().bottom ?? 0;
    for (let index = 0; index < items.length; index += BLOCK) {
      const top = items[index].getBoundingClientRect().top;
      const next = items[index + BLOCK]?.getBoundingClientRect().top ?? bottom;
      if (items.length >= index + BLOCK) {
        this.inDocument.measured(this.inDocument.first + index / BLOCK, next - top);
      }
    }
  }

  private follow(): void {
    if (this.offsetParent === null || this.printing.active) {
      return;
    }
    const top = this.blank("above").getBoundingClientRect().top;
    const blocks = Math.ceil(this.entries.length / BLOCK);
    if (this.inDocument.keep(-top - MARGIN, -top + innerHeight + MARGIN, blocks)) {
      this.requestUpdate();
    }
  }

  static override styles = [
    ...base,
    markStyle,
    entryStyle,
    css`
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      @media print {
        li {
          break-inside: avoid;
        }
        .blank,
        .end {
          display: none;
        }
      }
      .end {
        min-block-size: 3.5rem;
        padding-block: 1rem;
        text-align: center;
      }
    `,
  ];
}

customElements.define("chancery-event-list", EventList);
