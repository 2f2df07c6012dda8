import { html, nothing, type TemplateResult } from "lit";
import { dateInWords } from "../dates";
import { label } from "../i18n";
import type { Estimate, EventRecord } from "../queries/event-record";
import { list, term } from "./blocks";
import { code, date, explorerPath, foreign, languageName, local, number, type Reader, say } from "./text";

/** When, where, and what else is told in a word. */
export function facts(event: EventRecord, reader: Reader): TemplateResult {
  const { i18n, language } = reader;
  return html`<section aria-label=${i18n.records.when}>
    <dl class="facts">
      ${when(event, reader)} ${where(event, reader)} ${stays(event, reader)}
      ${event.credibility ? term(i18n.facts.credibility, label(language, "Credibility", event.credibility)) : nothing}
      ${event.inForce ? term(i18n.facts.inForce, date(event.inForce, reader)) : nothing}
      ${event.medium ? term(i18n.facts.medium, foreign(event.medium)) : nothing}
      ${event.commemorates ? term(i18n.facts.commemorates, foreign(event.commemorates)) : nothing}
      ${losses(event, reader)} ${otherTitles(event, reader)}
    </dl>
  </section>`;
}

function when({ date: { edtf, ...bounds } }: EventRecord, reader: Reader): TemplateResult {
  const { i18n } = reader;
  return term(
    i18n.records.when,
    html`<strong>${date(edtf, reader)}</strong>
      ${explained(bounds, reader).map((sentence) => html`<span class="muted">${sentence}</span>`)}
      <span class="muted">${i18n.records.edtf}${i18n.records.colon} ${code(edtf)}</span>`,
  );
}

type Bounds = Omit<EventRecord["date"], "edtf">;

/** What the four bounds say that the words do not. */
function explained(bounds: Bounds, reader: Reader): string[] {
  const { language, i18n } = reader;
  const doubts = [
    bounds.uncertain ? i18n.records.dateUncertain : "",
    bounds.approximate ? i18n.records.dateApproximate : "",
  ];
  return [...extent(bounds, reader, (day) => dateInWords(day, language)), ...doubts].filter(
    (sentence) => sentence !== "",
  );
}

function extent(bounds: Bounds, reader: Reader, words: (day: string) => string): string[] {
  const { records } = reader.i18n;
  const { earliestBegin, latestBegin, earliestEnd, latestEnd } = bounds;
  if (earliestBegin === latestBegin && earliestEnd === latestEnd && earliestBegin && latestEnd) {
    return [];
  }
  if (earliestBegin && latestEnd && earliestBegin === earliestEnd && latestBegin === latestEnd) {
    return [say(reader, records.sometimeBetween, { from: words(earliestBegin), to: words(latestEnd) })];
  }
  const limit = (from: string | null, to: string | null, [on, between, after, before]: Sentences): string => {
    if (from && to) {
      return from === to
        ? say(reader, on, { day: words(from) })
        : say(reader, between, { from: words(from), to: words(to) });
    }
    return from ? say(reader, after, { day: words(from) }) : to ? say(reader, before, { day: words(to) }) : "";
  };
  const { beganOn, beganBetween, beganFrom, beganBy, endedOn, endedBetween, endedFrom, endedBy } = records;
  return [
    limit(earliestBegin, latestBegin, [beganOn, beganBetween, beganFrom, beganBy]),
    limit(earliestEnd, latestEnd, [endedOn, endedBetween, endedFrom, endedBy]) || records.noEnd,
  ];
}

/** For a day that is known, two days between which it lies, its earliest, and its latest. */
type Sentences = [on: string, between: string, after: string, before: string];

function where({ place }: EventRecord, { i18n }: Reader): TemplateResult {
  if (place === null) {
    return term(i18n.records.where, html`<span class="muted">${i18n.records.noPlace}</span>`);
  }
  const repeats = place.country?.localizedName.text === place.localizedName.text;
  return term(
    i18n.records.where,
    html`${local(place.localizedName)}${
      place.country && !repeats ? html`${i18n.records.separator}${local(place.country.localizedName)}` : nothing
    }
      <span class="muted"><a href=${explorerPath({ at: place.id, view: "map" })}>${i18n.records.placeEvents}</a></span>`,
  );
}

function stays({ legs }: EventRecord, reader: Reader): TemplateResult | typeof nothing {
  if (!legs?.length) {
    return nothing;
  }
  const stay = (leg: NonNullable<EventRecord["legs"]>[number]) =>
    html`<a href=${explorerPath({ at: leg.place.id })}>${local(leg.place.localizedName)}</a>
      ${leg.during ? html`<span class="muted">${date(leg.during, reader)}</span>` : nothing}`;
  return term(reader.i18n.records.stays, list(legs.map(stay)));
}

function losses(event: EventRecord, reader: Reader): TemplateResult {
  const { i18n, language } = reader;
  return html`${event.hostility ? term(i18n.facts.hostility, label(language, "Hostility", event.hostility)) : nothing}
  ${event.fatalities ? term(i18n.ClaimProperty.FATALITIES, estimate(event.fatalities, reader)) : nothing}
  ${event.injured ? term(i18n.ClaimProperty.INJURED, estimate(event.injured, reader)) : nothing}
  ${event.displaced != null ? term(i18n.ClaimProperty.DISPLACED, number(event.displaced, reader)) : nothing}`;
}

/** 31 (at least 31), 40 (30 to 50), 30 to 50. */
export function estimate({ low, best, high }: Estimate, reader: Reader): string {
  const { i18n } = reader;
  const range =
    low !== null && high !== null
      ? low === high
        ? ""
        : say(reader, i18n.records.range, { low, high })
      : low !== null
        ? say(reader, i18n.records.atLeast, { number: low })
        : high !== null
          ? `${i18n.records.highest}${i18n.records.colon} ${number(high, reader)}`
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
  return term(reader.i18n.records.otherTitles, list(others.map(title)));
}
