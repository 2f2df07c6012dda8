import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../timeline/language";
import { dateInWords } from "./dates";
import { i18nOf, label } from "./i18n";
import { foreign } from "./pages/text";
import type { Coverage } from "./queries/events";

/** Which datasets stand behind an answer, and what an empty one means. */
export function coverageNote(coverage: Coverage[], total: number, language: Language): TemplateResult {
  const i18n = i18nOf(language);
  return html`<section class="coverage" aria-labelledby="coverage-heading">
    <h2 id="coverage-heading">${i18n.explorer.noRecordTitle}</h2>
    <p>${coverage.length === 0 ? i18n.explorer.noCoverage : total === 0 ? i18n.explorer.coverageOfNothing : i18n.explorer.coverageOfSome}</p>
    <ul>
      ${coverage.map(
        ({ dataset, wholePeriod }) => html`<li>
        ${foreign(dataset.name)}
        <span class="muted">
          ${label(language, "Completeness", dataset.completeness)}${
            dataset.covers ? html`${i18n.records.separator}${dateInWords(dataset.covers, language)}` : nothing
          }${wholePeriod ? nothing : html` · ${i18n.explorer.notWholePeriod}`}
        </span>
      </li>`,
      )}
    </ul>
  </section>`;
}
