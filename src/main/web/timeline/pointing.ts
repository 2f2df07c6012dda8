import type { BarReader } from "./bar-part";
import type { LaneBox, Placed } from "./layout";
import type { Density } from "./model";
import { nearest } from "./walk";

/** So near, in pixels, a mouse has to come to an event, and a finger. */
const NEAR = 8;
const NEAR_FOR_FINGERS = 16;

/** The event, or the bar of many, that a mouse or a finger points at. */
export class Pointing {
  at: Placed | null = null;

  constructor(
    private readonly boxes: () => readonly LaneBox[],
    private readonly bars: BarReader | undefined,
    private readonly changed: () => void,
    private readonly chosen: (id: string) => void,
    private readonly chosenBar: (bar: Density) => void,
  ) {}

  move(event: PointerEvent): void {
    const reach = event.pointerType === "mouse" ? NEAR : NEAR_FOR_FINGERS;
    const found = nearest(this.boxes(), event.offsetX, event.offsetY, reach);
    const isAtBar = this.bars?.point(found === null ? event : null) ?? false;
    (event.currentTarget as HTMLElement).classList.toggle("over-item", found !== null || isAtBar);
    if (found?.item !== this.at?.item) {
      this.at = found;
      this.changed();
    }
  }

  /** A finger leaves after each touch: the bar that it has touched stays told. */
  leave({ pointerType }: PointerEvent): void {
    this.at = null;
    if (pointerType !== "touch") {
      this.bars?.point(null);
    }
    this.changed();
  }

  click(event: MouseEvent): void {
    const found = nearest(this.boxes(), event.offsetX, event.offsetY, NEAR_FOR_FINGERS);
    if (event.defaultPrevented) {
      return;
    }
    if (found) {
      this.chosen(found.item.id);
      return;
    }
    const bar = this.bars?.chosenBy(event);
    if (bar) {
      this.chosenBar(bar);
    }
  }
}
