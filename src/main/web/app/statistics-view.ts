import "./common";
// It is beside them on the page: what both use is in one script.
import "../timeline/picture";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { EventFilter } from "../timeline/filter";
import { type Archive, ArchiveError } from "../timeline/graphql";
import type { Span } from "../timeline/model";
import { LatestRequest } from "../timeline/requests";
import { PageElement } from "./element";
import { format } from "./i18n";
import { meetingsOf } from "./meetings";
import { daysOf } from "./narrow";
import { type Pairs, pairCounts } from "./queries/pairs";
import type { ResolvedReference } from "./queries/references";
import {
  type Counted,
  type Counting,
  type PeriodCounts,
  periodCounts,
  sourcesOf,
  type Unit,
} from "./queries/statistics";
import { questionInWords } from "./question";
import { isWindowed, type View } from "./state";
import { base } from "./styles";
import "./views/chart-panel";
import { countsFile, type Source } from "./views/chart-take";
import "./views/matrix";

/** More pairs than these nobody can tell apart. */
const MOST_PAIRS = 150;

const YEAR = 366 * 86_400_000;

type Answer =
  | { view: "map" | "network"; counted: Counted<unknown> }
  | { view: "matrix"; counted: Pairs }
  | { view: "chart"; counted: PeriodCounts };

