import { css, html, type PropertyValues, svg, type TemplateResult } from "lit";
import { direction } from "../../timeline/language";
import { PageElement } from "../element";
import { format } from "../i18n";
import { base } from "../styles";
import { moved, type Part, type YearCount, type Years } from "../years";
import { OwnWidth } from "./own-width";

const HEIGHT = 64;
const AXIS = 18;
const PADDING = 14;
const STEP_OF_PLAYING = 900;
/** Into so many pictures the whole time falls when the reader plays it without a window. */
const PICTURES = 12;

/**
 * A window of time that the reader drags, widens, moves by keys, or lets play, above the events of each year.
 *
 * @fires window when it has changed; its detail is the years, or null for all of them
 */
export class TimeWindow extends PageElement {
  static override properties = {
    ...PageElement.properties,
    years: { attribute: false },
    window: { attribute: false },
    playing: { state: true },
    width: { state: true },
  };

  declare years: YearCount[];
  declare window: Years | undefined;
  declare private playing: boolean;
  declare private width: number;
  private timer: ReturnType<typeof setInterval> | undefined;
  private dragged: { part: Part; at: number; was: Years } | undefined;

  constructor() {
    super();
    this.years = [];
    this.playing = false;
    this.width = 600;
    new OwnWidth(this, (width) => {
      this.width = width || this.width;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("years") && changed.get("years") !== undefined && this.playing) {
      this.stop();
    }
  }

  private get all(): Years {
    return { from: this.years[0].year, to: this.years[this.years.length - 1].year };
  }

  private get shown(): Years {
    return this.window ?? this.all;
  }

  protected override render(): TemplateResult | string {
    if (this.years.length < 2) {
      return "";
    }
    const { views } = this.i18n;
    const { from, to } = this.shown;
    const period = format(views.years, { from: String(from), to: String(to) }, this.language);
    return html`<div class="bar">
        <button class="button" type="button" id="play" aria-pressed=${this.playing} @click=${this.toggle}>
          ${this.playing ? views.pause : views.play}
        </button>
        <output aria-live=${this.playing ? "off" : "polite"}><bdi>${from === to ? from : period}</bdi></output>
        ${this.window === undefined ? "" : html`<button class="plain" type="button" id="all-years" @click=${() => this.set(undefined)}>${views.allYears}</button>`}
      </div>
      <svg
        width=${this.width}
        height=${HEIGHT}
        viewBox="0 0 ${this.width} ${HEIGHT}"
        role="group"
        aria-label=${views.timeWindow}
        @pointerdown=${this.grab}
        @pointermove=${this.drag}
        @pointerup=${this.drop}
        @pointercancel=${this.drop}
      >
        ${this.bars()} ${this.frame()} ${this.handle("from", views.windowBegins)} ${this.handle("to", views.windowEnds)} ${this.labels()}
      </svg>`;
  }

  private get rightToLeft(): boolean {
    return direction(this.language) === "rtl";
  }

  /** Where a year begins: time runs as it does in the picture above. */
  private x(year: number): number {
    const { from, to } = this.all;
    const part = (year - from) / (to - from + 1);
    return PADDING + (this.rightToLeft ? 1 - part : part) * (this.width - 2 * PADDING);
  }

  /** From where to where these years are drawn. */
  private stretch(from: number, to: number): { x: number; width: number } {
    const [one, other] = [this.x(from), this.x(to + 1)];
    return { x: Math.min(one, other), width: Math.abs(one - other) };
  }

  private bars(): TemplateResult[] {
    const most = Math.max(1, ...this.years.map(({ count }) => count));
    const room = HEIGHT - AXIS;
    const { from, to } = this.shown;
    return this.years
      .filter(({ count }) => count > 0)
      .map(({ year, count }) => {
        const height = Math.max(1.5, (count / most) * (room - 4));
        const inside = year >= from && year <= to;
        const { x, width } = this.stretch(year, year);
        return svg`<rect class="count ${inside ? "inside" : ""}" x=${x} y=${room - height} width=${Math.max(1, width - 0.5)} height=${height}></rect>`;
      });
  }

  private frame(): TemplateResult {
    const { x, width } = this.stretch(this.shown.from, this.shown.to);
    return svg`<rect class="window" data-part="both" x=${x} y="1" width=${width} height=${HEIGHT - AXIS - 1}></rect>`;
  }

  private handle(part: "from" | "to", label: string): TemplateResult {
    const year = this.shown[part];
    const x = this.x(part === "from" ? year : year + 1);
    const { from, to } = this.all;
    return svg`<g class="handle" data-part=${part} role="slider" tabindex="0" aria-label=${label}
        aria-valuemin=${from} aria-valuemax=${to} aria-valuenow=${year} @keydown=${(event: KeyboardEvent) => this.key(event, part)}>
      <rect class="catch" x=${x - 12} y="0" width="24" height=${HEIGHT - AXIS}></rect>
      <rect class="grip" x=${x - 4} y=${(HEIGHT - AXIS) / 2 - 13} width="8" height="26" rx="3"></rect>
    </g>`;
  }

  private labels(): TemplateResult {
    const { from, to } = this.all;
    const [left, right] = this.rightToLeft ? [to, from] : [from, to];
    const y = HEIGHT - 4;
    return svg`<text x=${PADDING} y=${y}>${left}</text><text x=${this.width - PADDING} y=${y} text-anchor="end">${right}</text>`;
  }

  private key(event: KeyboardEvent, part: "from" | "to"): void {
    const span = this.all.to - this.all.from;
    const onwards = this.rightToLeft ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowLeft: -onwards,
      ArrowDown: -1,
      ArrowRight: onwards,
      ArrowUp: 1,
      PageDown: -10,
      PageUp: 10,
      Home: -span,
      End: span,
    };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.move(event.shiftKey ? "both" : part, step, this.shown);
    }
  }

  private grab(event: PointerEvent): void {
    const target = (event.target as Element).closest<SVGElement>("[data-part]");
    this.stop();
    const whole = this.window === undefined;
    const part = (target?.dataset.part ?? "both") as Part;
    if (whole && part === "both") {
      // There is nothing to move yet: a new window begins under the pointer.
      const year = this.yearAt(event);
      this.set({ from: year, to: year });
      this.dragged = { part: "to", at: year, was: { from: year, to: year } };
    } else {
      this.dragged = { part, at: this.yearAt(event), was: this.shown };
    }
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  }

  private drag(event: PointerEvent): void {
    if (this.dragged !== undefined) {
      const { part, at, was } = this.dragged;
      this.move(part, this.yearAt(event) - at, was);
    }
  }

  private drop(): void {
    this.dragged = undefined;
  }

  private yearAt(event: PointerEvent): number {
    const { from, to } = this.all;
    const x = event.clientX - this.renderRoot.querySelector("svg")!.getBoundingClientRect().left;
    const part = (x - PADDING) / (this.width - 2 * PADDING);
    const year = from + Math.floor((this.rightToLeft ? 1 - part : part) * (to - from + 1));
    return Math.min(to, Math.max(from, year));
  }

  private move(part: Part, step: number, was: Years): void {
    this.stop();
    this.set(moved(was, part, step, this.all));
  }

  private set(years: Years | undefined): void {
    const { from, to } = this.all;
    const whole = years !== undefined && years.from <= from && years.to >= to;
    const next = whole ? undefined : years;
    if (next?.from !== this.window?.from || next?.to !== this.window?.to) {
      this.window = next;
      this.emit("window", next ?? null);
    }
  }

  private toggle(): void {
    if (this.playing) {
      this.stop();
      return;
    }
    this.playing = true;
    const { from, to } = this.all;
    const width = Math.max(1, Math.ceil((to - from + 1) / PICTURES));
    const current = this.window;
    this.set(
      current === undefined || current.to >= to
        ? { from, to: from + (current === undefined ? width - 1 : current.to - current.from) }
        : current,
    );
    this.timer = setInterval(() => this.advance(), STEP_OF_PLAYING);
  }

  private advance(): void {
    const current = this.shown;
    const { to } = this.all;
    if (current.to >= to) {
      this.stop();
      return;
    }
    this.set(moved(current, "both", Math.max(1, Math.ceil((current.to - current.from + 1) / 2)), this.all));
  }

  private stop(): void {
    clearInterval(this.timer);
    this.playing = false;
  }

  static override styles = [
    ...base,
    css`
      :host {
        margin-block: 0.75rem;
        font-size: 0.8125rem;
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.75rem;
        min-block-size: 2.25rem;
        margin-block-end: 0.25rem;
      }
      output {
        font-variant-numeric: tabular-nums;
        font-weight: 600;
      }
      svg {
        display: block;
        max-inline-size: 100%;
        touch-action: pan-y;
        direction: ltr;
        cursor: crosshair;
      }
      .count {
        fill: var(--chancery-border);
      }
      .count.inside {
        fill: var(--chancery-type-meeting);
      }
      .window {
        fill: var(--chancery-accent);
        fill-opacity: 0.08;
        stroke: var(--chancery-accent);
        cursor: grab;
      }
      .catch {
        fill: transparent;
      }
      .grip {
        fill: var(--chancery-surface);
        stroke: var(--chancery-accent);
        stroke-width: 1.5;
      }
      .handle {
        cursor: ew-resize;
        outline: none;
      }
      .handle:focus-visible .grip {
        stroke: var(--chancery-focus);
        stroke-width: 3;
      }
      text {
        fill: var(--chancery-muted);
        font-family: var(--chancery-font);
        font-size: 12px;
      }
      @media (forced-colors: active) {
        .count {
          fill: GrayText;
        }
        .count.inside {
          fill: CanvasText;
        }
        .window {
          fill: none;
          stroke: Highlight;
        }
        .grip {
          fill: Canvas;
          stroke: Highlight;
        }
      }
      @media print {
        button,
        .handle {
          display: none;
        }
      }
    `,
  ];
}

customElements.define("chancery-time-window", TimeWindow);
