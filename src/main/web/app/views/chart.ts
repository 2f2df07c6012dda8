import { axisBottom, axisLeft, axisRight } from "d3-axis";
import { type ScaleBand, scaleBand, scaleLinear } from "d3-scale";
import { select } from "d3-selection";
import { html, nothing, svg, type TemplateResult } from "lit";
import { dateFormat } from "../../timeline/dates";
import { direction } from "../../timeline/language";
import { dateInWords } from "../dates";
import type { I18n } from "../i18n";
import { format } from "../i18n";
import type { PeriodCount } from "../queries/statistics";
import { chartStyle } from "./chart-style";
import { View } from "./view";

const HEIGHT = 220;
const MARGIN = { top: 12, bottom: 28, start: 44, end: 12 };
/** A bar and the gap beside it: below that, the chart scrolls. */
const NARROWEST = 3;
const WIDEST = 80;
const WIDTH_OF_A_TICK = 72;
const QUARTER = /-3[3-6]$/;

/**
 * How many events there are in each period, the empty ones among them. The same stands in a table below.
 *
 * @fires period-select when the reader chooses a bar; its detail is the period as EDTF
 */
export class BarChart extends View {
  static override properties = {
    ...View.properties,
    buckets: { attribute: false },
    heading: { type: String },
    titled: { type: Boolean },
    active: { state: true },
    width: { state: true },
    tabled: { state: true },
  };

  static override styles = [View.styles, chartStyle];

  declare buckets: PeriodCount[];
  declare heading: string;
  /** Its heading stands above it already. */
  declare titled: boolean;
  declare private active: number;
  declare private width: number;
  declare private tabled: boolean;

  private readonly sizes = new ResizeObserver(([{ contentRect }]) => {
    this.width = Math.floor(contentRect.width);
  });

