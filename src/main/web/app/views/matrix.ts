import { html, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { stripBidi } from "../../timeline/language";
import type { I18n } from "../i18n";
import { format } from "../i18n";
import type { PairCount } from "../queries/statistics";
import { matrixStyle } from "./matrix-style";
import { View } from "./view";

/** From pale to full: each step differs in luminance, so that it needs no colour vision. */
const LEVELS = 6;

/**
 * Who met whom, and how often: a table with the same actors down its side and along its head.
 *
 * @fires pair-select when the reader chooses a pair; its detail is both ids
 */
export class PairTable extends View {
  static override properties = {
    ...View.properties,
    actors: { attribute: false },
    pairs: { attribute: false },
    heading: { type: String },
    current: { state: true },
  };

  static override styles = [View.styles, matrixStyle];

  declare actors: { id: string; name: string }[];
  declare pairs: PairCount[];
  declare heading: string;
  /** The pair whose cell the tab key reaches: the ids of its row and its column. */
  declare private current: string;

  private counts = new Map<string, number>();

  constructor() {
    super();
    this.actors = [];
    this.pairs = [];
    this.heading = "";
    this.current = "";
  }

  protected get empty(): boolean {
    return this.pairs.length === 0;
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("pairs") && !changed.has("actors")) {
      return;
    }
    this.counts = new Map();
    for (const { a, b, count } of this.pairs) {
      this.counts.set(`${a} ${b}`, count).set(`${b} ${a}`, count);
    }
    // Whom the reader has come to stays, whatever another answer has beside them.
    if (!this.counts.has(this.current)) {
      this.current = this.first();
    }
  }

  private first(): string {
    for (const { id } of this.actors) {
      const other = this.actors.find((each) => this.count(id, each.id) > 0);
      if (other !== undefined) {
        return `${id} ${other.id}`;
      }
    }
    return "";
  }

  private count(a: string, b: string): number {
    return this.counts.get(`${a} ${b}`) ?? 0;
  }

  protected show(i18n: I18n): TemplateResult {
    const heading = this.heading || i18n.explorer.view.matrix;
    const most = Math.max(...this.pairs.map(({ count }) => count));
    return html`<h3 class="title">${heading}</h3>
      <p class="muted small">${format(i18n.views.matrixCounts, { count: this.actors.length }, this.language)}</p>
      <div class="scroll" role="region" tabindex="0" aria-label=${heading} @keydown=${this.key}>
      <table>
        <caption class="unseen">${heading}. ${i18n.views.matrixKeys}</caption>
        <thead>
          <tr>
            <td></td>
            ${this.actors.map(({ name }) => html`<th scope="col" title=${stripBidi(name)}><span dir="auto">${stripBidi(name)}</span></th>`)}
          </tr>
        </thead>
        <tbody>
          ${repeat(
            this.actors,
            ({ id }) => id,
            (actor, row) =>
              html`<tr>
                <th scope="row" title=${stripBidi(actor.name)}><span dir="auto">${stripBidi(actor.name)}</span></th>
                ${repeat(
                  this.actors,
                  ({ id }) => id,
                  (other, column) => this.cell(actor, other, `${row} ${column}`, most, i18n),
                )}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private cell(
    a: { id: string; name: string },
    b: { id: string; name: string },
    at: string,
    most: number,
    i18n: I18n,
  ): TemplateResult {
    if (a.id === b.id) {
      return html`<td class="self"></td>`;
    }
    const count = this.count(a.id, b.id);
    if (count === 0) {
      return html`<td><span aria-hidden="true">·</span><span class="unseen">${i18n.views.none}</span></td>`;
    }
    const level = Math.max(1, Math.ceil(Math.sqrt(count / most) * LEVELS));
    return html`<td>
      <button
        type="button"
        class="level-${level}"
        data-at=${at}
        tabindex=${`${a.id} ${b.id}` === this.current ? 0 : -1}
        aria-label=${format(i18n.views.met, { a: stripBidi(a.name), b: stripBidi(b.name), count: this.number(count) }, this.language)}
        @focus=${() => (this.current = `${a.id} ${b.id}`)}
        @click=${() => this.emit("pair-select", [a.id, b.id])}
      >
        ${this.number(count)}
      </button>
    </td>`;
  }

  /** Arrow keys go to the next cell with a number, in their direction as the reader sees it. */
  private key(event: KeyboardEvent): void {
    const from = (event.target as HTMLElement).dataset.at;
    const onwards = getComputedStyle(this).direction === "rtl" ? -1 : 1;
    const steps: Record<string, [number, number]> = {
      ArrowRight: [0, onwards],
      ArrowLeft: [0, -onwards],
      ArrowDown: [1, 0],
      ArrowUp: [-1, 0],
    };
    const step = steps[event.key];
    if (from === undefined || step === undefined) {
      return;
    }
    event.preventDefault();
    let [row, column] = from.split(" ").map(Number);
    let next: HTMLElement | null = null;
    do {
      row += step[0];
      column += step[1];
      next = this.renderRoot.querySelector<HTMLElement>(`[data-at="${row} ${column}"]`);
    } while (next === null && this.actors[row] !== undefined && this.actors[column] !== undefined);
    next?.focus();
  }
}

customElements.define("chancery-matrix", PairTable);
