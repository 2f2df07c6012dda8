import { html, nothing, type TemplateResult } from "lit";
import type { EventStatus, EventType } from "../schema/operations.generated";
import type { ArchiveError } from "../timeline/graphql";
import { fill, timelineI18n } from "../timeline/i18n";
import type { Language } from "../timeline/language";
import { mark } from "../timeline/legend";
import { openTexts } from "../timeline/open-dates";
import { I18N, WITHOUT_ARCHIVE } from "./i18n";
import type { Loaded, LoadedEvent } from "./load";

/** The parts of the embedded timeline besides its picture. */

export interface ListView {
  events: readonly LoadedEvent[];
  chosen: string | null;
  hidden: boolean;
  language: string;
  uiLanguage: Language;
  url(event: LoadedEvent): string;
  choose(event: LoadedEvent, click: Event): void;
}

export function eventList(view: ListView): TemplateResult {
  return html`<ol class=${view.hidden ? "list unseen" : "list"} part="list" tabindex=${view.hidden ? nothing : "0"}
    aria-label=${timelineI18n(view.uiLanguage).events}>
    ${view.events.map((event) => row(view, event))}
  </ol>`;
}

function row(view: ListView, event: LoadedEvent): TemplateResult {
  const chosen = event.id === view.chosen;
  return html`<li class=${chosen ? "event chosen" : "event"} part=${chosen ? "event chosen" : "event"} data-id=${event.id}>
    ${mark(event.type, event.status)}
    <span class="date" part="date" lang=${view.language}>${event.when}</span>
    <span class="title" part="title">
      <a href=${view.url(event)} target="_blank" rel="noopener" @click=${(click: Event) => view.choose(event, click)}
        ><bdi lang=${event.titleLanguage}>${event.title}</bdi></a>
      <span class="place">${details(event, view.uiLanguage)}</span>
    </span>
  </li>`;
}

function details(event: LoadedEvent, language: Language): unknown {
  const { types, statuses } = timelineI18n(language);
  const status = event.status === "HELD" ? "" : (statuses[event.status as EventStatus] ?? "").toLowerCase();
  return html`<span class="unseen">${types[event.type as EventType]}</span> ${event.place ? html`<bdi>${event.place}</bdi>` : nothing}${event.place && status ? " · " : ""}${status}`;
}

/**
 * What readers see instead of a timeline: what the page has between the tags, or a sentence. What is wrong with the
 * attributes concerns only the editor, who finds it in the console and in chancery-error.
 */
export function notice(error: ArchiveError, uiLanguage: Language, retry: () => void): TemplateResult {
  const i18n = WITHOUT_ARCHIVE[uiLanguage];
  return html`<div class="notice" part="error">
    <slot><p role="alert">${error.isPassing ? i18n.unreachable : i18n.notShown}</p></slot>
    ${error.isPassing ? html`<button type="button" @click=${retry}>${i18n.retry}</button>` : nothing}
  </div>`;
}

/** Those of which nobody can say where they belong. */
function openDates({ open }: Loaded, language: Language): unknown {
  const dates = openTexts(open.dates, 3);
  return open.count === 0
    ? nothing
    : html`<span part="open-dates">${fill(I18N[language]!.openDates, { count: open.count, dates }, language)}</span>`;
}

/** How many there are, whose they are, and where they come from. */
export function footer(loaded: Loaded, source: string, uiLanguage: Language): TemplateResult {
  const i18n = I18N[uiLanguage]!;
  const [shown, total] = [loaded.events.length, loaded.totalCount - loaded.open.count];
  return html`<footer part="footer">
    <span>
      ${fill(loaded.isExact ? (shown < total ? i18n.more : i18n.count) : i18n.moreOver, { shown, total }, uiLanguage)}
      <a href=${source} target="_blank" rel="noopener">${i18n.seeAll}</a>
    </span>
    ${openDates(loaded, uiLanguage)}
    <span part="citation">${i18n.sources}: ${loaded.datasets.map(
      ({ name, licence }, index) =>
        html`${index > 0 ? "; " : ""}<bdi lang="">${name}</bdi>${licence ? ` (${licence})` : ""}`,
    )} · Chancery</span>
  </footer>`;
}
