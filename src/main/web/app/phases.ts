import { byEvents, MOST_STRIPS } from "../timeline/disputes";
import type { Archive } from "../timeline/graphql";
import type { Language } from "../timeline/language";
import type { Band, Lane } from "../timeline/model";
import { LatestRequest } from "../timeline/requests";
import type { Drawn } from "./queries/items";
import { phasesOf } from "./queries/references";

/** The phases of the disputes that what is found is about. */
export class Phases {
  bands: Band[] = [];
  /** How many of the disputes have phases on record. */
  all = 0;
  /** Of how many the phases are drawn. */
  shown = 0;

  /** Whether those of the first answer are still to come. */
  isFirst = false;

  private found: Band[] = [];
  private asked: string | null = null;
  private readonly requests = new LatestRequest();

  constructor(private readonly changed: () => void) {}

  /**
   * Asks for them, unless they are there.
   *
   * @param known the phases of the disputes that are asked about, which come first
   * @param lanes the lanes of the picture: a dispute that has one has its phases there
   */
  async ask(archive: Archive, drawn: readonly Drawn[], known: readonly Band[], lanes: readonly Lane[]): Promise<void> {
    const ids = byEvents(drawn.map(({ disputes }) => disputes));
    const question = JSON.stringify([archive.language, ids]);
    if (question === this.asked) {
      this.choose(known, ids, lanes);
      return;
    }
    this.isFirst = this.asked === null && ids.length > 0;
    this.asked = question;
    this.found = [];
    this.choose(known, ids, lanes);
    await this.requests.ask(
      (signal) => phasesOf(archive, ids, archive.language as Language, signal),
      (found) => {
        this.found = found;
        this.isFirst = false;
        this.choose(known, ids, lanes);
        this.changed();
      },
      () => {
        // The events are there all the same; the next question asks anew.
        this.asked = "";
        this.isFirst = false;
        this.changed();
      },
    );
  }

  clear(): void {
    this.requests.cancel();
    Object.assign(this, { bands: [], all: 0, shown: 0, found: [], asked: "", isFirst: false });
  }

  private choose(known: readonly Band[], ids: readonly string[], lanes: readonly Lane[]): void {
    const own = new Set(known.map(({ lane }) => lane));
    const all = [...known, ...this.found.filter(({ lane }) => !own.has(lane))];
    const disputes = [...new Set(all.map(({ lane }) => lane))].sort((a, b) => rank(a, own, ids) - rank(b, own, ids));
    const inLanes = new Set(lanes.map(({ id }) => id));
    const strips = disputes.filter((id) => !inLanes.has(id ?? "")).slice(0, Math.max(MOST_STRIPS, own.size));
    const shown = new Set([...strips, ...disputes.filter((id) => inLanes.has(id ?? ""))]);
    const order = [...shown];
    this.bands = all
      .filter(({ lane }) => shown.has(lane))
      .sort((a, b) => order.indexOf(a.lane) - order.indexOf(b.lane));
    this.all = disputes.length;
    this.shown = shown.size;
  }
}

function rank(id: string | null, first: ReadonlySet<string | null>, ids: readonly string[]): number {
  return first.has(id) ? -1 : ids.indexOf(id ?? "");
}
