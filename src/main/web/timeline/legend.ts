import { html, nothing, svg, type TemplateResult } from "lit";
import type { EventStatus, EventType } from "../schema/operations.generated";
import { timelineI18n } from "./i18n";
import type { Language } from "./language";
import { markOf, STATUSES, statusMarkOf, TYPES } from "./shapes";
import type { PlainSign, Signs } from "./signs";

/** What the signs mean that are on a picture at present. */
export function legend(signs: Signs, language: Language): TemplateResult | typeof nothing {
  if (signs.size === 0) {
    return nothing;
  }
  const i18n = timelineI18n(language);
  const plain = PLAIN.filter(([sign]) => signs.has(sign));
  return html`<ul class="legend" aria-label=${i18n.legend} part="legend">
    ${types(signs).map((type) => html`<li>${mark(type, "HELD")}${i18n.types[type as EventType]}</li>`)}
    ${statuses(signs).map(
      ([status, type]) => html`<li>${mark(type, status)}${i18n.statuses[status as EventStatus].toLowerCase()}</li>`,
    )}
    ${plain.map(([sign, drawing]) => html`<li data-sign=${sign}>${drawing()}${i18n.signs[sign]}</li>`)}
    ${intensities(signs).map(
      (each) =>
        html`<li><span class="intensity i${each}">${each}</span>${Object.values(i18n.intensities)[each - 1].toLowerCase()}</li>`,
    )}
  </ul>`;
}

/** Those that took place look like their type; a type of which nothing is known to have been held is explained all the same. */
function types(signs: Signs): string[] {
  const drawn = new Set(signs.after("type").map(([, type]) => type));
  return TYPES.filter((type) => drawn.has(type));
}

function statuses(signs: Signs): [status: string, type: string][] {
  const drawn = signs.after("status");
  return STATUSES.filter((status) => status !== "HELD").flatMap((status) => {
    const first = drawn.find(([, each]) => each === status);
    return first === undefined ? [] : [[status, first[2]] as [string, string]];
  });
}

function intensities(signs: Signs): number[] {
  return signs
    .after("intensity")
    .map(([, step]) => Number(step))
    .sort((a, b) => a - b);
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

/** The signs that do not depend on a type, in the order in which they are explained. */
const PLAIN: [PlainSign, () => TemplateResult][] = [
  ["faded", fadedTime],
  ["somewhere", bracketedTime],
  ["open", openTime],
  ["approximate", () => letter("~")],
  ["uncertain", () => letter("?")],
  ["bar", () => bars("whole")],
  ["partial", () => bars("partial")],
  ["ungraded", () => html`<span class="intensity ungraded"></span>`],
];

function letter(text: string): TemplateResult {
  return html`<b class="letter" aria-hidden="true">${text}</b>`;
}

function bars(kind: string): TemplateResult {
  return html`<svg class="bars ${kind}" viewBox="0 0 14 12" aria-hidden="true">
    <rect x="1" y="5" width="5" height="7"></rect><rect x="8" y="1" width="5" height="11"></rect>
    ${kind === "partial" ? svg`<path d="M1 11L6 6M8 11L13 6M8 6L13 1.5"></path>` : nothing}
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

function openTime(): TemplateResult {
  return html`<svg class="time" viewBox="0 0 40 12" aria-hidden="true">
    <rect class="certain" x="2" y="3" width="34" height="6"></rect>
    <path d="M33 0.5L38.5 6L33 11.5"></path>
  </svg>`;
}
