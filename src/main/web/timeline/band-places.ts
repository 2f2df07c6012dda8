import { type BandPlace, STRIP, sides } from "./draw-bands";
import type { Canvas } from "./draw-items";
import { HEADING, type LaneBox } from "./layout";
import type { Band, Lane } from "./model";

const GAP = 2;
/** Above the items where there is no band. */
const LEAST_TOP = 6;

/**
 * Where bands are drawn: those of a lane that there is in that lane, the others across the whole picture. Where these are the
 * phases of several disputes, each dispute has a strip of its own, one below the other, and none has a ground.
 */
export class BandPlaces {
  private readonly lanes: ReadonlySet<string>;
  /** What has a strip across the whole picture, in this order. */
  private readonly strips: (string | null)[];

  constructor(
    private readonly bands: readonly Band[],
    lanes: readonly Lane[],
  ) {
    this.lanes = new Set(lanes.map(({ id }) => id));
    this.strips = [...new Set(bands.filter((band) => !this.isInLane(band)).map(({ lane }) => lane))];
  }

  /** Where the items begin. */
  get top(): number {
    return this.strips.length === 0 ? LEAST_TOP : this.strips.length * (STRIP + GAP) + GAP;
  }

  of(band: Band, canvas: Canvas, boxes: readonly LaneBox[], foot: number): BandPlace {
    const room = this.roomOf(band, canvas);
    if (this.isInLane(band)) {
      const box = boxes.find((each) => each.lane?.id === band.lane)!;
      return { top: box.top + HEADING, bottom: box.bottom, room, label: band.label };
    }
    const top = this.strips.indexOf(band.lane) * (STRIP + GAP);
    const alone = this.strips.length === 1;
    const label = alone ? band.label : [band.of, band.label].filter(Boolean).join(": ");
    return { top, bottom: alone ? foot : top + STRIP, room, label };
  }

  private isInLane(band: Band): boolean {
    return band.lane !== null && this.lanes.has(band.lane);
  }

  /** To where its label may reach: where the next one begins, since phases overlap where their bounds are not sure. */
  private roomOf(band: Band, canvas: Canvas): number {
    const start = (each: Band) => {
      const [from, to] = sides(canvas, each);
      return canvas.rightToLeft ? canvas.width - to : from;
    };
    const own = start(band);
    const at = this.bands.indexOf(band);
    const next = this.bands
      .filter((each, index) => each.lane === band.lane && (start(each) > own || (start(each) === own && index > at)))
      .reduce((least, each) => Math.min(least, start(each)), canvas.width);
    return canvas.rightToLeft ? canvas.width - next : next;
  }
}
