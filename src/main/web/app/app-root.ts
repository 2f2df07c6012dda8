import { html, nothing, type TemplateResult } from "lit";
import type { EventFilter } from "../timeline/filter";

import { direction, LANGUAGE_NAMES, LANGUAGES, type Language } from "../timeline/language";
import { THEMES, type Theme } from "../timeline/options";
import { adoptTheme } from "../timeline/theme";
import type { Offer } from "./combobox";
import { adding } from "./conditions";
import { SpeakingArchive } from "./dates";
import { dressDocument } from "./document-style";
import { PageElement } from "./element";
import type { Explore } from "./explore";
import { load, speaks } from "./i18n";
import { nextTask } from "./later";
import { Navigator } from "./navigator";
import { areHere, loadParts } from "./parts";
import "./print-note";
import { keep, languageOf, themeOf } from "./preferences";
import type { SearchBox } from "./search-box";
import "./search-box";
import { appRootStyle } from "./app-root-style";
import { hasFilter, isStart, type State, writeState } from "./state";
import { base } from "./styles";

const NAME = "Chancery";
const START = "/";

/** The page: its head, and what its state says below it. */
export class AppRoot extends PageElement {
  static override properties = {
    ...PageElement.properties,
    release: {},
    texts: {},
    site: {},
    state: { state: true },
    theme: { state: true },
    isBegun: { state: true },
  };

  /** What was built, as the document says. */
  declare release: string | undefined;

  /** The version of the texts, as the document says. */
  declare texts: string;

  /** The root of the site as readers reach it, as the document says. */
  declare site: string;

  declare private state: State;
  declare private theme: Theme;
  /** Whether the head is there: what stands below it is made in a task of its own. */
  declare private isBegun: boolean;
  private readonly navigator = new Navigator();
  private archive: SpeakingArchive;
  /** The event whose page was opened last. */
  private left = "";
  /** What the explorer showed last: the way back from a page, if there were results. */
  private results = START;
  /** Whether a part of the text in the box was chosen from the offers, and a part is left. */
  private unfinished = false;

  constructor() {
    super();
    adoptTheme(document);
    dressDocument();
    this.isBegun = false;
    this.state = this.navigator.state;
    this.language = languageOf(this.state);
    this.theme = themeOf(this.state);
    this.archive = new SpeakingArchive("", this.language);
    this.applyPreferences();
    this.navigator.addEventListener("change", (event) => void this.arrive((event as CustomEvent<State>).detail));
  }

  /** The words of a link, such as one from the bar of a browser, stay in the box as typed ones do. */
  protected override async firstUpdated(): Promise<void> {
    const { search } = this.state;
    await this.box.updateComplete;
    this.box.put(search);
    await nextTask();
    this.isBegun = true;
  }

  private async arrive(from: State): Promise<void> {
    const language = languageOf(this.navigator.state);
    if (!speaks(language)) {
      // Without the texts the page stays as it is, in the language that it has.
      await load(language, this.texts);
    }
    while (!areHere(this.navigator.state)) {
      if (!(await this.fetchParts())) {
        return;
      }
    }
    this.state = this.navigator.state;
    if (language !== this.language && language === languageOf(this.state)) {
      this.language = language;
      this.archive = new SpeakingArchive("", language);
    }
    this.theme = themeOf(this.state);
    this.applyPreferences();
    if (this.state.page === "explorer" && this.state.search === "" && !hasFilter(this.state.filter)) {
      this.box.put("");
    }
    if (from.page !== this.state.page || from.ref !== this.state.ref) {
      this.turnPage(from);
    }
  }

  /** The page stays as it is until they are here. Where a newer release has other parts, its own document has them. */
  private async fetchParts(): Promise<boolean> {
    try {
      await loadParts(this.navigator.state);
      return true;
    } catch (error) {
      console.error(error);
      location.reload();
      return false;
    }
  }

  private applyPreferences(): void {
    const root = document.documentElement;
    root.lang = this.language;
    root.dir = direction(this.language);
    if (this.theme === "auto") {
      delete root.dataset.theme;
    } else {
      root.dataset.theme = this.theme;
    }
    if (this.state.page === "embed" || isStart(this.state)) {
      this.entitle(isStart(this.state) ? "" : this.i18n.explorer.embedCode);
    }
  }

  private entitle(title: string): void {
    document.title = title === "" ? NAME : `${title} · ${NAME}`;
  }

  /** As a new document would: at its top, or where the reader left it, and with the focus in it. */
  private async turnPage(from: State): Promise<void> {
    const { place } = this.navigator;
    if (from.page === "event") {
      this.left = from.ref;
    }
    if (from.page === "explorer") {
      this.results = writeState(from);
    }
    await this.updateComplete;
    const explore = this.renderRoot.querySelector<Explore>("chancery-explore");
    await explore?.updateComplete;
    scrollTo({ top: place, behavior: "instant" });
    const isList = this.state.page === "explorer" && !isStart(this.state);
    if (!isList || this.left === "" || !explore?.focusOn(this.left)) {
      (this.renderRoot.querySelector("main") as HTMLElement).focus({ preventScroll: true });
    }
  }

