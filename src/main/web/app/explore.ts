import "./common";
import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { EventFilter } from "../timeline/filter";
import type { Archive, ArchiveError, Candidate } from "../timeline/graphql";
import type { Choice, ChosenTime, Exchange } from "./choices";
import { format } from "./i18n";
import type { SearchTerm } from "./queries/parsed-search";
import { textOf } from "./queries/parsed-search";
import "./choices";
import "./chips";
import { comparing } from "./compare/mount";
import { adding, type Condition, conditionsOf, failingReference, joined, replaced, without } from "./conditions";
import { coverageNote } from "./coverage";
import { PageElement } from "./element";
import { emptyingChoices } from "./emptying";
import type { EventList } from "./event-list";
import { goToYear, showPrevious, UNKNOWN_SIZE } from "./list-moves";
import type { VisibleRange } from "./visible-range";
import "./event-list";
import { exploreStyle } from "./explore-style";
import "./filters";
import { ExplorerController } from "./explorer-controller";
import { meetingsOf } from "./meetings";
import { narrowed } from "./narrow";
import type { Navigator } from "./navigator";
import { undrawn } from "./open-dates";
import { orderChoice } from "./order-choice";
import { pagesOfAsked } from "./page-links";
import "./picture-panel";
import "./problem";
import type { Lanes } from "../timeline/options";
import { questionHeading } from "./question-heading";
import { filterInSight, titleOf } from "./sight";
import { isStart, orderOf, type State, type View, writeState } from "./state";
import { base } from "./styles";
import "./tabs";
import type { ChartChoice } from "./views/chart-panel";

/** As many pages of the list hold everything that the picture draws one by one. */
const PAGES_OF_A_PICTURE = 20;

