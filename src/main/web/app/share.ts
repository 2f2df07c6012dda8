import { html, type TemplateResult } from "lit";
import { writeFilter } from "../timeline/filter";
import { PageElement } from "./element";
import { format } from "./i18n";
import { OPERATION } from "./queries/events";
import { shareStyle } from "./share-style";
import { orderOf, readable, type State, writeState } from "./state";
import { base } from "./styles";

/** What the archive writes of a filter, by the ending of the URL. */
const FILES = [
  ["csv", "CSV"],
  ["xlsx", "Excel"],
  ["jsonl", "JSON Lines"],
  ["geojson", "GeoJSON"],
  ["jsonld", "JSON-LD"],
  ["timelinejs.json", "TimelineJS"],
] as const;

/** What a reader takes along of what is in sight: a link, a calendar, data, code. */
export class Share extends PageElement {
  static override properties = {
    ...PageElement.properties,
    state: { attribute: false },
    open: { state: true },
    said: { state: true },
  };

  declare state: State;
  declare private open: boolean;
  declare private said: string;
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
          this.said = "";
        }}
      >
        ${this.i18n.explorer.share}
      </button>
      <div id="panel" ?hidden=${!this.open} @keydown=${this.pressed}>
        <h3>${this.i18n.explorer.shareLink}</h3>
        ${this.copy(this.i18n.explorer.copyLink, location.origin + writeState(this.state), "copy-link")}
        <h3>${this.i18n.explorer.follow}</h3>
        <p class="links">
          <a href=${this.calendar()} data-format="webcal">${this.i18n.explorer.subscribeCalendar}</a>
          <a href=${this.exported("ics")} data-format="ics">${this.i18n.explorer.calendarFile}</a>
          <a href=${this.exported("atom")} data-format="atom">${this.i18n.explorer.feed}</a>
        </p>
        ${this.copy(this.i18n.explorer.copyCalendar, location.origin + this.exported("ics"), "copy-calendar")}
        <h3>${this.i18n.explorer.download}</h3>
        <p class="links">
          ${FILES.map(([ending, name]) => html`<a href=${this.exported(ending)} data-format=${ending} download>${name}</a>`)}
        </p>
        <h3>${this.i18n.explorer.useElsewhere}</h3>
        <p class="links">
          <a href=${writeState({ ...this.state, page: "embed", view: "list" })} data-format="embed">${this.i18n.explorer.embedCode}</a>
          <a href=${this.graphiql()} data-format="graphiql" target="_blank">${this.i18n.explorer.openInGraphiql}</a>
        </p>
        ${this.copy(this.i18n.explorer.copyQuery, this.request(), "copy-query")}
      </div>
      <div class="said" role="status">${this.said}</div>
    `;
  }

  private copy(label: string, text: string, id: string): TemplateResult {
    return html`<button id=${id} class="button" type="button" @click=${() => this.toClipboard(text)}>${label}</button>`;
  }

  private exported(ending: string): string {
    const parameters = writeFilter(this.state.filter);
    parameters.set("language", this.language);
    if (ending !== "ics" && this.state.order !== undefined) {
      parameters.set("orderBy", this.state.order);
    }
    return `/export/events.${ending}?${readable(parameters)}`;
  }

  /** Calendars that subscribe know the scheme by this name. */
  private calendar(): string {
    return `webcal://${location.host}${this.exported("ics")}`;
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
