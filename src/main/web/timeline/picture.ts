import { html, nothing } from "lit";
import { baseStyle } from "./base-style";
import { readCanvasTheme } from "./canvas-theme";
import { spanText } from "./dates";
import { drawRing } from "./draw-items";
import { BaseElement } from "./element";
import { extentOf, itemsIn, spanOf } from "./extent";
import { fill, timelineI18n } from "./i18n";
import { actionOf } from "./keys";
import { direction, type Language, uiLanguageOf } from "./language";
import type { LaneBox, Placed } from "./layout";
import { legend } from "./legend";
import type { Band, Density, Item, Lane, Span } from "./model";
import { activeOption, describe, zoomButtons } from "./picture-parts";
import { markStyle, pictureStyle } from "./picture-style";
import { fit, Painter } from "./scene";
import { showTip } from "./tip";
import { nearest, neighbour, placedOf } from "./walk";
import { Zooming } from "./zooming";

const QUIET = 250;

/**
 * The picture of a timeline: events in lanes and rows on an axis of time, their dates drawn as far as they are known. What it
 * shows to the eye it says to those who listen, one event at a time; a list of the events belongs beside it.
 *
 * @fires span-change when the reader has moved the time; its detail is the {@link Span} in sight
 * @fires item-select when the reader has chosen an event; its detail is the event's id
 */
export class Picture extends BaseElement {
  static override properties = {
    items: { attribute: false },
    lanes: { attribute: false },
    bands: { attribute: false },
    density: { attribute: false },
    span: { attribute: false },
    whole: { attribute: false },
    language: {},
    active: { state: true },
  };
  static override styles = [baseStyle, pictureStyle, markStyle];

  declare items: Item[];
  declare lanes: Lane[];
  declare bands: Band[];
  declare density: Density[];
  /** The time in sight; null for all of it. */
  declare span: Span | null;
  /** All the time there is, where the items are those of a part of it; null where they are all. */
  declare whole: Span | null;
  declare language: string;
  /** The id of the event at which the reader is. */
  declare active: string | null;

