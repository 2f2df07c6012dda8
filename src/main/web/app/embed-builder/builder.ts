import { html, LitElement, type TemplateResult } from "lit";
import { type EventFilter, writeFilter } from "../../timeline/filter";
import { LANGUAGE_NAMES, LANGUAGES, type Language } from "../../timeline/language";
import { hiddenFromSight } from "../../timeline/theme";
import { elementCode, frameCode, framePath, type Looks, linkOf } from "./code";
import { builderStyle } from "./style";
import { BUILDER_TEXTS, type BuilderTexts } from "./texts";

/** Makes the code that puts what a filter finds into a page of others. */
export class EmbedBuilder extends LitElement {
  static override properties = { filter: { attribute: false }, language: { attribute: false }, looks: { state: true } };
  static override styles = [builderStyle, hiddenFromSight];

  declare filter: EventFilter;
  /** That of the page; the timeline may be in another. */
  declare language: Language;
  declare looks: Looks;

  constructor() {
    super();
    this.filter = {};
    this.language = "en";
    this.looks = { language: "", theme: "auto", height: 560, lanes: "none", list: "shown", refresh: 0 };
  }

  private get texts(): BuilderTexts {
    return BUILDER_TEXTS[this.language];
  }

  /** Until another is chosen, the language of the page. */
  private get chosen(): Looks {
    return { ...this.looks, language: this.looks.language || this.language };
  }

  override render() {
    const { texts, chosen, filter } = this;
    const { origin } = location;
    return html`
      <h1>${texts.title}</h1>
      <p>${texts.lead}</p>
      <div class="columns">
        <div class="choices">${this.renderFilter()} ${this.renderLooks()}</div>
        <div>
          <h2 id="preview">${texts.preview}</h2>
          <iframe src=${framePath(filter, chosen)} title=${texts.preview} height=${chosen.height}></iframe>
          <h2 class="codes">${texts.code}</h2>
          ${this.code("element", texts.element, texts.elementHint, elementCode(origin, filter, chosen))}
          ${this.code("frame", texts.frame, texts.frameHint, frameCode(origin, filter, chosen, this.frameTitle()))}
          ${this.code("link", texts.link, texts.linkHint, linkOf(origin, filter, chosen))}
        </div>
      </div>
      <p class="told unseen" role="status"></p>
    `;
  }

  /** What the frame is called for those who listen. */
  private frameTitle(): string {
    const { between = [], involving = [], about = [], during = "" } = this.filter;
    const words = [...between, ...involving, ...about, during].filter(Boolean).join(", ");
    return words === "" ? this.texts.timeline : `${this.texts.timeline}: ${words}`;
  }

  private renderFilter(): TemplateResult {
    const conditions = [...writeFilter(this.filter).values()];
    return html`<section>
      <h2>${this.texts.shown}</h2>
      <ul class="conditions">
        ${(conditions.length > 0 ? conditions : [this.texts.everything]).map((value) => html`<li><bdi>${value}</bdi></li>`)}
      </ul>
      <a href="/?${writeFilter(this.filter)}">${this.texts.change}</a>
    </section>`;
  }

  private renderLooks(): TemplateResult {
    const { texts } = this;
    const { themes, lanesOf, lists, refreshes } = texts;
    return html`<fieldset class="fields">
      <legend>${texts.looks}</legend>
      ${this.choice(
        "language",
        texts.language,
        LANGUAGES.map((tag) => [tag, LANGUAGE_NAMES[tag]]),
      )}
      ${this.choice("theme", texts.theme, [
        ["auto", themes.auto],
        ["", themes.page],
        ["light", themes.light],
        ["dark", themes.dark],
      ])}
      ${this.choice("lanes", texts.lanes, [
        ["none", lanesOf.none],
        ["actors", lanesOf.actors],
        ["disputes", lanesOf.disputes],
      ])}
      ${this.choice("list", texts.list, [
        ["shown", lists.shown],
        ["hidden", lists.hidden],
      ])}
      ${this.choice("refresh", texts.refresh, [
        ["0", refreshes.never],
        ["60", refreshes.minute],
        ["900", refreshes.quarter],
        ["3600", refreshes.hour],
      ])}
      <label>${texts.height}
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
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${value === current}>${text}</option>`)}
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
        <button type="button" aria-describedby="title-${name}" @click=${() => this.copy(code)}>${this.texts.copy}</button>
      </header>
      <pre dir="ltr" tabindex="0" role="region" aria-labelledby="title-${name}"><code>${code}</code></pre>
    </div>`;
  }

  /** Where the clipboard is closed to a page, the code is marked, to be copied by hand. */
  private async copy(code: string): Promise<void> {
    const told = this.renderRoot.querySelector(".told")!;
    try {
      await navigator.clipboard.writeText(code);
      told.textContent = this.texts.copied;
    } catch {
      const shown = [...this.renderRoot.querySelectorAll("code")].find((each) => each.textContent === code);
      getSelection()?.selectAllChildren(shown!);
    }
  }
}

customElements.define("chancery-embed-builder", EmbedBuilder);