  protected override render() {
    const { i18n } = this;
    return html`
      <header>
        <button class="skip" type="button" @click=${this.skip}>${i18n.explorer.skip}</button>
        <a class="name" href="/" aria-label=${i18n.explorer.home}><span class="seal" aria-hidden="true"></span>${NAME}</a>
        <chancery-search-box
          .language=${this.language}
          .archive=${this.archive}
          .extending=${hasFilter(this.filter)}
          @add-text=${(event: CustomEvent<string>) => this.search(event.detail, this.filter)}
          @submit-text=${(event: CustomEvent<string>) => this.search(event.detail)}
          @choose=${(event: CustomEvent<Offer>) => this.choose(event.detail)}
        ></chancery-search-box>
        <div class="settings">${this.languages(i18n.common.language)} ${this.themes()}</div>
      </header>
      <main
        id="content"
        tabindex="-1"
        @page-titled=${(event: CustomEvent<string>) => this.entitle(event.detail)}
      >
        ${this.isBegun ? this.content() : nothing}
        <chancery-print-note .language=${this.language}></chancery-print-note>
      </main>
      <footer>
        <a href="/about">${i18n.about.title}</a>
        <a href="/graphiql">${i18n.explorer.api}</a>
        <a href="/licenses.txt">${i18n.explorer.licences}</a>
        ${this.release ? html`<span>${i18n.explorer.version} <bdi lang="">${this.release}</bdi></span>` : nothing}
      </footer>
    `;
  }

  private content(): TemplateResult {
    const { page, ref } = this.state;
    return html`
      ${isStart(this.state) ? html`<chancery-start .language=${this.language} .archive=${this.archive}></chancery-start>` : nothing}
      <chancery-explore
        ?hidden=${page !== "explorer" || isStart(this.state)}
        .language=${this.language}
        .archive=${this.archive}
        .site=${this.site}
        .state=${this.state}
        .navigator=${this.navigator}
      ></chancery-explore>
      ${page === "explorer" || this.results === START ? nothing : html`<p class="back"><a href=${this.results}>${this.i18n.explorer.backToResults}</a></p>`}
      ${
        page === "about"
          ? html`<chancery-about-page .archive=${this.archive} .language=${this.language} .release=${this.release ?? ""}></chancery-about-page>`
          : nothing
      }
      ${
        page === "missing"
          ? html`<chancery-missing-page .path=${ref} .archive=${this.archive} .language=${this.language}></chancery-missing-page>`
          : nothing
      }
      ${
        page === "event"
          ? html`<chancery-event-page .reference=${ref} .archive=${this.archive} .language=${this.language}></chancery-event-page>`
          : nothing
      }
      ${
        page === "actor"
          ? html`<chancery-actor-page .reference=${ref} .archive=${this.archive} .language=${this.language}></chancery-actor-page>`
          : nothing
      }
      ${
        page === "dispute"
          ? html`<chancery-dispute-page .reference=${ref} .archive=${this.archive} .language=${this.language}></chancery-dispute-page>`
          : nothing
      }
      ${
        page === "embed"
          ? html`<chancery-embed-builder .archive=${this.archive} .site=${this.site} .filter=${this.state.filter} .language=${this.language}></chancery-embed-builder>`
          : nothing
      }
    `;
  }

  private languages(label: string): TemplateResult {
    return html`<select id="language" aria-label=${label} @change=${this.chooseLanguage}>
      ${LANGUAGES.map(
        (language) => html`<option value=${language} lang=${language} ?selected=${language === this.language}>
          ${LANGUAGE_NAMES[language]}
        </option>`,
      )}
    </select>`;
  }

  private themes(): TemplateResult {
    const { i18n } = this;
    return html`<select id="theme" aria-label=${i18n.common.theme} @change=${this.chooseTheme}>
      ${THEMES.map(
        (theme) => html`<option value=${theme} ?selected=${theme === this.theme}>${i18n.common.themes[theme]}</option>`,
      )}
    </select>`;
  }

  private chooseLanguage(event: Event): void {
    const language = (event.target as HTMLSelectElement).value as Language;
    keep("language", language);
    this.navigator.move({ language });
  }

  private chooseTheme(event: Event): void {
    const theme = (event.target as HTMLSelectElement).value as Theme;
    keep("theme", theme === "auto" ? undefined : theme);
    this.theme = theme;
    this.navigator.move({ theme: theme === "auto" ? undefined : theme });
    this.applyPreferences();
  }

  /** What is asked in the explorer; from the page of a record a search begins anew. */
  private get filter(): EventFilter {
    return this.state.page === "explorer" ? this.state.filter : {};
  }

  /** A new question takes the place of the old one, unless it is added to it. The words stay in the box. */
  private search(text: string, filter: EventFilter = {}): void {
    this.unfinished = false;
    this.navigator.go({
      page: "explorer",
      search: text,
      filter,
      compare: [],
      from: undefined,
      to: undefined,
      years: undefined,
    });
  }

  /** Offers for parts of one text belong to one question. */
  private choose({ suggestion, rest }: Offer): void {
    this.navigator.go({
      page: "explorer",
      search: "",
      filter: adding(this.unfinished ? this.filter : {}, suggestion),
      compare: [],
      from: undefined,
      to: undefined,
      years: undefined,
    });
    this.unfinished = rest !== "";
    this.box.put(rest);
  }

  private get box(): SearchBox {
    return this.renderRoot.querySelector("chancery-search-box") as SearchBox;
  }

  /** A button: the main part is not in the document but in this element, where no fragment of a URL leads. */
  private skip(): void {
    (this.renderRoot.querySelector("main") as HTMLElement).focus();
  }

  static override styles = [...base, appRootStyle];
}
