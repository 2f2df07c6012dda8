import type { Signs } from "./signs";

/** How long a movement has to rest before the legend follows it. */
const QUIET = 250;

/** Has the legend follow what is drawn, without letting anything jump while the reader moves the time. */
export class Explaining {
  private timer = 0;

  constructor(private readonly picture: { signs: Signs }) {}

  /** @param moving whether the reader moves the time: then the legend waits until it rests */
  tell(signs: Signs, moving: boolean): void {
    clearTimeout(this.timer);
    const next = signs.equals(this.picture.signs) ? this.picture.signs : signs;
    const tell = () => {
      this.picture.signs = next;
    };
    if (moving) {
      this.timer = window.setTimeout(tell, QUIET);
    } else {
      tell();
    }
  }

  /** As high as the legend was at most, so that a shorter one lets nothing below it jump. */
  keep(foot: HTMLElement, moving: boolean): void {
    foot.style.minBlockSize = moving ? `${foot.offsetHeight}px` : "";
  }

  cancel(): void {
    clearTimeout(this.timer);
  }
}
