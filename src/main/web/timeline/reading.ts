import { type BarReader, barPart } from "./bar-part";
import { drawRing } from "./draw-items";
import { extentOf } from "./extent";
import type { Walker } from "./keys";
import { uiLanguageOf } from "./language";
import type { LaneBox, Placed } from "./layout";
import type { Density, Item } from "./model";
import { activeOption, describe, toldOf } from "./picture-parts";
import { Pointing } from "./pointing";
import { groundOf, type Stage } from "./scene";
import { showTip } from "./tip";
import { neighbour, placedOf } from "./walk";
import type { Zooming } from "./zooming";

/** What is read. */
interface Read {
  readonly items: readonly Item[];
  readonly density: readonly Density[];
  readonly language: string;
  active: string | null;
  requestUpdate(): void;
}

/** What reading does to the picture. */
interface Reader {
  schedule(): void;
  select(id: string): void;
  isFocused(): boolean;
  zooming(): Zooming;
}

/** Where the reader is in a picture: at an event or, where these are too many to draw each, at a bar; by pointer or by key. */
export class Reading implements Walker {
  private boxes: readonly LaneBox[] = [];
  /** Whether the next drawing is to bring the active event into sight. */
  private walked = false;
  private readonly bars: BarReader | undefined;
  readonly pointing: Pointing;

  constructor(
    private readonly read: Read,
    private readonly reader: Reader,
  ) {
    this.bars = barPart()?.reader(
      () => read.density,
      () => read.requestUpdate(),
    );
    this.pointing = new Pointing(
      () => this.boxes,
      this.bars,
      () => reader.schedule(),
      (id) => {
        read.active = id;
        reader.select(id);
      },
      (bar) => reader.zooming().show(bar, true),
    );
  }

  /** Whether bars stand for the events. */
  get hasBars(): boolean {
    return this.read.items.length === 0 && this.bars?.hasAny === true;
  }

  get isEmpty(): boolean {
    return this.read.items.length === 0 && !this.hasBars;
  }

  get isActive(): boolean {
    return this.hasBars ? this.bars!.active !== null : this.read.active !== null;
  }

  walk(step: number): void {
    const { read, reader } = this;
    if (this.hasBars) {
      const { begin, end } = this.bars!.walk(step)!;
      reader.zooming().bringIntoSight({ begin: +begin, coreBegin: +begin, coreEnd: +end, end: +end });
      return;
    }
    const next = neighbour(read.items, read.active, step);
    if (next) {
      this.pointing.at = null;
      read.active = next.id;
      this.walked = true;
      reader.zooming().bringIntoSight(extentOf(next.bounds));
      reader.schedule();
    }
  }

  /** Opens the event, or looks into the bar. */
  choose(): void {
    const bar = this.hasBars ? this.bars!.active : null;
    if (bar !== null) {
      this.reader.zooming().show(bar, true);
    } else if (this.read.active !== null) {
      this.reader.select(this.read.active);
    }
  }

  leave(): void {
    this.read.active = null;
    this.bars?.leave();
  }

  /** What is told to those who listen. */
  option(): unknown {
    const { items, active, language } = this.read;
    return this.hasBars
      ? this.bars!.option(uiLanguageOf(language))
      : activeOption(items, active, (item) => describe(item, language));
  }

  /** Marks where the reader is, and scrolls to the event that the reader has walked to. */
  draw(stage: Stage, boxes: readonly LaneBox[], scroll: HTMLElement, tip: HTMLElement): void {
    this.boxes = boxes;
    const { context, theme } = stage;
    const colour = theme.colour("focus");
    const isFocused = this.reader.isFocused();
    const active = placedOf(boxes, this.read.active);
    drawRing(context, this.pointing.at ?? active, colour);
    this.bars?.draw(context, colour, groundOf(stage), isFocused);
    this.reveal(this.walked ? active : null, scroll);
    const placed = this.pointing.at ?? (isFocused ? active : null);
    const { language } = this.read;
    const told = toldOf(placed, language) ?? this.bars?.tell(isFocused, uiLanguageOf(language));
    showTip(tip, told ?? null, scroll);
  }

  private reveal(placed: Placed | null, scroll: HTMLElement): void {
    this.walked = false;
    if (placed && (placed.y < scroll.scrollTop + 20 || placed.y > scroll.scrollTop + scroll.clientHeight - 50)) {
      scroll.scrollTop = placed.y - scroll.clientHeight / 2;
    }
  }
}
