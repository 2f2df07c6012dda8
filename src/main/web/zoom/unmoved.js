import { selection } from "d3-selection";

/**
 * In the place of d3-transition and of d3-interpolate, which are 9 kB of an embedded timeline and would never run: nothing here is
 * zoomed gradually, so there is nothing to interrupt, and no way between two zooms. The sources of d3-zoom are unpacked beside this
 * file when the project is built.
 */
export const interpolateZoom = undefined;

export function interrupt() {}

selection.prototype.interrupt ??= function () {
  return this;
};
