import type { Placed } from "./layout";

const AWAY = 16;

/** What a picture says beside an event that is pointed at. */
export function showTip(tip: HTMLElement, placed: Placed | null, details: string, width: number, top: number): void {
  tip.hidden = placed === null;
  if (placed === null) {
    return;
  }
  const title = tip.querySelector("strong")!;
  title.textContent = placed.item.title;
  title.lang = placed.item.titleLanguage;
  tip.querySelector("span")!.textContent = details;
  const left = Math.max(4, Math.min(placed.x - tip.offsetWidth / 2, width - tip.offsetWidth - 4));
  const above = placed.y - tip.offsetHeight - AWAY;
  tip.style.left = `${left}px`;
  tip.style.top = `${above < top ? placed.y + AWAY : above}px`;
}
