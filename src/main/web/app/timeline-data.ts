import { spanOf } from "../timeline/extent";
import type { EventFilter } from "../timeline/filter";
import type { Archive } from "../timeline/graphql";
import type { Density, Item, Lane, Span } from "../timeline/model";
import type { Lanes } from "../timeline/options";
import { LatestRequest } from "../timeline/requests";
import { intoLanes } from "./lanes";
import { narrowed } from "./narrow";
import { density, type Unit } from "./queries/density";
import { type Drawn, drawnEvents } from "./queries/items";
import { unitOf, type VisibleRange } from "./visible-range";

/** Up to as many events are drawn one by one; of more, only how many there are. */
export const MOST_DRAWN = 1000;

/** Loads what the picture shows, and no more than what is in sight of it. */
export class TimelineData {
  items: Item[] = [];
  lanes: Lane[] = [];
  density: Density[] = [];
  /** All the time that the question has events in; null while that is what is drawn. */
  extent: Span | null = null;
  loading = false;

  private drawn: Drawn[] = [];
  private readonly requests = new LatestRequest();
  /** What was asked for last, and whether its answer holds whatever is in sight. */
  private asked = "";
  private whole = false;
  private measured = "";

  constructor(private readonly changed: () => void) {}

  /**
   * @param total how many events are in sight
   * @param first the ids of those whose lanes come first
   */
  async ask(
    archive: Archive,
    filter: EventFilter,
    range: VisibleRange,
    lanes: Lanes,
    total: number,
    first: string[],
  ): Promise<void> {
    const zoomed = range.from !== undefined || range.to !== undefined;
    const question = JSON.stringify([archive.language, filter, lanes]);
    const key = question + JSON.stringify(range);
    if (this.asked === key || (this.whole && this.asked.startsWith(question))) {
      this.group(lanes, first);
      return;
    }
    this.asked = key;
    this.whole = !zoomed && total <= MOST_DRAWN;
    this.loading = true;
    this.changed();
    const inSight = narrowed(filter, range.from, range.to);
    await this.requests.ask(
      async (signal) => {
        const measured = zoomed ? this.measure(archive, filter, question, signal) : undefined;
        if (total > MOST_DRAWN) {
          await this.count(archive, inSight, unitOf(range), signal);
        } else {
          await this.draw(archive, inSight, lanes, first, signal);
        }
        await measured;
      },
      () => {
        if (!zoomed) {
          this.measured = question;
          this.extent = spanOf(this.items, [], this.density);
        }
        this.loading = false;
        this.changed();
      },
      () => {
        // The list asks the same, and tells what is wrong; the next question asks anew.
        this.asked = "";
        this.loading = false;
        this.changed();
      },
    );
  }

  /** A picture that opens zoomed in still has to know how far it can be zoomed out. */
  private async measure(archive: Archive, filter: EventFilter, question: string, signal: AbortSignal): Promise<void> {
    if (this.measured !== question) {
      const counted = await density(archive, filter, "YEAR", signal);
      if (!signal.aborted) {
        this.measured = question;
        this.extent = spanOf(
          [],
          [],
          counted.filter((stretch) => stretch.count > 0),
        );
      }
    }
  }

  clear(): void {
    this.requests.cancel();
    Object.assign(this, {
      items: [],
      lanes: [],
      density: [],
      drawn: [],
      asked: "",
      measured: "",
      extent: null,
      whole: false,
      loading: false,
    });
    this.changed();
  }

  private async count(archive: Archive, filter: EventFilter, unit: Unit, signal: AbortSignal): Promise<void> {
    const counted = await density(archive, filter, unit, signal);
    if (!signal.aborted) {
      this.density = counted.filter((stretch) => stretch.count > 0);
      this.drawn = [];
      this.items = [];
      this.lanes = [];
    }
  }

  private async draw(
    archive: Archive,
    filter: EventFilter,
    lanes: Lanes,
    first: string[],
    signal: AbortSignal,
  ): Promise<void> {
    const drawn: Drawn[] = [];
    for await (const more of drawnEvents(archive, filter, lanes, signal)) {
      if (signal.aborted) {
        return;
      }
      drawn.push(...more);
      this.drawn = [...drawn];
      this.density = [];
      this.group(lanes, first);
    }
  }

  private group(lanes: Lanes, first: string[]): void {
    Object.assign(this, intoLanes(this.drawn, lanes, first));
    this.changed();
  }
}
