import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../timeline/language";
import { mark } from "../timeline/legend";
import { i18nOf, label } from "./i18n";
import type { Entry, LocalText, Participant } from "./queries/events";
import { statusLabel } from "./status";

/** A name of the archive, in its own language and direction. */
export function named(text: LocalText): TemplateResult {
  return html`<bdi lang=${text.language} dir=${text.direction.toLowerCase()}>${text.text}</bdi>`;
}

/** One event of the list. */
export function eventEntry(entry: Entry, language: Language, href: (path: string) => string): TemplateResult {
  return html`
    <div class="when">
      <span class="date">${entry.date.text}</span>
    </div>
    <div class="what">
      <h4 class="title">
        ${mark(entry.type, entry.status)}
        <span>
          <a href=${href(`/event/${entry.id}`)} data-event=${entry.id}>${named(entry.localizedTitle)}</a>
          ${statusBadge(entry, language)}
        </span>
      </h4>
      <p class="meta">
        ${participants(entry.participants, href)}
        <span>${entry.format ? label(language, "MeetingFormat", entry.format) : label(language, "EventType", entry.type)}</span>
        ${entry.place ? html`<span>${named(entry.place.localizedName)}</span>` : nothing}
        ${entry.about.length === 0 ? nothing : disputes(entry, language, href)}
      </p>
    </div>
  `;
}

function disputes(entry: Entry, language: Language, href: (path: string) => string): TemplateResult {
  return html`<span>${i18nOf(language).explorer.fields.about}${i18nOf(language).records.colon}
    ${entry.about.map(
      (dispute, index) =>
        html`${index > 0 ? "; " : ""}<a href=${href(`/dispute/${dispute.id}`)}>${named(dispute.localizedName)}</a>`,
    )}</span>`;
}

/** What is as it should be needs no badge: the event was held. */
function statusBadge({ type, status }: Entry, language: Language): TemplateResult | typeof nothing {
  return status === "HELD"
    ? nothing
    : html`<span class="badge ${status.toLowerCase()}">${statusLabel(language, type, status)}</span>`;
}

/** More would hide the event behind its guests; its own page has them all. */
const MOST_SHOWN = 4;

function participants(all: Participant[], href: (path: string) => string): TemplateResult {
  const parts = all.slice(0, MOST_SHOWN).map(
    ({ actor, onBehalfOf }) => html`<span class="party"
      ><a href=${href(`/actor/${actor.id}`)}>${named(actor.localizedName)}</a>${
        onBehalfOf ? html` <span class="for">(${named(onBehalfOf.localizedName)})</span>` : nothing
      }</span
    >`,
  );
  const rest = all.length - parts.length;
  return html`${parts}${rest > 0 ? html`<span class="party">+${rest}</span>` : nothing}`;
}
