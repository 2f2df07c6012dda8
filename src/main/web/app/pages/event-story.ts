import { html, nothing, type TemplateResult } from "lit";
import { asHeading, label } from "../i18n";
import type { EventRecord } from "../queries/event-record";
import { statusLabel } from "../status";
import { list, place, related, relatedList, section, sourceTitle } from "./blocks";
import { code, date, disputePath, explorerPath, foreign, local, number, type Reader } from "./text";

/** What was talked about, what came of it, and what it belongs to. */

export function agenda(event: EventRecord, { i18n }: Reader): TemplateResult | typeof nothing {
  if (event.agenda.length === 0) {
    return nothing;
  }
  const item = ({ topic, text, dispute }: EventRecord["agenda"][number]) => {
    const subject = topic
      ? html`<a href=${explorerPath({ topics: topic.id })}>${local(topic.localizedName)}</a>`
      : nothing;
    const subjectOf = dispute ? html`<a href=${disputePath(dispute.id)}>${local(dispute.localizedName)}</a>` : nothing;
    return html`${subject}${topic && text ? html`<span class="muted"> ${foreign(text)}</span>` : text ? foreign(text) : nothing}
    ${dispute ? html`<span class="muted">${i18n.records.disputes}${i18n.records.colon} ${subjectOf}</span>` : nothing}`;
  };
  return section(i18n.records.agenda, list(event.agenda.map(item)));
}

export function disputes(event: EventRecord, { i18n }: Reader): TemplateResult | typeof nothing {
  return event.about.length === 0
    ? nothing
    : section(
        i18n.records.disputes,
        list(
          event.about.map(({ id, localizedName }) => html`<a href=${disputePath(id)}>${local(localizedName)}</a>`),
          "links",
        ),
      );
}

export function outcomes(event: EventRecord, reader: Reader): TemplateResult | typeof nothing {
  const { i18n, language } = reader;
  const outcome = ({ kind, text, event: recorded }: NonNullable<EventRecord["outcomes"]>[number]) =>
    html`<span class="chip">${label(language, "OutcomeKind", kind)}</span> ${text ? foreign(text) : nothing}
      ${recorded ? html`<div class="links">${related(recorded, reader)}</div>` : nothing}`;
  const signed = event.signedAt ? section(i18n.records.signedAt, relatedList([event.signedAt], reader)) : nothing;
  return event.outcomes?.length
    ? html`${section(i18n.records.outcomes, list(event.outcomes.map(outcome)))}${signed}`
    : html`${signed}`;
}

/** Part of, on the margins of, and the other way round. */
export function relations(event: EventRecord, reader: Reader): TemplateResult | typeof nothing {
  const { i18n, language } = reader;
  const kinds: [string, EventRecord["parts"], string, string][] = [
    [asHeading(i18n.explorer.fields.partOf, language), event.partOf ? [event.partOf] : [], "part-of", ""],
    [
      asHeading(i18n.explorer.fields.onTheMarginsOf, language),
      event.onTheMarginsOf ? [event.onTheMarginsOf] : [],
      "on-the-margins-of",
      "",
    ],
    [i18n.records.parts, event.parts, "parts", explorerPath({ partOf: event.id })],
    [i18n.records.margins, event.margins, "margins", explorerPath({ onTheMarginsOf: event.id })],
  ];
  const known = kinds.filter(([, events]) => events.length > 0);
  if (known.length === 0) {
    return nothing;
  }
  return section(
    i18n.records.related,
    html`<div class="related">
      ${known.map(
        ([name, events, id, more]) =>
          html`<div id=${id}>
            <h3>${name}</h3>
            ${relatedList(events, reader)}
            ${more === "" ? nothing : html`<a class="muted" href=${more}>${id === "parts" ? i18n.records.allParts : i18n.records.allMargins}</a>`}
          </div>`,
      )}
    </div>`,
  );
}

/** Who said what became of it, and when, the oldest news first. */
export function history(event: EventRecord, reader: Reader): TemplateResult | typeof nothing {
  const { i18n, language } = reader;
  if (event.statusHistory.length === 0) {
    return nothing;
  }
  return section(
    i18n.records.history,
    html`<ol class="steps">
      ${event.statusHistory.map(
        ({ status, saidOn, source, note }) =>
          html`<li>
            <strong>${statusLabel(language, event.type, status)}</strong>
            ${saidOn ? html`<span class="muted">${i18n.records.saidOn} ${date(saidOn, reader)}</span>` : nothing}
            ${source ? html`<div class="muted">${source.publisher ? html`${foreign(source.publisher)}${i18n.records.separator}` : nothing}${sourceTitle(source)}</div>` : nothing}
            ${note ? html`<div class="muted">${place(null, note)}</div>` : nothing}
          </li>`,
      )}
    </ol>`,
    "history",
  );
}

export function codings(event: EventRecord, reader: Reader): TemplateResult | typeof nothing {
  const { i18n, language } = reader;
  if (event.codings.length === 0) {
    return nothing;
  }
  return section(
    i18n.records.codings,
    html`<details><summary>${i18n.records.asGiven}</summary><div class="scroll" tabindex="0" role="region" aria-label=${i18n.records.codings}>
      <table>
        <thead>
          <tr>
            <th scope="col">${i18n.records.scheme}</th>
            <th scope="col">${i18n.records.code}</th>
            <th scope="col" class="number">${i18n.records.score}</th>
            <th scope="col" class="number">${i18n.records.mentions}</th>
            <th scope="col">${i18n.EntryKind.SOURCE}</th>
          </tr>
        </thead>
        <tbody>
          ${event.codings.map(
            (coding) =>
              html`<tr>
                <td>${label(language, "CodingScheme", coding.scheme)}</td>
                <td>${code(coding.code)}</td>
                <td class="number">${coding.score === null ? "–" : number(coding.score, reader)}</td>
                <td class="number">${coding.mentions === null ? "–" : number(coding.mentions, reader)}</td>
                <td>${sourceTitle(coding.source)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div></details>`,
  );
}