/** The map, the matrix or the chart, with what it counts. Hands on what the reader chooses in it. */
export class StatisticsView extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    filter: { attribute: false },
    view: { attribute: false },
    extent: { attribute: false },
    resolved: { attribute: false },
    unit: { attribute: false },
    counting: { attribute: false },
    address: { attribute: false },
    span: { attribute: false },
    answer: { state: true },
    sources: { state: true },
    problem: { state: true },
    loading: { state: true },
  };

  declare archive: Archive;
  declare filter: EventFilter;
  declare view: View;
  /** All the time that there is something to count in, as far as that is known. */
  declare extent: Span | null;
  declare resolved: Map<string, ResolvedReference>;
  /** As chosen; else it follows the time that is asked about. */
  declare unit: Unit | undefined;
  declare counting: Counting | undefined;
  /** Of what is in sight, as readers reach it. */
  declare address: string;
  /** The window of time of the map and the network, as the address has it. */
  declare span: string | undefined;
  declare private answer: Answer | undefined;
  declare private problem: ArchiveError | undefined;
  declare private loading: boolean;
  declare private sources: Source[];
  private asked = "";
  private readonly requests = new LatestRequest();
  private readonly naming = new LatestRequest();

  constructor() {
    super();
    this.extent = null;
    this.loading = false;
    this.resolved = new Map();
    this.address = "";
    this.sources = [];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.requests.cancel();
    this.naming.cancel();
    this.asked = "";
  }

  protected override updated(_changed: PropertyValues): void {
    const unit = this.view === "chart" ? this.unitShown : "";
    const question = JSON.stringify([
      this.archive.language,
      this.filter,
      this.view,
      unit,
      this.view === "chart" && this.countingShown,
    ]);
    if (question !== this.asked) {
      this.asked = question;
      if (this.isWindowed) {
        this.requests.cancel();
        this.problem = undefined;
      } else {
        void this.ask();
      }
    }
  }

  /** These ask for what they show themselves, as the reader moves the window. */
  private get isWindowed(): boolean {
    return isWindowed(this.view);
  }

  private ask(): Promise<void> {
    this.problem = undefined;
    this.loading = true;
    if (this.view === "chart") {
      void this.naming.ask(
        (signal) => sourcesOf(this.archive, this.filter, signal),
        (sources) => {
          this.sources = sources;
        },
      );
    }
    return this.requests.ask(
      (signal) => this.count(signal),
      (answer) => {
        this.answer = answer;
        this.loading = false;
      },
      (problem) => {
        this.problem = problem;
      },
    );
  }

  private async count(signal: AbortSignal): Promise<Answer> {
    switch (this.view) {
      case "matrix":
        return { view: "matrix", counted: await pairCounts(this.archive, meetingsOf(this.filter), MOST_PAIRS, signal) };
      default:
        return {
          view: "chart",
          counted: await this.perPeriod(signal),
        };
    }
  }

  /** By type; where that is too much for one answer, all types together. */
  private async perPeriod(signal: AbortSignal): Promise<PeriodCounts> {
    const count = (byType: boolean) =>
      periodCounts(this.archive, this.filter, this.unitShown, this.countingShown, signal, byType);
    try {
      return await count(true);
    } catch (problem) {
      if (problem instanceof ArchiveError && problem.code === "BAD_ARGUMENT") {
        return count(false);
      }
      throw problem;
    }
  }

  private get countingShown(): Counting {
    return this.counting ?? "POSSIBLY";
  }

  /** Months of a few years, years of many. */
  private get unitShown(): Unit {
    if (this.unit !== undefined) {
      return this.unit;
    }
    const days = this.filter.during === undefined ? undefined : daysOf(this.filter.during);
    const begin = days?.begin === undefined ? this.extent?.begin : new Date(days.begin);
    const end = days?.end === undefined ? this.extent?.end : new Date(days.end);
    return begin && end && +end - +begin <= 12 * YEAR ? "MONTH" : "YEAR";
  }

  protected override render(): TemplateResult {
    if (this.problem !== undefined) {
      return html`<chancery-problem
        .language=${this.language}
        .problem=${this.problem}
        @retry=${(event: Event) => {
          event.stopPropagation();
          this.asked = "";
          this.problem = undefined;
        }}
      ></chancery-problem>`;
    }
    return html`${this.shown()} ${this.remainder()}`;
  }

  private shown(): TemplateResult {
    const answer = this.answer?.view === this.view ? this.answer : undefined;
    const { loading } = this;
    switch (this.view) {
      case "map":
      case "network":
        return this.windowed(this.view);
      case "matrix":
        return html`<chancery-matrix
          .language=${this.language}
          .loading=${loading}
          .heading=${questionInWords(meetingsOf(this.filter), this.resolved, this.language)}
          .actors=${answer?.view === "matrix" ? answer.counted.actors : []}
          .pairs=${answer?.view === "matrix" ? answer.counted.groups : []}
        ></chancery-matrix>
        ${
          answer === undefined || answer.counted.groups.length === 0
            ? nothing
            : html`<p><a id="pairs" class="button" download title=${this.i18n.explorer.countsFile}
                href=${countsFile(meetingsOf(this.filter), ["PAIR"], "POSSIBLY", this.language)}>CSV</a></p>`
        }`;
      default:
        return html`<chancery-chart-panel
          .language=${this.language}
          .loading=${loading}
          .filter=${this.filter}
          .subject=${(time: string, types: EventFilter["types"]) =>
            questionInWords({ types, ...this.filter }, this.resolved, this.language, time)}
          .unit=${this.unitShown}
          .counting=${this.countingShown}
          .counted=${answer?.view === "chart" ? answer.counted : undefined}
          .address=${this.address}
          .sources=${this.sources}
        ></chancery-chart-panel>`;
    }
  }

  private windowed(view: "map" | "network"): TemplateResult {
    return html`<chancery-windowed-view
      .language=${this.language}
      .archive=${this.archive}
      .filter=${view === "network" ? meetingsOf(this.filter) : this.filter}
      .view=${view}
      .span=${this.span}
      @counted=${(event: CustomEvent<Counted<unknown>>) => {
        event.stopPropagation();
        this.answer = { view, counted: event.detail };
      }}
      @refused=${(event: CustomEvent<ArchiveError>) => {
        event.stopPropagation();
        this.problem = event.detail;
      }}
    ></chancery-windowed-view>`;
  }

  /** What is not in the picture is said below it. */
  private remainder(): TemplateResult | string {
    const counted = this.answer?.view === this.view ? this.answer.counted : undefined;
    if (counted === undefined || this.view === "chart") {
      return "";
    }
    const { groups, groupCount, unplaced } = counted;
    const meetingsOnly = (this.view === "matrix" || this.view === "network") && this.filter.types === undefined;
    return html`
      ${meetingsOnly ? html`<p class="muted small">${this.i18n.explorer.meetingsOnly}</p>` : ""}
      ${groupCount > groups.length ? html`<p class="muted small">${format(this.i18n.explorer.mostOnly, { shown: groups.length, all: groupCount }, this.language)}</p>` : ""}
      ${unplaced > 0 ? html`<p class="muted small">${format(this.i18n.explorer.unplaced[this.view === "map" ? "map" : "pairs"], { count: unplaced }, this.language)}</p>` : ""}
    `;
  }

  static override styles = [
    ...base,
    css`
      :host {
        padding-block-start: 1rem;
      }
      p {
        margin-block-start: 0.5rem;
      }
      a.button {
        display: inline-flex;
        align-items: center;
        color: inherit;
        text-decoration: none;
      }
    `,
  ];
}

customElements.define("chancery-statistics-view", StatisticsView);
