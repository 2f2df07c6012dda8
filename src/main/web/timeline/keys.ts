import type { Zooming } from "./zooming";

const STEP = 1.6;

/** What a reader at the keyboard can do in a picture. */
export interface Walker {
  /** Goes so many events further; with infinity to the first or the last. */
  walk(step: number): void;
  choose(): void;
  leave(): void;
}

/** What a key does; undefined if it means nothing here. The arrows to the sides point the way that time is drawn. */
export function actionOf(
  { key, shiftKey }: KeyboardEvent,
  walker: Walker,
  zooming: Zooming,
  rightToLeft: boolean,
): (() => void) | undefined {
  const onwards = (key === "ArrowRight") !== rightToLeft ? 1 : -1;
  const aside = () => (shiftKey ? zooming.moveBy(onwards * 0.2) : walker.walk(onwards));
  const actions: Record<string, () => void> = {
    ArrowLeft: aside,
    ArrowRight: aside,
    ArrowUp: () => walker.walk(-1),
    ArrowDown: () => walker.walk(1),
    PageUp: () => zooming.moveBy(-0.9),
    PageDown: () => zooming.moveBy(0.9),
    Home: () => walker.walk(-Infinity),
    End: () => walker.walk(Infinity),
    "+": () => zooming.zoomBy(STEP),
    "=": () => zooming.zoomBy(STEP),
    "-": () => zooming.zoomBy(1 / STEP),
    "0": () => zooming.showAll(),
    Enter: () => walker.choose(),
    " ": () => walker.choose(),
    Escape: () => walker.leave(),
  };
  return actions[key];
}
