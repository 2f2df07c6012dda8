import { css, html, nothing, type TemplateResult } from "lit";
import type { EventFilter } from "../../timeline/filter";
import { stripBidi } from "../../timeline/language";
import { PageElement } from "../element";
import { format } from "../i18n";
import type { Counting, PeriodCounts, Unit } from "../queries/statistics";
import { COUNTINGS, UNITS } from "../state";
import { base } from "../styles";
import "./chart";
import type { BarChart } from "./chart";
import { timeOf } from "./chart-periods";
import { countsFile, type Source } from "./chart-take";

/** How the chart counts, as the reader chooses it. */
export interface ChartChoice {
  unit?: Unit;
  counting?: Counting;
}

/**
 * A chart as a newspaper prints it: a title that says what is seen, how it is counted, what was left out, whose data it is.
 *
 * @fires chart-choice when the reader chooses periods or a way to count; its detail is a {@link ChartChoice}
 * @fires chart-select when the reader chooses a bar or what was left out; its detail is the filter for the list
 */
export class ChartPanel extends PageElement {
  static override properties = {
    ...PageElement.properties,
    counted: { attribute: false },
    filter: { attribute: false },
    subject: { attribute: false },
    unit: { attribute: false },
    counting: { attribute: false },
    loading: { attribute: false },
    address: { attribute: false },
    sources: { attribute: false },
  };

  declare counted: PeriodCounts | undefined;
  declare filter: EventFilter;
  /** What is counted, in words, with its time and the one type that there is: the panel knows these more exactly. */
  declare subject: (time: string, types: EventFilter["types"]) => string;
  declare unit: Unit;
  declare counting: Counting;
  declare loading: boolean;
  declare address: string;
  declare sources: Source[];

  protected override render(): TemplateResult {
    const { counted } = this;
    return html`${this.controls()}
      <chancery-chart
        .language=${this.language}
        .loading=${this.loading}
        .heading=${this.titleInWords()}
        .unit=${this.axis()}
        .buckets=${counted?.groups ?? []}
        .series=${(counted?.types ?? []).map(({ type, counts }) => ({ key: type, name: this.kind(type), counts }))}
        @period-select=${(event: CustomEvent<string>) => this.select(event)}
      ></chancery-chart>
      ${counted ? this.leftOut(counted) : nothing}
      ${
        counted && counted.groups.length > 0
          ? html`<chancery-take-chart
            .language=${this.language}
            .chart=${() => this.renderRoot.querySelector<BarChart>("chancery-chart")}
            .tables=${[{ label: "CSV", href: countsFile(this.filter, this.by(), this.counting, this.language) }]}
            .address=${this.address}
            .notes=${[this.howCounted(), ...this.notes(counted)].map(asSentence)}
            .sources=${this.sources}
          ></chancery-take-chart>`
          : nothing
      }`;
  }

  private titleInWords(): string {
    const time = timeOf(this.counted?.groups ?? [], this.language);
    const { units } = this.i18n.explorer;
    const types = (this.counted?.types ?? []).map(({ type }) => type);
    return this.subject(
      [units[this.unit], time].filter((part) => part !== "").join(this.i18n.records.separator),
      types.length === 1 ? (types as EventFilter["types"]) : [],
    );
  }

  /** Of one type, the axis counts that. */
  private axis(): string {
    const types = this.counted?.types ?? [];
    return types.length === 1 ? this.kind(types[0].type) : this.i18n.asked.events;
  }

  private kind(type: string): string {
    return (this.i18n.asked.kinds as Record<string, string>)[type] ?? type;
  }

  private howCounted(): string {
    const { explorer, records } = this.i18n;
    return `${explorer.uncertainDates}${records.colon} ${explorer.countings[this.counting]}`;
  }

  /** What no bar counts, and why. */
  private notes({ unplaced, openDates }: PeriodCounts): string[] {
    const { chart } = this.i18n;
    const others = unplaced - openDates;
    const why = this.counting === "BEGIN" ? chart.earlier : chart.spread;
    return [
      ...(openDates > 0 ? [format(chart.openDates, { count: openDates }, this.language)] : []),
      ...(others > 0 ? [format(why, { count: others }, this.language)] : []),
    ];
  }

  private leftOut(counted: PeriodCounts): TemplateResult | typeof nothing {
    const notes = this.notes(counted);
    if (notes.length === 0) {
      return nothing;
    }
    return html`<p class="small muted left-out">
      ${notes.join(" ")}
      ${
        counted.openDates > 0
          ? html`<button class="plain" type="button" id="open-dates" @click=${() => this.emit("chart-select", { ...this.filter, openDate: true })}>
              ${this.i18n.chart.listThem}
            </button>`
          : nothing
      }
    </p>`;
  }

  /** The list of a bar has the very events that the bar counts. */
  private select(event: CustomEvent<string>): void {
    event.stopPropagation();
    const open = this.counted && this.counted.openDates > 0 ? { openDate: false } : {};
    this.emit("chart-select", { ...this.filter, ...open, during: event.detail });
  }

  private controls(): TemplateResult {
    const { explorer } = this.i18n;
    return html`<div class="controls">
      <label>
        ${explorer.countedBy}
        <select id="unit" @change=${(event: Event) => this.choose({ unit: chosen(event) as Unit })}>
          ${UNITS.map((unit) => html`<option value=${unit} ?selected=${unit === this.unit}>${explorer.units[unit]}</option>`)}
        </select>
      </label>
      <label>
        ${explorer.uncertainDates}
        <select id="counting" @change=${(event: Event) => this.choose({ counting: chosen(event) as Counting })}>
          ${COUNTINGS.map((each) => html`<option value=${each} ?selected=${each === this.counting}>${explorer.countings[each]}</option>`)}
        </select>
      </label>
    </div>`;
  }

  private choose(choice: ChartChoice): void {
    this.emit("chart-choice", choice);
  }

  private by(): string[] {
    return (this.counted?.types.length ?? 0) > 1 ? [this.unit, "KIND"] : [this.unit];
  }

  static override styles = [
    ...base,
    css`
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
      .left-out {
        margin-block-start: 0.5rem;
      }
      @media print {
        .controls {
          display: none;
        }
      }
    `,
  ];
}

function chosen(event: Event): string {
  return (event.target as HTMLSelectElement).value;
}

function asSentence(text: string): string {
  return stripBidi(text.charAt(0).toLocaleUpperCase() + text.slice(1)).replace(/([^.!?؟])$/, "$1.");
}

customElements.define("chancery-chart-panel", ChartPanel);
