/** A finger that moves up or down scrolls the page: d3-zoom, which takes every touch, does not get to see it. */
export function leaveScrolling(element: HTMLElement): void {
  let start: Touch | null = null;
  element.addEventListener(
    "touchstart",
    (event) => {
      start = event.touches.length === 1 ? event.touches[0] : null;
    },
    { passive: true },
  );
  element.addEventListener(
    "touchmove",
    (event) => {
      const touch = event.touches[0];
      const steep = start && Math.abs(touch.clientY - start.clientY) > Math.abs(touch.clientX - start.clientX);
      if (steep && event.touches.length === 1) {
        event.stopImmediatePropagation();
      } else {
        start = null;
      }
    },
    { passive: true },
  );
}
