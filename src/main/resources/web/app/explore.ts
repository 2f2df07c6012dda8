import { type PropertyValues, type TemplateResult, html, nothing } from "lit";
import type { EventFilter } from "../timeline/filter";
import { type Archive, ArchiveError, type Candidate } from "../timeline/graphql";
import { interpretation } from "./ask/interpretation";
import { type Meanings, meanings } from "./ask/references";
import "./chips";
import { type Condition, blamed, joined, replaced, without } from "./conditions";
import { coverageNote } from "./coverage";
import { Drawing, type Sight } from "./drawing";
import { PageElement } from "./element";
import type { EventList } from "./event-list";
import "./event-list";
import { exploreStyle } from "./explore-style";
import "./filters";
import { landing } from "./landing";
import { EventLoader } from "./loader";
import { narrowed } from "./narrow";
import type { Navigator } from "./navigator";
import "./picture-panel";
import "./problem";
import "./share";
import { type Lanes, type State, type View, hasFilter, orderOf } from "./state";
import { base } from "./styles";
import "./tabs";

/** As many pages of the list hold everything that the picture draws one by one. */
const PAGES_OF_A_PICTURE = 20;

/** The explorer: what was asked, the picture, and the views that follow it. */
export class Explore extends PageElement {
  static properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    state: { attribute: false },
    navigator: { attribute: false },
    meanings: { state: true },
    filtersOpen: { state: true },
  };

  declare archive: Archive;
  declare state: State;
  declare navigator: Navigator;
  private declare meanings: Meanings;
  private declare filtersOpen: boolean;

  private readonly loader = new EventLoader(() => this.requestUpdate());
  private readonly drawing = new Drawing(() => this.requestUpdate());
  private asked = "";
  private named = "";
  private naming = new AbortController();
  private understanding = new AbortController();

  constructor() {
    super();
    this.meanings = { meant: new Map(), bands: [] };
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

  protected updated(changed: PropertyValues): void {
    if ((changed.has("state") || changed.has("archive")) && this.state.page === "explorer") {
      if (this.state.search === "") {
        this.askAnew();
      } else {
        this.understand();
      }
    }
  }

  /** What was typed becomes conditions, which take its place in the URL. */
  private async understand(): Promise<void> {
    const { search, filter } = this.state;
    this.understanding.abort();
    const understanding = new AbortController();
    this.understanding = understanding;
    try {
      const found = await interpretation(this.archive, search, understanding.signal);
      if (!understanding.signal.aborted) {
        this.navigator.move({ search: "", filter: joined(filter, found) });
      }
    } catch (cause) {
      if (!understanding.signal.aborted) {
        this.loader.clear(cause as ArchiveError);
      }
    }
  }

  private async askAnew(again = false): Promise<void> {
    const { filter } = this.state;
    const inSight = narrowed(filter, this.state.from, this.state.to);
    const question = JSON.stringify([this.archive.language, inSight, orderOf(this.state)]);
    this.nameAnew();
    if (again || question !== this.asked) {
      this.asked = question;
      await this.loader.ask(this.archive, inSight, orderOf(this.state));
    }
    if (question === this.asked && this.loader.problem === undefined) {
      this.draw();
    } else if (this.loader.problem !== undefined) {
      this.drawing.clear();
    }
  }

  private draw(): void {
    if (this.loader.total !== undefined && !(this.loader.loading && this.loader.entries.length === 0)) {
      this.drawing.ask(this.archive, this.state.filter, this.sight, this.state.lanes, this.loader.total, this.idsAsked());
    }
  }

  /** Those whom the filter asks about have the first lanes. */
  private idsAsked(): string[] {
    const { between = [], involving = [], about = [] } = this.state.filter;
    return [...between, ...involving, ...about].map((reference) => this.meanings.meant.get(reference)?.id ?? reference);
  }

  private async nameAnew(): Promise<void> {
    const { filter } = this.state;
    const question = JSON.stringify([this.archive.language, filter]);
    if (question === this.named) {
      return;
    }
    this.named = question;
    this.naming.abort();
    const naming = new AbortController();
    this.naming = naming;
    try {
      const found = await meanings(this.archive, filter, this.language, naming.signal);
      if (!naming.signal.aborted) {
        this.meanings = found;
        this.draw();
      }
    } catch {
      // The list tells what is wrong with a reference; its chip shows it as it was given.
      if (!naming.signal.aborted) {
        this.meanings = { meant: new Map(), bands: [] };
      }
    }
  }

  private filterBy(filter: EventFilter): void {
    this.navigator.go({ page: "explorer", filter, search: "", from: undefined, to: undefined });
  }

  protected render() {
    const { filter } = this.state;
    const unasked = !hasFilter(filter) && this.state.search === "";
    return html`
      ${unasked ? landing(this.language) : nothing}
      <div class="asked" ?hidden=${unasked && this.state.from === undefined}>
        <chancery-chips
          .language=${this.language}
          .filter=${filter}
          .meant=${this.meanings.meant}
          .span=${this.sight}
          @remove=${(event: CustomEvent<Condition>) => this.filterBy(without(filter, event.detail))}
          @reset=${() => this.filterBy({})}
          @unzoom=${() => this.navigator.go({ from: undefined, to: undefined })}
        ></chancery-chips>
      </div>
      ${this.loader.problem && this.loader.entries.length === 0 ? this.problem(this.loader.problem) : this.found(unasked)}
    `;
  }

  private problem(problem: ArchiveError): TemplateResult {
    return html`<chancery-problem
      .language=${this.language}
      .problem=${problem}
      @retry=${() => this.askAnew(true)}
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
    const { total } = this.loader;
    const count = total === undefined ? "" : this.texts.eventCount(total);
    return html`
      <chancery-picture-panel
        .language=${this.language}
        .items=${this.drawing.items}
        .lanes=${this.drawing.lanes}
        .bands=${this.meanings.bands}
        .density=${this.drawing.density}
        .sight=${this.sight}
        .by=${this.state.lanes}
        .loading=${this.drawing.loading}
        .total=${total ?? 0}
        @sight=${(event: CustomEvent<Partial<Sight>>) =>
          this.navigator.move({ from: undefined, to: undefined, ...event.detail })}
        @lanes=${(event: CustomEvent<Lanes>) => this.navigator.go({ lanes: event.detail })}
        @item-select=${(event: CustomEvent<string>) => this.reveal(event.detail)}
      ></chancery-picture-panel>
      <div class="results">
        ${unasked ? html`<h2>${this.texts.newest}</h2>` : html`<h1 tabindex="-1">${count || this.texts.loading}</h1>`}
        <chancery-share .language=${this.language} .state=${this.state}></chancery-share>
      </div>
      <div class="unseen" role="status">${this.loader.loading ? "" : count}</div>
      <div class="views">
        <chancery-tabs
          .language=${this.language}
          .view=${this.state.view}
          @view=${(event: CustomEvent<View>) => this.navigator.go({ view: event.detail })}
        ></chancery-tabs>
      </div>
      <div class="columns">
        ${this.filters()}
        <div role="tabpanel" aria-label=${this.texts.view[this.state.view]}>${this.view()}</div>
      </div>
    `;
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
    const inSight = narrowed(this.state.filter, this.state.from, this.state.to);
    switch (this.state.view) {
      case "map":
        return html`<chancery-map .archive=${this.archive} .filter=${inSight} .language=${this.language}></chancery-map>`;
      case "matrix":
        return html`<chancery-matrix .archive=${this.archive} .filter=${inSight} .language=${this.language}></chancery-matrix>`;
      case "chart":
        return html`<chancery-chart .archive=${this.archive} .filter=${inSight} .language=${this.language}></chancery-chart>`;
      default:
        return this.listView();
    }
  }

  private listView(): TemplateResult {
    const { entries, total, coverage, hasNext, loading } = this.loader;
    if (total === undefined) {
      return html`<p class="waiting">${this.texts.loading}</p>`;
    }
    return html`
      ${total === 0 ? html`<p class="empty">${this.texts.nothingFound}</p>` : nothing}
      <chancery-event-list
        class=${loading ? "stale" : ""}
        .language=${this.language}
        .entries=${entries}
        .total=${total}
        .hasNext=${hasNext}
        .loading=${loading}
        @more=${() => this.loader.more()}
      ></chancery-event-list>
      ${coverageNote(coverage, total, this.language)}
    `;
  }

  /** From the picture to the list: what is drawn is in one of its next pages. */
  private async reveal(id: string): Promise<void> {
    if (this.state.view !== "list") {
      this.navigator.go({ page: "event", ref: id });
    } else if (await this.loader.until(id, PAGES_OF_A_PICTURE)) {
      await this.updateComplete;
      await this.list?.reveal(id);
    }
  }

  static styles = [...base, exploreStyle];
}

customElements.define("chancery-explore", Explore);
