import { html, nothing, type TemplateResult } from "lit";
import { periodCounts, type Counted, type Counting, type PeriodCount, type Unit } from "./ask";
import { AskingView } from "./asking";
import "./bar-chart";
import type { ViewMessages } from "./messages";

const UNITS: readonly Unit[] = ["MONTH", "QUARTER", "YEAR"];
const COUNTINGS: readonly Counting[] = ["POSSIBLY", "CERTAINLY", "SHARED"];

/**
 * How many events of a filter there are in each month, quarter or year, the empty ones among them.
 *
 * @fires period-select detail: the period as EDTF; cancelable
 */
export class PeriodsView extends AskingView<Counted<PeriodCount>> {
  static properties = { ...AskingView.properties, unit: { state: true }, counting: { state: true } };

  private declare unit: Unit;
  private declare counting: Counting;

  constructor() {
    super();
    this.unit = "MONTH";
    this.counting = "POSSIBLY";
  }

  protected get choice(): string {
    return `${this.unit} ${this.counting}`;
  }

  protected ask(signal: AbortSignal): Promise<Counted<PeriodCount>> {
    return periodCounts(this.archive, this.filter, this.unit, this.counting, signal);
  }

  protected show(messages: ViewMessages): TemplateResult {
    const { groups, unplaced } = this.answer ?? { groups: [], unplaced: 0 };
    return html`<div class="choices">
        ${this.choices(messages.unit, "unit", UNITS, this.unit, messages.units, (unit) => (this.unit = unit))}
        ${this.choices(messages.counting, "counting", COUNTINGS, this.counting, messages.countings, (counting) => (this.counting = counting))}
      </div>
      <chancery-bar-chart
        .buckets=${groups}
        .language=${this.language}
        .loading=${this.waiting}
        .error=${this.error}
        @period-select=${(event: CustomEvent<string>) => this.choose(event, { during: event.detail })}
      ></chancery-bar-chart>
      ${this.answer ? this.notes(unplaced > 0 && messages.withoutPeriod(this.number(unplaced))) : nothing}`;
  }

  private choices<V extends string>(
    label: string,
    id: string,
    values: readonly V[],
    chosen: V,
    names: Record<V, string>,
    choose: (value: V) => void,
  ): TemplateResult {
    return html`<label for=${id}
      >${label}
      <select id=${id} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as V)}>
        ${values.map((value) => html`<option value=${value} ?selected=${value === chosen}>${names[value]}</option>`)}
      </select></label
    >`;
  }
}

customElements.define("chancery-chart", PeriodsView);
