import { html, nothing, type TemplateResult } from "lit";
import type { EventStatus, EventType } from "../schema/operations.generated";
import { type TimelineI18n, timelineI18n } from "./i18n";
import { stripBidi } from "./language";
import type { Placed } from "./layout";
import type { Item } from "./model";
import type { Told } from "./tip";
import type { Zooming } from "./zooming";

/** The parts of a picture around its canvas. */

const STEP = 1.6;

export function zoomButtons(i18n: TimelineI18n, zooming: () => Zooming): TemplateResult {
  return html`${button(i18n.zoomIn, "M3 8H13M8 3V13", () => zooming().zoomBy(STEP))}
    ${button(i18n.zoomOut, "M3 8H13", () => zooming().zoomBy(1 / STEP))}
    ${button(i18n.showAll, "M1 3V13M15 3V13M4 8H12M6 5.5L3.5 8L6 10.5M10 5.5L12.5 8L10 10.5", () => zooming().showAll())}`;
}

function button(label: string, path: string, act: () => void): TemplateResult {
  return html`<button type="button" part="button" aria-label=${label} title=${label} @click=${act}>
    <svg viewBox="0 0 16 16" aria-hidden="true"><path d=${path}></path></svg>
  </button>`;
}

/** An event's date, kind and status in words. */
export function describe(item: Item, language: string): string {
  const { types, statuses } = timelineI18n(language);
  const status = statuses[item.status as EventStatus] ?? "";
  return [item.when, types[item.type as EventType], status.toLowerCase()].filter(Boolean).join(" · ");
}

/** The event at which the reader is, for those who listen: the whole list would be too long for a picture. */
export function activeOption(items: readonly Item[], active: string | null, describe: (item: Item) => string): unknown {
  const index = items.findIndex((each) => each.id === active);
  const item = items[index] ?? items[0];
  return item === undefined
    ? nothing
    : html`<div id="active" class="unseen" role="option" aria-selected=${index >= 0 ? "true" : "false"}
        aria-posinset=${Math.max(index, 0) + 1} aria-setsize=${items.length}
      ><span lang=${item.titleLanguage}>${stripBidi(item.title)}</span> · ${describe(item)}</div>`;
}

/** What is told beside an event that the reader points at, or is at. */
export function toldOf(placed: Placed | null, language: string): Told | null {
  if (placed === null) {
    return null;
  }
  const { title, titleLanguage } = placed.item;
  return { title, language: titleLanguage, details: describe(placed.item, language), x: placed.x, y: placed.y };
}
