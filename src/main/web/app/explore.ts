import { html, nothing, type PropertyValues, type TemplateResult } from "lit";
import type { EventFilter } from "../timeline/filter";
import type { Archive, ArchiveError, Candidate } from "../timeline/graphql";
import { tame } from "../timeline/language";
import { textOf } from "./ask/interpretation";
import type { Meant } from "./ask/references";
import type { Choice } from "./choices";
import "./choices";
import "./chips";
import { adding, blamed, type Condition, conditionsOf, joined, replaced, without } from "./conditions";
import { coverageNote } from "./coverage";
import type { Sight } from "./drawing";
import { PageElement } from "./element";
import type { EventList } from "./event-list";
import "./event-list";
import { exploreStyle } from "./explore-style";
import "./filters";
import { Inquiry } from "./inquiry";
import { landing } from "./landing";
import { narrowed } from "./narrow";
import type { Navigator } from "./navigator";
import "./picture-panel";
import "./problem";
import "./share";
import { hasFilter, type Lanes, ORDERS, type Order, orderOf, type State, type View } from "./state";
import { meetingsOf } from "./statistics-view";
import { base } from "./styles";
import "./tabs";

/** As many pages of the list hold everything that the picture draws one by one. */
const PAGES_OF_A_PICTURE = 20;

