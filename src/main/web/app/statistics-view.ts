import { css, html, type PropertyValues, type TemplateResult } from "lit";
import { type EventFilter, writeFilter } from "../timeline/filter";
import type { Archive, ArchiveError } from "../timeline/graphql";
import type { Span } from "../timeline/model";
import { LatestRequest } from "../timeline/requests";
import { PageElement } from "./element";
import { format } from "./i18n";
import { daysOf } from "./narrow";
import { type Pairs, pairCounts } from "./queries/pairs";
import { type Counted, type Counting, type PeriodCount, periodCounts, type Unit } from "./queries/statistics";
import type { View } from "./state";
import { base } from "./styles";
import "./views/chart";
import "./views/matrix";
import "./windowed-view";

/** More pairs than these nobody can tell apart. */
const MOST_PAIRS = 150;

const YEAR = 366 * 86_400_000;

const COUNTINGS: Counting[] = ["POSSIBLY", "CERTAINLY", "SHARED"];
const UNITS: Unit[] = ["MONTH", "QUARTER", "YEAR"];

type Answer =
  | { view: "map" | "network"; counted: Counted<unknown> }
  | { view: "matrix"; counted: Pairs }
  | { view: "chart"; counted: Counted<PeriodCount> };

/** Who met whom is asked of meetings, unless the reader has chosen what to count. */
export function meetingsOf(filter: EventFilter): EventFilter {
  return { ...filter, types: filter.types ?? ["MEETING"] };
}

/** The map, the matrix or the chart, with what it counts. Hands on what the reader chooses in it. */
export class StatisticsView extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    filter: { attribute: false },
    view: { attribute: false },
    extent: { attribute: false },
    answer: { state: true },
    problem: { state: true },
    loading: { state: true },
    unit: { state: true },
    counting: { state: true },
  };

  declare archive: Archive;
  declare filter: EventFilter;
  declare view: View;
  /** All the time that there is something to count in, as far as that is known. */
  declare extent: Span | null;
  declare private answer: Answer | undefined;
  declare private problem: ArchiveError | undefined;
  declare private loading: boolean;
  /** As chosen; else it follows the time that is asked about. */
  declare private unit: Unit | undefined;
  declare private counting: Counting;
  private asked = "";
  private readonly requests = new LatestRequest();

  constructor() {
    super();
    this.extent = null;
    this.loading = false;
    this.counting = "POSSIBLY";
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.requests.cancel();
    this.asked = "";
  }

  protected override updated(_changed: PropertyValues): void {
    const unit = this.view === "chart" ? this.unitShown : "";
    const question = JSON.stringify([
      this.archive.language,
      this.filter,
      this.view,
      unit,
      this.view === "chart" && this.counting,
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
    return this.view === "map" || this.view === "network";
  }

  private ask(): Promise<void> {
    this.problem = undefined;
    this.loading = true;
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
          counted: await periodCounts(this.archive, this.filter, this.unitShown, this.counting, signal),
        };
    }
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
    return html`${this.view === "chart" ? this.controls() : ""} ${this.shown()} ${this.remainder()}`;
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
          .heading=${this.i18n.explorer.view.matrix}
          .actors=${answer?.view === "matrix" ? answer.counted.actors : []}
          .pairs=${answer?.view === "matrix" ? answer.counted.groups : []}
        ></chancery-matrix>`;
      default:
        return html`<chancery-chart
          .language=${this.language}
          .loading=${loading}
          .heading=${this.i18n.explorer.view.chart}
          .buckets=${answer?.view === "chart" ? answer.counted.groups : []}
        ></chancery-chart>`;
    }
  }

  private windowed(view: "map" | "network"): TemplateResult {
    return html`<chancery-windowed-view
      .language=${this.language}
      .archive=${this.archive}
      .filter=${view === "network" ? meetingsOf(this.filter) : this.filter}
      .view=${view}
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
    if (counted === undefined) {
      return "";
    }
    const { groups, groupCount, unplaced } = counted;
    const meetingsOnly = (this.view === "matrix" || this.view === "network") && this.filter.types === undefined;
    return html`
      ${meetingsOnly ? html`<p class="muted small">${this.i18n.explorer.meetingsOnly}</p>` : ""}
      ${groupCount > groups.length ? html`<p class="muted small">${format(this.i18n.explorer.mostOnly, { shown: groups.length, all: groupCount }, this.language)}</p>` : ""}
      ${unplaced > 0 ? html`<p class="muted small">${format(this.i18n.explorer.unplaced, { count: unplaced }, this.language)}</p>` : ""}
    `;
  }

  private controls(): TemplateResult {
    return html`<div class="controls">
      <label>
        ${this.i18n.explorer.countedBy}
        <select id="unit" @change=${(event: Event) => (this.unit = (event.target as HTMLSelectElement).value as Unit)}>
          ${UNITS.map((unit) => html`<option value=${unit} ?selected=${unit === this.unitShown}>${this.i18n.explorer.units[unit]}</option>`)}
        </select>
      </label>
      <label>
        ${this.i18n.explorer.uncertainDates}
        <select
          id="counting"
          @change=${(event: Event) => (this.counting = (event.target as HTMLSelectElement).value as Counting)}
        >
          ${COUNTINGS.map((each) => html`<option value=${each} ?selected=${each === this.counting}>${this.i18n.explorer.countings[each]}</option>`)}
        </select>
      </label>
      <a id="counts" href=${this.counts()} download>${this.i18n.explorer.countsFile}</a>
    </div>`;
  }

  /** The counts of the chart as a table, from the server. */
  private counts(): string {
    const parameters = writeFilter(this.filter);
    parameters.set("language", this.language);
    parameters.set("by", this.unitShown);
    parameters.set("counting", this.counting);
    return `/export/counts.csv?${parameters}`;
  }

  static override styles = [
    ...base,
    css`
      :host {
        padding-block-start: 1rem;
      }
      .controls {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem 1.5rem;
        margin-block-end: 0.75rem;
        font-size: 0.8125rem;
        color: var(--chancery-muted);
      }
      .controls select {
        margin-inline-start: 0.375rem;
        max-inline-size: 100%;
        color: var(--chancery-text);
      }
      p {
        margin-block-start: 0.5rem;
      }
    `,
  ];
}

customElements.define("chancery-statistics-view", StatisticsView);
