import { html, nothing, type TemplateResult } from "lit";
import type { Language } from "../timeline/language";
import type { Condition } from "./conditions";
import { format, i18nOf } from "./i18n";
import type { Emptying } from "./queries/emptied";
import type { ResolvedReference } from "./queries/references";
import { conditionText } from "./question";

/** Which condition leaves nothing, and the answer without it. */
export function emptyingChoices(
  emptying: Emptying[],
  resolved: Map<string, ResolvedReference>,
  language: Language,
  leaveOut: (condition: Condition) => void,
): TemplateResult | typeof nothing {
  if (emptying.length === 0) {
    return nothing;
  }
  const { explorer } = i18nOf(language);
  return html`<section class="emptying" role="status">
    <p>${explorer.emptied}</p>
    <ul>
      ${emptying.map(({ condition, count }) => {
        const text = conditionText(condition, resolved, language);
        const events = format(explorer.eventCount, { count }, language);
        return html`<li>
          <button class="button" type="button" data-field=${condition.field} @click=${() => leaveOut(condition)}>
            ${format(explorer.withoutCondition, { condition: text, found: events }, language)}
          </button>
        </li>`;
      })}
    </ul>
  </section>`;
}
