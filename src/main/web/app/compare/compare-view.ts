import "../common";
import { css, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { type EventFilter, writeFilter } from "../../timeline/filter";
import type { Archive, ArchiveError } from "../../timeline/graphql";
import { stripBidi } from "../../timeline/language";
import { markStyle } from "../../timeline/picture-style";
import { LatestRequest } from "../../timeline/requests";
import "../../timeline/picture";
import { articleOf } from "../article";
import { PageElement } from "../element";
import { format } from "../i18n";
import { go } from "../pages/go";
import "../problem";
import type { Counting, Unit } from "../queries/statistics";
import { isolated, questionInWords } from "../question";
import { COUNTINGS, readable, UNITS } from "../state";
import { base } from "../styles";
import "../views/chart";
import type { BarChart } from "../views/chart";
import type { Series } from "../views/chart-model";
import { timeOf } from "../views/chart-periods";
import { countsFile } from "../views/chart-take";
import { aligned } from "./aligned";
import { type Comparison, comparison, inLanes } from "./compare-data";
import { compareList, compareListStyle } from "./compare-list";
import { comparedFilter, differing } from "./compared";

/**
 * Two questions side by side: one chart, one timeline and one list, each with a lane for either.
 *
 * @fires chart-choice when the reader chooses periods or a way to count
 * @fires compare-period when the reader chooses a period of the chart; its detail is the period as EDTF
 * @fires stop when the reader compares no longer
 */
export class CompareView extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    filter: { attribute: false },
    compare: { attribute: false },
    unit: { attribute: false },
    counting: { attribute: false },
    address: { attribute: false },
    found: { state: true },
    problem: { state: true },
    loading: { state: true },
  };

  declare archive: Archive;
  declare filter: EventFilter;
  /** What the second question has in the place of the first's, as the address says it. */
  declare compare: string[];
  declare unit: Unit;
  declare counting: Counting;
  declare address: string;
  declare private found: Comparison | undefined;
  declare private problem: ArchiveError | undefined;
  declare private loading: boolean;
  private asked = "";
  private readonly requests = new LatestRequest();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.requests.cancel();
    this.asked = "";
  }

  private get filters(): [EventFilter, EventFilter] {
    return [this.filter, comparedFilter(this.filter, this.compare)];
  }

  protected override updated(_changed: PropertyValues): void {
    const question = JSON.stringify([this.language, this.filters, this.unit, this.counting]);
    if (question !== this.asked) {
      this.asked = question;
      void this.ask();
    }
  }

  private ask(): Promise<void> {
    this.problem = undefined;
    this.loading = true;
    return this.requests.ask(
      (signal) => comparison(this.archive, this.filters, this.unit, this.counting, this.language, signal),
      (found) => {
        this.found = found;
        this.loading = false;
      },
      (problem) => {
        this.problem = problem;
      },
    );
  }

  protected override render(): TemplateResult {
    if (this.problem !== undefined) {
      return html`<h1 class="unseen">${this.i18n.timeline.title}</h1>
        <div class="head">${this.stop()}</div>
        <chancery-problem
          .language=${this.language}
          .problem=${this.problem}
          @retry=${(event: Event) => {
            event.stopPropagation();
            void this.ask();
          }}
        ></chancery-problem>`;
    }
    const { found } = this;
    if (found === undefined) {
      return html`<p class="muted" role="status">${this.i18n.common.loading}</p>`;
    }
    const names = this.names(found);
    return html`<div class="head">
        <h1 tabindex="-1">${this.heading(found)}</h1>
        ${this.stop()}
      </div>
      <div aria-busy=${this.loading} data-ready>
        ${this.sides(found, names)} ${this.controls()} ${this.chart(found, names)} ${this.events(found, names)}
      </div>`;
  }

  private stop(): TemplateResult {
    return html`<button id="stop" class="button" type="button" @click=${() => this.emit("stop")}>
      ${this.i18n.compare.stop}
    </button>`;
  }

  /** What tells the questions apart: whom they ask about, where they differ in nothing else; alone, or within a sentence. */
  private names({ resolved }: Comparison, inSentence = false): [string, string] {
    const [one, other] = this.filters;
    const fields = differing(one, other);
    const onlyWhom = fields.every((field) => field === "between" || field === "involving");
    const time = fields.includes("during") ? undefined : "";
    const name = (filter: EventFilter): string => {
      const who = [...(filter.between ?? []), ...(filter.involving ?? [])];
      const named = who
        .map((reference) => resolved.get(reference)?.name.text ?? reference)
        .map((text) => (inSentence ? articleOf(text, this.language) : "") + isolated(text));
      return onlyWhom && named.length > 0
        ? new Intl.ListFormat(this.language, { type: "conjunction" }).format(named)
        : questionInWords(filter, resolved, this.language, time);
    };
    return [name(one), name(other)];
  }

  private heading(found: Comparison): string {
    const [, other] = this.names(found, true);
    const time = differing(...this.filters).includes("during") ? undefined : "";
    const one = questionInWords(this.filter, found.resolved, this.language, time);
    return format(this.i18n.compare.title, { one, other }, this.language);
  }

  private sides({ sides }: Comparison, names: [string, string]): TemplateResult {
    return html`<ul class="sides">
      ${sides.map(({ counted }, index) => {
        const count = format(this.i18n.explorer.eventCount, { count: counted.eventCount }, this.language);
        return html`<li>
          <svg class=${index === 0 ? "ONE" : "OTHER"} width="12" height="12" aria-hidden="true">
            <circle cx="6" cy="6" r="5" ?hidden=${index > 0}></circle>
            <rect x="1" y="1" width="10" height="10" ?hidden=${index === 0}></rect>
          </svg>
          <a href=${`/?${readable(writeFilter(this.filters[index]))}`}><strong>${names[index]}</strong></a>
          <span class="muted">${count}</span>
        </li>`;
      })}
    </ul>`;
  }

  private chart(found: Comparison, names: [string, string]): TemplateResult {
    const { periods, one, other } = aligned(found.sides[0].counted, found.sides[1].counted, this.unit);
    const series: Series[] = [
      { key: "ONE", name: stripBidi(names[0]), counts: one },
      { key: "OTHER", name: stripBidi(names[1]), counts: other },
    ];
    const { separator } = this.i18n.records;
    const title = [this.heading(found), this.i18n.explorer.units[this.unit], timeOf(periods, this.language)];
    return html`<h2 class="unseen">${this.i18n.explorer.view.chart}</h2>
      <chancery-chart
        compared
        .language=${this.language}
        .heading=${title.filter((part) => part !== "").join(separator)}
        .buckets=${periods}
        .series=${series}
        @period-select=${(event: CustomEvent<string>) => {
          event.stopPropagation();
          this.emit("compare-period", event.detail);
        }}
      ></chancery-chart>
      ${this.leftOut(found, names)}
      ${
        periods.length > 0
          ? html`<chancery-take-chart
            .language=${this.language}
            .chart=${() => this.renderRoot.querySelector<BarChart>("chancery-chart")}
            .tables=${this.filters.map((filter, index) => ({
              label: `CSV: ${names[index]}`,
              href: countsFile(filter, [this.unit], this.counting, this.language),
            }))}
            .address=${this.address}
            .notes=${[this.howCounted(), ...this.notes(found, names)].map(stripBidi)}
            .sources=${found.sources}
          ></chancery-take-chart>`
          : nothing
      }`;
  }

  private howCounted(): string {
    const { explorer, records } = this.i18n;
    return `${explorer.uncertainDates}${records.colon} ${explorer.countings[this.counting]}`;
  }

  private notes({ sides }: Comparison, names: [string, string]): string[] {
    return sides.flatMap(({ counted: { openDates } }, index) =>
      openDates === 0
        ? []
        : [
            format(
              this.i18n.views.bar,
              { period: names[index], count: format(this.i18n.chart.openDates, { count: openDates }, this.language) },
              this.language,
            ),
          ],
    );
  }

  private leftOut(found: Comparison, names: [string, string]): TemplateResult | typeof nothing {
    const notes = this.notes(found, names);
    return notes.length === 0 ? nothing : html`<p class="small muted">${notes.join(" ")}</p>`;
  }

  private controls(): TemplateResult {
    const { explorer } = this.i18n;
    const chosen = (event: Event) => (event.target as HTMLSelectElement).value;
    return html`<div class="controls">
      <label>
        ${explorer.countedBy}
        <select id="unit" @change=${(event: Event) => this.emit("chart-choice", { unit: chosen(event) })}>
          ${UNITS.map((unit) => html`<option value=${unit} ?selected=${unit === this.unit}>${explorer.units[unit]}</option>`)}
        </select>
      </label>
      <label>
        ${explorer.uncertainDates}
        <select id="counting" @change=${(event: Event) => this.emit("chart-choice", { counting: chosen(event) })}>
          ${COUNTINGS.map((each) => html`<option value=${each} ?selected=${each === this.counting}>${explorer.countings[each]}</option>`)}
        </select>
      </label>
    </div>`;
  }

  /** The timeline and the list, with a lane for each question. */
  private events(found: Comparison, names: [string, string]): TemplateResult {
    const tooMany = found.sides.findIndex(({ items }) => items === undefined);
    if (tooMany >= 0) {
      const { eventCount } = found.sides[tooMany].counted;
      const count = format(this.i18n.compare.tooMany, { count: eventCount }, this.language);
      const words = format(this.i18n.views.bar, { period: names[tooMany], count }, this.language);
      return html`<p class="muted">${words}</p>`;
    }
    const items = inLanes(found.sides);
    return html`<h2>${this.i18n.timeline.title}</h2>
      <chancery-picture
        .items=${items}
        .lanes=${[{ id: "ONE", label: stripBidi(names[0]) }, { id: "OTHER", label: stripBidi(names[1]) }]}
        .bands=${[]}
        .density=${[]}
        .span=${null}
        .whole=${null}
        .language=${this.language}
        @span-change=${(event: Event) => event.stopPropagation()}
        @item-select=${(event: CustomEvent<string>) => go(this, `/event/${event.detail}`)}
      ></chancery-picture>
      ${compareList(items, names, this.language)}`;
  }

  static override styles = [
    ...base,
    markStyle,
    compareListStyle,
    css`
      h1 {
        font: 600 1.375rem/1.3 var(--serif);
      }
      h2 {
        font: 600 1.125rem/1.4 var(--serif);
        margin-block: 1.5rem 0.5rem;
      }
      .head,
      .sides,
      .controls {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1.5rem;
        margin-block: 1rem;
      }
      .head {
        justify-content: space-between;
      }
      .sides {
        padding: 0;
        list-style: none;
      }
      .sides li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.25rem 0.5rem;
      }
      .ONE {
        fill: var(--chancery-type-meeting);
      }
      .OTHER {
        fill: var(--chancery-focus);
      }
      [hidden] {
        display: none;
      }
      .controls {
        font-size: 0.8125rem;
        color: var(--chancery-muted);
      }
      .controls select {
        margin-inline-start: 0.375rem;
        max-inline-size: 100%;
        color: var(--chancery-text);
      }
      chancery-picture {
        --chancery-height: 28rem;
        margin-block-end: 1.5rem;
      }
      @media print {
        .head button,
        .controls {
          display: none;
        }
      }
    `,
  ];
}

customElements.define("chancery-compare", CompareView);
