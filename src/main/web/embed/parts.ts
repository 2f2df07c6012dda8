import { html, nothing, type TemplateResult } from "lit";
import { dateText, numberText } from "../timeline/dates";
import type { ArchiveError } from "../timeline/graphql";
import type { Language } from "../timeline/language";
import { mark } from "../timeline/legend";
import { WORDS } from "../timeline/words";
import type { Loaded, LoadedEvent } from "./load";
import { TEXTS } from "./texts";

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
    aria-label=${TEXTS[view.uiLanguage].events}>
    ${view.events.map((event) => row(view, event))}
  </ol>`;
}

function row(view: ListView, event: LoadedEvent): TemplateResult {
  const words = WORDS[view.uiLanguage];
  const chosen = event.id === view.chosen;
  return html`<li class=${chosen ? "event chosen" : "event"} part=${chosen ? "event chosen" : "event"} data-id=${event.id}>
    ${mark(event.type, event.status)}
    <span class="date" part="date">${dateText(event, view.language)}</span>
    <span class="title" part="title">
      <a href=${view.url(event)} target="_blank" rel="noopener" @click=${(click: Event) => view.choose(event, click)}
        ><bdi lang=${event.titleLanguage}>${event.title}</bdi></a>
      <span class="place">${details(event, words)}</span>
    </span>
  </li>`;
}

function details(event: LoadedEvent, words: (typeof WORDS)["en"]): unknown {
  const status = event.status === "HELD" ? "" : (words.statuses[event.status] ?? "");
  return html`<span class="unseen">${words.types[event.type]}</span> ${event.place ? html`<bdi>${event.place}</bdi>` : nothing}${event.place && status ? " · " : ""}${status}`;
}

export function notice(error: ArchiveError, uiLanguage: Language, retry: () => void): TemplateResult {
  const texts = TEXTS[uiLanguage];
  const unreachable = error.code === "UNAVAILABLE";
  return html`<div class="notice" part="error" role="alert">
    <p>${unreachable ? texts.unreachable : texts.misunderstood}</p>
    ${unreachable ? nothing : html`<p dir="auto" lang="en">${error.message}</p>`}
    ${
      error.candidates.length > 0
        ? html`<p>${texts.resolved}</p>
          <ul>
            ${error.candidates.map(({ id, name }) => html`<li><bdi title=${id}>${name}</bdi></li>`)}
          </ul>`
        : nothing
    }
    <button type="button" @click=${retry}>${texts.retry}</button>
  </div>`;
}

/** How many there are, whose they are, and where they come from. */
export function footer(loaded: Loaded, source: string, uiLanguage: Language): TemplateResult {
  const texts = TEXTS[uiLanguage];
  const [shown, total] = [loaded.events.length, loaded.totalCount].map((count) => numberText(count, uiLanguage));
  return html`<footer part="footer">
    <span>
      ${loaded.events.length < loaded.totalCount ? texts.more(shown, total) : texts.count(total)}
      <a href=${source} target="_blank" rel="noopener">${texts.seeAll}</a>
    </span>
    <span part="citation">${texts.sources}: ${loaded.datasets.map(
      ({ name, licence }, index) => html`${index > 0 ? "; " : ""}<bdi>${name}</bdi>${licence ? ` (${licence})` : ""}`,
    )} · Chancery</span>
  </footer>`;
}
