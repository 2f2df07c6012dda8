import { html, nothing, type TemplateResult } from "lit";
import { label } from "../i18n";
import type { Citation, Dataset, RelatedEvent, Source } from "../queries/event-record";
import { statusLabel } from "../status";
import { date, eventPath, explorerPath, foreign, languageName, local, type Reader, safeUrl } from "./text";

/** Pieces that several pages are made of. */

export function term(name: string, value: unknown): TemplateResult {
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

export function list(items: unknown[], style = "listed"): TemplateResult {
  return html`<ul class=${style}>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
}

export function section(heading: string, content: unknown, id?: string): TemplateResult {
  return html`<section id=${id ?? nothing}><h2>${heading}</h2>${content}</section>`;
}

/** Another event, with its date, and its status where it is not simply held. */
export function related(event: RelatedEvent, reader: Reader): TemplateResult {
  const status = event.status === "HELD" ? nothing : html` · ${statusLabel(reader.language, event.type, event.status)}`;
  return html`<a href=${eventPath(event.id)}>${local(event.localizedTitle)}</a>
    <span class="when">${date(event.date.edtf, reader)}${status}</span>`;
}

export function relatedList(events: RelatedEvent[], reader: Reader): TemplateResult {
  return list(
    events.map((event) => related(event, reader)),
    "links",
  );
}

/** The letter of the Admiralty code with what it stands for. */
export function reliability(source: Source, { language, i18n }: Reader): TemplateResult {
  return source.reliability
    ? html`<span class="grade" aria-hidden="true">${source.reliability}</span>${label(language, "Reliability", source.reliability)}`
    : html`${i18n.records.reliability}${i18n.records.colon} ${i18n.records.notJudged}`;
}

export function sourceTitle(source: Source): TemplateResult {
  const url = safeUrl(source.url);
  const title = foreign(source.title, source.language);
  return url === null ? title : html`<a href=${url} rel="noopener noreferrer external">${title}</a>`;
}

/** A source once, however often it is cited, with all the places in it. */
export function sources(citations: Citation[], reader: Reader): TemplateResult {
  if (citations.length === 0) {
    return html`<p class="muted">${reader.i18n.records.noSources}</p>`;
  }
  const bySource = new Map<string, Citation[]>();
  for (const citation of citations) {
    bySource.set(citation.source.id, [...(bySource.get(citation.source.id) ?? []), citation]);
  }
  return list([...bySource.values()].map((cited) => citedSource(cited, reader)));
}

function citedSource(citations: Citation[], reader: Reader): TemplateResult {
  const { i18n } = reader;
  const { source } = citations[0];
  const about = [
    source.publisher ? foreign(source.publisher) : null,
    source.published ? html`${i18n.records.published} ${date(source.published, reader)}` : null,
    source.language ? languageName(source.language, reader) : null,
  ].filter((part) => part !== null);
  const places = citations.filter(({ locator, note }) => locator || note);
  return html`${sourceTitle(source)}
    <span class="muted">${about.map((part, index) => html`${index > 0 ? " · " : ""}${part}`)}</span>
    <p class="muted">${reliability(source, reader)}</p>
    ${places.map(({ locator, note }) => html`<p class="muted">${place(locator, note)}</p>`)}
    <a class="muted" href=${explorerPath({ sources: source.id })}
      >${i18n.records.sourceEvents}<span class="unseen">${i18n.records.colon} ${foreign(source.title, source.language)}</span></a
    >`;
}

/** Where in a source, and what to know when reading it. */
export function place(locator: string | null, note: string | null): TemplateResult {
  return html`${locator ? foreign(locator) : nothing}${locator && note ? " — " : nothing}${note ? foreign(note) : nothing}`;
}

/** A dataset with its licence and how to cite it. */
export function dataset(of: Dataset, reader: Reader): TemplateResult {
  const { i18n } = reader;
  const url = safeUrl(of.url);
  const name = foreign(of.name);
  return html`${url === null ? name : html`<a href=${url} rel="noopener noreferrer external">${name}</a>`}
    <span class="muted">${of.publisher ? foreign(of.publisher) : nothing}${of.version ? html` · ${foreign(of.version)}` : nothing}</span>
    <p class="muted">${i18n.records.licence}${i18n.records.colon} ${of.licence ? foreign(of.licence) : i18n.records.noLicence}</p>
    ${of.citation ? html`<p class="muted">${i18n.records.cite}${i18n.records.colon} ${foreign(of.citation)}</p>` : nothing}`;
}
