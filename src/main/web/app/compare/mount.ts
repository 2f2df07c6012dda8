import { html, type TemplateResult } from "lit";
import type { Archive } from "../../timeline/graphql";
import type { Language } from "../../timeline/language";
import type { Navigator } from "../navigator";
import { type State, writeState } from "../state";
import type { ChartChoice } from "../views/chart-panel";

/** Two questions in the place of one. */
export function comparing(
  state: State,
  archive: Archive,
  language: Language,
  site: string,
  navigator: Navigator,
): TemplateResult {
  return html`<chancery-compare
    .language=${language}
    .archive=${archive}
    .filter=${state.filter}
    .compare=${state.compare}
    .unit=${state.unit ?? "YEAR"}
    .counting=${state.counting ?? "POSSIBLY"}
    .address=${site + writeState(state)}
    @chart-choice=${(event: CustomEvent<ChartChoice>) => navigator.go(event.detail)}
    @compare-period=${(event: CustomEvent<string>) =>
      navigator.go({ filter: { ...state.filter, during: event.detail } })}
    @stop=${() => navigator.go({ compare: [] })}
  ></chancery-compare>`;
}
