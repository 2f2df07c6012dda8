import { html, nothing, svg, type TemplateResult } from "lit";

import { direction } from "../../timeline/language";
import type { I18n } from "../i18n";
import { format } from "../i18n";
import type { PeriodCount } from "../queries/statistics";
import { bar, directLabels, grid, lines, patterns, sign, type Words } from "./chart-drawing";
import { type ChartData, hasLabels, type Layout, layoutOf, periodAt, type Series, samePeriod } from "./chart-model";
import { periodName, tickName } from "./chart-periods";
import { chartStyle } from "./chart-style";
import { OwnWidth } from "./own-width";
import { View } from "./view";

const HEIGHT = 280;

/**
 * How many events there are in each period, the empty ones among them, and of each type where there are several. The same
 * stands in a table below.
 *
 * @fires period-select when the reader chooses a bar; its detail is the period as EDTF
 */
export class BarChart extends View {
  static override properties = {
    ...View.properties,
    buckets: { attribute: false },
    series: { attribute: false },
    compared: { type: Boolean },
    heading: { type: String },
    unit: { type: String },
    titled: { type: Boolean },
    active: { state: true },
    width: { state: true },
    tabled: { state: true },
  };

  static override styles = [View.styles, chartStyle];

  declare buckets: PeriodCount[];
  /** What the bars are made of; empty for bars of one piece. */
  declare series: Series[];
  /** Whether the series are compared, and not parts of a whole. */
  declare compared: boolean;
  declare heading: string;
  /** What the axis counts; events, if nothing is said. */
  declare unit: string;
  /** Its heading stands above it already. */
  declare titled: boolean;
  declare private active: number;
  declare private width: number;
  declare private tabled: boolean;
  /** The period at which the reader was when an answer was asked for anew. */
  private left: PeriodCount | undefined;

  constructor() {
    super();
    this.buckets = [];
    this.series = [];
    this.compared = false;
    this.heading = "";
    this.unit = "";
    this.titled = false;
    this.active = -1;
    this.width = 0;
    this.tabled = false;
    new OwnWidth(this, (width) => {
      this.width = Math.floor(width);
    });
  }

  protected get empty(): boolean {
    return this.buckets.length === 0;
  }

