import { html, type TemplateResult } from "lit";
import type { Language } from "../timeline/language";
import { i18nOf } from "./i18n";
import { ORDERS, type Order } from "./state";

/** In which order the list is. */
export function orderChoice(chosen: Order, language: Language, choose: (order: Order) => void): TemplateResult {
  const { explorer, TimelineOrder } = i18nOf(language);
  return html`<select
    id="order"
    aria-label=${explorer.order}
    @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Order)}
  >
    ${ORDERS.map((order) => html`<option value=${order} ?selected=${order === chosen}>${TimelineOrder[order]}</option>`)}
  </select>`;
}
