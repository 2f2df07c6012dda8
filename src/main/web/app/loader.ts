import type { EventFilter } from "../timeline/filter";
import type { Archive, ArchiveError } from "../timeline/graphql";
import { LatestRequest } from "../timeline/requests";
import {
  type Coverage,
  type Entry,
  type EventPage,
  type FirstPage,
  firstPage,
  nextPage,
  type OpenDates,
  pageAt,
  previousPage,
} from "./queries/events";
import type { Order } from "./state";

const NONE: OpenDates = { entries: [], total: 0, isExact: true };

/** Loads the list, page after page. A newer question ends an older one, whose answer is never shown over it. */
export class EventLoader {
  entries: Entry[] = [];
  /** Those that stand apart. */
  open: OpenDates = NONE;
  /** Without those that stand apart. */
  total: number | undefined;
  /** Whether there are no more than `total`. */
  isExact = true;
  coverage: Coverage[] = [];
  hasNext = false;
  /** Whether the list begins within what was found, since the reader went to a time. */
  hasPrevious = false;
  /** How many come before the first that is here; undefined where nobody has counted them. */
  preceding: number | undefined = 0;
  loading = false;
  /** What is here answers an older question. */
  stale = false;
  problem: ArchiveError | undefined;

  private cursor: string | null = null;
  private startCursor: string | null = null;
  private readonly requests = new LatestRequest();
  private next: ((after: string, signal: AbortSignal) => Promise<EventPage>) | undefined;
  private before: ((before: string, signal: AbortSignal) => Promise<EventPage>) | undefined;
  private at: ((time: string, signal: AbortSignal) => Promise<EventPage>) | undefined;

  constructor(private readonly changed: () => void) {}

  /** How many events were found, with those that stand apart; undefined until it is known. */
  get found(): number | undefined {
    return this.total === undefined ? undefined : this.total + this.open.total;
  }

  /** What was found before stays in sight until the answer is here. */
  async ask(archive: Archive, filter: EventFilter, order: Order): Promise<void> {
    this.stale = true;
    this.next = (after, signal) => nextPage(archive, filter, order, after, signal);
    this.before = (before, signal) => previousPage(archive, filter, order, before, signal);
    this.at = (time, signal) => pageAt(archive, filter, order, time, signal);
    await this.load(
      (signal) => firstPage(archive, filter, order, signal),
      (page: FirstPage) => {
        this.stale = false;
        this.entries = page.nodes;
        this.preceding = 0;
        this.total = page.total;
        this.open = page.open;
        this.isExact = page.isExact;
        this.coverage = page.coverage;
        this.follow(page);
        this.precede(page);
      },
    );
    if (this.problem !== undefined) {
      this.clear(this.problem);
    }
  }

  async more(): Promise<void> {
    const { cursor, next } = this;
    if (this.loading || this.stale || !this.hasNext || cursor === null || next === undefined) {
      return;
    }
    await this.load(
      (signal) => next(cursor, signal),
      (page) => {
        this.entries = [...this.entries, ...page.nodes];
        this.follow(page);
      },
    );
  }

  /**
   * Begins the list with the events of a time; what comes before them is loaded when it is asked for.
   *
   * @param before how many come before, where that is known
   */
  async goTo(time: string, before?: number): Promise<void> {
    const { at } = this;
    if (this.stale || at === undefined) {
      return;
    }
    await this.load(
      (signal) => at(time, signal),
      (page) => {
        this.entries = page.nodes;
        this.preceding = page.hasPrevious ? before : 0;
        this.follow(page);
        this.precede(page);
      },
    );
  }

  async previous(): Promise<void> {
    const { startCursor, before } = this;
    if (this.loading || this.stale || !this.hasPrevious || startCursor === null || before === undefined) {
      return;
    }
    await this.load(
      (signal) => before(startCursor, signal),
      (page) => {
        this.entries = [...page.nodes, ...this.entries];
        const left = this.preceding === undefined ? undefined : this.preceding - page.nodes.length;
        // Counts and list are two answers, between which the archive may have changed.
        this.preceding = page.hasPrevious ? (left !== undefined && left > 0 ? left : undefined) : 0;
        this.precede(page);
      },
    );
  }

  private follow({ hasNext, endCursor }: EventPage): void {
    this.hasNext = hasNext;
    this.cursor = endCursor;
  }

  private precede({ hasPrevious, startCursor }: EventPage): void {
    this.hasPrevious = hasPrevious;
    this.startCursor = startCursor;
  }

  /** Loads on until the event is there; false if it is in none of the next pages. */
  async until(id: string, pages: number): Promise<boolean> {
    for (let page = 0; page < pages && !this.has(id) && this.hasNext && this.problem === undefined; page++) {
      await this.more();
    }
    return this.has(id);
  }

  /** Forgets everything: there is no question any more that could be answered. */
  clear(problem?: ArchiveError): void {
    this.requests.cancel();
    Object.assign(this, {
      entries: [],
      open: NONE,
      total: undefined,
      isExact: true,
      coverage: [],
      hasNext: false,
      hasPrevious: false,
      preceding: 0,
      loading: false,
      stale: false,
      problem,
    });
    this.changed();
  }

  private has(id: string): boolean {
    return this.entries.some((entry) => entry.id === id);
  }

  private async load<P extends EventPage>(
    fetch: (signal: AbortSignal) => Promise<P>,
    show: (page: P) => void,
  ): Promise<void> {
    this.loading = true;
    this.problem = undefined;
    this.changed();
    await this.requests.ask(
      fetch,
      (page) => {
        show(page);
        this.loading = false;
        this.changed();
      },
      (problem) => {
        this.problem = problem;
        this.loading = false;
        this.changed();
      },
    );
  }
}
