import "./common";
// It is beside them on the page: what both use is in one script.
import "../timeline/picture";
import { html, type PropertyValues, type TemplateResult } from "lit";
import type { EventFilter } from "../timeline/filter";
import type { Archive, ArchiveError } from "../timeline/graphql";
import { LatestRequest } from "../timeline/requests";
import { PageElement } from "./element";
import { type Network, network } from "./queries/network";
import { type Counted, type PlaceCount, periodCounts, placeCounts } from "./queries/statistics";
import { base } from "./styles";
import "./views/map";
import "./views/network";
import "./views/time-window";
import { readYears, within, writeYears, type YearCount, type Years, yearsOf } from "./years";

/** More places than these nobody can tell apart. */
const MOST_PLACES = 2000;

/** A window that has not been moved for so long rests. */
const REST = 400;

/** The views that a window of time belongs to. */
export type WindowedName = "map" | "network";

type Answer = { view: "map"; counted: Counted<PlaceCount> } | { view: "network"; counted: Network };

/**
 * The map, or the network, above a window of time that the reader drags: what was in the years of the window. Fires {@code counted}
 * with what it shows, {@code refused} with the problem that kept it from that, and {@code span-rest} with the window where it rests.
 */
export class WindowedView extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    filter: { attribute: false },
    view: { attribute: false },
    span: { attribute: false },
    years: { state: true },
    window: { state: true },
    answer: { state: true },
    loading: { state: true },
  };

  declare archive: Archive;
  declare filter: EventFilter;
  declare view: WindowedName;
  /** The window of time, as the address has it. */
  declare span: string | undefined;
  declare private years: YearCount[];
  declare private window: Years | undefined;
  declare private answer: Answer | undefined;
  declare private loading: boolean;
  private found = "";
  private asked = "";
  /** The network of all years, in which each keeps its place. */
  private whole: Network | undefined;
  /** The window that was told last: its echo moves nothing. */
  private told: string | undefined;
  private rest = 0;
  private readonly counts = new LatestRequest();
  private readonly times = new LatestRequest();

  constructor() {
    super();
    this.years = [];
    this.loading = true;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.rest);
    this.counts.cancel();
    this.times.cancel();
    this.asked = "";
    this.found = "";
  }

  protected override willUpdate(changed: PropertyValues): void {
    const found = JSON.stringify([this.archive.language, this.view, this.filter]);
    if (found !== this.found) {
      this.found = found;
      this.whole = undefined;
      this.turn();
      void this.askTimes();
    } else if (changed.has("span") && this.span !== this.told) {
      this.turn();
    }
  }

  protected override updated(_changed: PropertyValues): void {
    const asked = JSON.stringify([this.found, this.window]);
    if (asked !== this.asked) {
      this.asked = asked;
      void this.ask();
    }
  }

  /** To the window of the address. */
  private turn(): void {
    clearTimeout(this.rest);
    this.told = this.span;
    this.window = readYears(this.span);
  }

  /** The window follows at once; the address, when the window rests. */
  private move(window: Years | undefined): void {
    this.window = window;
    clearTimeout(this.rest);
    this.rest = globalThis.window.setTimeout(() => {
      this.told = writeYears(window);
      this.emit("span-rest", this.told);
    }, REST);
  }

  /** The years of before stay in sight, and with them what the reader moves the window with. */
  private askTimes(): Promise<void> {
    return this.times.ask(
      (signal) => periodCounts(this.archive, this.filter, "YEAR", "POSSIBLY", signal),
      ({ groups }) => {
        this.years = yearsOf(groups);
      },
      (problem) => this.refuse(problem),
    );
  }

  private ask(): Promise<void> {
    this.loading = true;
    const whole = this.window === undefined;
    return this.counts.ask(
      (signal) => this.count(signal),
      (answer) => {
        if (answer.view === "network" && whole) {
          this.whole = answer.counted;
        }
        this.answer = answer;
        this.loading = false;
        this.emit("counted", answer.counted);
      },
      (problem) => this.refuse(problem),
    );
  }

  private async count(signal: AbortSignal): Promise<Answer> {
    const filter = within(this.filter, this.window);
    return this.view === "map"
      ? { view: "map", counted: await placeCounts(this.archive, filter, MOST_PLACES, signal) }
      : { view: "network", counted: await network(this.archive, filter, signal) };
  }

  private refuse(problem: ArchiveError): void {
    this.emit("refused", problem);
  }

  protected override render(): TemplateResult {
    const { answer, language, loading } = this;
    if (this.view === "map") {
      return html`<chancery-map
        .language=${language}
        .loading=${loading}
        .found=${this.found}
        .places=${answer?.view === "map" ? answer.counted.groups : []}
        >${this.time()}</chancery-map
      >`;
    }
    const shown = answer?.view === "network" ? answer.counted : undefined;
    return html`<chancery-network
      .language=${language}
      .loading=${loading}
      .whole=${this.whole}
      .actors=${shown?.actors ?? []}
      .pairs=${shown?.groups ?? []}
      >${this.time()}</chancery-network
    >`;
  }

  private time(): TemplateResult {
    return html`<chancery-time-window
      .language=${this.language}
      .years=${this.years}
      .window=${this.window}
      @window=${(event: CustomEvent<Years | null>) => {
        event.stopPropagation();
        this.move(event.detail ?? undefined);
      }}
    ></chancery-time-window>`;
  }

  static override styles = base;
}

customElements.define("chancery-windowed-view", WindowedView);
