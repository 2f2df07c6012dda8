/** In pixels, where no style says how high a picture may be at most. */
const MOST = 320;
/** So high it can still be taken hold of. */
const LEAST = 104;

/**
 * Makes a picture as high as what it shows needs, up to a limit.
 *
 * @param filled whether it is to be as high as the place that it is given
 * @param needed how high it has to be where it may be so high; null if it takes all that it may
 */
export function takeHeight(scroll: HTMLElement, filled: boolean, needed: ((most: number) => number) | null): void {
  const borders = scroll.offsetHeight - scroll.clientHeight;
  const most = (Number.parseFloat(getComputedStyle(scroll).maxHeight) || MOST) - borders;
  const height = Math.max(LEAST, Math.min(most, needed?.(most) ?? most));
  scroll.style.blockSize = filled ? "" : `${height + borders}px`;
}
