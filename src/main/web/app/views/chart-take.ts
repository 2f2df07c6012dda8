import { css, html, nothing, type TemplateResult } from "lit";
import { type EventFilter, writeFilter } from "../../timeline/filter";
import { direction, stripBidi } from "../../timeline/language";
import { PageElement } from "../element";
import { format } from "../i18n";
import type { Counting } from "../queries/statistics";
import { isolated } from "../question";
import { readable } from "../state";
import { base } from "../styles";
import type { BarChart } from "./chart";
import { figureCode, pngFile, type Sheet, save, svgFile } from "./chart-file";

/** Who published what is counted, and how it may be used. */
export interface Source {
  name: string;
  licence: string | null;
}

/** The counts of a question as a table, from the server. */
export function countsFile(filter: EventFilter, by: string[], counting: Counting, language: string): string {
  const parameters = writeFilter(filter);
  parameters.set("language", language);
  for (const key of by) {
    parameters.append("by", key);
  }
  parameters.set("counting", counting);
  return `/export/counts.csv?${readable(parameters)}`;
}

/** What a reader takes along of a chart: a picture, a drawing, a table, code for a page of their own. */
export class TakeChart extends PageElement {
  static override properties = {
    ...PageElement.properties,
    chart: { attribute: false },
    tables: { attribute: false },
    address: { type: String },
    notes: { attribute: false },
    sources: { attribute: false },
    said: { state: true },
  };

  /** The chart as it is on the page. */
  declare chart: () => BarChart | null;
  /** Where the server has the same counts as CSV; of a comparison, those of each question. */
  declare tables: { label: string; href: string }[];
  /** Where the chart is, for whoever sees the file. */
  declare address: string;
  /** How it was counted, and what was left out. */
  declare notes: string[];
  declare sources: Source[];
  declare private said: string;

  constructor() {
    super();
    this.tables = [];
    this.notes = [];
    this.sources = [];
    this.said = "";
  }

  protected override render(): TemplateResult {
    const { chart } = this.i18n;
    return html`<div class="take">
        <button class="button" type="button" id="png" @click=${() => this.keep(() => this.png())}>PNG</button>
        <button class="button" type="button" id="svg" @click=${() => this.keep(() => this.svg())}>SVG</button>
        ${this.tables.map(
          ({ label, href }) =>
            html`<a class="button counts" href=${href} download title=${this.i18n.explorer.countsFile}>${label}</a>`,
        )}
        <button class="button" type="button" id="embed" @click=${() => this.keep(() => this.embed())}>${chart.embed}</button>
      </div>
      <p class="small muted">${this.source()}</p>
      <p class="small" role="status">${this.said}</p>`;
  }

  /** "Source: US travels (public domain), MID (CC BY 4.0)", with the names in no language that is known. */
  private source(): TemplateResult | typeof nothing {
    const [before, after] = this.i18n.chart.source.split("{names}");
    return this.names.length === 0
      ? nothing
      : html`${before}<bdi lang="">${new Intl.ListFormat(this.language).format(this.names)}</bdi>${after}`;
  }

  private get names(): string[] {
    return this.sources.map(({ name, licence }) => isolated(licence ? `${name} (${licence})` : name));
  }

  private named(names: string): string {
    return format(this.i18n.chart.source, { names }, this.language);
  }

  private sheet(): Sheet | undefined {
    const chart = this.chart();
    return chart === null
      ? undefined
      : {
          data: chart.data,
          words: chart.words,
          title: stripBidi(chart.heading),
          // Each name on a line of its own: a line that is cut within a name would mix the directions of both.
          notes: [
            ...this.notes,
            ...this.names.map((name, index) => (index === 0 ? this.named(name) : name)),
            this.address,
          ],
          rightToLeft: direction(this.language) === "rtl",
        };
  }

  private async keep(make: () => Promise<string>): Promise<void> {
    try {
      this.said = await make();
    } catch {
      this.said = this.i18n.chart.failed;
    }
  }

  private async png(): Promise<string> {
    save(await pngFile(svgFile(this.sheet()!)), `${this.name()}.png`);
    return "";
  }

  private async svg(): Promise<string> {
    save(new Blob([svgFile(this.sheet()!)], { type: "image/svg+xml" }), `${this.name()}.svg`);
    return "";
  }

  private async embed(): Promise<string> {
    const sheet = this.sheet()!;
    await navigator.clipboard.writeText(figureCode(svgFile(sheet), this.address, sheet.title));
    return this.i18n.chart.embedCopied;
  }

  /** The title as the name of a file, in any script. */
  private name(): string {
    const words = this.sheet()!.title.match(/[\p{L}\p{M}\p{N}]+/gu) ?? ["chart"];
    return words.join("-").slice(0, 80);
  }

  static override styles = [
    ...base,
    css`
      .take {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        margin-block: 0.75rem 0.5rem;
      }
      a.button {
        display: inline-flex;
        align-items: center;
        color: inherit;
        text-decoration: none;
      }
      @media print {
        .take {
          display: none;
        }
      }
    `,
  ];
}

customElements.define("chancery-take-chart", TakeChart);