/** The explorer: what was asked, the picture, and the views that follow it. */
export class Explore extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    state: { attribute: false },
    navigator: { attribute: false },
    filtersOpen: { state: true },
  };

  declare archive: Archive;
  declare state: State;
  declare navigator: Navigator;
  declare private filtersOpen: boolean;

  private readonly inquiry = new Inquiry(
    () => this.requestUpdate(),
    (filter, search) => this.navigator.move({ search, filter }),
  );

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

  private get sight(): Sight {
    return { from: this.state.from, to: this.state.to };
  }

  protected override updated(changed: PropertyValues): void {
    if ((changed.has("state") || changed.has("archive")) && this.state.page === "explorer") {
      this.inquiry.follow(this.archive, this.language, this.state);
    }
    if (this.state.page === "explorer") {
      this.tell("page-titled", titleOf(this.state.filter, this.inquiry.meanings.meant));
    }
  }

  private filterBy(filter: EventFilter, search = ""): void {
    this.navigator.go({ page: "explorer", filter, search, from: undefined, to: undefined });
  }

  protected override render() {
    const { filter } = this.state;
    const unasked = !hasFilter(filter) && this.state.search === "";
    return html`
      ${unasked ? landing(this.language) : nothing}
      <div class="asked" ?hidden=${unasked && this.state.from === undefined}>
        <chancery-chips
          .language=${this.language}
          .filter=${filter}
          .meant=${this.inquiry.meanings.meant}
          .span=${this.sight}
          @remove=${(event: CustomEvent<Condition>) => this.filterBy(without(filter, event.detail))}
          @reset=${() => this.filterBy({})}
          @unzoom=${() => this.navigator.go({ from: undefined, to: undefined })}
        ></chancery-chips>
      </div>
      ${this.choices()}
      ${this.inquiry.loader.problem && this.inquiry.loader.entries.length === 0 ? this.problem(this.inquiry.loader.problem) : this.found(unasked)}
    `;
  }

  private choices(): TemplateResult {
    const { filter, search } = this.state;
    const unclear = search === "" ? [] : this.inquiry.unclear;
    const unknown = this.inquiry.unknown.filter(({ text }) => filter.text?.includes(text));
    return html`<chancery-choices
      .language=${this.language}
      .unclear=${unclear}
      .unknown=${unknown}
      @decide=${({ detail: { piece, record } }: CustomEvent<Choice>) =>
        this.filterBy(adding(filter, record), textOf(unclear.filter((other) => other !== piece)))}
      @correct=${({ detail: { piece, record } }: CustomEvent<Choice>) =>
        this.filterBy(adding({ ...filter, text: filter.text?.replace(piece.text, "").trim() || undefined }, record))}
    ></chancery-choices>`;
  }

  private problem(problem: ArchiveError): TemplateResult {
    return html`<h1 class="unseen">${this.texts.timeline}</h1>
      <chancery-problem
      .language=${this.language}
      .problem=${problem}
      @retry=${() => this.inquiry.retry()}
      @candidate=${(event: CustomEvent<Candidate>) => this.take(problem, event.detail)}
    ></chancery-problem>`;
  }

  private take(problem: ArchiveError, candidate: Candidate): void {
    const reference = blamed(this.state.filter, problem.message);
    if (reference !== undefined) {
      this.filterBy(replaced(this.state.filter, reference, candidate.id));
    }
  }

  private found(unasked: boolean): TemplateResult {
    const { total } = this.inquiry.loader;
    const count = total === undefined ? "" : this.texts.eventCount(total);
    return html`
      <chancery-picture-panel
        ?hidden=${total === 0}
        .language=${this.language}
        .items=${this.inquiry.drawing.items}
        .lanes=${this.inquiry.drawing.lanes}
        .bands=${this.inquiry.meanings.bands}
        .density=${this.inquiry.drawing.density}
        .sight=${this.sight}
        .by=${this.state.lanes}
        .loading=${this.inquiry.drawing.loading}
        .total=${total ?? 0}
        .extent=${this.inquiry.drawing.extent}
        @sight=${(event: CustomEvent<Partial<Sight>>) =>
          this.navigator.move({ from: undefined, to: undefined, ...event.detail })}
        @lanes=${(event: CustomEvent<Lanes>) => this.navigator.go({ lanes: event.detail })}
        @item-select=${(event: CustomEvent<string>) => this.reveal(event.detail)}
      ></chancery-picture-panel>
      <div class="results">
        ${unasked ? html`<h2>${this.texts.newest}</h2>` : html`<h1 tabindex="-1">${count || this.texts.loading}</h1>`}
        <chancery-share .language=${this.language} .state=${this.state}></chancery-share>
      </div>
      <div class="unseen" role="status">${this.inquiry.loader.loading ? "" : count}</div>
      <div class="views">
        <chancery-tabs
          .language=${this.language}
          .view=${this.state.view}
          @view=${(event: CustomEvent<View>) => this.navigator.go({ view: event.detail })}
        ></chancery-tabs>
        ${this.state.view === "list" ? this.order() : nothing}
      </div>
      <div class="columns">
        ${this.filters()}
        <div role="tabpanel" aria-label=${this.texts.view[this.state.view]}>
          <h2 class="unseen">${this.texts.view[this.state.view]}</h2>
          ${this.view()}
        </div>
      </div>
    `;
  }

  private order(): TemplateResult {
    const chosen = orderOf(this.state);
    return html`<select
      id="order"
      aria-label=${this.texts.order}
      @change=${(event: Event) => this.navigator.go({ order: (event.target as HTMLSelectElement).value as Order })}
    >
      ${ORDERS.map((order) => html`<option value=${order} ?selected=${order === chosen}>${this.texts.orders[order]}</option>`)}
    </select>`;
  }

  private filters(): TemplateResult {
    return html`<aside aria-label=${this.texts.filters}>
      <button
        class="button filters-toggle"
        type="button"
        aria-expanded=${this.filtersOpen}
        @click=${() => (this.filtersOpen = !this.filtersOpen)}
      >
        ${this.texts.filters}
      </button>
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
      .extent=${this.inquiry.drawing.extent}
      @place-select=${(event: CustomEvent<string>) => this.listOf({ ...filter, at: event.detail })}
      @pair-select=${(event: CustomEvent<string[]>) => this.listOf(joined(meetingsOf(filter), { between: event.detail }))}
      @period-select=${(event: CustomEvent<string>) => this.listOf({ ...filter, during: event.detail })}
    ></chancery-statistics-view>`;
  }

  /** From what was counted to the events. */
  private listOf(filter: EventFilter): void {
    this.navigator.go({ filter, view: "list", from: undefined, to: undefined });
  }

  private listView(): TemplateResult {
    const { entries, total, coverage, hasNext, loading, stale } = this.inquiry.loader;
    if (total === undefined) {
      return html`<p class="waiting">${this.texts.loading}</p>`;
    }
    return html`
      ${total === 0 ? html`<p class="empty">${this.texts.nothingFound}</p>` : nothing}
      <chancery-event-list
        class=${stale ? "stale" : ""}
        .language=${this.language}
        .entries=${entries}
        .total=${total}
        .hasNext=${hasNext}
        .loading=${loading}
        @more=${() => this.inquiry.loader.more()}
      ></chancery-event-list>
      ${coverageNote(coverage, total, this.language)}
    `;
  }

  /** From the picture to the list: what is drawn is in one of its next pages. */
  private async reveal(id: string): Promise<void> {
    if (this.state.view !== "list") {
      this.navigator.go({ page: "event", ref: id });
    } else if (await this.inquiry.loader.until(id, PAGES_OF_A_PICTURE)) {
      await this.updateComplete;
      await this.list?.reveal(id);
    }
  }

  static override styles = [...base, exploreStyle];
}

/** For the tab of the browser and its history: what was asked, without the finer conditions. */
function titleOf(filter: EventFilter, meant: Map<string, Meant>): string {
  const told = new Set(["between", "involving", "during", "about", "at", "text"]);
  return conditionsOf(filter)
    .filter(({ field }) => told.has(field))
    .map(({ value }) => tame(meant.get(value)?.name.text ?? value))
    .join(", ");
}

customElements.define("chancery-explore", Explore);
