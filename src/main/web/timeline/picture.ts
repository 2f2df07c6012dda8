import { html, nothing } from "lit";
import { baseStyle } from "./base-style";
import { readCanvasTheme } from "./canvas-theme";
import { spanText } from "./dates";
import { BaseElement } from "./element";
import { Explaining } from "./explaining";
import { itemsIn } from "./extent";
import { fill, timelineI18n } from "./i18n";
import { actionOf } from "./keys";
import { direction, type Language, uiLanguageOf } from "./language";
import { legend } from "./legend";
import type { Band, Density, Item, Lane, Span } from "./model";
import { farOf, isShown, openingOf, wholeOf } from "./opening";
import { takeHeight } from "./picture-height";
import { zoomButtons } from "./picture-parts";
import { markStyle, pictureStyle } from "./picture-style";
import { Reading } from "./reading";
import { Repainting } from "./repainting";
import { fit, Painter, type Scene, type Stage } from "./scene";
import { Signs } from "./signs";
import { laneButtons, surroundings, tellLanes, tellTimes } from "./surroundings";
import { surroundingsStyle } from "./surroundings-style";
import { viewOf, Zooming } from "./zooming";

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
    around: { attribute: false },
    language: {},
    fill: { type: Boolean },
    active: { state: true },
    signs: { state: true },
  };
  static override styles = [baseStyle, pictureStyle, surroundingsStyle, markStyle];

  declare items: Item[];
  declare lanes: Lane[];
  declare bands: Band[];
  declare density: Density[];
  /** The time in sight; null for all of it. */
  declare span: Span | null;
  /** All the time there is, where the items are those of a part of it; null where they are all. */
  declare whole: Span | null;
  /** How many events there are in all the time, where the items are those of a part of it: for what lies beyond the edges. */
  declare around: readonly Density[];
  declare language: string;
  /** Whether it is as high as the place that it is given, instead of as high as what it shows. */
  declare fill: boolean;
  /** The signs that are drawn, which the legend explains. */
  declare signs: Signs;
  /** The id of the event at which the reader is. */
  declare active: string | null;

  private readonly painter = new Painter();
  private zooming: Zooming | null = null;
  private frame = 0;
  private quiet = 0;
  private readonly explaining = new Explaining(this);
  private width = 0;
  private readonly reading = new Reading(this, {
    schedule: () => this.schedule(),
    select: (id) => this.emit("item-select", id),
    isFocused: () => this.shadowRoot!.activeElement === this.inner("stage"),
    zooming: () => this.zooming!,
  });
  /** Whether the reader has moved the time since it was last asked for. */
  private movedByReader = false;
  /** Whether the next drawing is to find out how high the picture is. */
  private unfitted = true;
  private readonly sizes = new ResizeObserver(() => {
    this.seen = this.inner("scroll").clientWidth;
    this.reshape();
  });
  /** The width of its place, once that is known: asking for it anew would lay the page out at each answer. */
  private seen = 0;
  /** The width of the paper, while the page is printed. */
  private paper: number | null = null;
  private readonly repaint = () => this.schedule();

  constructor() {
    super();
    this.items = [];
    this.lanes = [];
    this.bands = [];
    this.density = [];
    this.span = null;
    this.whole = null;
    this.around = [];
    this.language = "en";
    this.fill = false;
    this.signs = new Signs();
    this.active = null;
    this.addController(new Repainting({ repaint: this.repaint, print: (width) => this.print(width) }));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.zooming) {
      this.sizes.observe(this.inner("scroll"));
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    cancelAnimationFrame(this.frame);
    clearTimeout(this.quiet);
    this.explaining.cancel();
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
    if (
      ["items", "bands", "density", "span", "whole", "around", "lanes", "language"].some((name) => changed.has(name))
    ) {
      const told = this.movedByReader && isShown(this.span, this.zooming!.span, this.all);
      this.reshape(changed.has("span") && !told);
    } else if (changed.has("signs")) {
      this.explaining.keep(this.inner("foot"), this.movedByReader);
    } else {
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

  /** All that can be seen by zooming out. */
  private get all(): Span {
    return wholeOf(this.whole, this.items, this.bands, this.density);
  }

  /** What lies beyond the edges. */
  private get far(): ReturnType<typeof farOf> {
    const { around, items, density } = this;
    return around.length > 0 ? farOf(this.zooming!.span, [], around) : farOf(this.zooming!.span, items, density);
  }

  /** New contents or a new width: the time that the reader chose stays, unless another is asked for. */
  private reshape(asked = false): void {
    const width = this.zooming === null ? 0 : (this.paper ?? (this.seen || this.inner("scroll").clientWidth));
    if (this.zooming === null || width === 0) {
      return;
    }
    const kept = this.movedByReader && !asked && this.width > 0 ? this.zooming.span : null;
    this.width = width;
    this.movedByReader = kept !== null;
    this.unfitted ||= kept === null;
    const opening = kept ?? this.span ?? openingOf(this.items, this.bands, this.density);
    this.zooming.shape(this.all, this.width, this.rightToLeft, opening);
    this.schedule();
  }

  private moved(byReader: boolean): void {
    this.reading.pointing.at = null;
    this.schedule();
    if (byReader) {
      this.movedByReader = true;
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

  /** On paper everything is in sight that would else be scrolled to. */
  private print(paper: number | null): void {
    if (this.zooming !== null && this.width > 0 && paper !== this.paper) {
      const span = this.zooming.span;
      this.paper = paper;
      this.width = paper ?? this.inner("scroll").clientWidth;
      this.zooming.shape(this.all, this.width, this.rightToLeft, span);
      this.draw();
    }
  }

  private draw(): void {
    if (this.zooming === null || this.width === 0) {
      return;
    }
    const canvas = this.renderRoot.querySelector("canvas")!;
    const context = canvas.getContext("2d")!;
    const scroll = this.inner("scroll");
    const { items, lanes, bands, density } = this;
    const scene = { items, lanes, bands, density, language: this.uiLanguage };
    const stage = this.stage(context, tellTimes(this.renderRoot, this.far, this.uiLanguage));
    this.takeHeight(scene, stage, scroll);
    const seen = scroll.clientHeight;
    const { boxes, height } = this.painter.layOut(scene, { ...stage, height: seen });
    fit(canvas, this.width, height);
    const foot = this.paper === null ? seen + scroll.scrollTop : height;
    const signs = this.painter.draw(scene, { ...stage, height, foot }, boxes);
    this.explaining.tell(signs, this.movedByReader);
    tellLanes(this.renderRoot, boxes, scroll, this.uiLanguage);
    this.reading.draw({ ...stage, height, foot }, boxes, scroll, this.inner("tip"));
  }

  private stage(context: CanvasRenderingContext2D, edges: Stage["edges"]): Stage {
    const { width, rightToLeft } = this;
    const theme = readCanvasTheme(this.inner("probe"), this.paper !== null);
    return { context, theme, width, height: 0, foot: 0, edges, rightToLeft, ...viewOf(this.zooming!) };
  }

  /** It keeps its height while the reader zooms: nothing below it jumps. */
  private takeHeight(scene: Scene, stage: Stage, scroll: HTMLElement): void {
    if (this.unfitted) {
      this.unfitted = false;
      const isFull = scene.items.length === 0 || scene.density.length > 0;
      const needed = (most: number) => this.painter.layOut(scene, { ...stage, height: most }, true).height;
      takeHeight(scroll, this.fill, isFull ? null : needed);
    }
  }

  private key(event: KeyboardEvent): void {
    const action = actionOf(event, this.reading, this.zooming!, this.rightToLeft);
    if (action && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      event.stopPropagation();
      action();
    }
  }

  override render() {
    const i18n = this.i18n;
    const { reading } = this;
    const empty = reading.isEmpty;
    return html`
      <div class="frame" dir=${this.rightToLeft ? "rtl" : "ltr"}>
      <div class="scroll" part="picture" dir="ltr" @scroll=${this.repaint}>
        <div class="stage" tabindex="0" role=${empty ? "img" : "listbox"} aria-label=${i18n.title}
          aria-description=${empty ? i18n.empty : reading.hasBars ? i18n.barHelp : i18n.help}
          aria-activedescendant=${reading.isActive ? "active" : nothing}
          @keydown=${this.key} @pointermove=${(event: PointerEvent) => reading.pointing.move(event)}
          @pointerleave=${(event: PointerEvent) => reading.pointing.leave(event)} @click=${(event: MouseEvent) => reading.pointing.click(event)}
          @focus=${this.repaint} @blur=${this.repaint}>
          <canvas aria-hidden="true"></canvas>
          ${reading.option()}
        </div>
        <i class="probe" aria-hidden="true"></i><i class="watch" aria-hidden="true" @transitionend=${this.repaint}></i>
      </div>
      ${surroundings(
        this.uiLanguage,
        () => this.far,
        ({ opening }) => this.zooming!.show(opening, true),
      )}
      <div class="tip" part="tip" aria-hidden="true" hidden><strong dir="auto"></strong><span></span></div>
      </div>
      <div class="foot">
        ${legend(this.signs, this.uiLanguage)}
        <div class="buttons" part="buttons">
          ${laneButtons(() => this.inner("scroll"))} ${zoomButtons(i18n, () => this.zooming!)}
        </div>
      </div>
      <div class="told unseen" role="status"></div>
    `;
  }
}

/** Both bundles may be on one page. */
if (!customElements.get("chancery-picture")) {
  customElements.define("chancery-picture", Picture);
}