  constructor() {
    super();
    this.buckets = [];
    this.heading = "";
    this.titled = false;
    this.active = -1;
    this.width = 0;
    this.tabled = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected get empty(): boolean {
    return this.buckets.length === 0;
  }

  private get rightToLeft(): boolean {
    return direction(this.language) === "rtl";
  }

  private get inner(): number {
    const room = Math.min(this.width - MARGIN.start - MARGIN.end, this.buckets.length * WIDEST);
    return Math.max(room, this.buckets.length * NARROWEST);
  }

  private get bands(): ScaleBand<string> {
    const [from, to] = this.rightToLeft
      ? [MARGIN.end + this.inner, MARGIN.end]
      : [MARGIN.start, MARGIN.start + this.inner];
    return scaleBand<string>()
      .domain(this.buckets.map(({ edtf }) => edtf))
      .range([from, to])
      .paddingInner(this.inner / this.buckets.length > 6 ? 0.15 : 0);
  }

  private get heights() {
    const most = Math.max(1, ...this.buckets.map(({ count }) => count));
    return scaleLinear()
      .domain([0, most])
      .nice(4)
      .range([HEIGHT - MARGIN.bottom, MARGIN.top]);
  }

  private bar(bucket: PeriodCount): string {
    const values = { period: this.period(bucket), count: this.number(bucket.count) };
    return format(this.i18n.views.bar, values, this.language);
  }

  protected show(i18n: I18n): TemplateResult {
    const shown = this.buckets[this.active];
    const words = shown ? this.bar(shown) : "";
    return html`<p class="tip" aria-hidden="true">${words === "" && !this.titled ? this.heading || i18n.views.chart : words}</p>
      <div
        class="plot"
        tabindex="0"
        role="slider"
        aria-label=${`${this.heading || i18n.views.chart}. ${i18n.views.chartKeys}`}
        aria-valuemin="0"
        aria-valuemax=${this.buckets.length - 1}
        aria-valuenow=${Math.max(this.active, 0)}
        aria-valuetext=${words || this.bar(this.buckets[0])}
        @keydown=${this.key}
        @focus=${this.enter}
        @mouseleave=${() => (this.active = -1)}
      >
        ${this.width > 0 ? this.drawing() : nothing}
      </div>
      <details @toggle=${(event: Event) => (this.tabled = (event.target as HTMLDetailsElement).open)}>
        <summary>${i18n.views.asTable}</summary>
        ${this.tabled ? this.table(i18n) : nothing}
      </details>`;
  }

  private drawing(): TemplateResult {
    const bands = this.bands;
    const heights = this.heights;
    return html`<svg width=${MARGIN.start + MARGIN.end + this.inner} height=${HEIGHT} aria-hidden="true">
      <g class="grid"></g>
      ${this.buckets.map(({ edtf, count }, index) => {
        const x = bands(edtf) ?? 0;
        return svg`<g @mouseenter=${() => (this.active = index)} @click=${() => this.emit("period-select", edtf)}>
          <rect class="bar ${index === this.active ? "active" : ""}" x=${x} y=${heights(count)}
            width=${Math.max(bands.bandwidth(), 1)} height=${heights(0) - heights(count)}></rect>
          <rect class="hit" x=${x} y=${MARGIN.top} width=${bands.step()} height=${HEIGHT - MARGIN.top}></rect>
        </g>`;
      })}
      <g class="time" transform="translate(0,${HEIGHT - MARGIN.bottom})"></g>
    </svg>`;
  }

  protected override updated(): void {
    const root = this.renderRoot.querySelector("svg");
    if (root === null) {
      return;
    }
    const ticks = Math.min(4, this.heights.domain()[1]);
    const side = this.rightToLeft ? axisRight(this.heights) : axisLeft(this.heights);
    side
      .ticks(ticks)
      .tickFormat((value) => this.number(Number(value)))
      .tickSize(-this.inner)
      .tickPadding(6);
    const edge = this.rightToLeft ? MARGIN.end + this.inner : MARGIN.start;
    select(root).select<SVGGElement>(".grid").attr("transform", `translate(${edge},0)`).call(side);
    const named = new Map(this.buckets.map((bucket) => [bucket.edtf, bucket]));
    const time = axisBottom(this.bands).tickValues(this.ticks()).tickSizeOuter(0);
    time.tickFormat((edtf) => this.tick(named.get(edtf)!));
    select(root).select<SVGGElement>(".time").call(time);
  }

  /** Years where there are years, and no more than there is room for. */
  private ticks(): string[] {
    const room = Math.max(1, Math.floor(this.inner / WIDTH_OF_A_TICK));
    const januaries = this.buckets.filter(({ begin }) => /^[+-]?\d+-01-/.test(begin));
    const candidates = this.buckets.length > room && januaries.length > 1 ? januaries : this.buckets;
    const step = Math.ceil(candidates.length / room);
    return candidates.filter((_, index) => index % step === 0).map(({ edtf }) => edtf);
  }

  private tick(bucket: PeriodCount): string {
    const isYear = !bucket.edtf.includes("-", 1);
    return isYear || this.buckets.length > 36 || QUARTER.test(bucket.edtf)
      ? this.format(bucket, { year: "numeric" })
      : this.period(bucket, "short");
  }

  private period(bucket: PeriodCount, month: "long" | "short" = "long"): string {
    if (QUARTER.test(bucket.edtf)) {
      return dateInWords(bucket.edtf, this.language);
    }
    return this.format(bucket, bucket.edtf.includes("-", 1) ? { year: "numeric", month } : { year: "numeric" });
  }

  private format({ begin }: PeriodCount, style: Intl.DateTimeFormatOptions): string {
    return dateFormat(this.language, style).format(new Date(begin));
  }

  private table(i18n: I18n): TemplateResult {
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${i18n.views.period}</th>
          <th scope="col" class="number">${i18n.timeline.events}</th>
        </tr>
      </thead>
      <tbody>
        ${this.buckets.map(
          (bucket) =>
            html`<tr>
              <th scope="row">${this.period(bucket)}</th>
              <td class="number">${this.number(bucket.count)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
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
    const x = this.bands(this.buckets[this.active].edtf) ?? 0;
    const scrolled = this.rightToLeft ? plot.scrollLeft + plot.scrollWidth - plot.clientWidth : plot.scrollLeft;
    if (x < scrolled || x > scrolled + plot.clientWidth - 20) {
      plot.scrollBy({ left: x - scrolled - plot.clientWidth / 2 });
    }
  }
}

customElements.define("chancery-chart", BarChart);
