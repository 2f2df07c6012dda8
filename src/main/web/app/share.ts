import { html, nothing, type TemplateResult } from "lit";
import { writeFilter } from "../timeline/filter";
import "./cite";
import { PageElement } from "./element";
import { format } from "./i18n";
import { OPERATION } from "./queries/events";
import { type ExportFormat, exportFormats, subscription } from "./served";
import { shareStyle } from "./share-style";
import { orderOf, readable, type State, writeState } from "./state";
import { base } from "./styles";

const CALENDAR = "ics";
/** One row for each event, to count and to draw. */
const ANALYSED = "events-flat.";
/** All that there is, to be imported again. */
const REIMPORTED = ["csv", "xlsx", "jsonl"];
const CITATION = "citation.";
/** The chart has it, with what it counts. */
const COUNTS = "counts.csv";

/** What a reader takes along of what is in sight: a link, a calendar, data, code. */
export class Share extends PageElement {
  static override properties = {
    ...PageElement.properties,
    site: { attribute: false },
    state: { attribute: false },
    open: { state: true },
    said: { state: true },
  };

  /** The root of the site as readers reach it, without a slash at its end. */
  declare site: string;
  declare state: State;
  declare private open: boolean;
  declare private said: string;
  /** What nobody has opened is not made. */
  private wasOpened = false;
  private readonly formats = exportFormats();
  private readonly onPress = (event: Event) => !event.composedPath().includes(this) && this.close();

  constructor() {
    super();
    this.open = false;
    this.said = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.onPress);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.onPress);
  }

  protected override render() {
    return html`
      <button
        id="toggle"
        class="button"
        type="button"
        aria-expanded=${this.open}
        aria-controls="panel"
        @click=${() => {
          this.open = !this.open;
          this.wasOpened = true;
          this.said = "";
        }}
      >
        ${this.i18n.explorer.share}
      </button>
      <div id="panel" ?hidden=${!this.open} @keydown=${this.pressed}>${this.wasOpened ? this.contents() : nothing}</div>
      <div class="said" role="status">${this.said}</div>
    `;
  }

  private contents(): TemplateResult {
    const subscribed = this.formats.filter((format) => format.subscribed);
    const saved = this.formats.filter(({ id, subscribed }) => !subscribed && !id.startsWith(CITATION) && id !== COUNTS);
    const analysed = saved.filter(({ id }) => id.startsWith(ANALYSED));
    const reimported = saved.filter(({ id }) => REIMPORTED.includes(id));
    const others = saved.filter((format) => !analysed.includes(format) && !reimported.includes(format));
    const calendar = this.calendar();
    return html`
        <h3>${this.i18n.explorer.shareLink}</h3>
        ${this.copy(this.i18n.explorer.copyLink, this.site + writeState(this.state), "copy-link")}
        <h3>${this.i18n.explorer.follow}</h3>
        <p class="links">
          ${calendar && html`<a href=${subscription(calendar)} data-format="webcal">${this.i18n.explorer.subscribeCalendar}</a>`}
          ${subscribed.map((format) => html`<a href=${this.exported(format)} data-format=${format.id}>${this.nameOf(format)}</a>`)}
        </p>
        ${calendar && this.copy(this.i18n.explorer.copyCalendar, calendar, "copy-calendar")}
        ${this.files(this.i18n.explorer.analyse, analysed)} ${this.files(this.i18n.explorer.reimport, reimported)}
        ${this.files(this.i18n.explorer.otherFormats, others)}
        <h3>${this.i18n.explorer.cite}</h3>
        <chancery-cite .language=${this.language} .address=${(form: string) => this.citation(form)}></chancery-cite>
        <h3>${this.i18n.explorer.useElsewhere}</h3>
        <p class="links">
          <a href=${writeState({ ...this.state, page: "embed", view: "list" })} data-format="embed">${this.i18n.explorer.embedCode}</a>
          <a href=${this.graphiql()} data-format="graphiql" target="_blank">${this.i18n.explorer.openInGraphiql}</a>
        </p>
        ${this.copy(this.i18n.explorer.copyQuery, this.request(), "copy-query")}
    `;
  }

  private files(heading: string, formats: ExportFormat[]): TemplateResult {
    return html`<h3>${heading}</h3>
      <p class="links">
        ${formats.map((format) => html`<a href=${this.exported(format)} data-format=${format.id} download>${format.label}</a>`)}
      </p>`;
  }

  /** The citation of what is in sight, in one of the forms of the server. */
  private citation(form: string): string {
    const format = this.formats.find(({ id }) => id === CITATION + form);
    return format ? this.exported(format) : "";
  }

  private copy(label: string, text: string, id: string): TemplateResult {
    return html`<button id=${id} class="button" type="button" @click=${() => this.toClipboard(text)}>${label}</button>`;
  }

  private exported({ id, path }: ExportFormat): string {
    const parameters = writeFilter(this.state.filter);
    parameters.set("language", this.language);
    if (id !== CALENDAR && this.state.order !== undefined) {
      parameters.set("orderBy", this.state.order);
    }
    return `${path}?${readable(parameters)}`;
  }

  /** Where a calendar finds the events, from anywhere. */
  private calendar(): string | undefined {
    const format = this.formats.find(({ id }) => id === CALENDAR);
    return format && this.site + this.exported(format);
  }

  /** What is followed has names that readers know, where the page has them. */
  private nameOf({ id, label }: ExportFormat): string {
    const { calendarFile, feed } = this.i18n.explorer;
    return { [CALENDAR]: calendarFile, atom: feed }[id] ?? label;
  }

  private variables(): Record<string, unknown> {
    return { filter: this.state.filter, orderBy: orderOf(this.state) };
  }

  private request(): string {
    return JSON.stringify({ query: OPERATION, variables: this.variables() }, null, 2);
  }

  private graphiql(): string {
    const parameters = new URLSearchParams({ query: OPERATION, variables: JSON.stringify(this.variables(), null, 2) });
    return `/graphiql/?${parameters}`;
  }

  private async toClipboard(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      this.said = this.i18n.common.copied;
    } catch {
      this.said = format(this.i18n.explorer.notCopied, { text }, this.language);
    }
    this.close();
    (this.renderRoot.querySelector("#toggle") as HTMLElement).focus();
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      this.close();
      (this.renderRoot.querySelector("#toggle") as HTMLElement).focus();
    }
  }

  private close(): void {
    this.open = false;
  }

  static override styles = [...base, shareStyle];
}

customElements.define("chancery-share", Share);
