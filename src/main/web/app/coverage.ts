import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../timeline/language";
import { label } from "./labels";
import { TEXTS } from "./messages";
import type { Coverage } from "./queries/events";

/** Which data sets stand behind an answer, and what an empty one means. */
export function coverageNote(coverage: Coverage[], total: number, language: Language): TemplateResult {
  const texts = TEXTS[language];
  return html`<section class="coverage" aria-labelledby="coverage-heading">
    <h2 id="coverage-heading">${texts.noRecordTitle}</h2>
    <p>${coverage.length === 0 ? texts.noCoverage : total === 0 ? texts.coverageOfNothing : texts.coverageOfSome}</p>
    <ul>
      ${coverage.map(
        ({ dataset, wholePeriod }) => html`<li>
        <bdi>${dataset.name}</bdi>
        <span class="muted">
          ${label(language, "Completeness", dataset.completeness)}${
            dataset.covers ? html`, <bdi dir="ltr">${dataset.covers}</bdi>` : nothing
          }${wholePeriod ? nothing : html` · ${texts.notWholePeriod}`}
        </span>
      </li>`,
      )}
    </ul>
  </section>`;
}
