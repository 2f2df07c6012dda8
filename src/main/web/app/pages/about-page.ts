import "../common";
import { html, nothing, type TemplateResult } from "lit";
import type { ArchiveError } from "../../timeline/graphql";
import { bracketedTime, fadedTime, mark } from "../../timeline/legend";
import { numberText } from "../../timeline/numbers";
import { LatestRequest } from "../../timeline/requests";
import { STATUSES, TYPES } from "../../timeline/shapes";
import { dateInWords } from "../dates";
import { PageElement } from "../element";
import { label } from "../i18n";
import "../problem";
import type { KeptArchive } from "../kept-archive";
import { type DatasetHolding, holdingsOf } from "../queries/overview";
import { exportFormats } from "../served";
import { aboutStyles } from "./about-style";
import { term } from "./blocks";
import { foreign, safeUrl } from "./text";

/** What the archive is made of, and how to read and to use it. */
export class AboutPage extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    release: {},
    holdings: { state: true },
    failure: { state: true },
  };

  declare archive: KeptArchive;
  /** What was built, as the document says. */
  declare release: string;
  declare private holdings: DatasetHolding[] | undefined;
  declare private failure: ArchiveError | undefined;
  private readonly requests = new LatestRequest();
  private askedOf: KeptArchive | undefined;

  protected override willUpdate(): void {
    if (this.archive !== this.askedOf) {
      void this.load();
    }
  }

  protected override updated(): void {
    this.emit("page-titled", this.i18n.about.title);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.requests.cancel();
    this.askedOf = undefined;
  }

  private async load(): Promise<void> {
    this.askedOf = this.archive;
    this.failure = undefined;
    await this.requests.ask(
      (signal) => holdingsOf(this.archive, signal),
      (holdings) => {
        this.holdings = holdings;
        void this.updateComplete.then(() => this.reveal());
      },
      (problem) => {
        this.failure = problem;
      },
    );
  }

  /** The dataset to which a link leads. */
  private reveal(): void {
    const key = new URLSearchParams(location.search).get("dataset");
    const item = [...this.renderRoot.querySelectorAll<HTMLElement>("[data-dataset]")].find(
      ({ dataset }) => dataset.dataset === key,
    );
    item?.scrollIntoView({ block: "start" });
    item?.focus({ preventScroll: true });
  }

  protected override render(): TemplateResult {
    const { about } = this.i18n;
    return html`<article class="page">
      <header class="heading"><h1>${about.title}</h1><p class="lead">${about.lead}</p></header>
      ${this.section("data", about.data, this.data())}
      ${this.section("marks", about.marks, this.marks())}
      ${this.section("keyboard", about.keyboard, this.keyboard())}
      ${this.section("take", about.take, this.take())}
      ${this.section("software", about.software, this.software())}
    </article>`;
  }

  private section(id: string, heading: string, content: TemplateResult): TemplateResult {
    return html`<section id=${id} aria-labelledby=${`${id}-heading`}><h2 id=${`${id}-heading`}>${heading}</h2>${content}</section>`;
  }

  private data(): TemplateResult {
    if (this.failure !== undefined) {
      return html`<chancery-problem .language=${this.language} .problem=${this.failure} @retry=${() => this.load()}></chancery-problem>`;
    }
    if (this.holdings === undefined) {
      return html`<p class="waiting" role="status">${this.i18n.common.loading}</p>`;
    }
    const { start, explorer } = this.i18n;
    return this.holdings.length === 0
      ? html`<p class="muted">${start.nothing}</p>`
      : html`<ul class="datasets">${this.holdings.map((holding) => this.entry(holding))}</ul>
          <p class="muted">${explorer.noRecordTitle}.</p>`;
  }

  private entry({ dataset, eventCount }: DatasetHolding): TemplateResult {
    const { i18n, language } = this;
    const { about, records } = i18n;
    const url = safeUrl(dataset.url);
    return html`<li tabindex="-1" data-dataset=${dataset.key}>
      <h3>${url === null ? foreign(dataset.name) : html`<a href=${url} rel="noopener noreferrer external">${foreign(dataset.name)}</a>`}</h3>
      <p class="muted">
        ${dataset.publisher ? foreign(dataset.publisher) : nothing}
        ${dataset.version ? html` · ${i18n.explorer.version} ${foreign(dataset.version)}` : nothing}
      </p>
      ${dataset.coversDescription ? html`<p>${foreign(dataset.coversDescription)}</p>` : nothing}
      <dl class="facts">
        ${term(about.events, eventCount === 0 ? about.noEvents : numberText(eventCount, language))}
        ${dataset.covers ? term(about.covers, dateInWords(dataset.covers, language)) : nothing}
        ${term(about.completeness, label(language, "Completeness", dataset.completeness))}
        ${dataset.coversTypes.length === 0 ? nothing : term(about.only, this.types(dataset.coversTypes))}
        ${dataset.censoredOn ? term(about.looked, dateInWords(dataset.censoredOn, language)) : nothing}
        ${term(about.imported, dataset.loadedOn === null ? about.unfinished : dateInWords(dataset.loadedOn, language))}
        ${term(records.licence, dataset.licence ? foreign(dataset.licence) : records.noLicence)}
        ${dataset.citation ? term(records.cite, foreign(dataset.citation)) : nothing}
      </dl>
    </li>`;
  }

  private types(types: string[]): string {
    const names = types.map((type) => (this.i18n.asked.kinds as Record<string, string>)[type] ?? type);
    return new Intl.ListFormat(this.language, { type: "conjunction" }).format(names);
  }

  private marks(): TemplateResult {
    const { about } = this.i18n;
    const meanings: Record<string, string> = about.statusMeaning;
    return html`<p>${about.marksLead}</p>
      <ul class="signs types">
        ${TYPES.map((type) => html`<li>${mark(type, "HELD")}<span>${label(this.language, "EventType", type)}</span></li>`)}
      </ul>
      <ul class="signs">
        ${STATUSES.map(
          (status) => html`<li>${mark("MEETING", status)}<span>
            <strong>${label(this.language, "EventStatus", status)}</strong> ${meanings[status] ?? nothing}
          </span></li>`,
        )}
        <li>${fadedTime()}<span>${about.faded}</span></li>
        <li>${bracketedTime()}<span>${about.bracketed}</span></li>
      </ul>
      <p>${about.uncertain}</p>
      <p>${about.stacked}</p>
      <p>${about.phases}</p>`;
  }

  private keyboard(): TemplateResult {
    const { about, timeline, views } = this.i18n;
    return html`<ul class="plainly">
      <li>${about.keys.search}</li>
      <li>${about.keys.picture} ${timeline.help}</li>
      <li>${about.keys.matrix} ${views.matrixKeys}</li>
      <li>${about.keys.map} ${views.mapKeys}</li>
    </ul>`;
  }

  private take(): TemplateResult {
    const { about, explorer } = this.i18n;
    return html`<p>${about.takeLead}</p>
      <ul class="formats">
        ${exportFormats().map(
          ({ label, path }) => html`<li>
            <a href=${path}><bdi lang="en">${label} <span class="muted">${path.replace(/.*\//, "")}</span></bdi></a>
          </li>`,
        )}
      </ul>
      <ul class="plainly">
        <li><a href="/graphiql">${about.graphiql}</a></li>
        <li><a href="/graphql/schema.graphql">${about.schema}</a></li>
        <li><a href="/export/dataset.jsonld">${about.datasetFile}</a></li>
        <li><a href="/export/datapackage.json">${about.package}</a></li>
        <li><a href="/llms.txt">${about.forPrograms}</a></li>
        <li><a href="/embed">${explorer.embedCode}</a></li>
      </ul>
      <p>${about.citing}</p>
      <p>${about.embedding}</p>`;
  }

  private software(): TemplateResult {
    const { about, explorer } = this.i18n;
    return html`<p>${about.free}</p>
      <ul class="plainly">
        ${this.release ? html`<li>${explorer.version} <bdi lang="">${this.release}</bdi></li>` : nothing}
        <li><a href="/CHANGELOG.md">${about.changes}</a></li>
        <li><a href="/licenses.txt">${explorer.licences}</a></li>
      </ul>`;
  }

  static override styles = aboutStyles;
}

customElements.define("chancery-about-page", AboutPage);
