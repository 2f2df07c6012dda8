const AWAY = 16;

/** What a picture says beside something, and where that is. */
export interface Told {
  title: string;
  /** The BCP 47 tag of the language that the title is really in. */
  language: string;
  details: string;
  x: number;
  y: number;
}

/** Says it beside an event, or a bar, that is pointed at. */
export function showTip(tip: HTMLElement, told: Told | null, scroll: HTMLElement): void {
  tip.hidden = told === null;
  if (told === null) {
    return;
  }
  const title = tip.querySelector("strong")!;
  title.textContent = told.title;
  title.lang = told.language;
  tip.querySelector("span")!.textContent = told.details;
  const width = scroll.clientWidth;
  const left = Math.max(4, Math.min(told.x - tip.offsetWidth / 2, width - tip.offsetWidth - 4));
  const y = told.y - scroll.scrollTop;
  const above = y - tip.offsetHeight - AWAY;
  tip.style.left = `${left}px`;
  tip.style.top = `${above < 0 ? y + AWAY : above}px`;
}
