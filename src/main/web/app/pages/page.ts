import { type CSSResultGroup, html, nothing, type PropertyValues, type TemplateResult } from "lit";
import { type Archive, ArchiveError, type Candidate } from "../../timeline/graphql";
import { stripBidi } from "../../timeline/language";
import { LatestRequest } from "../../timeline/requests";
import "../cite";
import { PageElement } from "../element";
import { toldProblem } from "../told-problem";
import { pageStyles } from "./page-styles";
import { actorPath, disputePath, eventPath, foreign, type Reader, readerOf } from "./text";

type Subject = "event" | "actor" | "dispute";

const MISSING = ["BAD_ID", "BAD_REFERENCE", "AMBIGUOUS_REFERENCE", "BAD_ARGUMENT", "NOT_FOUND"];

/**
 * A page about one record. Fires {@code page-titled} with the title for the browser's tab once it is known.
 *
 * @fires page-titled detail: the title as plain text
 */
export abstract class RecordPage<T extends { permalink: string }> extends PageElement {
  static override properties = {
    reference: { type: String },
    archive: { attribute: false },
    ...PageElement.properties,
    record: { state: true },
    failure: { state: true },
  };

  static override styles: CSSResultGroup = pageStyles;

  /** The record's id, its key, or its name. */
  declare reference: string;
  declare archive: Archive;
  declare protected record: T | null;
  declare protected failure: ArchiveError | null;

  private readonly requests = new LatestRequest();

  constructor() {
    super();
    this.reference = "";
    this.record = null;
    this.failure = null;
  }

  protected abstract readonly subject: Subject;

  /** Asks for the record; null if there is none. */
  protected abstract ask(archive: Archive, reference: string, signal: AbortSignal): Promise<T | null>;

  protected abstract titleOf(record: T): string;

  protected abstract show(record: T, reader: Reader): TemplateResult;

  /** Whether all of it is here, so that what comes last can be shown without being pushed down later. */
  protected get isComplete(): boolean {
    return true;
  }

  protected get reader(): Reader {
    return readerOf(this.language);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("reference") || changed.has("archive") || changed.has("language")) {
      if (changed.has("reference")) {
        this.record = null;
      }
      void this.load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.requests.cancel();
  }

  protected async load(): Promise<void> {
    if (!this.archive || this.reference === "") {
      return;
    }
    this.failure = null;
    await this.requests.ask(
      (signal) => this.ask(this.archive, this.reference, signal),
      (record) => this.arrive(record),
      (problem) => {
        this.record = null;
        this.failure = problem;
      },
    );
  }

  protected arrive(record: T | null): void {
    this.record = record;
    if (record === null) {
      this.failure = new ArchiveError("", "NOT_FOUND");
      return;
    }
    this.emit("page-titled", stripBidi(this.titleOf(record)));
  }

  override render(): TemplateResult {
    if (this.failure) {
      return this.showFailure(this.failure);
    }
    return this.record === null
      ? html`<p class="loading" role="status">${this.reader.i18n.common.loading}</p>`
      : html`<article class="page">${this.show(this.record, this.reader)} ${this.isComplete ? this.showCitation(this.record) : nothing}</article>`;
  }

  private showCitation({ permalink }: T): TemplateResult {
    const parameters = (form: string) => new URLSearchParams({ citation: form, language: this.language });
    return html`<footer class="cite">
      <chancery-cite .language=${this.language} .address=${(form: string) => `${permalink}?${parameters(form)}`}></chancery-cite>
      <p class="muted">
        ${this.reader.i18n.records.permalink}${this.reader.i18n.records.colon}
        <a href=${permalink}><bdi lang="">${decodeURI(permalink)}</bdi></a>
      </p>
    </footer>`;
  }

  private showFailure(failure: ArchiveError): TemplateResult {
    const { i18n } = this.reader;
    const missing = MISSING.includes(failure.code);
    const unreachable = failure.code === "UNAVAILABLE";
    const { detail } = toldProblem(failure, i18n);
    return html`<section class="page failure" role="alert">
      <h1>${missing ? i18n.records.notFound[this.subject] : unreachable ? i18n.records.unreachable : i18n.records.failed}</h1>
      ${missing ? html`<p>${i18n.records.notFoundHelp}</p>` : unreachable ? html`<p>${i18n.records.unreachableHelp}</p>` : nothing}
      <dl class="facts">
        <div><dt>${i18n.records.asked}</dt><dd>${foreign(this.reference)}</dd></div>
        ${detail === "" ? nothing : html`<div><dt>${i18n.records.archiveSays}</dt><dd lang="en" dir="auto">${stripBidi(detail)}</dd></div>`}
      </dl>
      ${this.showCandidates(failure.candidates)}
      <p class="actions">
        <a class="button" href="/">${i18n.records.toExplorer}</a>
        ${missing ? nothing : html`<button type="button" class="button" @click=${() => this.load()}>${i18n.withoutArchive.retry}</button>`}
      </p>
    </section>`;
  }

  private showCandidates(candidates: Candidate[]): TemplateResult | typeof nothing {
    if (candidates.length === 0) {
      return nothing;
    }
    return html`<p>${this.reader.i18n.records.perhaps}</p>
      <ul class="links">
        ${candidates.map(({ id, name, type }) => html`<li><a href=${pathOf(id, type)}>${foreign(name)}</a></li>`)}
      </ul>`;
  }
}

/** The types of the schema that are no events. */
const PATHS: Record<string, (id: string) => string> = {
  State: actorPath,
  Organization: actorPath,
  Person: actorPath,
  ArmedGroup: actorPath,
  Dispute: disputePath,
};

function pathOf(id: string, type: string): string {
  return (PATHS[type] ?? eventPath)(id);
}
