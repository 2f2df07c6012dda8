import { html, nothing, type TemplateResult } from "lit";
import { dateInWords } from "../dates";
import { label } from "../labels";
import type { Estimate, EventRecord } from "../queries/event-record";
import { list, term } from "./blocks";
import { code, date, explorerPath, foreign, languageName, local, number, type Reader } from "./text";

/** When, where, and what else is told in a word. */
export function facts(event: EventRecord, reader: Reader): TemplateResult {
  const { messages, language } = reader;
  return html`<section aria-label=${messages.when}>
    <dl class="facts">
      ${when(event, reader)} ${where(event, reader)} ${stays(event, reader)}
      ${event.credibility ? term(messages.credibility, label(language, "Credibility", event.credibility)) : nothing}
      ${event.inForce ? term(messages.inForce, date(event.inForce, reader)) : nothing}
      ${event.medium ? term(messages.medium, foreign(event.medium)) : nothing}
      ${event.commemorates ? term(messages.commemorates, foreign(event.commemorates)) : nothing}
      ${losses(event, reader)} ${otherTitles(event, reader)}
    </dl>
  </section>`;
}

function when({ date: { edtf, ...bounds } }: EventRecord, reader: Reader): TemplateResult {
  const { messages } = reader;
  return term(
    messages.when,
    html`<strong>${date(edtf, reader)}</strong>
      ${explained(bounds, reader).map((sentence) => html`<span class="muted">${sentence}</span>`)}
      <span class="muted">${messages.edtf}${messages.colon} ${code(edtf)}</span>`,
  );
}

type Bounds = Omit<EventRecord["date"], "edtf">;

/** What the four bounds say that the words do not. */
function explained(bounds: Bounds, { language, messages }: Reader): string[] {
  const doubts = [bounds.uncertain ? messages.dateUncertain : "", bounds.approximate ? messages.dateApproximate : ""];
  return [...extent(bounds, messages, (day) => dateInWords(day, language)), ...doubts].filter(
    (sentence) => sentence !== "",
  );
}

function extent(bounds: Bounds, messages: Reader["messages"], words: (day: string) => string): string[] {
  const { earliestBegin, latestBegin, earliestEnd, latestEnd } = bounds;
  if (earliestBegin === latestBegin && earliestEnd === latestEnd && earliestBegin && latestEnd) {
    return [];
  }
  if (earliestBegin && latestEnd && earliestBegin === earliestEnd && latestBegin === latestEnd) {
    return [messages.sometimeBetween(words(earliestBegin), words(latestEnd))];
  }
  const limit = (from: string | null, to: string | null, [on, between, after, before]: Sentences): string => {
    if (from && to) {
      return from === to ? on(words(from)) : between(words(from), words(to));
    }
    return from ? after(words(from)) : to ? before(words(to)) : "";
  };
  const { beganOn, beganBetween, beganFrom, beganBy, endedOn, endedBetween, endedFrom, endedBy } = messages;
  return [
    limit(earliestBegin, latestBegin, [beganOn, beganBetween, beganFrom, beganBy]),
    limit(earliestEnd, latestEnd, [endedOn, endedBetween, endedFrom, endedBy]) || messages.noEnd,
  ];
}

type Sentences = [
  (day: string) => string,
  (from: string, to: string) => string,
  (day: string) => string,
  (day: string) => string,
];

function where({ place }: EventRecord, { messages }: Reader): TemplateResult {
  if (place === null) {
    return term(messages.where, html`<span class="muted">${messages.noPlace}</span>`);
  }
  const repeats = place.country?.localizedName.text === place.localizedName.text;
  return term(
    messages.where,
    html`${local(place.localizedName)}${
      place.country && !repeats ? html`${messages.separator}${local(place.country.localizedName)}` : nothing
    }
      <span class="muted"><a href=${explorerPath({ at: place.id, view: "map" })}>${messages.placeEvents}</a></span>`,
  );
}

function stays({ legs }: EventRecord, reader: Reader): TemplateResult | typeof nothing {
  if (!legs?.length) {
    return nothing;
  }
  const stay = (leg: NonNullable<EventRecord["legs"]>[number]) =>
    html`<a href=${explorerPath({ at: leg.place.id })}>${local(leg.place.localizedName)}</a>
      ${leg.during ? html`<span class="muted">${date(leg.during, reader)}</span>` : nothing}`;
  return term(reader.messages.stays, list(legs.map(stay)));
}

function losses(event: EventRecord, reader: Reader): TemplateResult {
  const { messages, language } = reader;
  return html`${event.hostility ? term(messages.hostility, label(language, "Hostility", event.hostility)) : nothing}
  ${event.fatalities ? term(messages.killed, estimate(event.fatalities, reader)) : nothing}
  ${event.injured ? term(messages.injured, estimate(event.injured, reader)) : nothing}
  ${event.displaced != null ? term(messages.displaced, number(event.displaced, reader)) : nothing}`;
}

/** 31 (at least 31), 40 (30 to 50), 30 to 50. */
export function estimate({ low, best, high }: Estimate, reader: Reader): string {
  const { messages } = reader;
  const range =
    low !== null && high !== null
      ? low === high
        ? ""
        : messages.range(number(low, reader), number(high, reader))
      : low !== null
        ? messages.atLeast(number(low, reader))
        : high !== null
          ? `${messages.highest}${messages.colon} ${number(high, reader)}`
          : "";
  const single = best ?? (low !== null && low === high ? low : null);
  if (single === null) {
    return range === "" ? "–" : range;
  }
  return range === "" ? number(single, reader) : `${number(single, reader)} (${range})`;
}

function otherTitles({ titles, localizedTitle }: EventRecord, reader: Reader): TemplateResult | typeof nothing {
  const others = titles.filter(
    ({ text, language }) => text !== localizedTitle.text || language !== localizedTitle.language,
  );
  if (others.length === 0) {
    return nothing;
  }
  const title = ({ text, language }: { text: string; language: string }) =>
    html`${foreign(text, language)} <span class="muted">${languageName(language, reader)}</span>`;
  return term(reader.messages.otherTitles, list(others.map(title)));
}
