import "../common";
import { html, nothing, type TemplateResult } from "lit";
import type { Archive } from "../../timeline/graphql";
import { stripBidi } from "../../timeline/language";
import { label } from "../i18n";
import { type EventRecord, eventRecord } from "../queries/event-record";
import { statusLabel } from "../status";
import { section, sources } from "./blocks";
import { claims, contradictions } from "./event-claims";
import { facts } from "./event-facts";
import { participants } from "./event-participants";
import { provenance } from "./event-provenance";
import { agenda, codings, disputes, history, outcomes, relations } from "./event-story";
import { RecordPage } from "./page";
import { local, type Reader } from "./text";

/** A title longer than this is set smaller, so that the page still begins on the first screen. */
const LONG_TITLE = 140;

/** All that the archive has of one event. */
export class EventPage extends RecordPage<EventRecord> {
  protected readonly subject = "event";

  protected ask(archive: Archive, reference: string, signal: AbortSignal): Promise<EventRecord | null> {
    return eventRecord(archive, reference, signal);
  }

  protected titleOf({ localizedTitle }: EventRecord): string {
    return localizedTitle.text;
  }

  protected show(event: EventRecord, reader: Reader): TemplateResult {
    return html`${heading(event, reader)}
      <div class="columns">
        <div class="aside">${facts(event, reader)}</div>
        <div class="main">
          ${contradictions(event.claims, reader)} ${participants(event, reader)} ${relations(event, reader)}
          ${agenda(event, reader)} ${outcomes(event, reader)} ${disputes(event, reader)} ${claims(event.claims, reader)}
          ${history(event, reader)} ${section(reader.i18n.records.sources, sources(event.citations, reader), "sources")}
          ${codings(event, reader)} ${provenance(event, reader)}
        </div>
      </div>`;
  }
}

function heading(event: EventRecord, reader: Reader): TemplateResult {
  const { language } = reader;
  const form = event.visitProtocol
    ? label(language, "VisitProtocol", event.visitProtocol)
    : event.format
      ? label(language, "MeetingFormat", event.format)
      : null;
  return html`<header class="heading">
    <p class="eyebrow">
      <span class="kind ${event.type}">${label(language, "EventType", event.type)}</span>
      ${form ? html`<span>${form}</span>` : nothing}
      ${event.channel ? html`<span>${label(language, "Channel", event.channel)}</span>` : nothing}
      <span class="chip strong">${statusLabel(language, event.type, event.status)}</span>
    </p>
    <h1 class=${event.localizedTitle.text.length > LONG_TITLE ? "long" : ""}>${local(event.localizedTitle)}</h1>
    ${event.summary ? html`<p class="lead" lang="" dir="auto">${stripBidi(event.summary)}</p>` : nothing}
  </header>`;
}

customElements.define("chancery-event-page", EventPage);
