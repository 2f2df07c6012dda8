import type { EventFilter } from "../timeline/filter";
import type { Archive, ArchiveError } from "../timeline/graphql";
import { LatestRequest } from "../timeline/requests";
import { type Coverage, type Entry, type EventPage, type FirstPage, firstPage, nextPage } from "./queries/events";
import type { Order } from "./state";

/** Loads the list, page after page. A newer question ends an older one, whose answer is never shown over it. */
export class EventLoader {
  entries: Entry[] = [];
  total: number | undefined;
  /** Whether there are no more than `total`. */
  isExact = true;
  coverage: Coverage[] = [];
  hasNext = false;
  loading = false;
  /** What is here answers an older question. */
  stale = false;
  problem: ArchiveError | undefined;

  private cursor: string | null = null;
  private readonly requests = new LatestRequest();
  private next: ((after: string, signal: AbortSignal) => Promise<EventPage>) | undefined;

  constructor(private readonly changed: () => void) {}

  /** What was found before stays in sight until the answer is here. */
  async ask(archive: Archive, filter: EventFilter, order: Order): Promise<void> {
    this.stale = true;
    this.next = (after, signal) => nextPage(archive, filter, order, after, signal);
    await this.load(
      (signal) => firstPage(archive, filter, order, signal),
      (page: FirstPage) => {
        this.stale = false;
        this.entries = page.nodes;
        this.total = page.total;
        this.isExact = page.isExact;
        this.coverage = page.coverage;
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
      },
    );
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
      total: undefined,
      isExact: true,
      coverage: [],
      hasNext: false,
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
        this.hasNext = page.hasNext;
        this.cursor = page.endCursor;
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
