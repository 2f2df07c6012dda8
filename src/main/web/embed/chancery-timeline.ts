import { html, nothing } from "lit";
import { baseStyle } from "../timeline/base-style";
import { BaseElement } from "../timeline/element";
import { writeFilter } from "../timeline/filter";
import { Archive, ArchiveError } from "../timeline/graphql";
import { fill } from "../timeline/i18n";
import { direction, type Language, stripBidi, uiLanguageOf } from "../timeline/language";
import { LANES, type Lanes, oneOf } from "../timeline/options";
import { markStyle } from "../timeline/picture-style";
import { LatestRequest } from "../timeline/requests";
import "../timeline/picture";
import { embeddedTheme } from "../timeline/theme";
import { I18N, loadTexts, WITHOUT_ARCHIVE } from "./i18n";
import { intoLanes } from "./lanes";
import { type Loaded, type LoadedEvent, labelled, load, type Request } from "./load";
import { eventList, footer, notice } from "./parts";
import { FILTER_ATTRIBUTES, question } from "./question";
import { Refresh } from "./refresh";
import { style } from "./style";

const ASKS = [...FILTER_ATTRIBUTES, "src", "event", "limit", "lanes", "language"];
const DEFAULT_LIMIT = 500;
const MOST = 2000;
const EXPORTED = "picture, tip, legend, buttons, button";

/**
 * A timeline of the archive in a page of others. What it asks for is said by its attributes: see docs/embed.md.
 *
 * @fires chancery-load when events have come: totalCount, isExact and events
 * @fires chancery-select when the reader has chosen an event: id, url, title; can be cancelled
 * @fires chancery-error when there is no answer: code and message
 */
class Timeline extends BaseElement {
  static override properties = {
    loaded: { state: true },
    error: { state: true },
    chosen: { state: true },
  };
  static override styles = [baseStyle, embeddedTheme, style, markStyle];

  declare loaded: Loaded | null;
  declare error: ArchiveError | null;
  declare chosen: string | null;

  private readonly refresh = new Refresh(this, () => this.ask());
  private readonly requests = new LatestRequest();
  private asking = false;

  constructor() {
    super();
    this.loaded = null;
    this.error = null;
    this.chosen = null;
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ASKS, "theme", "height", "list", "refresh"];
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (before !== value && this.isConnected) {
      this.follow(name);
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.follow("src");
    this.follow("refresh");
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.requests.cancel();
  }

  /** Attributes that change together are one question. */
  private follow(name: string): void {
    this.requestUpdate();
    if (name === "refresh") {
      this.refresh.every(Number(this.getAttribute("refresh")));
    } else if (ASKS.includes(name) && !this.asking) {
      this.asking = true;
      queueMicrotask(() => {
        this.asking = false;
        this.loaded = null;
        this.ask();
      });
    }
  }

  private get host(): string {
    const source = this.getAttribute("src") || import.meta.url;
    const { protocol, origin } = URL.canParse(source, document.baseURI)
      ? new URL(source, document.baseURI)
      : { protocol: "", origin: "" };
    if (!/^https?:$/.test(protocol)) {
      throw new ArchiveError(
        `src is "${source}". Write the address of an archive, such as https://archive.example.org.`,
        "BAD_ARGUMENT",
      );
    }
    return origin;
  }

  private get language(): string {
    return this.getAttribute("language") || this.closest<HTMLElement>("[lang]")?.lang || "en";
  }

  private get uiLanguage(): Language {
    return uiLanguageOf(this.language);
  }

  private get limit(): number {
    const asked = Number(this.getAttribute("limit") || DEFAULT_LIMIT);
    return Number.isFinite(asked) ? Math.max(1, Math.min(Math.floor(asked), MOST)) : DEFAULT_LIMIT;
  }

  private get lanes(): Lanes {
    return oneOf(LANES, this.getAttribute("lanes")) ?? "none";
  }

  private get request(): Request {
    return {
      event: this.getAttribute("event"),
      filter: question(this),
      limit: this.limit,
      lanes: this.lanes,
    };
  }

  private ask(): Promise<void> {
    return this.requests.ask(
      async (signal) => {
        const { host, language } = this;
        const [loaded] = await Promise.all([
          load(new Archive(host, language), this.request, signal),
          loadTexts(host, this.uiLanguage, signal),
        ]);
        return { ...loaded, bands: labelled(loaded.bands, this.uiLanguage) };
      },
      (loaded) => this.arrive(loaded),
      (error) => this.fail(error),
    );
  }

  private arrive(loaded: Loaded): void {
    this.announce(loaded);
    this.loaded = loaded;
    this.error = null;
    this.refresh.done(true);
    this.emit("chancery-load", {
      totalCount: loaded.totalCount,
      isExact: loaded.isExact,
      events: loaded.events,
    });
  }

