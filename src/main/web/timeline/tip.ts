import type { Placed } from "./layout";

const AWAY = 16;

/** What a picture says beside an event that is pointed at. */
export function showTip(tip: HTMLElement, placed: Placed | null, details: string, scroll: HTMLElement): void {
  tip.hidden = placed === null;
  if (placed === null) {
    return;
  }
  const title = tip.querySelector("strong")!;
  title.textContent = placed.item.title;
  title.lang = placed.item.titleLanguage;
  tip.querySelector("span")!.textContent = details;
  const width = scroll.clientWidth;
  const left = Math.max(4, Math.min(placed.x - tip.offsetWidth / 2, width - tip.offsetWidth - 4));
  const y = placed.y - scroll.scrollTop;
  const above = y - tip.offsetHeight - AWAY;
  tip.style.left = `${left}px`;
  tip.style.top = `${above < 0 ? y + AWAY : above}px`;
}
