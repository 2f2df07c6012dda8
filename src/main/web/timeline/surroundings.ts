import { html, type TemplateResult } from "lit";
import { yearText } from "./dates";
import { AXIS_HEIGHT, type Taken } from "./draw-ground";
import { fill, timelineI18n } from "./i18n";
import type { Language } from "./language";
import type { LaneBox } from "./layout";
import { numberText } from "./numbers";
import type { Far } from "./opening";

/** What stands around the part of a picture that is in sight: what lies before and after it in time, and the lanes above and below. */

type Side = "earlier" | "later";
type End = "above" | "below";

/** What stands over the picture at its edges. */
export function surroundings(
  language: Language,
  far: () => Record<Side, Far | null>,
  show: (far: Far) => void,
): TemplateResult {
  const time = (side: Side) => {
    const there = far()[side];
    if (there !== null) {
      show(there);
    }
  };
  return html`
    <i class="shade above" aria-hidden="true"></i><i class="shade below" aria-hidden="true"></i>
    <button type="button" class="edge earlier" part="button" lang=${language} hidden @click=${() => time("earlier")}></button>
    <button type="button" class="edge later" part="button" lang=${language} hidden @click=${() => time("later")}></button>`;
}

/** The ways to the lanes above and below, beside the buttons: over the picture they would hide what is in it. */
export function laneButtons(scroll: () => HTMLElement): TemplateResult {
  const go = (part: number) => scroll().scrollBy({ top: part * scroll().clientHeight });
  return html`
    <button type="button" class="lanes above" part="button" hidden @click=${() => go(-0.8)}></button>
    <button type="button" class="lanes below" part="button" hidden @click=${() => go(0.8)}></button>`;
}

/** Says at the edges how much lies beyond them in time. Returns how much of the axis that takes. */
export function tellTimes(root: ParentNode, far: Record<Side, Far | null>, language: Language): Taken {
  const i18n = timelineI18n(language);
  const texts = { earlier: i18n.earlier, later: i18n.later };
  const [start, end] = (["earlier", "later"] as const).map((side) => {
    const mark = root.querySelector<HTMLElement>(`.edge.${side}`)!;
    const there = far[side];
    mark.hidden = there === null;
    if (there === null) {
      return 0;
    }
    const span = yearText(there.begin, new Date(+there.end - 1), language);
    write(mark, `${numberText(there.count, language)} · ${span}`);
    mark.title = fill(texts[side], { count: there.count, span }, language);
    mark.setAttribute("aria-label", mark.title);
    return mark.offsetWidth + 4;
  });
  return { start, end };
}

/** Says how many lanes are out of sight above and below, and lets the picture fade towards them. */
export function tellLanes(root: ParentNode, boxes: readonly LaneBox[], scroll: HTMLElement, language: Language): void {
  const i18n = timelineI18n(language);
  const foot = scroll.scrollTop + scroll.clientHeight - AXIS_HEIGHT;
  const last = boxes.length - 1;
  const tell = (end: End, hidden: number, text: string, isMore: boolean) => {
    root.querySelector(`.shade.${end}`)!.classList.toggle("more", isMore);
    const mark = root.querySelector<HTMLElement>(`.lanes.${end}`)!;
    mark.hidden = hidden === 0;
    write(mark, fill(text, { count: hidden }, language));
  };
  const above = boxes.filter((box) => middle(box) < scroll.scrollTop).length;
  const below = boxes.filter((box) => middle(box) > foot).length;
  tell("above", above, i18n.lanesAbove, scroll.scrollTop > 2);
  tell("below", below, i18n.lanesBelow, last >= 0 && boxes[last].bottom > foot + 2);
}

function middle(box: LaneBox): number {
  return (box.top + box.bottom) / 2;
}

/** Only what is new, since a picture says it at every move. */
function write(mark: HTMLElement, text: string): void {
  if (mark.textContent !== text) {
    mark.textContent = text;
  }
}