  private fail(error: ArchiveError): void {
    this.error = error;
    this.refresh.done(false);
    if (error.code !== "UNAVAILABLE") {
      console.warn(`<chancery-timeline>: ${error.message} (${error.code})`, ...error.candidates);
    }
    this.emit("chancery-error", { code: error.code, message: error.message });
  }

  /** Says how many events are new, once there were others. */
  private announce(loaded: Loaded): void {
    const known = new Set(this.loaded?.events.map(({ id }) => id));
    const added = this.loaded === null ? [] : loaded.events.filter(({ id }) => !known.has(id));
    if (added.length > 0) {
      const titles = added
        .slice(-3)
        .map(({ title }) => stripBidi(title))
        .join("; ");
      this.renderRoot.querySelector(".news")!.textContent =
        `${fill(I18N[this.uiLanguage]!.added, { count: added.length }, this.uiLanguage)} ${titles}`;
    }
  }

  private urlOf(event: LoadedEvent): string {
    return `${this.host}/event/${encodeURIComponent(event.id)}?language=${this.uiLanguage}`;
  }

  private get sourceUrl(): string {
    const event = this.getAttribute("event");
    if (event) {
      return `${this.host}/event/${encodeURIComponent(event)}?language=${this.uiLanguage}`;
    }
    const parameters = writeFilter(question(this));
    parameters.set("language", this.uiLanguage);
    return `${this.host}/?${parameters}`;
  }

  private choose(event: LoadedEvent, click?: Event): void {
    this.chosen = event.id;
    const go = this.emit("chancery-select", { id: event.id, url: this.urlOf(event), title: event.title }, true);
    if (!go) {
      click?.preventDefault();
    } else if (!click && this.getAttribute("list") === "hidden") {
      window.open(this.urlOf(event), "_blank", "noopener");
    }
  }

  private chooseInPicture({ detail: id }: CustomEvent<string>): void {
    const event = this.loaded?.events.find((each) => each.id === id);
    if (event) {
      this.choose(event);
      this.scrollListTo(id);
    }
  }

  /** The list scrolls, and not the page. */
  private scrollListTo(id: string): void {
    const list = this.renderRoot.querySelector<HTMLElement>(".list");
    const row = list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    if (list && row) {
      list.scrollTop = row.offsetTop - list.offsetTop - list.clientHeight / 3;
    }
  }

  protected override updated(): void {
    const height = this.getAttribute("height") ?? "";
    const size = height === "fill" ? "100%" : /^\d+$/.test(height) ? `${height}px` : height;
    this.renderRoot.querySelector<HTMLElement>(".themed")!.style.blockSize = size;
  }

  override render() {
    const theme = this.getAttribute("theme") ?? "";
    const sized = this.getAttribute("height") ? "sized" : "";
    return html`<div class="themed ${theme} ${sized}" part="timeline" dir=${direction(this.language)} lang=${this.uiLanguage}>
      ${this.error && !this.loaded ? notice(this.error, this.uiLanguage, () => this.ask()) : this.renderLoaded()}
      <p class="news unseen" role="status"></p>
    </div>`;
  }

  private renderLoaded() {
    const i18n = I18N[this.uiLanguage];
    if (this.loaded === null || i18n === undefined) {
      return html`<p class="loading" part="loading" aria-busy="true">${WITHOUT_ARCHIVE[this.uiLanguage].loading}</p>`;
    }
    if (this.loaded.events.length === 0) {
      const isNothing = this.loaded.open.count === 0;
      return html`${isNothing ? html`<p class="loading" part="empty">${i18n.none}</p>` : nothing}${this.renderFooter()}`;
    }
    const { events, lanes, bands } = intoLanes(this.loaded, this.lanes);
    return html`<chancery-picture exportparts=${EXPORTED} ?fill=${!!this.getAttribute("height")} .items=${events} .lanes=${lanes} .bands=${bands} .language=${this.language}
        dir=${direction(this.language)} @item-select=${this.chooseInPicture}></chancery-picture>
      ${eventList({
        events,
        chosen: this.chosen,
        hidden: this.getAttribute("list") === "hidden",
        language: this.language,
        uiLanguage: this.uiLanguage,
        url: (event) => this.urlOf(event),
        choose: (event, click) => this.choose(event, click),
      })}
      ${this.error ? html`<p class="stale" part="stale">${i18n.stale}</p>` : nothing} ${this.renderFooter()}`;
  }

  private renderFooter() {
    return footer(this.loaded!, this.sourceUrl, this.uiLanguage);
  }
}

if (!customElements.get("chancery-timeline")) {
  customElements.define("chancery-timeline", Timeline);
}
