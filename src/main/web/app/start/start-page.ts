import "../common";
import { html, nothing, type TemplateResult } from "lit";
import type { ArchiveError } from "../../timeline/graphql";
import { direction } from "../../timeline/language";
import { mark } from "../../timeline/legend";
import { numberText } from "../../timeline/numbers";
import { LatestRequest } from "../../timeline/requests";
import { PageElement } from "../element";
import { named } from "../event-entry";
import { format, label } from "../i18n";
import type { KeptArchive } from "../kept-archive";
import { actorPath, eventPath, foreign } from "../pages/text";
import "../problem";
import { type Holding, type Latest, type Overview, type Start, startOf } from "../queries/overview";
import { statusLabel } from "../status";
import { asked } from "./questions";
import { startStyles } from "./start-style";
import { axis, barYears, gaps, peak, reach, type Span, share, spanText, strip } from "./strip";

/** More rows than this are in the page about the data. */
const MOST_ROWS = 8;

/** As many gaps as a sentence can name. */
const MOST_GAPS = 3;

/** For those who have not asked anything yet: what is in the archive, and what to ask it. */
export class StartPage extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    start: { state: true },
    failure: { state: true },
  };

  declare archive: KeptArchive;
  declare private start: Start | undefined;
  declare private failure: ArchiveError | undefined;
  private readonly requests = new LatestRequest();
  private askedOf: KeptArchive | undefined;

  protected override willUpdate(): void {
    if (this.archive !== this.askedOf) {
      void this.load();
    }
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
      (signal) => startOf(this.archive, signal),
      (start) => {
        this.start = start;
      },
      (problem) => {
        this.failure = problem;
      },
    );
  }

  protected override render(): TemplateResult {
    const { explorer } = this.i18n;
    return html`<section class="lead">
        <h1>${explorer.headline}</h1>
        <p>${explorer.explanation}</p>
      </section>
      ${this.failure === undefined ? this.content() : this.problem(this.failure)}`;
  }

  private problem(problem: ArchiveError): TemplateResult {
    return html`<chancery-problem .language=${this.language} .problem=${problem} @retry=${() => this.load()}></chancery-problem>`;
  }

  private content(): TemplateResult {
    if (this.start === undefined) {
      return html`<p class="waiting" role="status">${this.i18n.common.loading}</p>`;
    }
    const { overview, latest } = this.start;
    if (overview.eventCount === 0) {
      return html`<p class="empty">${this.i18n.start.nothing} <a href="/about">${this.i18n.about.title}</a></p>`;
    }
    return html`${this.figures(overview)}
      <div class="grid">
        ${this.holdings(overview)} ${this.questions(overview)} ${this.latest(latest)} ${this.busiest(overview)}
      </div>`;
  }

  private say(message: string, values: Record<string, string | number>): string {
    return format(message, values, this.language);
  }

  private figures({ eventCount, actors, disputeCount }: Overview): TemplateResult {
    const { start, explorer } = this.i18n;
    const of = (kind: string) => actors.find((each) => each.kind === kind)?.count ?? 0;
    const shown: [string, number][] = [
      [explorer.eventCount, eventCount],
      [start.figures.states, of("STATE")],
      [start.figures.people, of("PERSON")],
      [start.figures.organizations, of("ORGANIZATION") + of("ARMED_GROUP")],
      [start.figures.disputes, disputeCount],
    ];
    return html`<ul class="figures" data-ready>
      ${shown
        .filter(([, count]) => count > 0)
        .map(([message, count]) => {
          const number = numberText(count, this.language);
          const [before, after] = this.say(message, { count }).split(number, 2);
          return html`<li>${before}<strong>${number}</strong>${after}</li>`;
        })}
    </ul>`;
  }

  private holdings({ years, holdings, withoutYear }: Overview): TemplateResult {
    const { start } = this.i18n;
    const span = reach(years, holdings, new Date().getFullYear());
    const rows = [...holdings].sort((a, b) => b.eventCount - a.eventCount).slice(0, MOST_ROWS);
    const rest = holdings.length - rows.length;
    const perBar = barYears(span);
    return html`<section class="holdings" aria-labelledby="holdings">
      <h2 id="holdings">${start.holdings}</h2>
      <ul class="rows">
        ${rows.map((holding) => this.row(holding, span))}
      </ul>
      ${axis(span, this.rightToLeft)}
      <p class="note">
        <span class="key cover" aria-hidden="true"></span>${start.covered}
        <span class="key bar" aria-hidden="true"></span>${perBar === 1 ? start.perYear : this.say(start.perYears, { years: perBar })}
      </p>
      ${this.gapNote(holdings, span)}
      ${withoutYear === 0 ? nothing : html`<p class="note">${this.say(start.withoutYear, { count: withoutYear })}</p>`}
      <p class="more">
        <a href="/about">${rest > 0 ? this.say(start.moreData, { count: rest }) : start.aboutData}</a>
      </p>
    </section>`;
  }

  private get rightToLeft(): boolean {
    return direction(this.language) === "rtl";
  }

  private row(holding: Holding, span: Span): TemplateResult {
    const { start, explorer } = this.i18n;
    const { dataset, eventCount, years } = holding;
    const most = peak(years);
    const count = this.say(explorer.eventCount, { count: eventCount });
    const described =
      most === undefined
        ? start.noEventYet
        : this.say(start.described, {
            span: spanText({ from: years[0].year, to: years[years.length - 1].year }),
            year: String(most.year),
            count: this.say(explorer.eventCount, { count: most.count }),
          });
    return html`<li>
      <a href=${`/about?dataset=${encodeURIComponent(dataset.key)}`}>${foreign(dataset.name)}</a>
      <span class="count">${dataset.loaded === null ? html`<em>${start.loading}</em> ` : nothing}${count}</span>
      ${strip(holding, span, this.rightToLeft, described)}
    </li>`;
  }

  private gapNote(holdings: Holding[], span: Span): TemplateResult | typeof nothing {
    const { start } = this.i18n;
    const open = gaps(holdings, span);
    if (open.length === 0) {
      return nothing;
    }
    const named = open.slice(0, MOST_GAPS).map(spanText);
    const list = new Intl.ListFormat(this.language, { type: "conjunction" }).format(
      open.length > MOST_GAPS ? [...named, "…"] : named,
    );
    return html`<p class="note gaps">${this.say(start.gaps, { years: `\u2068${list}\u2069` })}</p>`;
  }

  private questions(overview: Overview): TemplateResult | typeof nothing {
    const questions = asked(overview.questions, this.language);
    const { start, explorer } = this.i18n;
    return questions.length === 0
      ? nothing
      : html`<section class="questions" aria-labelledby="questions">
          <h2 id="questions">${start.questions}</h2>
          <ul>
            ${questions.map(
              ({ why, text, href, count }) => html`<li>
                <a href=${href}>
                  <span class="why">${why}</span>
                  <span class="question">${text}</span>
                  ${count > 1 ? html`<span class="count">${this.say(explorer.eventCount, { count })}</span>` : nothing}
                </a>
              </li>`,
            )}
          </ul>
        </section>`;
  }

  private latest(events: Latest[]): TemplateResult {
    const { explorer, start } = this.i18n;
    return html`<section class="latest" aria-labelledby="latest">
      <h2 id="latest">${explorer.newest}</h2>
      <ul>
        ${events.map(
          ({ id, type, status, date, localizedTitle, place }) => html`<li>
            ${mark(type, status)}
            <a href=${eventPath(id)} data-event=${id}>${named(localizedTitle)}</a>
            <span class="when">
              <span class="date">${date.text}</span>
              ${place ? html`<span>${named(place.localizedName)}</span>` : nothing}
              <span>${label(this.language, "EventType", type)}</span>
              ${status === "HELD" ? nothing : html`<span>${statusLabel(this.language, type, status)}</span>`}
            </span>
          </li>`,
        )}
      </ul>
      <p class="more ways">
        <a href="/?orderBy=NEWEST_FIRST">${start.allEvents}</a>
        <a href="/?view=map">${explorer.view.map}</a>
        <a href="/?view=matrix">${explorer.view.matrix}</a>
        <a href="/?view=chart">${explorer.view.chart}</a>
      </p>
    </section>`;
  }

  private busiest({ busiestActors }: Overview): TemplateResult | typeof nothing {
    if (busiestActors.length === 0) {
      return nothing;
    }
    const most = busiestActors[0].count;
    return html`<section class="busiest" aria-labelledby="busiest">
      <h2 id="busiest">${this.i18n.start.busiest}</h2>
      <ol>
        ${busiestActors.map(
          ({ actor, count }) => html`<li>
            <a href=${actorPath(actor.id)}>${named(actor.localizedName)}</a>${share(count, most, this.language)}
          </li>`,
        )}
      </ol>
    </section>`;
  }

  static override styles = startStyles;
}

customElements.define("chancery-start", StartPage);
