import { html, nothing, type TemplateResult } from "lit";
import { isSourceCode } from "../as-given";
import { inSentence, label } from "../i18n";
import type { EventRecord, Named, Office, Participation, Source } from "../queries/event-record";
import { place, section, sourceTitle } from "./blocks";
import { actorPath, date, foreign, local, type Reader } from "./text";

/** Offices that say too little without their title. */
const NEEDING_A_TITLE = ["MINISTER", "DEPUTY_MINISTER", "SPECIAL_ENVOY", "ORGANIZATION_HEAD"];

/** Everybody who takes part, those who act for one body together. */
export function participants(event: EventRecord, reader: Reader): TemplateResult {
  const { i18n } = reader;
  const heading = whoTookPart(event, reader);
  if (event.participants.length === 0) {
    return section(heading, html`<p class="muted">${i18n.records.noParticipants}</p>`);
  }
  const common = commonSource(event.participants);
  return section(
    heading,
    html`<ul class="cards">
        ${sides(event.participants).map(([body, members]) => html`<li class="card">${side(body, members, reader, common === null)}</li>`)}
      </ul>
      ${common === null ? nothing : html`<p class="muted common">${sourceTitle(common)}</p>`}`,
    "participants",
  );
}

/** The one source that says of each of several that they took part, with no more than a row of its table: it is said once. */
function commonSource(participants: Participation[]): Source | null {
  const [first] = participants[0].citations;
  const isCommon = participants.every(
    ({ citations }) => citations.length === 1 && citations[0].source.id === first?.source.id && !citations[0].note,
  );
  return isCommon && participants.length > 1 ? first.source : null;
}

/** Only of what is known to have taken place can one say who took part. */
function whoTookPart({ type, status }: EventRecord, { i18n }: Reader): string {
  const { toCome, calledOff, reported, denied, involved } = i18n.records.takingPart;
  const byStatus: Record<string, string> = {
    ANNOUNCED: toCome,
    RESCHEDULED: toCome,
    POSTPONED: calledOff,
    CANCELLED: calledOff,
    REPORTED: reported,
    DENIED: denied,
  };
  return byStatus[status] ?? (type === "INCIDENT" ? involved : i18n.records.participants);
}

function sides(participants: Participation[]): [Named, Participation[]][] {
  const sides = new Map<string, [Named, Participation[]]>();
  for (const participation of participants) {
    const body = participation.onBehalfOf ?? participation.actor;
    const known = sides.get(body.id) ?? [body, []];
    known[1].push(participation);
    sides.set(body.id, known);
  }
  return [...sides.values()];
}

function side(body: Named, members: Participation[], reader: Reader, isCited: boolean): TemplateResult {
  const alone = members.length === 1 && members[0].actor.id === body.id;
  return html`<h3><a href=${actorPath(body.id)}>${local(body.localizedName)}</a></h3>
    ${
      alone
        ? member(members[0], body, reader, isCited)
        : html`<ul>${members.map((participation) => html`<li>${member(participation, body, reader, isCited)}</li>`)}</ul>`
    }`;
}

function member(participation: Participation, body: Named, reader: Reader, isCited: boolean): TemplateResult {
  const { language, i18n } = reader;
  const itself = participation.actor.id === body.id;
  return html`${
    itself
      ? capacity(participation, reader, null)
      : html`<a href=${actorPath(participation.actor.id)}><strong>${local(participation.actor.localizedName)}</strong></a>
          <span class="muted">${capacity(participation, reader, body)}</span>`
  }
    <div class="chips">
      <span class="chip">${label(language, "ParticipationRole", participation.role)}</span>
      ${participation.level ? html`<span class="chip">${label(language, "Level", participation.level)}</span>` : nothing}
      ${participation.channel ? html`<span class="chip">${label(language, "Channel", participation.channel)}</span>` : nothing}
    </div>
    ${
      participation.officesHeld.length > 0
        ? html`<p class="muted">
          ${i18n.records.officesHeld}${i18n.records.colon}
          ${participation.officesHeld.map((office, index) => html`${index > 0 ? "; " : ""}${held(office, reader)}`)}
        </p>`
        : nothing
    }
    ${(isCited ? participation.citations : []).map(
      (citation) =>
        html`<p class="muted">${sourceTitle(citation.source)} ${place(citation.locator, citation.note)}</p>`,
    )}`;
}

/** For Russia, as foreign minister. */
function capacity(participation: Participation, reader: Reader, body: Named | null): TemplateResult {
  const { i18n } = reader;
  const office = officeOf(participation, reader);
  return html`${body ? html`${i18n.records.actsFor} ${local(body.localizedName)}` : nothing}${
    body && office ? i18n.records.separator : nothing
  }${office ? html`${i18n.records.as} ${office}` : nothing}`;
}

function officeOf({ office, title }: Participation, reader: Reader): TemplateResult | null {
  if (office === null) {
    return title === null || isSourceCode(title) ? null : foreign(title);
  }
  const words = inSentence(label(reader.language, "AffiliationRole", office), reader.language);
  return title !== null && !isSourceCode(title) && NEEDING_A_TITLE.includes(office)
    ? html`${words} (${foreign(title)})`
    : html`${words}`;
}

function held(office: Office, reader: Reader): TemplateResult {
  const { i18n, language } = reader;
  return html`${inSentence(label(language, "AffiliationRole", office.role), language)}${i18n.records.separator}${local(
    office.body.localizedName,
  )}${office.during ? html` (${date(office.during, reader)})` : nothing}`;
}
