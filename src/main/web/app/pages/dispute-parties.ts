import { html, nothing, type TemplateResult } from "lit";
import { label } from "../i18n";
import type { DisputeRecord, Party } from "../queries/dispute-record";
import { section } from "./blocks";
import { estimate } from "./event-facts";
import { actorPath, date, local, type Reader } from "./text";

/** The sides, then the third parties, each as the record has them. */
export function parties({ parties }: DisputeRecord, reader: Reader): TemplateResult | typeof nothing {
  const { i18n } = reader;
  if (parties.length === 0) {
    return nothing;
  }
  return section(
    i18n.records.parties,
    html`<ul class="cards">
      ${sides(parties).map(
        ([side, members]) =>
          html`<li class="card">
            <h3>${side === null ? i18n.records.thirdParties : html`${i18n.records.side} <bdi>${side}</bdi>`}</h3>
            <ul>${members.map((party) => html`<li>${member(party, reader)}</li>`)}</ul>
          </li>`,
      )}
    </ul>`,
    "parties",
  );
}

function sides(parties: Party[]): [string | null, Party[]][] {
  const sides = new Map<string | null, Party[]>();
  for (const party of parties) {
    sides.set(party.side, [...(sides.get(party.side) ?? []), party]);
  }
  return [...sides].sort(([a], [b]) => Number(a === null) - Number(b === null));
}

function member({ actor, role, during, hostility, fatalities }: Party, reader: Reader): TemplateResult {
  const { language, i18n } = reader;
  return html`<a href=${actorPath(actor.id)}>${local(actor.localizedName)}</a>
    <div class="chips">
      <span class="chip">${label(language, "PartyRole", role)}</span>
      ${hostility ? html`<span class="chip">${label(language, "Hostility", hostility)}</span>` : nothing}
    </div>
    ${fatalities ? html`<p class="muted">${i18n.ClaimProperty.FATALITIES}${i18n.records.colon} ${estimate(fatalities, reader)}</p>` : nothing}
    ${during ? html`<p class="muted">${date(during, reader)}</p>` : nothing}`;
}
