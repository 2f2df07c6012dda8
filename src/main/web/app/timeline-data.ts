import { spanOf } from "../timeline/extent";
import type { EventFilter } from "../timeline/filter";
import type { Archive } from "../timeline/graphql";
import type { Band, Density, Item, Lane, Span } from "../timeline/model";
import type { Lanes } from "../timeline/options";
import { LatestRequest } from "../timeline/requests";
import { intoLanes } from "./lanes";
import { narrowed } from "./narrow";
import { Phases } from "./phases";
import { density, type Unit } from "./queries/density";
import type { Entry } from "./queries/events";
import { type Drawn, drawn, drawnEvents } from "./queries/items";
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
  /** How many there are in all of that time, where what is drawn is a part of it. */
  around: Density[] = [];
  loading = false;
  /** The phases behind the events. */
  readonly phases: Phases;

  private drawn: Drawn[] = [];
  private archive!: Archive;
  private known: readonly Band[] = [];
  private readonly requests = new LatestRequest();
  /** What was asked for last, and whether its answer holds whatever is in sight. */
  private asked = "";
  private whole = false;
  private measured = "";

  constructor(private readonly changed: () => void) {
    this.phases = new Phases(changed);
  }

  /**
   * @param total how many events are in sight
   * @param first the ids of those whose lanes come first
   * @param listed what the list has: where that is all, nothing more is asked for
   * @param known the phases of the disputes that are asked about
   */
  async ask(
    archive: Archive,
    filter: EventFilter,
    range: VisibleRange,
    lanes: Lanes,
    total: number,
    first: string[],
    listed: readonly Entry[],
    known: readonly Band[],
  ): Promise<void> {
    this.archive = archive;
    this.known = known;
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
        } else if (listed.length === total) {
          this.drawn = inOrder(listed).map(drawn);
          this.density = [];
          this.group(lanes, first);
        } else {
          await this.draw(archive, inSight, lanes, first, signal);
        }
        await measured;
      },
      () => {
        if (!zoomed) {
          this.measured = question;
          this.extent = spanOf(this.items, [], this.density);
          this.around = this.density;
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
        this.around = counted.filter((stretch) => stretch.count > 0);
        this.extent = spanOf([], [], this.around);
      }
    }
  }

  clear(): void {
    this.requests.cancel();
    this.phases.clear();
    Object.assign(this, {
      items: [],
      lanes: [],
      density: [],
      drawn: [],
      asked: "",
      measured: "",
      extent: null,
      around: [],
      whole: false,
      loading: false,
    });
    this.changed();
  }

  private async count(archive: Archive, filter: EventFilter, unit: Unit, signal: AbortSignal): Promise<void> {
    const counted = await density(archive, filter, unit, signal);
    if (!signal.aborted) {
      this.density = counted.filter((stretch) => stretch.count > 0);
      this.phases.clear();
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
    void this.phases.ask(this.archive, this.drawn, this.known, lanes === "disputes" ? this.lanes : []);
    this.changed();
  }
}

/** The oldest first, as pictures are read, in whatever order the list is. */
function inOrder(listed: readonly Entry[]): readonly Entry[] {
  const begin = (entry: Entry) => entry.date.earliestBegin ?? "";
  const isReversed = listed.length > 1 && begin(listed[0]) > begin(listed[listed.length - 1]);
  return isReversed ? [...listed].reverse() : listed;
}
