import "../common";
import { html, type PropertyValues, type TemplateResult } from "lit";
import { type EventFilter, writeFilter } from "../../timeline/filter";
import type { Archive } from "../../timeline/graphql";
import { LANGUAGE_NAMES, LANGUAGES, stripBidi } from "../../timeline/language";
import { LatestRequest } from "../../timeline/requests";
import { conditionsOf } from "../conditions";
import { PageElement } from "../element";
import { meanings, type ResolvedReference } from "../queries/references";
import { conditionText, questionInWords } from "../question";
import { base } from "../styles";
import { elementCode, frameCode, framePath, type Looks, linkOf } from "./code";
import { builderStyle } from "./style";

/** Makes the code that puts what a filter finds into a page of others. */
export class EmbedBuilder extends PageElement {
  static override properties = {
    ...PageElement.properties,
    archive: { attribute: false },
    site: { attribute: false },
    filter: { attribute: false },
    resolved: { state: true },
    looks: { state: true },
  };
  static override styles = [...base, builderStyle];

  declare archive: Archive;
  /** The root of the site as readers reach it. */
  declare site: string;
  declare filter: EventFilter;
  declare looks: Looks;
  /** What those are called that the filter refers to: the readers of a newspaper know no codes. */
  declare private resolved: Map<string, ResolvedReference>;
  private readonly naming = new LatestRequest();

  constructor() {
    super();
    this.filter = {};
    this.resolved = new Map();
    this.looks = { language: "", theme: "auto", height: 560, lanes: "none", list: "shown", refresh: 0 };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("filter") || changed.has("archive")) {
      void this.naming.ask(
        (signal) => meanings(this.archive, this.filter, this.language, signal),
        ({ resolved }) => {
          this.resolved = resolved;
        },
        () => {
          // The preview tells what is wrong with a reference; here it stays as it was given.
        },
      );
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.naming.cancel();
  }

  /** Until another is chosen, the language of the page. */
  private get chosen(): Looks {
    return { ...this.looks, language: this.looks.language || this.language };
  }

  override render() {
    const { i18n, chosen, filter, site } = this;
    const title = `${i18n.timeline.title}${i18n.records.colon} ${stripBidi(questionInWords(filter, this.resolved, this.language))}`;
    return html`
      <h1>${i18n.builder.title}</h1>
      <p>${i18n.builder.lead}</p>
      <div class="columns">
        <div class="choices">${this.renderFilter()} ${this.renderLooks()}</div>
        <div>
          <h2 id="preview">${i18n.builder.preview}</h2>
          <iframe src=${framePath(filter, chosen)} title=${i18n.builder.preview} height=${chosen.height}></iframe>
          <h2 class="codes">${i18n.builder.code}</h2>
          ${this.code("element", i18n.builder.element, i18n.builder.elementHint, elementCode(site, filter, chosen, title))}
          ${this.code("frame", i18n.builder.frame, i18n.builder.frameHint, frameCode(site, filter, chosen, title))}
          ${this.code("link", i18n.builder.link, i18n.builder.linkHint, linkOf(site, filter, chosen))}
        </div>
      </div>
      <p class="told unseen" role="status"></p>
    `;
  }

  private renderFilter(): TemplateResult {
    const conditions = conditionsOf(this.filter).map((each) => conditionText(each, this.resolved, this.language));
    return html`<section>
      <h2>${this.i18n.builder.shown}</h2>
      <ul class="conditions">
        ${(conditions.length > 0 ? conditions : [this.i18n.builder.everything]).map((value) => html`<li>${value}</li>`)}
      </ul>
      <a href="/?${writeFilter(this.filter)}">${this.i18n.builder.change}</a>
    </section>`;
  }

  private renderLooks(): TemplateResult {
    const { i18n } = this;
    const { lists, refreshes, themePage } = i18n.builder;
    const { themes, lanesBy } = i18n.common;
    return html`<fieldset class="fields">
      <legend>${i18n.builder.looks}</legend>
      ${this.choice(
        "language",
        i18n.common.language,
        LANGUAGES.map((tag) => [tag, LANGUAGE_NAMES[tag]]),
      )}
      ${this.choice("theme", i18n.common.theme, [
        ["auto", themes.auto],
        ["", themePage],
        ["light", themes.light],
        ["dark", themes.dark],
      ])}
      ${this.choice("lanes", i18n.common.lanes, [
        ["none", lanesBy.none],
        ["actors", lanesBy.actors],
        ["disputes", lanesBy.disputes],
      ])}
      ${this.choice("list", i18n.builder.list, [
        ["shown", lists.shown],
        ["hidden", lists.hidden],
      ])}
      ${this.choice("refresh", i18n.builder.refresh, [
        ["0", refreshes.never],
        ["60", refreshes.minute],
        ["900", refreshes.quarter],
        ["3600", refreshes.hour],
      ])}
      <label>${i18n.builder.height}
        <input type="number" name="height" min="240" max="2000" step="20" .value=${String(this.looks.height)} @change=${this.chooseHeight} />
      </label>
    </fieldset>`;
  }

  private choice(
    name: "language" | "theme" | "lanes" | "list" | "refresh",
    label: string,
    options: [string, string][],
  ): TemplateResult {
    const current = String(this.chosen[name]);
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.looks = { ...this.looks, [name]: name === "refresh" ? Number(value) : value };
    };
    return html`<label>${label}
      <select name=${name} @change=${choose}>
        ${options.map(([value, text]) => html`<option value=${value} lang=${name === "language" ? value : this.language} ?selected=${value === current}>${text}</option>`)}
      </select>
    </label>`;
  }

  private chooseHeight(event: Event): void {
    const height = Math.round(Number((event.target as HTMLInputElement).value));
    this.looks = { ...this.looks, height: Math.max(240, Math.min(Number.isFinite(height) ? height : 560, 2000)) };
    (event.target as HTMLInputElement).value = String(this.looks.height);
  }

  private code(name: string, title: string, hint: string, code: string): TemplateResult {
    return html`<div class="code codes" data-code=${name}>
      <header>
        <div><h3 id="title-${name}">${title}</h3><p>${hint}</p></div>
        <button type="button" aria-describedby="title-${name}" @click=${() => this.copy(code)}>${this.i18n.builder.copy}</button>
      </header>
      <pre dir="ltr" tabindex="0" role="region" aria-labelledby="title-${name}"><code>${code}</code></pre>
    </div>`;
  }

  /** Where the clipboard is closed to a page, the code is marked, to be copied by hand. */
  private async copy(code: string): Promise<void> {
    const told = this.renderRoot.querySelector(".told")!;
    try {
      await navigator.clipboard.writeText(code);
      told.textContent = `${this.i18n.common.copied}.`;
    } catch {
      const shown = [...this.renderRoot.querySelectorAll("code")].find((each) => each.textContent === code);
      getSelection()?.selectAllChildren(shown!);
    }
  }
}

customElements.define("chancery-embed-builder", EmbedBuilder);
