import { css, html } from "lit";
import { spanOf } from "../timeline/extent";
import type { Density, Item, Lane, Span } from "../timeline/model";
import { format } from "./i18n";
import "../timeline/picture";
import "../timeline/with-bars";
import { numberText } from "../timeline/numbers";
import { LANES, type Lanes } from "../timeline/options";
import { LaterElement } from "./later";
import { dayText } from "./narrow";
import type { Phases } from "./phases";
import { base } from "./styles";
import { MOST_DRAWN } from "./timeline-data";
import type { VisibleRange } from "./visible-range";

/** The picture with what belongs to it. Fires {@code range-change} with the days in sight, {@code lanes}, and the picture's own events. */
export class PicturePanel extends LaterElement {
  static override properties = {
    ...LaterElement.properties,
    items: { attribute: false },
    lanes: { attribute: false },
    phases: { attribute: false },
    density: { attribute: false },
    range: { attribute: false },
    by: { attribute: false },
    loading: { attribute: false },
    total: { attribute: false },
    isExact: { attribute: false },
    extent: { attribute: false },
    around: { attribute: false },
  };

  declare items: Item[];
  declare lanes: Lane[];
  declare phases: Phases;
  declare density: Density[];
  declare range: VisibleRange;
  declare by: Lanes;
  declare loading: boolean;
  declare total: number;
  declare isExact: boolean;
  declare extent: Span | null;
  declare around: Density[];

  private span: Span | null = null;
  private asked = "";

  protected override render() {
    const { phasesOfMost, tooMany, tooManyOver } = this.i18n.explorer;
    return html`<section aria-labelledby="heading" aria-busy=${this.loading}>
      <div class="bar">
        <h2 id="heading">${this.i18n.timeline.title}</h2>
        <label>
          ${this.i18n.common.lanes}
          <select id="lanes" @change=${this.chooseLanes}>
            ${LANES.map((by) => html`<option value=${by} ?selected=${by === this.by}>${this.i18n.common.lanesBy[by]}</option>`)}
          </select>
        </label>
      </div>
      <div class=${this.loading ? "loading" : ""}>
        <chancery-picture
          .items=${this.items}
          .lanes=${this.lanes}
          .bands=${this.phases.bands}
          .density=${this.density}
          .span=${this.span}
          .whole=${this.extent}
          .around=${this.around}
          .language=${this.language}
          @span-change=${this.moved}
        ></chancery-picture>
      </div>
      ${this.total > MOST_DRAWN ? html`<p class="muted small">${format(this.isExact ? tooMany : tooManyOver, { count: this.total }, this.language)}</p>` : ""}
      ${this.phases.shown < this.phases.all ? html`<p class="muted small">${format(phasesOfMost, { shown: numberText(this.phases.shown, this.language), all: numberText(this.phases.all, this.language) }, this.language)}</p>` : ""}
    </section>`;
  }

  protected override willUpdate(): void {
    const { from, to } = this.range;
    // One object for one range: another would be another request to move the time.
    const asked = `${from} ${to}`;
    if (asked !== this.asked) {
      this.asked = asked;
      this.span =
        from === undefined || to === undefined
          ? null
          : { begin: new Date(from), end: new Date(new Date(to).getTime() + 86_400_000) };
    }
  }

  private chooseLanes(event: Event): void {
    this.emit("lanes", (event.target as HTMLSelectElement).value);
  }

  private moved(event: CustomEvent<Span>): void {
    event.stopPropagation();
    const whole = this.extent ?? spanOf(this.items, this.phases.bands, this.density);
    const { begin, end } = event.detail;
    const all = begin <= whole.begin && end >= whole.end;
    this.emit("range-change", all ? {} : { from: dayText(begin), to: dayText(new Date(end.getTime() - 1)) });
  }

  static override styles = [
    ...base,
    css`
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0.5rem 1rem;
        margin-block-end: 0.5rem;
      }
      h2 {
        font: 600 1.125rem/1.4 var(--serif);
      }
      label {
        font-size: 0.8125rem;
        color: var(--chancery-muted);
      }
      label select {
        margin-inline-start: 0.375rem;
        color: var(--chancery-text);
      }
      chancery-picture {
        --chancery-height: clamp(14rem, 36vh, 24rem);
      }
      @media print {
        label {
          display: none;
        }
      }
      .loading chancery-picture {
        opacity: 0.55;
        transition: opacity 0.2s 0.3s;
      }
    `,
  ];
}

customElements.define("chancery-picture-panel", PicturePanel);
