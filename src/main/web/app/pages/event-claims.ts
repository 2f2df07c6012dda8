import { html, nothing, type TemplateResult } from "lit";
import { i18nOf, inSentence, label } from "../i18n";
import type { Claim } from "../queries/event-record";
import { place, reliability, section, sourceTitle } from "./blocks";
import { actorPath, code, date, foreign, local, type Reader } from "./text";

/** What each source says of each property, support and dissent side by side. */
export function claims(all: Claim[], reader: Reader): TemplateResult | typeof nothing {
  if (all.length === 0) {
    return nothing;
  }
  const groups = byProperty(all);
  return section(
    reader.i18n.records.claims,
    groups.map(([property, claims]) => group(property, claims, reader)),
    "claims",
  );
}

/** The properties on which sources contradict each other, for those who read no further. */
export function contradictions(all: Claim[], reader: Reader): TemplateResult | typeof nothing {
  const contested = byProperty(all).filter(([, claims]) => isContested(claims));
  if (contested.length === 0) {
    return nothing;
  }
  const names = contested.map(([property]) =>
    inSentence(label(reader.language, "ClaimProperty", property), reader.language),
  );
  const { contradictionsOn, colon, separator } = reader.i18n.records;
  return html`<p class="banner">
    <a href="#claims" @click=${toClaims}>${contradictionsOn}${colon} ${names.join(separator)}</a>
  </p>`;
}

/** Within a shadow tree the browser does not find the target by itself. */
function toClaims(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  const heading = root.querySelector<HTMLElement>("#claims h2");
  if (heading) {
    event.preventDefault();
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView();
  }
}

/** Contested properties first, each in the order of the record. */
function byProperty(claims: Claim[]): [string, Claim[]][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    groups.set(claim.property, [...(groups.get(claim.property) ?? []), claim]);
  }
  return [...groups].sort(([, a], [, b]) => Number(isContested(b)) - Number(isContested(a)));
}

function isContested(claims: Claim[]): boolean {
  return claims.some(({ accepted }) => !accepted);
}

function group(property: string, claims: Claim[], reader: Reader): TemplateResult {
  const { i18n, language } = reader;
  const contested = isContested(claims);
  const support = claims.filter(({ accepted }) => accepted);
  const dissent = claims.filter(({ accepted }) => !accepted);
  return html`<section class="claims">
    <header>
      <h3>${label(language, "ClaimProperty", property)}</h3>
      <span class="chip ${contested ? "strong" : ""}">${contested ? i18n.records.contradiction : i18n.records.agreement}</span>
    </header>
    <div class="versus">
      <div class="card">
        <h4>${i18n.records.onRecord}</h4>
        ${support.length > 0 ? statements(support, reader) : html`<p class="muted">${i18n.records.nobodyFor}</p>`}
      </div>
      ${
        contested
          ? html`<div class="card against">
            <h4>${i18n.records.against}</h4>
            ${statements(dissent, reader)}
          </div>`
          : nothing
      }
    </div>
  </section>`;
}

function statements(claims: Claim[], reader: Reader): TemplateResult {
  return html`<ul>
    ${claims.map((claim) => html`<li>${statement(claim, reader)}</li>`)}
  </ul>`;
}

function statement(claim: Claim, reader: Reader): TemplateResult {
  const { i18n, language } = reader;
  return html`<span class="value">${value(claim, reader)}</span>
    ${
      claim.claimedBy
        ? html`<p>
          ${i18n.records.claimedBy} <a href=${actorPath(claim.claimedBy.id)}>${local(claim.claimedBy.localizedName)}</a>
        </p>`
        : nothing
    }
    <p class="muted">
      ${i18n.records.accordingTo} ${claim.source.publisher ? html`<strong>${foreign(claim.source.publisher)}</strong>${i18n.records.separator}` : nothing}
      ${sourceTitle(claim.source)}
    </p>
    <p class="muted">${reliability(claim.source, reader)}</p>
    ${
      claim.credibility
        ? html`<p class="muted">${i18n.facts.credibility}${i18n.records.colon} ${inSentence(label(language, "Credibility", claim.credibility), language)}</p>`
        : nothing
    }
    ${claim.saidOn ? html`<p class="muted">${i18n.records.saidOn} ${date(claim.saidOn, reader)}</p>` : nothing}
    ${claim.locator || claim.note ? html`<p class="muted">${place(claim.locator, claim.note)}</p>` : nothing}`;
}

/** Dates and statuses speak the reader's language, everything else that of its source. */
function value({ property, value, date }: Claim, { language }: Reader): TemplateResult {
  if (date !== null) {
    return html`${date.text} ${code(value)}`;
  }
  const status = value.toUpperCase().replaceAll(" ", "_");
  return property === "STATUS" && status in i18nOf(language).EventStatus
    ? html`${label(language, "EventStatus", status)}`
    : foreign(value);
}
