import { html } from "lit";
import type { BarReader } from "./bar-part";
import { stretchText } from "./dates";
import { fill, timelineI18n } from "./i18n";
import type { Language } from "./language";
import type { Density } from "./model";
import type { Told } from "./tip";

/** So near, in pixels, a mouse has to come to a bar, and a finger. A bar may be narrower than a pixel. */
const NEAR = 8;
const NEAR_FOR_FINGERS = 16;

/** Where bars are drawn. */
export interface Ground {
  x(time: number): number;
  top: number;
  bottom: number;
}

/** The bar whose time is nearest to a place, if one is near enough. What counts nothing is no bar. */
export function nearestBar(
  density: readonly Density[],
  place: number,
  x: (time: number) => number,
  reach: number,
): Density | null {
  let best: Density | null = null;
  let least = reach;
  for (const bar of density) {
    const [one, other] = [x(+bar.begin), x(+bar.end)];
    const [left, right] = [Math.min(one, other), Math.max(one, other)];
    // Where bars are thinner than what points at them, the nearest middle decides.
    const away = Math.max(left - place, 0, place - right) + Math.abs(place - (left + right) / 2) / 1000;
    if (bar.count > 0 && away < least) {
      best = bar;
      least = away;
    }
  }
  return best;
}

/** The bars of a density, to which readers come by a mouse, a finger or the arrow keys. */
export class Bars implements BarReader {
  /** A moment within the bar at which the reader is: it stays where bars of other periods take the place of these. */
  private moment: number | null = null;
  private pointed: Density | null = null;
  private ground: Ground | null = null;

  constructor(
    private readonly density: () => readonly Density[],
    private readonly changed: () => void,
  ) {}

  /** The bar at which the reader is. */
  get active(): Density | null {
    return this.filled[this.indexIn(this.filled)] ?? null;
  }

  private indexIn(bars: readonly Density[]): number {
    const { moment } = this;
    return moment === null ? -1 : bars.findIndex(({ begin, end }) => +begin <= moment && moment < +end);
  }

  private get filled(): Density[] {
    return this.density().filter(({ count }) => count > 0);
  }

  /** So many bars further on in time. */
  walk(step: number): Density | null {
    const all = this.filled;
    const at = this.indexIn(all);
    const next = at < 0 ? (step > 0 === Number.isFinite(step) ? 0 : all.length - 1) : at + step;
    return this.go(all[Math.max(0, Math.min(next, all.length - 1))] ?? null);
  }

  leave(): void {
    this.go(null);
  }

  private go(bar: Density | null): Density | null {
    this.moment = bar === null ? null : (+bar.begin + +bar.end) / 2;
    this.pointed = null;
    this.changed();
    return bar;
  }

  /** Follows a pointer; true if it is at a bar. */
  point(event: PointerEvent | null): boolean {
    const found = event === null ? null : this.at(event);
    if (found !== this.pointed) {
      this.pointed = found;
      this.changed();
    }
    return found !== null;
  }

  /** The bar that a click chooses: one that is pointed at already, since a finger cannot point without touching. */
  chosenBy(event: MouseEvent): Density | null {
    const found = this.at(event);
    if (found !== null && found === this.pointed) {
      return found;
    }
    this.point(event as PointerEvent);
    return null;
  }

  private at(event: MouseEvent): Density | null {
    const { ground } = this;
    const isMouse = (event as PointerEvent).pointerType === "mouse";
    return ground === null
      ? null
      : nearestBar(this.density(), event.offsetX, ground.x, isMouse ? NEAR : NEAR_FOR_FINGERS);
  }

  /** Draws a frame around the bar that is told, as high as the ground, so that it is seen around the smallest bar. */
  draw(context: CanvasRenderingContext2D, colour: string, ground: Ground, isFocused: boolean): void {
    this.ground = ground;
    const bar = this.shown(isFocused);
    if (bar !== null) {
      const [one, other] = [ground.x(+bar.begin), ground.x(+bar.end)];
      const width = Math.max(Math.abs(other - one), 3);
      context.strokeStyle = colour;
      context.lineWidth = 2;
      context.strokeRect((one + other - width) / 2, ground.top, width, ground.bottom - ground.top);
    }
  }

  /** The bar that is told beside the picture: the one pointed at, or the one at which the reader is. */
  private shown(isFocused: boolean): Density | null {
    return this.pointed ?? (isFocused ? this.active : null);
  }

  /** Where the middle of a bar is drawn. */
  private placeOf(bar: Density): { x: number; y: number } {
    const { x, top } = this.ground!;
    return { x: x((+bar.begin + +bar.end) / 2), y: top };
  }

  get hasAny(): boolean {
    return this.filled.length > 0;
  }

  tell(isFocused: boolean, language: Language): Told | null {
    const bar = this.shown(isFocused);
    return (
      bar && { title: barTitle(bar, language), language, details: barDetails(bar, language), ...this.placeOf(bar) }
    );
  }

  option(language: Language): unknown {
    const all = this.filled;
    const at = Math.max(0, this.indexIn(all));
    return html`<div id="active" class="unseen" role="option" aria-selected=${this.active === null ? "false" : "true"}
        aria-posinset=${at + 1} aria-setsize=${all.length}
      >${barTitle(all[at], language)}, ${barDetails(all[at], language)}</div>`;
  }
}

/** The period of a bar. */
export function barTitle({ begin, end }: Density, language: string): string {
  return stretchText(begin, end, language);
}

/** How many events it stands for. */
export function barDetails({ count, partial }: Density, language: Language): string {
  const { barCount, signs } = timelineI18n(language);
  return [fill(barCount, { count }, language), ...(partial ? [signs.partial] : [])].join(" · ");
}
