import { html, nothing, svg, type TemplateResult } from "lit";
import type { EventStatus, EventType } from "../schema/operations.generated";
import { DAY, extentOf, hasCore, isDay } from "./extent";
import { timelineI18n } from "./i18n";
import type { Language } from "./language";
import type { Band, Item } from "./model";
import { markOf, STATUSES, statusMarkOf, TYPES } from "./shapes";

/** What the signs of a picture mean, as far as they are on it. */
export function legend(
  items: readonly Item[],
  bands: readonly Band[],
  language: Language,
): TemplateResult | typeof nothing {
  const i18n = timelineI18n(language);
  const types = TYPES.filter((type) => items.some((item) => item.type === type));
  const statuses = STATUSES.filter((status) => status !== "HELD" && items.some((item) => item.status === status));
  const intensities = [1, 2, 3, 4, 5].filter((each) => bands.some((band) => band.intensity === each));
  const extents = items.map(({ bounds }) => extentOf(bounds));
  const faded = extents.some(
    (each) => hasCore(each) && !isDay(each) && (each.begin < each.coreBegin - DAY || each.coreEnd + DAY < each.end),
  );
  if (items.length === 0 && bands.length === 0) {
    return nothing;
  }
  return html`<ul class="legend" aria-label=${i18n.legend} part="legend">
    ${types.map((type) => html`<li>${mark(type, "HELD")}${i18n.types[type as EventType]}</li>`)}
    ${statuses.map((status) => html`<li>${mark(types[0] ?? "MEETING", status)}${i18n.statuses[status as EventStatus].toLowerCase()}</li>`)}
    ${faded ? html`<li>${fadedTime()}${i18n.certain} / ${i18n.possible}</li>` : nothing}
    ${extents.some((each) => !hasCore(each)) ? html`<li>${bracketedTime()}${i18n.imprecise}</li>` : nothing}
    ${intensities.map(
      (each) =>
        html`<li><span class="intensity i${each}">${each}</span>${Object.values(i18n.intensities)[each - 1].toLowerCase()}</li>`,
    )}
  </ul>`;
}

/** The sign of a type and a status, as the picture draws it. */
export function mark(type: string, status: string): TemplateResult {
  const { colour, path } = markOf(type);
  const { fill, dashed, over } = statusMarkOf(status);
  return html`<svg class="mark ${colour} ${fill} ${dashed ? "dashed" : ""}" viewBox="-1.7 -1.7 3.4 3.4" aria-hidden="true">
    ${svg`<path d=${path}></path>`}
    ${fill === "half" ? svg`<path class="lower" d=${path}></path>` : nothing}
    ${over ? svg`<path class="hem" d=${over}></path><path class="over" d=${over}></path>` : nothing}
  </svg>`;
}

export function fadedTime(): TemplateResult {
  return html`<svg class="time" viewBox="0 0 40 12" aria-hidden="true">
    <rect class="possible" x="0" y="3" width="12" height="6"></rect>
    <rect class="certain" x="12" y="3" width="16" height="6"></rect>
    <rect class="possible" x="28" y="3" width="12" height="6"></rect>
  </svg>`;
}

export function bracketedTime(): TemplateResult {
  return html`<svg class="time" viewBox="0 0 40 12" aria-hidden="true">
    <rect class="possible" x="2" y="3" width="36" height="6"></rect>
    <path d="M5 1.5H2V10.5H5M35 1.5H38V10.5H35"></path>
  </svg>`;
}