  /** Another answer, such as that of a busy archive which comes late, leaves the reader at the same time. */
  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get("buckets") as PeriodCount[] | undefined;
    if (before !== undefined && this.active >= 0 && this.buckets.length > 0) {
      this.active = samePeriod(before[this.active] ?? this.left, this.buckets);
    }
    this.left = this.buckets[this.active] ?? (this.buckets.length === 0 ? this.left : undefined);
  }

  private get rightToLeft(): boolean {
    return direction(this.language) === "rtl";
  }

  private get headingShown(): string {
    return this.heading || this.i18n.views.chart;
  }

  /** What is drawn, for files, too. */
  get data(): ChartData {
    const whole: Series = { key: "MEETING", name: "", counts: this.buckets.map(({ count }) => count) };
    return {
      periods: this.buckets,
      series: this.series.length > 0 ? this.series : [whole],
      compared: this.compared,
    };
  }

  get words(): Words {
    const named = new Map(this.buckets.map((bucket) => [bucket.edtf, bucket]));
    return {
      number: (value) => this.number(value),
      tick: (edtf) => tickName(named.get(edtf)!, this.buckets.length, this.language),
      unit: this.unit || this.i18n.timeline.events,
    };
  }

  private layout(): Layout {
    return layoutOf(this.data, this.width, HEIGHT, this.rightToLeft);
  }

  /** The period, its count, and what that is made of. */
  private bar(index: number): string {
    const bucket = this.buckets[index];
    const values = { period: this.period(bucket), count: this.number(bucket.count) };
    const of = this.series
      .filter(({ counts }) => this.compared || counts[index] > 0)
      .map(({ name, counts }) =>
        format(this.i18n.views.bar, { period: name, count: this.number(counts[index]) }, this.language),
      );
    const partial = bucket.partial ? [this.i18n.chart.partial] : [];
    if (this.compared) {
      return [this.period(bucket), ...of, ...partial].join("; ");
    }
    const whole = format(this.i18n.views.bar, values, this.language);
    return [whole, ...(this.series.length > 1 ? of : []), ...partial].join("; ");
  }

  protected show(i18n: I18n): TemplateResult {
    const words = this.active in this.buckets ? this.bar(this.active) : "";
    return html`${this.titled ? nothing : html`<h3 class="title">${this.headingShown}</h3>`}
      ${this.legend()}
      <p class="tip" aria-hidden="true">${words}</p>
      <div
        class="plot"
        tabindex="0"
        role="slider"
        aria-label=${`${this.headingShown}. ${i18n.views.chartKeys}`}
        aria-valuemin="0"
        aria-valuemax=${this.buckets.length - 1}
        aria-valuenow=${Math.max(this.active, 0)}
        aria-valuetext=${words || this.bar(0)}
        @keydown=${this.key}
        @focus=${this.enter}
        @pointermove=${this.point}
        @pointerleave=${this.unpoint}
        @click=${this.press}
      >
        ${this.width > 0 ? this.drawing() : nothing}
      </div>
      <slot></slot>
      <details @toggle=${(event: Event) => (this.tabled = (event.target as HTMLDetailsElement).open)}>
        <summary>${i18n.views.asTable}</summary>
        ${this.tabled ? this.table(i18n) : nothing}
      </details>`;
  }

  /** On a narrow screen the names of the series stand above. */
  private legend(): TemplateResult | typeof nothing {
    const { data } = this;
    if (data.series.length < 2 || hasLabels(data, this.width)) {
      return nothing;
    }
    return html`<ul class="legend">
      ${data.series.map(
        (series) => html`<li>
          <svg width="12" height="12" aria-hidden="true">${patterns({ ...data, series: [series, series] })}${sign(data, series, 1, 1)}</svg>
          ${series.name}
        </li>`,
      )}
    </ul>`;
  }

  private drawing(): TemplateResult {
    const { data } = this;
    const layout = this.layout();
    return html`<svg width=${layout.width} height=${HEIGHT} aria-hidden="true">
      ${patterns(data)}${grid(data, layout, this.words)}
      ${data.periods.map(({ edtf }, index) => {
        const x = layout.bands(edtf) ?? 0;
        return svg`<g class=${index === this.active ? "period active" : "period"}>
          <rect class="hit" x=${x} y=${layout.top} width=${layout.bands.step()} height=${HEIGHT - layout.top}></rect>
          ${data.compared ? nothing : bar(data, layout, index)}
        </g>`;
      })}
      ${data.compared ? lines(data, layout) : nothing}${directLabels(data, layout, this.width)}
    </svg>`;
  }

  private period(bucket: PeriodCount): string {
    return periodName(bucket, this.language);
  }

  private table(i18n: I18n): TemplateResult {
    const { series } = this;
    const parts = series.length > 1 ? series : [];
    return html`<div class="wide"><table>
      <thead>
        <tr>
          <th scope="col">${i18n.views.period}</th>
          ${parts.map(({ name }) => html`<th scope="col" class="number">${name}</th>`)}
          <th scope="col" class="number">${this.compared ? i18n.chart.difference : i18n.timeline.events}</th>
        </tr>
      </thead>
      <tbody>
        ${this.buckets.map((bucket, index) => {
          const last = this.compared ? series[0].counts[index] - series[1].counts[index] : bucket.count;
          return html`<tr>
            <th scope="row">${this.period(bucket)}</th>
            ${parts.map(({ counts }) => html`<td class="number">${this.number(counts[index])}</td>`)}
            <td class="number">${this.compared ? signed(last, this.number(Math.abs(last))) : this.number(last)}</td>
          </tr>`;
        })}
      </tbody>
    </table></div>`;
  }

  /** The period under a pointer; undefined beside the bars. */
  private pointedAt(event: MouseEvent): number | undefined {
    const drawing = this.renderRoot.querySelector(".plot svg");
    if (drawing === null) {
      return undefined;
    }
    const { left, top } = drawing.getBoundingClientRect();
    const [x, y] = [event.clientX - left, event.clientY - top];
    const layout = this.layout();
    const isInside = x >= layout.left - 4 && x <= layout.right + 4 && y >= layout.top;
    return isInside ? periodAt(this.data, layout, x) : undefined;
  }

  private point(event: PointerEvent): void {
    if (event.pointerType === "touch") {
      return;
    }
    this.active = this.pointedAt(event) ?? this.active;
  }

  /** The pointer leaves; who is at the keyboard stays. */
  private unpoint(event: PointerEvent): void {
    if (event.pointerType !== "touch" && this.shadowRoot?.activeElement?.classList.contains("plot") !== true) {
      this.active = -1;
    }
  }

  /** A finger cannot point without touching: what it touches first is told, and chosen when it is touched again. */
  private press(event: MouseEvent): void {
    const index = this.pointedAt(event);
    const isFinger = (event as PointerEvent).pointerType === "touch";
    if (index === undefined) {
      return;
    }
    if (isFinger && index !== this.active) {
      this.active = index;
    } else {
      this.emit("period-select", this.buckets[index].edtf);
    }
  }

  private enter(): void {
    if (this.active < 0) {
      this.active = 0;
    }
  }

  private key(event: KeyboardEvent): void {
    const last = this.buckets.length - 1;
    const onwards = this.rightToLeft ? -1 : 1;
    const targets: Record<string, number> = {
      ArrowRight: this.active + onwards,
      ArrowLeft: this.active - onwards,
      ArrowUp: this.active + 1,
      ArrowDown: this.active - 1,
      PageUp: this.active + 12,
      PageDown: this.active - 12,
      Home: 0,
      End: last,
    };
    if (event.key in targets) {
      event.preventDefault();
      this.active = Math.min(last, Math.max(0, targets[event.key]));
      this.bringIntoSight();
    } else if (event.key === "Enter" && this.active >= 0) {
      this.emit("period-select", this.buckets[this.active].edtf);
    }
  }

  private bringIntoSight(): void {
    const plot = this.renderRoot.querySelector(".plot")!;
    const x = this.layout().bands(this.buckets[this.active].edtf) ?? 0;
    const scrolled = this.rightToLeft ? plot.scrollLeft + plot.scrollWidth - plot.clientWidth : plot.scrollLeft;
    if (x < scrolled || x > scrolled + plot.clientWidth - 20) {
      plot.scrollBy({ left: x - scrolled - plot.clientWidth / 2 });
    }
  }
}

/** A difference with its sign, a true minus. */
function signed(value: number, text: string): string {
  return value === 0 ? text : (value > 0 ? "+" : "−") + text;
}

customElements.define("chancery-chart", BarChart);