/** The explorer: what was asked, the picture, and the views that follow it. */
export class Explore extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    site: { attribute: false },
    state: { attribute: false },
    navigator: { attribute: false },
    filtersOpen: { state: true },
  };

  declare archive: Archive;
  /** The root of the site as readers reach it. */
  declare site: string;
  declare state: State;
  declare navigator: Navigator;
  declare private filtersOpen: boolean;

  private readonly controller = new ExplorerController(
    () => this.requestUpdate(),
    (filter, search, compare) => this.navigator.move({ search, filter, ...(compare && { compare }) }),
  );

  /** What would be out of sight is not made. */
  private wasSettled = false;

  constructor() {
    super();
    this.filtersOpen = false;
  }

  /** The event to which the reader has gone from the list: coming back, the focus is there again. */
  focusOn(id: string): boolean {
    const link = this.list?.link(id);
    link?.focus({ preventScroll: true });
    return link != null;
  }

  private get list(): EventList | null {
    return this.renderRoot.querySelector("chancery-event-list");
  }

  private get range(): VisibleRange {
    return { from: this.state.from, to: this.state.to };
  }
  /** Out of sight it stays as it is: coming back, the reader finds it so. */
  protected override shouldUpdate(): boolean {
    return this.state.page === "explorer";
  }

  protected override updated(changed: PropertyValues): void {
    this.controller.tell(this);
    if (isStart(this.state)) {
      return;
    }
    if (changed.has("state") || changed.has("archive")) {
      this.controller.follow(this.archive, this.language, this.state);
    }
    this.emit("page-titled", titleOf(filterInSight(this.state), this.controller.meanings.resolved, this.language));
  }

  private filterBy(filter: EventFilter, search = ""): void {
    this.navigator.go({ page: "explorer", filter, search, from: undefined, to: undefined, years: undefined });
  }

  protected override render() {
    const { filter } = this.state;
    if (isStart(this.state)) {
      return nothing;
    }
    return html`
      <div class="asked">
        <chancery-chips
          .language=${this.language}
          .filter=${filter}
          .resolved=${this.controller.meanings.resolved}
          .span=${this.range}
          @remove=${(event: CustomEvent<Condition>) => this.filterBy(without(filter, event.detail))}
          @reset=${() => this.filterBy({})}
          @unzoom=${() => this.navigator.go({ from: undefined, to: undefined })}
        ></chancery-chips>
      </div>
      ${this.choices()}
      ${this.answer()}
    `;
  }

  /** While the reader is asked what is meant, there is no answer yet, and nobody says that there is nothing. */
  private answer(): TemplateResult {
    const { problem, entries } = this.controller.loader;
    if (problem && entries.length === 0) {
      return this.problem(problem);
    }
    return this.unclear.length > 0 ? html`<h1 class="unseen">${this.i18n.explorer.which}</h1>` : this.found();
  }

  private get unclear(): SearchTerm[] {
    return this.state.search === "" ? [] : this.controller.unclear;
  }

  private choices(): TemplateResult {
    const { filter } = this.state;
    const { unclear } = this;
    const unknown = this.controller.unknown.filter(({ text }) => filter.text?.includes(text));
    return html`<chancery-choices
      .language=${this.language}
      .unclear=${unclear}
      .unknown=${unknown}
      .isEmpty=${this.controller.loader.found === 0}
      .taken=${this.controller.taken.filter(({ reference }) => conditionsOf(filter).some(({ value }) => value === reference))}
      @decide=${({ detail: { term, record } }: CustomEvent<Choice>) =>
        this.filterBy(adding(filter, record), textOf(unclear.filter((other) => other !== term)))}
      @date=${({ detail: { term, time } }: CustomEvent<ChosenTime>) =>
        this.filterBy({ ...filter, during: time }, textOf(unclear.filter((other) => other !== term)))}
      @exchange=${({ detail: { taken, record } }: CustomEvent<Exchange>) =>
        this.filterBy(replaced(filter, taken.reference, record.reference))}
      @correct=${({ detail: { term, record } }: CustomEvent<Choice>) =>
        this.filterBy(adding({ ...filter, text: filter.text?.replace(term.text, "").trim() || undefined }, record))}
    ></chancery-choices>`;
  }

  private problem(problem: ArchiveError): TemplateResult {
    return html`<h1 class="unseen">${this.i18n.timeline.title}</h1>
      <chancery-problem
      .language=${this.language}
      .problem=${problem}
      @retry=${() => this.controller.retry()}
      @candidate=${(event: CustomEvent<Candidate>) => this.chooseCandidate(problem, event.detail)}
    ></chancery-problem>`;
  }

  private chooseCandidate(problem: ArchiveError, candidate: Candidate): void {
    const reference = failingReference(this.state.filter, problem.message);
    if (reference !== undefined) {
      this.filterBy(replaced(this.state.filter, reference, candidate.id));
    }
  }

  private found(): TemplateResult {
    if (this.state.compare.length > 0) {
      return comparing(this.state, this.archive, this.language, this.site, this.navigator);
    }
    const { found: total, total: dated, isExact } = this.controller.loader;
    const { eventCount, eventCountOver } = this.i18n.explorer;
    const count =
      total === undefined ? "" : format(isExact ? eventCount : eventCountOver, { count: total }, this.language);
    this.wasSettled ||= this.controller.isSettled;
    return html`
      ${questionHeading(this.state, this.archive, this.language, this.site, this.navigator, this.controller, count)}
      <chancery-picture-panel
        ?hidden=${dated === 0 || this.state.search !== ""}
        .language=${this.language}
        .items=${this.controller.timeline.items}
        .lanes=${this.controller.timeline.lanes}
        .phases=${this.controller.timeline.phases}
        .density=${this.controller.timeline.density}
        .range=${this.range}
        .by=${this.state.lanes}
        .loading=${this.controller.timeline.loading}
        .total=${dated ?? 0}
        .isExact=${isExact}
        .extent=${this.controller.timeline.extent}
        .around=${this.controller.timeline.around}
        @range-change=${(event: CustomEvent<Partial<VisibleRange>>) => this.navigator.zoom(event.detail)}
        @lanes=${(event: CustomEvent<Lanes>) => this.navigator.go({ lanes: event.detail })}
        @item-select=${(event: CustomEvent<string>) => this.reveal(event.detail)}
      ></chancery-picture-panel>
      ${undrawn(this.controller.loader.open, this.language)}
      ${this.wasSettled ? this.results(count) : nothing}
    `;
  }

  /** What stands below the picture. */
  private results(count: string): TemplateResult {
    return html`
      <div class="unseen" role="status">${this.controller.loader.loading ? "" : count}</div>
      <div class="views">
        <chancery-tabs
          .language=${this.language}
          .view=${this.state.view}
          @view=${(event: CustomEvent<View>) => this.navigator.go({ view: event.detail })}
        ></chancery-tabs>
        <div class="tools">
          ${this.state.view === "list" ? orderChoice(orderOf(this.state), this.language, (order) => this.navigator.go({ order })) : nothing}
          <button
            class="button filters-toggle"
            type="button"
            aria-expanded=${this.filtersOpen}
            @click=${() => (this.filtersOpen = !this.filtersOpen)}
          >
            ${this.i18n.explorer.filters}
          </button>
        </div>
      </div>
      <div class="columns">
        ${this.filters()}
        <div role="tabpanel" aria-label=${this.i18n.explorer.view[this.state.view]}>
          <h2 class="unseen">${this.i18n.explorer.view[this.state.view]}</h2>
          ${this.view()}
        </div>
      </div>
    `;
  }

  private filters(): TemplateResult {
    return html`<aside aria-label=${this.i18n.explorer.filters}>
      <chancery-filters
        class="filters-body ${this.filtersOpen ? "open" : ""}"
        .language=${this.language}
        .archive=${this.archive}
        .filter=${this.state.filter}
        @filter=${(event: CustomEvent<EventFilter>) => this.filterBy(event.detail)}
      ></chancery-filters>
    </aside>`;
  }

  private view(): TemplateResult {
    const { filter, from, to } = this.state;
    const inSight = narrowed(filter, from, to);
    if (this.state.view === "list") {
      return this.listView();
    }
    return html`<chancery-statistics-view
      .language=${this.language}
      .archive=${this.archive}
      .filter=${inSight}
      .view=${this.state.view}
      .extent=${this.controller.timeline.extent}
      .resolved=${this.controller.meanings.resolved}
      .unit=${this.state.unit}
      .counting=${this.state.counting}
      .address=${this.site + writeState(this.state)}
      .span=${this.state.years}
      @span-rest=${(event: CustomEvent<string | undefined>) => this.navigator.window(event.detail)}
      @chart-choice=${(event: CustomEvent<ChartChoice>) => this.navigator.go(event.detail)}
      @chart-select=${(event: CustomEvent<EventFilter>) => this.listOf(event.detail)}
      @place-select=${(event: CustomEvent<string>) => this.listOf({ ...filter, at: event.detail })}
      @pair-select=${(event: CustomEvent<string[]>) => this.listOf(joined(meetingsOf(filter), { between: event.detail }))}
    ></chancery-statistics-view>`;
  }

  /** From what was counted to the events. */
  private listOf(filter: EventFilter): void {
    this.navigator.go({ filter, view: "list", from: undefined, to: undefined, years: undefined });
  }

  private listView(): TemplateResult {
    const { entries, found, open, total, isExact, coverage, hasNext, hasPrevious, preceding, loading, stale } =
      this.controller.loader;
    if (total === undefined) {
      return html`<p class="waiting">${this.i18n.common.loading}</p>`;
    }
    return html`
      ${found === 0 ? html`<p class="empty">${this.i18n.explorer.nothingFound}</p>${emptyingChoices(this.controller.emptying, this.controller.meanings.resolved, this.language, (condition) => this.filterBy(without(this.state.filter, condition)))}${pagesOfAsked(this.state.filter, this.controller.meanings.resolved, this.language)}` : nothing}
      <chancery-open-dates
        .language=${this.language}
        .found=${open}
        @all=${() => this.filterBy({ ...this.state.filter, openDate: true })}
      ></chancery-open-dates>
      <chancery-event-list
        class=${stale ? "stale" : ""}
        .language=${this.language}
        .entries=${entries}
        .total=${isExact ? total : UNKNOWN_SIZE}
        .hasNext=${hasNext}
        .hasPrevious=${hasPrevious}
        .preceding=${preceding}
        .years=${this.controller.yearsInOrder}
        .loading=${loading}
        @more=${() => this.controller.loader.more()}
        @year=${(event: CustomEvent<string>) => goToYear(this.list, this.controller.loader, event.detail, this.controller.yearsInOrder)}
        @previous=${() => showPrevious(this.list, this.controller.loader)}
      ></chancery-event-list>
      ${coverageNote(coverage, found ?? 0, this.language)}
    `;
  }

  /** From the picture to the list: what is drawn is in one of its next pages. */
  private async reveal(id: string): Promise<void> {
    if (this.state.view !== "list") {
      this.navigator.go({ page: "event", ref: id });
    } else if (await this.controller.loader.until(id, PAGES_OF_A_PICTURE)) {
      await this.updateComplete;
      await this.list?.reveal(id);
    }
  }

  static override styles = [...base, exploreStyle];
}

customElements.define("chancery-explore", Explore);
