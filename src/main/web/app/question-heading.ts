import { html, nothing, type TemplateResult } from "lit";
import type { Archive } from "../timeline/graphql";
import { type Language, stripBidi } from "../timeline/language";
import { numberText } from "../timeline/numbers";
import "./compare/compare-button";
import type { ExplorerController } from "./explorer-controller";
import { i18nOf } from "./i18n";
import type { Navigator } from "./navigator";
import { questionInWords } from "./question";
import "./share";
import { filterInSight } from "./sight";
import { hasFilter, type State } from "./state";

/** The question as it was understood, with the number of its answers: what a reader looks for first. */
export function questionHeading(
  state: State,
  archive: Archive,
  language: Language,
  site: string,
  navigator: Navigator,
  { loader, meanings }: ExplorerController,
  count: string,
): TemplateResult {
  const { found, isExact, stale } = loader;
  const question = questionInWords(filterInSight(state), meanings.resolved, language);
  // The window of a map has other events than the list, whose number is the one that is known.
  const isCounted = found !== undefined && !stale && state.years === undefined;
  const told = isCounted || found === undefined ? count || i18nOf(language).common.loading : "";
  return html`<div class="results">
    <h1 tabindex="-1" aria-label=${[stripBidi(question), told].filter(Boolean).join(": ")}>
      ${question}${isCounted ? html` <span class="count">· ${numberText(found, language)}${isExact ? "" : "+"}</span>` : nothing}
    </h1>
    <div class="actions">
      ${
        hasFilter(state.filter)
          ? html`<chancery-compare-button
            .language=${language}
            .archive=${archive}
            .filter=${state.filter}
            @compare=${(event: CustomEvent<string[]>) => navigator.go({ compare: event.detail })}
          ></chancery-compare-button>`
          : nothing
      }
      <chancery-share .language=${language} .site=${site} .state=${state}></chancery-share>
    </div>
  </div>`;
}
