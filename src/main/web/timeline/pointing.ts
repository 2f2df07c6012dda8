import type { LaneBox, Placed } from "./layout";
import { nearest } from "./walk";

/** So near, in pixels, a mouse has to come to an event, and a finger. */
const NEAR = 8;
const NEAR_FOR_FINGERS = 16;

/** The event that a mouse or a finger points at. */
export class Pointing {
  at: Placed | null = null;

  constructor(
    private readonly boxes: () => readonly LaneBox[],
    private readonly changed: () => void,
    private readonly chosen: (id: string) => void,
  ) {}

  move(event: PointerEvent): void {
    const reach = event.pointerType === "mouse" ? NEAR : NEAR_FOR_FINGERS;
    const found = nearest(this.boxes(), event.offsetX, event.offsetY, reach);
    if (found?.item !== this.at?.item) {
      this.at = found;
      (event.currentTarget as HTMLElement).classList.toggle("over-item", found !== null);
      this.changed();
    }
  }

  leave(): void {
    this.at = null;
    this.changed();
  }

  click(event: MouseEvent): void {
    const found = nearest(this.boxes(), event.offsetX, event.offsetY, NEAR_FOR_FINGERS);
    if (found && !event.defaultPrevented) {
      this.chosen(found.item.id);
    }
  }
}
