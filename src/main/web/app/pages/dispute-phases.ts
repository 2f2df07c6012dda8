import { html, nothing, type TemplateResult } from "lit";
import { type Band, boundsOf, type Item, stepOf } from "../../timeline/model";
import { label } from "../i18n";
import type { DisputeRecord, Phase } from "../queries/dispute-record";
import { place, section, sourceTitle } from "./blocks";
import { date, foreign, type Reader, say } from "./text";

/** The phases behind the events, as bands by their intensity. */
export function picture(
  dispute: DisputeRecord,
  reader: Reader,
  open: (id: string) => void,
): TemplateResult | typeof nothing {
  if (dispute.phases.length === 0 && dispute.events.nodes.length === 0) {
    return nothing;
  }
  return html`<section aria-label=${reader.i18n.records.phasePicture}>
    <chancery-picture
      .items=${dispute.events.nodes.map(item)}
      .bands=${dispute.phases.map((phase) => band(phase, reader))}
      .language=${reader.language}
      @item-select=${(event: CustomEvent<string>) => open(event.detail)}
    ></chancery-picture>
  </section>`;
}

function band(phase: Phase, { language, i18n }: Reader): Band {
  const words = phase.intensity ? label(language, "Intensity", phase.intensity) : i18n.records.notGraded;
  const stage = phase.stage ? `, ${label(language, "Stage", phase.stage)}` : "";
  return { lane: null, label: words + stage, intensity: stepOf(phase.intensity), bounds: boundsOf(phase.during) };
}

function item(event: DisputeRecord["events"]["nodes"][number]): Item {
  const { id, type, status, localizedTitle, date } = event;
  return {
    id,
    type,
    status,
    title: localizedTitle.text,
    titleLanguage: localizedTitle.language,
    edtf: date.edtf,
    when: date.text,
    bounds: boundsOf(date),
    uncertain: date.uncertain,
    approximate: date.approximate,
    lanes: [],
  };
}

/** Each phase with its sources. */
export function phases({ phases }: DisputeRecord, reader: Reader): TemplateResult {
  const { i18n } = reader;
  return section(
    i18n.records.phases,
    phases.length === 0
      ? html`<p class="muted">${i18n.records.noPhases}</p>`
      : html`<ol class="phases">${phases.map((phase) => html`<li>${told(phase, reader)}</li>`)}</ol>`,
    "phases",
  );
}

function told(phase: Phase, reader: Reader): TemplateResult {
  const { language, i18n } = reader;
  const grade = stepOf(phase.intensity);
  return html`<span class="step step-${grade ?? 0}" aria-hidden="true">${grade ?? "–"}</span>
    <div>
      <h3>${date(phase.during.edtf, reader)}</h3>
      <p>
        ${
          phase.intensity
            ? html`${label(language, "Intensity", phase.intensity)} <span class="muted">(${say(reader, i18n.records.ofFive, { step: grade ?? 0 })})</span>`
            : html`<span class="muted">${i18n.records.notGraded}</span>`
        }${phase.stage ? html` · ${label(language, "Stage", phase.stage)}` : nothing}
      </p>
      ${phase.description ? html`<p>${foreign(phase.description)}</p>` : nothing}
      ${phase.citations.map(
        ({ source, locator, note }) =>
          html`<p class="muted">
            ${source.publisher ? html`${foreign(source.publisher)}${i18n.records.separator}` : nothing}${sourceTitle(source)}
            ${place(locator, note)}
          </p>`,
      )}
    </div>`;
}
