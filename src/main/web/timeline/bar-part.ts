import type { Ground } from "./bars";
import type { Canvas } from "./draw-items";
import type { Language } from "./language";
import type { Density } from "./model";
import type { Told } from "./tip";

/**
 * Bars stand for events that are too many to draw each. Only the page has them: it says so by importing "with-bars", and an
 * embedded timeline, which draws each of its events, carries none of their code.
 */
export interface BarPart {
  reader(density: () => readonly Density[], changed: () => void): BarReader;
  drawDensity(canvas: Canvas, density: readonly Density[], top: number, bottom: number): void;
  drawScale(canvas: Canvas, density: readonly Density[], top: number, bottom: number, language: string): void;
}

/** Where the reader is among the bars. */
export interface BarReader {
  readonly hasAny: boolean;
  /** The bar at which the reader is. */
  readonly active: Density | null;
  /** So many bars further on in time. */
  walk(step: number): Density | null;
  leave(): void;
  /** Follows a pointer; true if it is at a bar. */
  point(event: PointerEvent | null): boolean;
  /** The bar that a click chooses. */
  chosenBy(event: MouseEvent): Density | null;
  /** Draws a frame around the bar that is told. */
  draw(context: CanvasRenderingContext2D, colour: string, ground: Ground, isFocused: boolean): void;
  /** What is told beside the bar that is pointed at, or at which the reader is. */
  tell(isFocused: boolean, language: Language): Told | null;
  /** The bar at which the reader is, for those who listen. */
  option(language: Language): unknown;
}

let part: BarPart | undefined;

export function useBars(bars: BarPart): void {
  part = bars;
}

export function barPart(): BarPart | undefined {
  return part;
}