  private readonly painter = new Painter();
  private boxes: LaneBox[] = [];
  private zooming: Zooming | null = null;
  private frame = 0;
  private quiet = 0;
  private width = 0;
  private hovered: Placed | null = null;
  /** Whether the next drawing is to bring the active event into sight. */
  private walked = false;
  private readonly sizes = new ResizeObserver(() => this.reshape());
  private readonly schemes = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    matchMedia(query),
  );
  private readonly repaint = () => this.schedule();

  constructor() {
    super();
    this.items = [];
    this.lanes = [];
    this.bands = [];
    this.density = [];
    this.span = null;
    this.whole = null;
    this.language = "en";
    this.active = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const scheme of this.schemes) {
      scheme.addEventListener("change", this.repaint);
    }
    if (this.zooming) {
      this.sizes.observe(this.inner("scroll"));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const scheme of this.schemes) {
      scheme.removeEventListener("change", this.repaint);
    }
    this.sizes.disconnect();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.quiet);
  }

  protected override firstUpdated(): void {
    const stage = this.inner("stage");
    this.zooming = new Zooming(stage, {
      moved: (byReader) => this.moved(byReader),
      takesWheel: () => this.shadowRoot!.activeElement === stage,
    });
    this.sizes.observe(this.inner("scroll"));
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (["items", "bands", "density", "span", "whole", "lanes", "language"].some((name) => changed.has(name))) {
      this.reshape(changed.has("span"));
    } else {
      this.schedule();
    }
  }

  /** Brings an event into sight and makes it the active one, as a list does that is pointed at. */
  show(id: string): void {
    const item = this.items.find((each) => each.id === id);
    if (item) {
      this.active = id;
      this.zooming?.bringIntoSight(extentOf(item.bounds));
      this.schedule();
    }
  }

  private get i18n() {
    return timelineI18n(this.uiLanguage);
  }

  private get uiLanguage(): Language {
    return uiLanguageOf(this.language);
  }

  private get rightToLeft(): boolean {
    return (this.dir || direction(this.language)) === "rtl";
  }

  private inner(name: string): HTMLElement {
    return this.renderRoot.querySelector(`.${name}`)!;
  }

  /** New contents or a new width: the time in sight stays, unless another is asked for. */
  private reshape(asked = false): void {
    if (this.zooming === null) {
      return;
    }
    const narrowed = this.width > 0 && this.zooming.isNarrowed ? this.zooming.span : null;
    this.width = this.inner("scroll").clientWidth;
    const whole = this.whole ?? spanOf(this.items, this.bands, this.density);
    this.zooming.shape(whole, this.width, this.rightToLeft, asked ? this.span : (narrowed ?? this.span));
    this.schedule();
  }

  private moved(byReader: boolean): void {
    this.hovered = null;
    this.schedule();
    if (byReader) {
      clearTimeout(this.quiet);
      this.quiet = window.setTimeout(() => this.tellSpan(), QUIET);
    }
  }

  private tellSpan(): void {
    const span = this.zooming!.span;
    const inSight = itemsIn(span, this.items).length;
    this.inner("told").textContent = fill(
      this.i18n.inSight,
      { count: inSight, span: spanText(span.begin, span.end, this.language) },
      this.uiLanguage,
    );
    this.emit("span-change", span);
  }

  private schedule(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    if (this.zooming === null || this.width === 0) {
      return;
    }
    const canvas = this.renderRoot.querySelector("canvas")!;
    const context = canvas.getContext("2d")!;
    const scroll = this.inner("scroll");
    const scene = {
      items: this.items,
      lanes: this.lanes,
      bands: this.bands,
      density: this.density,
      language: this.uiLanguage,
    };
    const stage = {
      context,
      theme: readCanvasTheme(this.inner("probe")),
      width: this.width,
      height: scroll.clientHeight,
      foot: scroll.clientHeight + scroll.scrollTop,
      rightToLeft: this.rightToLeft,
      span: this.zooming.span,
      x: this.zooming.scale(),
      ticks: (count: number) => this.zooming!.ticks(count),
    };
    const { boxes, height } = this.painter.layOut(scene, stage);
    fit(canvas, this.width, height);
    this.painter.draw(scene, { ...stage, height }, boxes);
    this.boxes = boxes;
    drawRing(context, this.hovered ?? placedOf(boxes, this.active), stage.theme.colour("focus"));
    this.reveal(placedOf(boxes, this.walked ? this.active : null), scroll);
    this.showTip();
  }

  /** Scrolls to the event that the reader has walked to. */
  private reveal(placed: Placed | null, scroll: HTMLElement): void {
    this.walked = false;
    if (placed && (placed.y < scroll.scrollTop + 20 || placed.y > scroll.scrollTop + scroll.clientHeight - 50)) {
      scroll.scrollTop = placed.y - scroll.clientHeight / 2;
    }
  }

  /** Beside the event that is pointed at, or at which the reader is. */
  private showTip(): void {
    const tip = this.inner("tip");
    const focused = this.shadowRoot!.activeElement === this.inner("stage");
    const placed = this.hovered ?? (focused ? placedOf(this.boxes, this.active) : null);
    const details = placed === null ? "" : describe(placed.item, this.language);
    showTip(tip, placed, details, this.width, this.inner("scroll").scrollTop);
  }

  private point(event: PointerEvent): void {
    const found = nearest(this.boxes, event.offsetX, event.offsetY, event.pointerType === "mouse" ? 8 : 16);
    if (found?.item !== this.hovered?.item) {
      this.hovered = found;
      this.inner("stage").classList.toggle("over-item", found !== null);
      this.schedule();
    }
  }

  private unpoint(): void {
    this.hovered = null;
    this.schedule();
  }

  private choose(event: MouseEvent): void {
    const found = nearest(this.boxes, event.offsetX, event.offsetY, 16);
    if (found && !event.defaultPrevented) {
      this.active = found.item.id;
      this.select(found.item.id);
    }
  }

  private select(id: string): void {
    this.emit("item-select", id);
  }

  private key(event: KeyboardEvent): void {
    const walker = {
      walk: (step: number) => this.walk(step),
      choose: () => this.active !== null && this.select(this.active),
      leave: () => (this.active = null),
    };
    const action = actionOf(event, walker, this.zooming!, this.rightToLeft);
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      action();
    }
  }

  private walk(step: number): void {
    const next = neighbour(this.items, this.active, step);
    if (next) {
      this.hovered = null;
      this.active = next.id;
      this.walked = true;
      this.zooming!.bringIntoSight(extentOf(next.bounds));
      this.schedule();
    }
  }

  override render() {
    const i18n = this.i18n;
    const empty = this.items.length === 0;
    return html`
      <div class="scroll" part="picture" dir="ltr" @scroll=${this.repaint}>
        <div class="stage" tabindex="0" role=${empty ? "img" : "listbox"} aria-label=${i18n.title}
          aria-description=${empty ? i18n.empty : i18n.help} aria-activedescendant=${this.active === null ? nothing : "active"}
          @keydown=${this.key} @pointermove=${this.point} @pointerleave=${this.unpoint} @click=${this.choose}
          @focus=${this.repaint} @blur=${this.repaint}>
          <canvas aria-hidden="true"></canvas>
          ${activeOption(this.items, this.active, (item) => describe(item, this.language))}
        </div>
        <div class="tip" part="tip" dir=${this.rightToLeft ? "rtl" : "ltr"} aria-hidden="true" hidden><strong dir="auto"></strong><span></span></div>
        <i class="probe" aria-hidden="true"></i><i class="watch" aria-hidden="true" @transitionend=${this.repaint}></i>
      </div>
      <div class="foot">
        ${legend(this.items, this.bands, this.uiLanguage)}
        ${zoomButtons(i18n, () => this.zooming!)}
      </div>
      <div class="told unseen" role="status"></div>
    `;
  }
}

/** Both bundles may be on one page. */
if (!customElements.get("chancery-picture")) {
  customElements.define("chancery-picture", Picture);
}
