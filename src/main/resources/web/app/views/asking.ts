import { LitElement, css, html, type PropertyValues, type TemplateResult } from "lit";
import { writeFilter, type EventFilter } from "../../timeline/filter";
import { ArchiveError, type Archive } from "../../timeline/graphql";
import type { Language } from "../../timeline/language";
import { locale } from "../dates";
import { go } from "../pages/go";
import { viewMessages, type ViewMessages } from "./messages";

/**
 * A view of the explorer that asks for what it shows whenever the filter is another. What the reader chooses in it is told by an
 * event; unless somebody prevents that, the explorer is then shown with the filter so narrowed.
 */
export abstract class AskingView<T> extends LitElement {
  static properties: Record<string, object> = {
    archive: { attribute: false },
    filter: { attribute: false },
    language: { type: String },
    answer: { state: true },
    waiting: { state: true },
    error: { state: true },
  };

  static styles = css`
    :host {
      display: block;
      font-family: var(--chancery-font);
      color: var(--chancery-text);
    }
    .notes {
      margin-block: 0.75rem 0;
      padding: 0;
      list-style: none;
      color: var(--chancery-muted);
      font-size: 0.875rem;
    }
    .choices {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1.25rem;
      margin-block-end: 0.5rem;
      font-size: 0.9375rem;
    }
    select {
      font: inherit;
      color: inherit;
      background: var(--chancery-surface);
      border: 1px solid var(--chancery-border);
      border-radius: var(--chancery-radius, 6px);
      padding: 0.2rem 0.4rem;
      min-block-size: 2rem;
      max-inline-size: 100%;
    }
    :focus-visible {
      outline: 3px solid var(--chancery-focus);
      outline-offset: 1px;
    }
  `;

  declare archive: Archive;
  declare filter: EventFilter;
  declare language: Language;
  protected declare answer: T | null;
  protected declare waiting: boolean;
  protected declare error: string;

  private asking: AbortController | null = null;
  private asked = "";

  constructor() {
    super();
    this.filter = {};
    this.language = "en";
    this.answer = null;
    this.waiting = false;
    this.error = "";
  }

  protected abstract ask(signal: AbortSignal): Promise<T>;

  protected abstract show(messages: ViewMessages): TemplateResult;

  /** What the answer depends on, besides the filter and the language. */
  protected get choice(): string {
    return "";
  }

  protected willUpdate(_changed: PropertyValues): void {
    const question = JSON.stringify([this.filter, this.archive?.host, this.language, this.choice]);
    if (this.archive && question !== this.asked) {
      this.asked = question;
      void this.load();
    }
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.asking?.abort();
    this.asked = "";
  }

  private async load(): Promise<void> {
    this.asking?.abort();
    const { signal } = (this.asking = new AbortController());
    this.waiting = true;
    this.error = "";
    try {
      const answer = await this.ask(signal);
      if (!signal.aborted) {
        this.answer = answer;
      }
    } catch (error) {
      if (!signal.aborted) {
        this.answer = null;
        this.error = error instanceof ArchiveError ? error.message : String(error);
      }
    } finally {
      if (!signal.aborted) {
        this.waiting = false;
      }
    }
  }

  /** Passes on what the reader chose, and goes there unless somebody else does. */
  protected choose(event: CustomEvent, narrowed: EventFilter): void {
    event.stopPropagation();
    const told = new CustomEvent(event.type, { detail: event.detail, bubbles: true, composed: true, cancelable: true });
    if (this.dispatchEvent(told)) {
      go(this, `/?${writeFilter({ ...this.filter, ...narrowed })}`);
    }
  }

  protected number(value: number): string {
    return new Intl.NumberFormat(locale(this.language)).format(value);
  }

  protected notes(...notes: (string | false)[]): TemplateResult {
    return html`<ul class="notes">
      ${notes.filter((note) => note !== false).map((note) => html`<li>${note}</li>`)}
    </ul>`;
  }

  render(): TemplateResult {
    return this.show(viewMessages(this.language));
  }
}
